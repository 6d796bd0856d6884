import type { DecimalText } from '../core/amount/exact';
import type { CellStyle } from '../tables/plan';
import type { ContentCell } from '../workbook/xlsx/sheetContent';

/** What a cell of our own sheets holds and how it looks; `null` is blank. */
export type SheetCell =
  | null
  | string
  | { readonly value: string | { readonly number: DecimalText }; readonly style: CellStyle };

export const titleStyle: CellStyle = { bold: true, size: 14 };
export const noteStyle: CellStyle = { italic: true, colour: '#5C5C5C' };
export const headingStyle: CellStyle = {
  bold: true,
  fill: '#E8EEF4',
  borderBottom: 'thin',
  wrap: true,
};
export const wholeNumber = '#,##0';

export const styled = (value: string, style: CellStyle): SheetCell => ({ value, style });

/** A number with its format, right-aligned as numbers are. */
export function numberCell(
  number: DecimalText,
  numberFormat: string = wholeNumber,
  style: CellStyle = {},
): SheetCell {
  return { value: { number }, style: { ...style, numberFormat, align: 'right' } };
}

/** Rows of cells from A1, as the writer of files wants them: only cells that hold something. */
export function contentCells(rows: readonly (readonly SheetCell[])[]): readonly ContentCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly ContentCell[] => {
      if (cell === null) return [];
      if (typeof cell === 'string') return [{ row, column, value: cell }];
      return [{ row, column, value: cell.value, style: cell.style }];
    }),
  );
}
