import { type DecimalText, type Exact } from './exact';
import { halfAwayFromZero } from './rounding/halfAwayFromZero';

/**
 * A number rounded to a number of decimals, halves away from zero, as decimal text.
 * Zero never carries a minus.
 *
 * @example roundedText(exact('-853424.5'), 0) // "-853425"
 * @example roundedText(exact('0.0143068'), 4) // "0.0143"
 */
export function roundedText(value: Exact, decimals: number): DecimalText {
  // Reduced or not, the fraction rounds the same.
  const { numerator, denominator } = value;
  const scaled = { numerator: numerator * 10n ** BigInt(decimals), denominator };
  return scaledText(halfAwayFromZero(scaled), decimals);
}

/**
 * A number with at most 15 significant digits, which is what a cell in Excel can hold: exact where the
 * number is that short, otherwise rounded. No trailing zeros.
 *
 * @example preciseText(fraction(1n, 3n)) // "0.333333333333333"
 */
export function preciseText(value: Exact): DecimalText {
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  const whole = magnitude / value.denominator;
  if (whole > 0n) {
    const decimals = Math.max(0, significantDigits - whole.toString().length);
    return withoutTrailingZeros(roundedText(value, decimals));
  }
  if (magnitude === 0n) return '0';
  const leadingZeros = (value.denominator / magnitude).toString().length - 1;
  return withoutTrailingZeros(roundedText(value, significantDigits + leadingZeros));
}

const significantDigits = 15;

function scaledText(scaled: bigint, decimals: number): DecimalText {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function withoutTrailingZeros(text: DecimalText): DecimalText {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
