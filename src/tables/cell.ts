/** Where a value stands. Rows and columns count from zero; `addressText` gives what a person reads. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel error value, such as `#DIV/0!`, `#N/A` or `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, before anyone has judged what it means. `null` is a blank cell. */
export type RawCell = null | string | number | boolean | CellError;

/**
 * A cell's address as Excel writes it.
 *
 * @example addressText({ sheet: 'Indata', row: 6, column: 2 }) // "Indata!C7"
 * @example addressText({ sheet: 'Bilaga 5', row: 0, column: 0 }) // "'Bilaga 5'!A1"
 */
export function addressText({ sheet, row, column }: CellAddress): string {
  return `${sheetPrefix(sheet)}${columnLetters(column)}${row + 1}`;
}

/**
 * A range as Excel writes it.
 *
 * @example rangeText({ sheet: 'Blad1', top: 2, left: 0, rows: 3, columns: 4 }) // "Blad1!A3:D5"
 */
export function rangeText({ sheet, top, left, rows, columns }: CellRange): string {
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(left + columns - 1)}${top + rows}`;
  return sheetPrefix(sheet) + (first === last ? first : `${first}:${last}`);
}

/** @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

// A name that could be taken for a cell (`A1`, `R1C1`) or that is not one word must be quoted.
const plainSheetName = /^(?![A-Za-z]{1,3}\d+$)(?![Rr]\d*[Cc]\d*$)[\p{L}_][\p{L}\p{N}_.]*$/u;

function sheetPrefix(sheet: string): string {
  return plainSheetName.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** Whether a cell stands within a range. */
export const holds = ({ sheet, top, left, rows, columns }: CellRange, cell: CellAddress): boolean =>
  cell.sheet === sheet &&
  cell.row >= top &&
  cell.row < top + rows &&
  cell.column >= left &&
  cell.column < left + columns;

/** Whether two ranges share a cell. */
export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.sheet === b.sheet &&
  a.top < b.top + b.rows &&
  b.top < a.top + a.rows &&
  a.left < b.left + b.columns &&
  b.left < a.left + a.columns;
