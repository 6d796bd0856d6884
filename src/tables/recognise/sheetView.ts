import type { Work } from '../../core/work/work';
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

/** A sheet as it is read: upright as it stands, or turned so that its columns are read as rows. */
export interface SheetView extends Grid {
  /** The sheet as it stands, where this view has its rows and columns exchanged. */
  readonly turned?: Grid;
}

/** The sheet with rows and columns exchanged, what Excel knows of it too. An Excel table never lies so. */
export function* turnedView(grid: Grid): Work<SheetView> {
  const { sheet, top, left, rows, merges, names, filters, hiddenRows, hiddenColumns } = grid;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns: RawCell[][] = [];
  for (let column = 0; column < width; column += 1) {
    yield;
    columns.push(rows.map((cells) => cells[column] ?? null));
  }
  const turned = (area: CellRange): CellRange => ({
    sheet,
    top: area.left,
    left: area.top,
    rows: area.columns,
    columns: area.rows,
  });
  return {
    sheet,
    top: left,
    left: top,
    rows: columns,
    ...(merges && { merges: merges.map(turned) }),
    ...(names && { names: names.map(({ name, area }) => ({ name, area: turned(area) })) }),
    ...(filters && { filters: filters.map(turned) }),
    ...(hiddenColumns && { hiddenRows: hiddenColumns }),
    ...(hiddenRows && { hiddenColumns: hiddenRows }),
    turned: grid,
  };
}

/** Where a cell of the view stands in its sheet. */
export function addressAt(view: SheetView, row: number, column: number): CellAddress {
  const { sheet, top, left, turned } = view;
  return turned
    ? { sheet, row: left + column, column: top + row }
    : { sheet, row: top + row, column: left + column };
}

/** Where a rectangle of the view stands in its sheet, both corners included. */
export function rangeAt(
  view: SheetView,
  top: number,
  left: number,
  bottom: number,
  right: number,
): CellRange {
  const first = addressAt(view, top, left);
  const last = addressAt(view, bottom, right);
  return {
    sheet: view.sheet,
    top: first.row,
    left: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
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
