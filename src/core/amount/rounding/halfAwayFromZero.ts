import type { Exact } from '../exact';

/**
 * Rounds to a whole number, halves away from zero: 0.5 → 1, −0.5 → −1.
 * The rule of the official grant tables, and of Excel's ROUND.
 *
 * @example halfAwayFromZero(exact('8584124.5')) // 8584125n
 */
export function halfAwayFromZero({ numerator, denominator }: Exact): bigint {
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return negative ? -rounded : rounded;
}
