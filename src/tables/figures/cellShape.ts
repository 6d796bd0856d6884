import type { DecimalText } from '../../core/amount/exact';
import type { RawCell } from '../cell';
import { isMissingCell, oneLine } from '../parse/cellText';
import { decimalTextOf, shiftDecimal } from '../parse/decimalText';
import { readWrittenNumber } from '../parse/writtenNumber';
import { writtenUnit } from '../parse/writtenUnit';
import { isBlank } from '../recognise/sheetView';
import type { FigureUnit } from './figureTable';

/** What a cell looks like before anyone knows which table it belongs to. */
export type CellShape =
  | { readonly kind: 'blank' | 'missing' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      /** As printed, in its unit. */
      readonly value: DecimalText;
      /** The number itself, where it stands as one. */
      readonly raw?: number;
      /** Decimals as they stand, where it stands as text. */
      readonly printed?: number;
      readonly unit?: FigureUnit;
    };

/** A number as it stands. Most are never asked for their digits, which take longer than all else. */
class PlainNumber {
  readonly kind = 'number';
  constructor(readonly raw: number) {}
  get value(): DecimalText {
    return decimalTextOf(this.raw);
  }
}

const blank: CellShape = { kind: 'blank' };
const missing: CellShape = { kind: 'missing' };

/**
 * What a cell looks like: a number, words, a mark that says that nothing is there, or nothing.
 *
 * @example cellShape('1 234,50') // { kind: 'number', value: '1234.5', printed: 2 }
 * @example cellShape('5,5 mkr') // { kind: 'number', value: '5.5', printed: 1, unit: { kind: 'kr', power: 6 } }
 */
export function cellShape(raw: RawCell): CellShape {
  if (typeof raw === 'number') {
    return Number.isFinite(raw) ? new PlainNumber(raw) : textShape('#NUM!');
  }
  if (isBlank(raw)) return blank;
  if (isMissingCell(raw)) return missing;
  if (typeof raw === 'string') return writtenShape(raw);
  return textShape(typeof raw === 'boolean' ? (raw ? 'SANT' : 'FALSKT') : (raw?.error ?? ''));
}

/** Whether a number could be a calendar year in a heading. */
export function yearOf(shape: CellShape): number | undefined {
  if (shape.kind !== 'number' || shape.unit) return undefined;
  const { raw } = shape;
  if (raw !== undefined)
    return Number.isInteger(raw) && raw >= 1900 && raw < 2100 ? raw : undefined;
  if (!/^(?:19|20)\d\d$/.test(shape.value)) return undefined;
  return shape.printed === undefined || shape.printed === 0 ? Number(shape.value) : undefined;
}

const textShape = (text: string): CellShape => ({ kind: 'text', text: oneLine(text) });

/** Longer texts are words whatever digits they hold. */
const longestNumber = 40;

/** No number begins with a letter, whatever comes after. */
const wordFirst = /^\p{L}/u;

function writtenShape(raw: string): CellShape {
  if (raw.length > longestNumber || wordFirst.test(raw) || !/\d/.test(raw)) return textShape(raw);
  const written = readWrittenNumber(raw);
  if ('notANumber' in written || written.qualifier !== undefined) return textShape(raw);
  const decimals = /,(\d+)/.exec(raw)?.[1]?.length ?? 0;
  const number = { kind: 'number', printed: decimals } as const;
  if (written.unit === '%') return { ...number, value: written.value, unit: { kind: 'percent' } };
  if (written.unit === 'none') return { ...number, value: written.value };
  const words = oneLine(raw).replace(/^[^\p{L}]*\d\s*/u, '');
  const power = writtenUnit(words)?.power ?? 0;
  return { ...number, value: shiftDecimal(written.value, -power), unit: { kind: 'kr', power } };
}
