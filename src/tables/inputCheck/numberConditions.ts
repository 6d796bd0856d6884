import { visitsBetweenRests, type Work } from '../../core/work/work';
import { rangeText, type CellRange, type RawCell } from '../cell';
import { decimalTextOf } from '../parse/decimalText';
import { areasWhere, cellsIn, type InputRange } from './areasWhere';

/**
 * What must hold for the numbers of an input range to be the same, as formulas: for each line of cells a sum
 * in which each number weighs less than the one before, so that numbers that change places are seen too. It
 * passes texts and blanks by, and it is what NPV calculates: a weighted sum over a range with words in it
 * needs no array. Several lines taken together have an ordinary sum. Sums are in binary floating point, as
 * those they are held against, and may differ by what rounding can do on the way.
 *
 * @param width how many columns (of a wide range: rows) are taken together.
 */
export function* numberConditions(input: InputRange, width: number): Work<string[]> {
  const conditions: string[] = [];
  for (const area of yield* areasWhere(input, canBeSummed)) {
    for (const line of linesOf(area, width)) {
      yield;
      const numbers = yield* numbersIn(line, input);
      if (numbers.length > 0) conditions.push(condition(line, numbers));
    }
  }
  return conditions;
}

/** An error would make every sum one, and spreadsheets disagree on what TRUE adds. */
const canBeSummed = (cell: RawCell): boolean =>
  typeof cell !== 'boolean' && (cell === null || typeof cell !== 'object');

const length = ({ rows, columns }: CellRange, isTall: boolean): number => (isTall ? rows : columns);

function linesOf(area: CellRange, width: number): CellRange[] {
  const isTall = area.rows >= area.columns;
  const lines: CellRange[] = [];
  for (let first = 0; first < length(area, !isTall); first += width) {
    lines.push(part(area, !isTall, first, Math.min(width, length(area, !isTall) - first)));
  }
  return lines;
}

/** Some rows of an area, or columns where that is its length. */
const part = (area: CellRange, isTall: boolean, first: number, count: number): CellRange =>
  isTall
    ? { ...area, top: area.top + first, rows: count }
    : { ...area, left: area.left + first, columns: count };

function* numbersIn(area: CellRange, input: InputRange): Work<number[]> {
  const numbers: number[] = [];
  let visits = 0;
  for (const cell of cellsIn(area, input)) {
    visits += 1;
    if (visits % visitsBetweenRests === 0) yield;
    if (typeof cell === 'number') numbers.push(cell);
  }
  return numbers;
}

function condition(area: CellRange, numbers: readonly number[]): string {
  // Only in a single line is there no doubt about the order in which cells are taken.
  if (area.rows > 1 && area.columns > 1) return near(`SUM(${rangeText(area)})`, numbers);
  // A power of two, so that every spreadsheet has the very same rate; the last weighs a third at least.
  const rate = 2 ** -Math.ceil(Math.log2(numbers.length + 1));
  const weighed = numbers.map((number, index) => number / (1 + rate) ** (index + 1));
  return near(`NPV(${decimalTextOf(rate)},${rangeText(area)})`, weighed);
}

/** Excel reads no more digits of a number in a formula. */
const digits = 15;

/** What adding and weighing in another way can change, of the sum of absolute values, for each term. */
const roundingOfATerm = 2 ** -51;

/** Never narrower than this share, which leaves room for the digits that Excel does not read. */
const narrowest = 1e-13;

function near(formula: string, terms: readonly number[]): string {
  const sum = terms.reduce((total, term) => total + term, 0);
  const size = terms.reduce((total, term) => total + Math.abs(term), 0);
  const margin = size * Math.max(narrowest, terms.length * roundingOfATerm);
  // Beyond all amounts: nothing can be said of it, and whatever is said of others holds.
  if (!Number.isFinite(size)) return 'TRUE';
  const held = written(Math.abs(sum), digits);
  return `ABS(${formula}${sum < 0 ? '+' : '-'}${held})<=${written(margin, 1)}`;
}

/** Without an exponent, as Excel would write it another way and the formula be another one read back. */
const written = (number: number, precision: number): string =>
  decimalTextOf(Number(number.toPrecision(precision)));
