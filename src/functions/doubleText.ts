import type { DecimalText } from '../core/amount/exact';

// More digits than these are not the user's: Excel shows and stores no more.
const significantDigits = 15;

/**
 * The decimal number that a person wrote into the cell whose double this is: at most 15 significant
 * digits, no exponent. Refuses (undefined) what is not a finite number.
 *
 * @example doubleText(0.1 + 0.2) // "0.3"
 * @example doubleText(1e21) // "1000000000000000000000"
 */
export function doubleText(value: number): DecimalText | undefined {
  if (!Number.isFinite(value)) return undefined;
  const [mantissa = '0', exponentText = '0'] = value
    .toExponential(significantDigits - 1)
    .split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (digits === '') return '0';
  const exponent = Number(exponentText);
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const decimals = digits.slice(exponent + 1);
  return sign + (decimals ? `${whole}.${decimals}` : whole);
}
