import type { Grid } from '../grid';
import { oneLine } from '../parse/cellText';
import { cellAt, isBlank, type TakenCells } from './sheetView';

/** The title of a table stands at most this many rows above its headings. */
export const titleReach = 5;

/** A line of words standing above a table or form. */
export interface TitleLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The lines of the title above a row, the uppermost first: rows with one text and nothing else, blank
 * rows between them and the table allowed, a table above not.
 */
export function titleAbove(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  taken: TakenCells,
): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let above = row - 1; above >= Math.max(0, row - titleReach); above -= 1) {
    if (taken.overlaps(above, left, right)) break;
    const column = onlyCell(grid, above, left, right) ?? onlyCell(grid, above, 0, Infinity);
    const raw = column === undefined ? null : cellAt(grid, above, column);
    if (column !== undefined && typeof raw === 'string') {
      lines.unshift({ row: above, column, text: oneLine(raw) });
    } else if (lines.length > 0 || !isBlankBetween(grid, above, left, right)) {
      break;
    }
  }
  return lines;
}

function onlyCell(grid: Grid, row: number, left: number, right: number): number | undefined {
  const cells = grid.rows[row] ?? [];
  let only: number | undefined;
  for (let column = left; column <= right && column < cells.length; column += 1) {
    if (isBlank(cells[column])) continue;
    if (only !== undefined) return undefined;
    only = column;
  }
  return only;
}

function isBlankBetween(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = grid.rows[row] ?? [];
  for (let column = left; column <= right && column < cells.length; column += 1) {
    if (!isBlank(cells[column])) return false;
  }
  return true;
}
