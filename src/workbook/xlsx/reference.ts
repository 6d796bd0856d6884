import { columnLetters, type CellRange } from '../../tables/cell';
import type { Area } from '../../tables/plan';

/** The largest sheet that a spreadsheet has. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** @example cellReference(6, 2) // "C7" */
export const cellReference = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** @example parseCellReference('$C$7') // { row: 6, column: 2 } */
export function parseCellReference(
  text: string,
): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text);
  if (!match) return undefined;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1] as string);
  return row >= 0 && row <= lastRow && column <= lastColumn ? { row, column } : undefined;
}

/** @example columnIndex('AB') // 27 */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A range as a defined name refers to it. @example `'Fördelning'!$A$1:$J$30` */
export function absoluteReference({ sheet, top, left, rows, columns }: CellRange): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(left + columns - 1)}$${top + rows}`;
  return `${quotedSheet(sheet)}!${first}:${last}`;
}

/** Whole rows, as the print titles refer to them. @example `'Fördelning'!$4:$4` */
export const rowsReference = (sheet: string, first: number, last: number): string =>
  `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;

/**
 * The range that a defined name refers to; undefined for `#REF!`, several areas and calculations.
 *
 * @example parseReference("'Fördelning'!$A$1:$J$30")
 */
export function parseReference(text: string): CellRange | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!,()]+))!([^!,:]+)(?::([^!,:]+))?$/.exec(text.trim());
  if (!match) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? (match[2] as string);
  const area = between(match[3] as string, match[4] ?? (match[3] as string));
  return area && { sheet, ...area };
}

/**
 * An area as a part of a sheet refers to it; undefined for what is none.
 *
 * @example parseArea('A1:C4') // { top: 0, left: 0, rows: 4, columns: 3 }
 */
export function parseArea(text: string): Area | undefined {
  const [first = '', last = first, ...more] = text.split(':');
  return more.length > 0 ? undefined : between(first, last);
}

function between(one: string, other: string): Area | undefined {
  const first = parseCellReference(one);
  const last = parseCellReference(other);
  if (!first || !last) return undefined;
  const top = Math.min(first.row, last.row);
  const left = Math.min(first.column, last.column);
  return {
    top,
    left,
    rows: Math.max(first.row, last.row) - top + 1,
    columns: Math.max(first.column, last.column) - left + 1,
  };
}

/** Excel finds sheets without regard to case. */
export const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
