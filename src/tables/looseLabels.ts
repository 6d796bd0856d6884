import type { CellAddress, CellRange } from './cell';
import type { Grid } from './grid';
import { longestHeading, shownHeading } from './recognise/headingText';
import { isBlank } from './recognise/sheetView';
import type { Recognised } from './recognised';
import type { FormSchema } from './schema';

/** A text with a number right beside it, outside everything that was recognised. */
export interface LooseLabel {
  readonly label: string;
  readonly cell: CellAddress;
}

/** A form of a single value that was not found, and the labels that may be meant by it. */
export interface MissedForm {
  readonly schema: FormSchema;
  readonly labels: readonly LooseLabel[];
}

/**
 * What the user can say of a value that stands alone under a label which nobody knows: the forms that
 * consist of one label and were not found, with the labels that could be theirs, the first of the workbook.
 *
 * @example missedForms([amountForm], recognised, sheets)[0]?.labels[0]?.label // "Att dela ut"
 */
export function missedForms(
  forms: readonly FormSchema[],
  { tables, forms: found }: Recognised,
  sheets: readonly Grid[],
): readonly MissedForm[] {
  const missed = forms.filter(
    ({ id, fields, identifiedBy }) =>
      fields.length === identifiedBy.length && !found.some(({ schema }) => schema === id),
  );
  if (missed.length === 0) return [];
  const taken = [...tables, ...found].map(({ range }) => range);
  const labels = looseLabels(sheets, taken);
  return labels.length === 0 ? [] : missed.map((schema) => ({ schema, labels }));
}

/** More are no help to choose among. */
const mostLabels = 20;

function looseLabels(sheets: readonly Grid[], taken: readonly CellRange[]): readonly LooseLabel[] {
  const labels: LooseLabel[] = [];
  for (const { sheet, top, left, rows } of sheets) {
    const inSheet = taken.filter((range) => range.sheet === sheet);
    for (const [r, row] of rows.entries()) {
      for (let c = 0; c + 1 < row.length; c += 1) {
        const text = row[c] ?? null;
        const isLabel = typeof text === 'string' && typeof row[c + 1] === 'number';
        if (!isLabel || isBlank(text) || text.length > longestHeading) continue;
        const cell = { sheet, row: top + r, column: left + c };
        if (inSheet.some((range) => holds(range, cell))) continue;
        labels.push({ label: shownHeading(text), cell });
        if (labels.length === mostLabels) return labels;
      }
    }
  }
  return labels;
}

/** A row below counts too: the totals of a table stand outside its range. */
const holds = ({ top, left, rows, columns }: CellRange, { row, column }: CellAddress): boolean =>
  row >= top && row <= top + rows && column >= left && column < left + columns;
