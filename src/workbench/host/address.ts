import { columnLetters, rangeText } from '../../tables/cell';
import type { Area } from '../../tables/plan';
import { maximumColumns, maximumRows } from './sheet';
import { quoted } from './formulaText';

/** A reference as written: the sheet it names, if any, and the cells. */
export interface Reference {
  readonly sheet?: string;
  readonly area: Area;
}

const prefix = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * Reads an address in A1 style, with or without `=`, `$` and sheet; nothing when it is none or lies
 * outside the sheet.
 *
 * @example parseReference("'Bilaga 5'!$A$1:$B$2") // { sheet: 'Bilaga 5', area: { top: 0, … } }
 */
export function parseReference(text: string): Reference | undefined {
  const body = text.replace(/^=/, '').trim();
  const named = prefix.exec(body);
  const area = parseArea(named ? body.slice(named[0].length) : body);
  if (!area) return undefined;
  const sheet = named?.[1]?.replaceAll("''", "'") ?? named?.[2];
  return sheet === undefined ? { area } : { sheet, area };
}

/** An area as Excel writes it in `Range.address`. @example "Blad1!A:C" for three whole columns */
export function areaAddress(sheet: string, area: Area): string {
  return `${quoted(sheet)}!${localAddress(area)}`;
}

/** The same without the sheet, as events carry it. @example localAddress({ … }) // "A1:B2" */
export function localAddress(area: Area): string {
  if (area.columns === maximumColumns) return `${area.top + 1}:${area.top + area.rows}`;
  if (area.rows === maximumRows) {
    return `${columnLetters(area.left)}:${columnLetters(area.left + area.columns - 1)}`;
  }
  return rangeText({ sheet: 'A', ...area }).slice(2);
}

function parseArea(text: string): Area | undefined {
  const inCells = cells.exec(text);
  if (inCells) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = inCells;
    return between(
      Number(row) - 1,
      columnNumber(column),
      Number(lastRow) - 1,
      columnNumber(lastColumn),
    );
  }
  const inColumns = columns.exec(text);
  if (inColumns) {
    const [, first = '', last = ''] = inColumns;
    return between(0, columnNumber(first), maximumRows - 1, columnNumber(last));
  }
  const inRows = rows.exec(text);
  if (inRows) return between(Number(inRows[1]) - 1, 0, Number(inRows[2]) - 1, maximumColumns - 1);
  return undefined;
}

function between(row: number, column: number, otherRow: number, otherColumn: number) {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
  return isInSheet(area) ? area : undefined;
}

export function isInSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.top + area.rows <= maximumRows &&
    area.left + area.columns <= maximumColumns
  );
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
