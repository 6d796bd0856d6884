import type { CellAddress, RawCell } from '../cell';
import type { Grid } from '../grid';

/** The cells of a workbook by address; sheets are found by name in any case, as formulas find them. */
export interface WorkbookCells {
  grid(sheet: string): Grid | undefined;
  value(cell: CellAddress): RawCell;
  formula(cell: CellAddress): string | undefined;
  readonly someFormulas: boolean;
}

export function workbookCells(sheets: readonly Grid[]): WorkbookCells {
  const byName = new Map(sheets.map((grid) => [grid.sheet, grid]));
  const inAnyCase = new Map(sheets.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const gridOf = (sheet: string): Grid | undefined =>
    byName.get(sheet) ?? inAnyCase.get(sheet.toLowerCase());
  return {
    grid: gridOf,
    value({ sheet, row, column }) {
      const grid = gridOf(sheet);
      return grid?.rows[row - grid.top]?.[column - grid.left] ?? null;
    },
    formula({ sheet, row, column }) {
      const grid = gridOf(sheet);
      return grid?.formulas?.[row - grid.top]?.[column - grid.left] ?? undefined;
    },
    someFormulas: sheets.some(({ formulas }) => formulas !== undefined),
  };
}
