import { add, fraction, times, zero, type Exact } from '../../core/amount/exact';
import { ofTicks } from '../../core/reconciliation/shownNumber';
import { added, call, numberFormula, operation, type Formula } from '../../tables/formula';
import { preciseText } from '../../core/amount/decimalText';
import type { Book } from './book';

/** A shown number times a factor, in the unit that a check is told in. */
export interface Weighed {
  readonly number: number;
  readonly factor: Exact;
}

/** The power of ten of the unit that a number is shown in: 6 for mkr, 0 where none is said. */
export const powerOf = ({ numbers }: Book, number: number): number => {
  const { unit } = numbers[number]!;
  return unit.kind === 'kr' ? unit.power : 0;
};

/** What weighed numbers sum to, in a unit. */
export function weighedSum(book: Book, parts: readonly Weighed[], power: number): Exact {
  // Nearly all are added or subtracted as they are: those are summed as whole ticks.
  let ticks = 0n;
  let others: Exact = zero;
  for (const { number, factor } of parts) {
    const { value } = book.numbers[number]!.shown;
    if (factor.denominator === 1n) ticks += factor.numerator * value;
    else others = add(others, times(ofTicks(value, power), factor as never));
  }
  return add(ofTicks(ticks, power), others);
}

/**
 * The same as a formula over the cells: ranges where neighbours are weighed alike, a cell in another unit
 * times the step between the units.
 */
export function weighedFormula(book: Book, parts: readonly Weighed[], power: number): Formula {
  const terms: { formula: Formula; factor: Exact }[] = [];
  for (let first = 0; first < parts.length;) {
    const factor = inUnit(book, parts[first]!, power);
    let count = 1;
    while (isNext(book, parts, first, count, factor, power)) count += 1;
    terms.push({ formula: areaOf(book, parts[first]!.number, count), factor });
    first += count;
  }
  return signedSum(terms);
}

function inUnit(book: Book, { number, factor }: Weighed, power: number): Exact {
  const step = powerOf(book, number) - power;
  return step >= 0
    ? fraction(factor.numerator * 10n ** BigInt(step), factor.denominator)
    : fraction(factor.numerator, factor.denominator * 10n ** BigInt(-step));
}

function isNext(
  book: Book,
  parts: readonly Weighed[],
  first: number,
  count: number,
  factor: Exact,
  power: number,
): boolean {
  const next = parts[first + count];
  if (!next) return false;
  const from = book.numbers[parts[first]!.number]!.figure;
  const to = book.numbers[next.number]!.figure;
  const weight = inUnit(book, next, power);
  return (
    !isText(book, parts[first]!.number) &&
    !isText(book, next.number) &&
    weight.numerator === factor.numerator &&
    weight.denominator === factor.denominator &&
    to.cell.sheet === from.cell.sheet &&
    to.cell.column === from.cell.column &&
    to.cell.row === from.cell.row + count
  );
}

/** A number that stands as text cannot be calculated with in Excel. */
const isText = ({ numbers }: Book, number: number): boolean => numbers[number]!.isText;

function areaOf(book: Book, number: number, count: number): Formula {
  if (count === 1) return cellFormula(book, number);
  const { sheet, row, column } = book.numbers[number]!.figure.cell;
  const range = { sheet, top: row, left: column, rows: count, columns: 1 };
  return call('SUM', { kind: 'range', range });
}

/** One number's cell, or the number itself where the cell holds a text. */
export function cellFormula(book: Book, number: number): Formula {
  const { figure } = book.numbers[number]!;
  return isText(book, number)
    ? { kind: 'number', number: figure.value, from: figure.cell }
    : { kind: 'cell', cell: figure.cell };
}

function signedSum(
  terms: readonly { readonly formula: Formula; readonly factor: Exact }[],
): Formula {
  const plus = terms.filter(({ factor }) => factor.numerator > 0n).map(weighted);
  const minus = terms.filter(({ factor }) => factor.numerator < 0n).map(weighted);
  return minus.reduce((sum, term) => operation(sum, '-', term), added(plus));
}

function weighted({
  formula,
  factor: { numerator, denominator },
}: {
  readonly formula: Formula;
  readonly factor: Exact;
}): Formula {
  const size: Exact = fraction(numerator < 0n ? -numerator : numerator, denominator);
  if (size.numerator === size.denominator) return formula;
  return operation(formula, '*', numberFormula(preciseText(size)));
}
