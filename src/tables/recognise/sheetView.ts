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

/** The cells of one sheet that are spoken for by a table or form, a byte a cell of the rows concerned. */
export class TakenCells {
  readonly #rows = new Map<number, Uint8Array>();

  take(row: number, left: number, right: number): void {
    let cells = this.#rows.get(row);
    if (!cells || cells.length <= right) {
      const wider = new Uint8Array(Math.max(right + 1, (cells?.length ?? 0) * 2));
      if (cells) wider.set(cells);
      this.#rows.set(row, wider);
      cells = wider;
    }
    cells.fill(1, left, right + 1);
  }

  overlaps(row: number, left: number, right = left): boolean {
    const cells = this.#rows.get(row);
    if (!cells) return false;
    for (let column = left; column <= right && column < cells.length; column += 1) {
      if (cells[column]) return true;
    }
    return false;
  }
}
