import type { CellAddress, CellRange, RawCell } from '../cell';
import type { Grid } from '../grid';

/** Whether a cell holds nothing that a reader sees. A dash is something: it says that a value is missing. */
export function isBlank(raw: RawCell | undefined): boolean {
  if (raw === null || raw === undefined) return true;
  if (typeof raw !== 'string') return false;
  if (raw.length > 0 && raw.charCodeAt(0) > 32 && raw.charCodeAt(0) !== 160) return false;
  return raw.trim() === '';
}

/** A cell by its place in the grid; beyond a row's end it is blank. */
export function cellAt(grid: Grid, row: number, column: number): RawCell {
  return grid.rows[row]?.[column] ?? null;
}

/** Where a cell of the grid stands in its sheet. */
export function addressAt(grid: Grid, row: number, column: number): CellAddress {
  return { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
}

/** Where a rectangle of the grid stands in its sheet, both corners included. */
export function rangeAt(
  grid: Grid,
  top: number,
  left: number,
  bottom: number,
  right: number,
): CellRange {
  return {
    sheet: grid.sheet,
    top: grid.top + top,
    left: grid.left + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

/** The cells of one sheet that are spoken for by a table, row by row. */
export class TakenCells {
  readonly #spans = new Map<number, [left: number, right: number][]>();

  take(row: number, left: number, right: number): void {
    const spans = this.#spans.get(row);
    if (spans) spans.push([left, right]);
    else this.#spans.set(row, [[left, right]]);
  }

  overlaps(row: number, left: number, right = left): boolean {
    const spans = this.#spans.get(row);
    return spans !== undefined && spans.some(([from, to]) => from <= right && left <= to);
  }
}
