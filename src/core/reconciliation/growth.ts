import { compare, fraction, subtract, type Exact } from '../amount/exact';
import type { Fit } from './relation';
import { ofTicks, type ShownNumber } from './shownNumber';

/** A range of possible true values, both ends left out unless they are one and the same. */
export interface Possible {
  readonly low: Exact;
  readonly high: Exact;
  /** From the numbers as shown. */
  readonly shown: Exact;
}

/**
 * The growth from one shown number to another as a bare factor (1,02 for two per cent), and what it may be
 * when both are rounded. Undefined where the first may be zero or the signs differ.
 *
 * @example growthFactor(shown 100 ± 0,5, shown 102 ± 0,5)?.shown // 1.02
 */
export function growthFactor(before: ShownNumber, after: ShownNumber): Possible | undefined {
  const sign = before.value < 0n ? -1n : 1n;
  const from = { value: sign * before.value, half: before.half };
  const to = { value: sign * after.value, half: after.half };
  if (from.value - from.half <= 0n || to.value - to.half <= 0n) return undefined;
  return {
    low: fraction(to.value - to.half, from.value + from.half),
    high: fraction(to.value + to.half, from.value - from.half),
    shown: fraction(to.value, from.value),
  };
}

/**
 * Whether a shown number can be a possible value: the ranges meet. `exact` where the value computed from
 * the shown numbers rounds to the number shown.
 *
 * @param possible in the unit of the shown number (per cent as 2.3)
 */
export function fitOf(shown: ShownNumber, possible: Possible): Fit {
  const low = ofTicks(shown.value - shown.half, 0);
  const high = ofTicks(shown.value + shown.half, 0);
  const isWithin = compare(possible.shown, low) >= 0 && compare(possible.shown, high) <= 0;
  if (isWithin) return 'exact';
  return compare(possible.low, high) < 0 && compare(possible.high, low) > 0
    ? 'rounding'
    : 'conflict';
}

/** A factor as a change in per cent: 1.02 becomes 2. */
export const percentChange = (factor: Possible): Possible => ({
  low: hundredfold(subtract(factor.low, one)),
  high: hundredfold(subtract(factor.high, one)),
  shown: hundredfold(subtract(factor.shown, one)),
});

const one: Exact = { numerator: 1n, denominator: 1n };
const hundredfold = (value: Exact): Exact => fraction(value.numerator * 100n, value.denominator);
