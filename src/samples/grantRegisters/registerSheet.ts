import { serialOfDay } from '../../tables/parse/writtenDate';
import type { SheetContent } from '../../workbook/xlsx/sheetContent';
import {
  contentCells,
  headingStyle,
  noteStyle,
  numberCell,
  styled,
  titleStyle,
  type SheetCell,
} from '../sheetRows';

export type Row = readonly SheetCell[];

/** Headings; those of numbers stand to the right. */
export const heading = (...texts: readonly string[]): Row =>
  texts.map((text) =>
    styled(
      text,
      /mkr|kr\)|budget|Sannolikhet/i.test(text)
        ? { ...headingStyle, align: 'right' }
        : headingStyle,
    ),
  );

export const mkr = (value: string | null | undefined): SheetCell =>
  value === null || value === undefined ? null : numberCell(value, '#,##0.0##');
export const kr = (value: string): SheetCell => numberCell(value);
export const day = (iso: string): SheetCell => numberCell(String(serialOfDay(iso)), 'yyyy-mm-dd');
export const title = (text: string): Row => [styled(text, titleStyle)];
export const note = (text: string): Row => [styled(text, noteStyle)];

/** A sheet that prints on its side, one page wide. */
export function sheet(
  name: string,
  rows: readonly Row[],
  columnWidths: readonly number[],
): SheetContent {
  return {
    name,
    cells: contentCells(rows),
    columnWidths,
    print: {
      landscape: true,
      repeatedRows: [0, 0],
      area: { top: 0, left: 0, rows: rows.length, columns: columnWidths.length },
    },
  };
}
