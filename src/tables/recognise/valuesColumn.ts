import type { RawCell } from '../cell';
import { isMissingCell } from '../parse/cellText';
import type { HeadingLine } from './headingLine';
import { cellAt, isBlank, type SheetView } from './sheetView';

/**
 * The column where the values of a heading stand: below it, or in the column beside it where its own is
 * blank and that one has values and no heading. Where the merged cells of the sheet are known, only a
 * column that the heading is merged over.
 *
 * @param numbers Whether the heading is known to stand over numbers, so that words are not its values.
 */
export function valuesColumn(
  view: SheetView,
  line: HeadingLine,
  column: number,
  numbers: boolean,
): number {
  if (valuesBelow(view, line, column, rowsBelow).length > 0) return column;
  const beside = [column + 1, column - 1].filter(
    (other) => other >= 0 && isBlank(line.cells[other]) && isMergedOver(view, line, column, other),
  );
  const found = beside.find((other) => {
    const values = valuesBelow(view, line, other, rowsBelow);
    return values.some((raw) => !numbers || typeof raw === 'number');
  });
  if (found === undefined || valuesBelow(view, line, column, rowsAllBlank).length > 0)
    return column;
  return found;
}

/** Rows below the headings that are looked at; a table with nothing there is left as it stands. */
const rowsBelow = 6;

/** Further down a column whose first cells are blank may still have values of its own. */
const rowsAllBlank = 500;

function valuesBelow(
  view: SheetView,
  { row }: HeadingLine,
  column: number,
  count: number,
): RawCell[] {
  const values: RawCell[] = [];
  for (let below = row + 1; below <= Math.min(row + count, view.rows.length - 1); below += 1) {
    const raw = cellAt(view, below, column);
    if (!isMissingCell(raw)) values.push(raw);
  }
  return values;
}

function isMergedOver(
  { merges, top, left }: SheetView,
  line: HeadingLine,
  column: number,
  other: number,
): boolean {
  if (!merges) return true;
  const holds = (first: number, count: number, at: number): boolean =>
    first <= at && at < first + count;
  return merges.some(
    (area) =>
      holds(area.left, area.columns, left + column) &&
      holds(area.left, area.columns, left + other) &&
      (holds(area.top, area.rows, top + line.row) || holds(area.top, area.rows, top + line.top)),
  );
}
