/**
 * Exact numbers with a unit in their type.
 *
 * Counts, money and shares are kept as fractions of big integers from the cell to the cell, so that a
 * share is a fraction until it is shown and nothing is rounded on the way. The unit is a brand: an
 * amount in kronor cannot be added to a number of persons, and a plain number fits nowhere.
 */

declare const unitBrand: unique symbol;

/** The units that the models calculate in. `share` is a part of one whole, `factor` a bare number. */
export type Unit = 'kr' | 'persons' | 'share' | 'kr/person' | 'factor' | 'weight';

/** A reduced fraction; the denominator is always positive. */
export interface Exact<U extends Unit = Unit> {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly [unitBrand]?: U;
}

export type Kronor = Exact<'kr'>;
export type Persons = Exact<'persons'>;
export type Share = Exact<'share'>;
export type KronorPerPerson = Exact<'kr/person'>;
export type Factor = Exact<'factor'>;
/** What a distribution key measures a recipient by: persons, points, a sum of columns. */
export type Weight = Exact<'weight'>;

/** A decimal number as text with a decimal point and no exponent: `"-853425"`, `"0.0143"`. */
export type DecimalText = string;

const decimalPattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The exact number that a decimal text means.
 * Refuses (throws a RangeError) anything but digits with an optional sign and decimal point: texts that
 * people write are read by `tables/parse`, which answers with a finding instead.
 *
 * @example exact<'kr'>('35318211.5') // 70636423 / 2 kr
 */
export function exact<U extends Unit>(text: DecimalText | bigint): Exact<U> {
  if (typeof text === 'bigint') return { numerator: text, denominator: 1n };
  const match = decimalPattern.exec(text);
  if (!match) throw new RangeError(`Not a decimal number: "${text}"`);
  const [, sign, whole = '', decimals = ''] = match;
  const digits = BigInt(whole + decimals);
  return fraction(sign ? -digits : digits, 10n ** BigInt(decimals.length));
}

/** A reduced fraction. Refuses a zero denominator. */
export function fraction<U extends Unit>(numerator: bigint, denominator: bigint): Exact<U> {
  if (denominator === 0n) throw new RangeError('A fraction needs a denominator other than zero');
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

export const kronor = (text: DecimalText | bigint): Kronor => exact<'kr'>(text);
export const persons = (text: DecimalText | bigint): Persons => exact<'persons'>(text);
export const weight = (text: DecimalText | bigint): Weight => exact<'weight'>(text);
export const factor = (text: DecimalText | bigint): Factor => exact<'factor'>(text);

export const zero: Exact<never> = { numerator: 0n, denominator: 1n };

export function add<U extends Unit>(a: Exact<U>, b: Exact<U>): Exact<U> {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function subtract<U extends Unit>(a: Exact<U>, b: Exact<U>): Exact<U> {
  return add(a, negate(b));
}

export function negate<U extends Unit>(a: Exact<U>): Exact<U> {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** The sum, reduced once at the end: to reduce every step on the way takes ten times as long. */
export function sum<U extends Unit>(values: Iterable<Exact<U>>): Exact<U> {
  let numerator = 0n;
  let denominator = 1n;
  for (const value of values) {
    const { numerator: part, denominator: parts } = value;
    if (denominator % parts === 0n) {
      numerator += parts === denominator ? part : part * (denominator / parts);
      continue;
    }
    const common = greatestCommonDivisor(denominator, parts);
    numerator = numerator * (parts / common) + part * (denominator / common);
    denominator *= parts / common;
  }
  return fraction(numerator, denominator);
}

/** Part of a whole. Refuses a whole of zero: the caller says which weights sum to zero. */
export function shareOf<U extends Unit>(part: Exact<U>, whole: Exact<U>): Share {
  return divide(part, whole);
}

/** A quantity times a bare fraction (a share or a factor) keeps its unit. */
export function times<U extends Unit>(value: Exact<U>, by: Share | Factor): Exact<U> {
  return fraction(value.numerator * by.numerator, value.denominator * by.denominator);
}

/** Kronor per inhabitant. Refuses a population of zero. */
export function perPerson(amount: Kronor, population: Persons): KronorPerPerson {
  return divide(amount, population);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare<U extends Unit>(a: Exact<U>, b: Exact<U>): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const isZero = (a: Exact): boolean => a.numerator === 0n;
export const isNegative = (a: Exact): boolean => a.numerator < 0n;

/** The same number in another unit; for the few places where the law turns one into another. */
export function inUnit<V extends Unit>(value: Exact): Exact<V> {
  return { numerator: value.numerator, denominator: value.denominator };
}

function divide<U extends Unit>(a: Exact, b: Exact): Exact<U> {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

const largestSafe = BigInt(Number.MAX_SAFE_INTEGER);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) {
    // Below 2^53 doubles are the same integers, and many times faster.
    if (x <= largestSafe && y <= largestSafe) return BigInt(smallDivisor(Number(x), Number(y)));
    [x, y] = [y, x % y];
  }
  return x === 0n ? 1n : x;
}

function smallDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
