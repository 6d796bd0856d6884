import type { Grid } from '../grid';
import { headingAt, type RowShape } from './rowShape';

/**
 * What stands over a column, one line: of two heading rows the upper one's words, which may stand over
 * several columns, before the lower one's.
 *
 * @example headingOver(grid, rows, [3, 4], 2) // "Budget 2020"
 */
export function headingOver(
  grid: Grid,
  rows: readonly RowShape[],
  headings: readonly number[],
  column: number,
): string {
  const [upper, lower] = headings;
  if (upper === undefined) return '';
  if (lower === undefined) return headingAt(rows[upper]!, column);
  const below = headingAt(rows[lower]!, column);
  const above = headingAt(rows[upper]!, column) || groupOver(grid, rows, upper, lower, column);
  return [above, below].filter((text) => text !== '').join(' ');
}

/** The year of a heading that names one and no other. */
export function yearIn(heading: string): number | undefined {
  const years = heading.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}

/**
 * The words to the left that stand over this column too: those of a merged cell, else those over the
 * nearest column before, where the upper row is blank in between. The label's own heading is never one.
 */
function groupOver(
  grid: Grid,
  rows: readonly RowShape[],
  upper: number,
  lower: number,
  column: number,
): string {
  const row = rows[upper]!;
  const merged = grid.merges?.find(
    ({ top, left, rows: height, columns }) =>
      top <= grid.top + upper &&
      grid.top + upper < top + height &&
      left <= grid.left + column &&
      grid.left + column < left + columns,
  );
  if (merged) return headingAt(row, merged.left - grid.left);
  const [first] = rows[lower]!.used;
  const before = row.used.filter((at) => at < column && at > first!).at(-1);
  return before === undefined || grid.merges ? '' : headingAt(row, before);
}
