import type { DecimalText } from '../../core/amount/exact';

/**
 * The decimal number that Excel shows for a number cell: its double to 15 significant digits, without
 * exponent, so that 0.1 + 0.2 reads as the 0.3 the user sees. Refuses (throws a RangeError) NaN and the
 * infinities, which no cell can hold.
 *
 * @example decimalTextOf(0.1 + 0.2) // "0.3"
 * @example decimalTextOf(1.5e-7) // "0.00000015"
 */
export function decimalTextOf(double: number): DecimalText {
  if (!Number.isFinite(double)) throw new RangeError(`Not a cell's number: ${double}`);
  const shortest = String(double || 0);
  // At most 15 digits that read back as the same double are the digits that Excel shows.
  if (shortest.length <= 15 && !shortest.includes('e')) return shortest;
  const scientific = double.toExponential(14);
  const e = scientific.indexOf('e');
  return shiftDecimal(scientific.slice(0, e), Number(scientific.slice(e + 1)));
}

/**
 * A decimal text times a power of ten, digit for digit, in its shortest form: no zeros before the whole
 * part or after the decimals, no negative zero.
 *
 * @example shiftDecimal('3.170', 6) // "3170000"
 * @example shiftDecimal('-1.43', -2) // "-0.0143"
 */
export function shiftDecimal(text: DecimalText, places: number): DecimalText {
  const negative = text.startsWith('-');
  const [whole = '', decimals = ''] = (negative ? text.slice(1) : text).split('.');
  const digits = whole + decimals;
  const point = whole.length + places;
  const padded =
    point <= 0
      ? '0'.repeat(1 - point) + digits
      : point > digits.length
        ? digits + '0'.repeat(point - digits.length)
        : digits;
  const pointInPadded = point <= 0 ? 1 : point;
  const wholePart = withoutLeadingZeros(padded.slice(0, pointInPadded));
  const decimalPart = withoutEndingZeros(padded.slice(pointInPadded));
  const magnitude = decimalPart === '' ? wholePart : `${wholePart}.${decimalPart}`;
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

function withoutLeadingZeros(digits: string): string {
  let from = 0;
  while (from < digits.length - 1 && digits[from] === '0') from += 1;
  return digits.slice(from);
}

function withoutEndingZeros(digits: string): string {
  let to = digits.length;
  while (to > 0 && digits[to - 1] === '0') to -= 1;
  return digits.slice(0, to);
}
