import type { CellAddress, CellRange } from '../cell';
import type { Grid } from '../grid';
import type { Area } from '../plan';

/**
 * The first cell of an area, row by row, that holds a value or a formula; those inside `except` do not
 * count. Undefined where the area is free.
 *
 * @example firstInUse(grid, { top: 4, left: 2, rows: 3, columns: 2 }) // { sheet: 'Blad1', row: 5, column: 2 }
 */
export function firstInUse(sheet: Grid, area: Area, except?: Area): CellAddress | undefined {
  const last = Math.min(area.top + area.rows, sheet.top + sheet.rows.length);
  for (let row = Math.max(area.top, sheet.top); row < last; row++) {
    const cells = sheet.rows[row - sheet.top] ?? [];
    const end = Math.min(area.left + area.columns, sheet.left + cells.length);
    for (let column = Math.max(area.left, sheet.left); column < end; column++) {
      const value = cells[column - sheet.left] ?? null;
      const isUsed = (value !== null && value !== '') || hasFormula(sheet, row, column);
      if (isUsed && !(except && holds(except, row, column))) {
        return { sheet: sheet.sheet, row, column };
      }
    }
  }
  return undefined;
}

/** Whether two rectangles of the same sheet share a cell. */
export const meets = (a: Area, b: Area): boolean =>
  a.top < b.top + b.rows &&
  b.top < a.top + a.rows &&
  a.left < b.left + b.columns &&
  b.left < a.left + a.columns;

export const sameSheetMeets = (a: CellRange, b: CellRange): boolean =>
  a.sheet.toLowerCase() === b.sheet.toLowerCase() && meets(a, b);

const holds = ({ top, left, rows, columns }: Area, row: number, column: number): boolean =>
  row >= top && row < top + rows && column >= left && column < left + columns;

const hasFormula = ({ formulas, top, left }: Grid, row: number, column: number): boolean =>
  (formulas?.[row - top]?.[column - left] ?? null) !== null;
