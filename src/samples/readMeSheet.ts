import type { SheetContent } from '../workbook/xlsx/sheetContent';
import { contentCells, titleStyle, type SheetCell } from './sheetRows';

/** A part of the explanation: a heading and its paragraphs. */
export interface ReadMePart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The sheet that says what a workbook is, where its numbers come from and what to do with it. */
export function readMeSheet(
  name: string,
  title: string,
  parts: readonly ReadMePart[],
): SheetContent {
  const rows: (readonly SheetCell[])[] = [[{ value: title, style: titleStyle }]];
  for (const { heading, paragraphs } of parts) {
    rows.push([], [{ value: heading, style: { bold: true } }]);
    for (const paragraph of paragraphs) rows.push([{ value: paragraph, style: { wrap: true } }]);
  }
  return { name, cells: contentCells(rows), columnWidths: [100], gridlines: false };
}
