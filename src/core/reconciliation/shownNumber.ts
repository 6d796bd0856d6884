import { fraction, type DecimalText, type Exact } from '../amount/exact';

/**
 * A number as it is shown: the true one lies less than `half` from it. Both count whole ticks, so that
 * numbers in kr, tkr and mkr with any decimals are whole numbers of one size; `half` is zero for a number
 * that is exact.
 */
export interface ShownNumber {
  readonly value: bigint;
  readonly half: bigint;
}

/** A tick is this part of one (krona, percentage, inhabitant): 10⁻⁸. */
const tickDecimals = 8;

/**
 * A printed number and the half unit of its last digit that rounding may hide.
 * A number finer than a tick is cut there.
 *
 * @param power of ten of its unit: 6 for mkr
 * @param decimals of the last digit shown; undefined for an exact number
 * @example shownNumber('1,5' as printed → '1.5', 6, 1) // 1 500 000 ± 50 000
 */
export function shownNumber(
  text: DecimalText,
  power: number,
  decimals: number | undefined,
): ShownNumber {
  // A workbook may hold 100 000 numbers: the digits are read as they stand, not as a fraction.
  const point = text.indexOf('.');
  const written = point < 0 ? 0 : text.length - point - 1;
  const digits = BigInt(point < 0 ? text : text.slice(0, point) + text.slice(point + 1));
  const places = power + tickDecimals - written;
  const value = places < 0 ? digits / powerOfTen(-places) : digits * powerOfTen(places);
  if (decimals === undefined) return { value, half: 0n };
  const size = power + tickDecimals - decimals;
  return { value, half: size < 1 ? 0n : powerOfTen(size) / 2n };
}

const powers: bigint[] = [];

function powerOfTen(places: number): bigint {
  return (powers[places] ??= 10n ** BigInt(places));
}

/** Ticks as a number in a unit; the inverse of `shownNumber`. */
export function ofTicks(ticks: bigint, power: number): Exact {
  const places = power + tickDecimals;
  // Nearly all numbers are shown with few decimals: the rest of the zeros go first, which is quick.
  const rest = powerOfTen(places - fewDecimals);
  return ticks % rest === 0n
    ? fraction(ticks / rest, powerOfTen(fewDecimals))
    : fraction(ticks, powerOfTen(places));
}

const fewDecimals = 4;
