import { withFunctionPrefixes } from './functionPrefixes';
import type { CellPlace } from './sheetCells';
import type { Splice } from './xml/xmlEdit';
import { attributeOf } from './xml/xmlElement';
import { nextTag, type XmlTag } from './xml/xmlTags';
import { escapeText } from './xml/xmlText';

/** The formula of a cell as it would stand there on its own. */
export type FormulaReader = (row: number, column: number) => string | undefined;

/**
 * Cells may share one formula, spelt out only in the first of them. When that one is overwritten, the
 * others must be given theirs.
 */
export interface SharedFormulas {
  /** Notes that a cell's content goes; answers whether it had a formula. */
  remove(xml: string, cell: CellPlace): boolean;
  someBroken(): boolean;
  /** What a cell that stays needs, if the formula it shared has gone. */
  mend(xml: string, cell: CellPlace, row: number): readonly Splice[];
}

export function sharedFormulas(formulaAt: FormulaReader): SharedFormulas {
  const broken = new Set<string>();
  return {
    remove(xml, cell) {
      const formula = formulaTag(xml, cell);
      if (!formula) return false;
      const group = groupOf(xml, formula);
      if (group !== undefined && formula.kind === 'open') broken.add(group);
      return true;
    },
    someBroken: () => broken.size > 0,
    mend(xml, cell, row) {
      if (broken.size === 0) return [];
      const formula = formulaTag(xml, cell);
      const group = formula && groupOf(xml, formula);
      if (!formula || group === undefined || !broken.has(group)) return [];
      const text = formulaAt(row, cell.column);
      const end = formula.kind === 'empty' ? formula.end : (nextTag(xml, formula.end)?.end ?? 0);
      if (text === undefined || end === 0) return [];
      const own = `<${formula.fullName}>${escapeText(withFunctionPrefixes(text))}</${formula.fullName}>`;
      return [{ start: formula.start, end, text: own }];
    },
  };
}

function formulaTag(xml: string, cell: CellPlace): XmlTag | undefined {
  if (cell.tag.kind === 'empty') return undefined;
  for (let tag = nextTag(xml, cell.tag.end); tag && tag.start < cell.end;) {
    if (tag.name === 'f' && tag.kind !== 'close') return tag;
    tag = nextTag(xml, tag.end);
  }
  return undefined;
}

const groupOf = (xml: string, formula: XmlTag): string | undefined =>
  attributeOf(xml, formula, 't') === 'shared' ? attributeOf(xml, formula, 'si') : undefined;
