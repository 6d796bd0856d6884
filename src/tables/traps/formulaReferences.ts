import type { CellAddress, CellRange } from '../cell';

const lastRow = 1_048_575;
const lastColumn = 16_383;

// A text in quotation marks, or a cell, a range, whole columns or whole rows, with the sheet in front.
// No reference begins or ends inside a name (`LOG10(`, `Kvartal1.2`, `[Bok1]Blad1!A1`).
const referencePattern =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\]$])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(?:\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?|\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7}))(?![\p{L}\p{N}_(.!])/gu;

/**
 * The cells that a formula refers to, each with its sheet. Names, columns of Excel tables and other
 * workbooks are not followed.
 *
 * @param cell where the formula stands
 * @example formulaReferences('=SUM(B2:B9)*Blad2!$A$1', cell)
 */
export function formulaReferences(formula: string, cell: CellAddress): CellRange[] {
  const references: CellRange[] = [];
  for (const match of formula.matchAll(referencePattern)) {
    const range = rangeOf(match, cell.sheet);
    if (range) references.push(range);
  }
  return references;
}

/**
 * The range that some words of a formula are, all of them; undefined where they are anything else.
 *
 * @example rangeReference('B2:B9', cell)
 */
export function rangeReference(words: string, cell: CellAddress): CellRange | undefined {
  const matches = [...words.matchAll(referencePattern)];
  return matches.length === 1 && matches[0]![0] === words.trim()
    ? rangeOf(matches[0]!, cell.sheet)
    : undefined;
}

function rangeOf(match: RegExpMatchArray, ownSheet: string): CellRange | undefined {
  const [, quoted, plain, left, top, right, bottom, first, last, firstRow, finalRow] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? ownSheet;
  if (left !== undefined) {
    const row = Number(top) - 1;
    const column = columnNumber(left);
    return between(
      sheet,
      row,
      column,
      bottom === undefined ? row : Number(bottom) - 1,
      right === undefined ? column : columnNumber(right),
    );
  }
  if (first !== undefined && last !== undefined) {
    return between(sheet, 0, columnNumber(first), lastRow, columnNumber(last));
  }
  return firstRow === undefined
    ? undefined
    : between(sheet, Number(firstRow) - 1, 0, Number(finalRow) - 1, lastColumn);
}

function between(
  sheet: string,
  row: number,
  column: number,
  otherRow: number,
  otherColumn: number,
): CellRange | undefined {
  const top = Math.min(row, otherRow);
  const left = Math.min(column, otherColumn);
  const bottom = Math.max(row, otherRow);
  const right = Math.max(column, otherColumn);
  if (top < 0 || bottom > lastRow || right > lastColumn) return undefined;
  return { sheet, top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const partPattern =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\]$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/gu;

/**
 * A formula as seen from its own cell, so that copies of one formula are equal texts whatever row or
 * column they were copied to.
 *
 * @example relativeForm('=B4*C$1', { sheet: 'Blad1', row: 3, column: 3 }) // "=R[0]C[-2]*R1C[-1]"
 */
export function relativeForm(formula: string, { row, column }: CellAddress): string {
  return formula.replace(
    partPattern,
    (part: string, fixedColumn: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined) return part;
      const inColumn = columnNumber(letters);
      const inRow = Number(digits) - 1;
      const rows = fixedRow === '$' ? String(inRow + 1) : `[${inRow - row}]`;
      const columns = fixedColumn === '$' ? String(inColumn + 1) : `[${inColumn - column}]`;
      return `R${rows}C${columns}`;
    },
  );
}
