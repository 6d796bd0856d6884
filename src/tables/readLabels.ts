import type { CellAddress } from './cell';
import type { Grid } from './grid';
import { headingKey, longestHeading, shownHeading } from './recognise/headingText';
import { isBlank } from './recognise/sheetView';
import type { FoundForm, InputCell } from './recognised';

/** A label of a form, and what it was taken for. */
export interface ReadLabel {
  readonly label: string;
  readonly cell: CellAddress;
  /** A field's key, `open` for a count of the user's own, `none` where it is not used. */
  readonly field: string;
  readonly how: 'known' | 'open' | 'corrected' | 'unused';
  /** Its value; absent where it is not used. */
  readonly input?: InputCell;
}

/**
 * The labels of a form in the order of the sheet, those that nobody asked for among them: a text in the
 * column of the labels with something beside it, inside the form or right above or below it.
 *
 * @param said the keys of the labels of which the user has said something
 */
export function readLabels(
  form: FoundForm,
  grid: Grid | undefined,
  said: ReadonlySet<string>,
): readonly ReadLabel[] {
  const used = form.fields.map(({ key, label, labelCell, input }): ReadLabel => {
    const isOpen = key.startsWith('open:');
    const how = isOpen ? 'open' : 'known';
    return {
      label,
      cell: labelCell,
      field: isOpen ? 'open' : key,
      how: said.has(headingKey(label)) ? 'corrected' : how,
      input,
    };
  });
  const unused = unusedLabels(form, grid).map(({ label, cell }): ReadLabel => {
    const how = said.has(headingKey(label)) ? 'corrected' : 'unused';
    return { label, cell, field: 'none', how };
  });
  return [...used, ...unused].sort((a, b) => a.cell.row - b.cell.row);
}

interface Labelled {
  readonly label: string;
  readonly cell: CellAddress;
}

function unusedLabels({ range, fields }: FoundForm, grid: Grid | undefined): readonly Labelled[] {
  const column = fields[0]?.labelCell.column;
  if (!grid || column === undefined) return [];
  const at = (row: number, place: number) => grid.rows[row - grid.top]?.[place - grid.left] ?? null;
  const labelAt = (row: number): string | undefined => {
    const text = at(row, column);
    if (typeof text !== 'string' || isBlank(text) || text.length > longestHeading) return undefined;
    const last = range.left + range.columns - 1;
    for (let place = column + 1; place <= last; place += 1) {
      if (!isBlank(at(row, place))) return shownHeading(text);
    }
    return undefined;
  };
  let first = range.top;
  let last = range.top + range.rows - 1;
  while (first > 0 && labelAt(first - 1) !== undefined) first -= 1;
  while (labelAt(last + 1) !== undefined) last += 1;
  const taken = new Set(fields.map(({ labelCell }) => labelCell.row));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((row) => {
    const label = taken.has(row) ? undefined : labelAt(row);
    return label === undefined ? [] : [{ label, cell: { sheet: range.sheet, row, column } }];
  });
}
