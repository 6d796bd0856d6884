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
    for (const line of paragraphs.flatMap(lines)) rows.push([line]);
  }
  return {
    name,
    cells: contentCells(rows),
    columnWidths: [100],
    gridlines: false,
    print: {
      landscape: false,
      repeatedRows: [0, 0],
      area: { top: 0, left: 0, rows: rows.length, columns: 1 },
    },
  };
}

const longestLine = 95;

/** One row a line, since not every program makes a row higher for a text that it wraps. */
function lines(paragraph: string): readonly string[] {
  const found: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longestLine) {
      found[found.length - 1] = `${last} ${word}`;
    } else found.push(word);
  }
  return found;
}
