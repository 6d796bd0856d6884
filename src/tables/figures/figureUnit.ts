import { oneLine } from '../parse/cellText';
import { writtenUnit } from '../parse/writtenUnit';
import { headingText } from '../recognise/headingText';
import type { FigureUnit } from './figureTable';

const unknown: FigureUnit = { kind: 'unknown' };
const percent: FigureUnit = { kind: 'percent' };

/**
 * The unit that the words of a heading, a title or a label say; undefined where they say none.
 *
 * @example figureUnit('Belopp i mkr') // { kind: 'kr', power: 6 }
 * @example figureUnit('Årlig procentuell förändring') // { kind: 'percent' }
 */
export function figureUnit(words: string): FigureUnit | undefined {
  if (words === '') return undefined;
  const text = oneLine(words);
  const alone = writtenUnit(text.replace(/^[([]|[)\]]$/g, ''));
  const inParentheses = [...text.matchAll(/[([]([^()[\]]+)[)\]]/g)].flatMap(
    ([, inner = '']) => writtenUnit(inner.replace(/^i /, '')) ?? [],
  );
  const unit = alone ?? headingText(text).unit?.unit ?? inParentheses[0];
  if (unit) return unit.unit === '%' ? percent : { kind: 'kr', power: unit.power };
  return /%|\bprocent(?:uell)?/i.test(text) ? percent : undefined;
}

/** The unit that the first of several texts says. */
export function firstUnit(texts: readonly string[]): FigureUnit {
  for (const text of texts) {
    const unit = figureUnit(text);
    if (unit) return unit;
  }
  return unknown;
}

/** Whether two units are the same. */
export const sameUnit = (a: FigureUnit, b: FigureUnit): boolean =>
  a.kind === b.kind && (a.kind !== 'kr' || b.kind !== 'kr' || a.power === b.power);
