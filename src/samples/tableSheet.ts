import type { SheetContent } from '../workbook/xlsx/sheetContent';
import {
  contentCells,
  headingStyle,
  noteStyle,
  styled,
  titleStyle,
  type SheetCell,
} from './sheetRows';

/** The row of the headings, below title, note and a blank row. */
const tableTop = 3;

/**
 * A sheet with one table: a title and a note above it, headings that stay in view and are repeated in
 * print. Headings over numbers stand to the right, as the numbers do.
 */
export function tableSheet(
  name: string,
  { title, note }: { readonly title: string; readonly note: string },
  headings: readonly string[],
  rows: readonly (readonly SheetCell[])[],
  columnWidths: readonly number[],
): SheetContent {
  const isNumber = (column: number) =>
    rows.some((row) => {
      const cell = row[column];
      return typeof cell === 'object' && cell !== null && typeof cell.value === 'object';
    });
  const headingRow = headings.map((heading, column) =>
    styled(heading, isNumber(column) ? { ...headingStyle, align: 'right' } : headingStyle),
  );
  return {
    name,
    cells: contentCells([
      [styled(title, titleStyle)],
      [styled(note, noteStyle)],
      [],
      headingRow,
      ...rows,
    ]),
    columnWidths,
    frozenRows: tableTop + 1,
    print: {
      landscape: true,
      repeatedRows: [tableTop, tableTop],
      area: { top: 0, left: 0, rows: tableTop + 1 + rows.length, columns: headings.length },
    },
  };
}
