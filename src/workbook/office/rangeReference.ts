import type { CellRange } from '../../tables/cell';

const reference =
  /^=?(?:'((?:[^']|'')+)'|([^'!\[\]]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/**
 * The one rectangle that a defined name's formula points at; undefined where it is anything else, such
 * as `=#REF!` after the sheet was deleted.
 *
 * @example rangeReference("='Bilaga 5'!$A$1:$J$30") // { sheet: 'Bilaga 5', top: 0, left: 0, rows: 30, columns: 10 }
 */
export function rangeReference(formula: string): CellRange | undefined {
  const match = reference.exec(formula);
  if (!match) return undefined;
  const [, quoted, plain, firstColumn = '', firstRow = '', lastColumn, lastRow] = match;
  const left = columnNumber(firstColumn);
  const top = Number(firstRow) - 1;
  return {
    sheet: quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"),
    top,
    left,
    rows: (lastRow === undefined ? top + 1 : Number(lastRow)) - top,
    columns: (lastColumn === undefined ? left : columnNumber(lastColumn)) - left + 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
