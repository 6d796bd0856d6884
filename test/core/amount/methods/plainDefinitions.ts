/**
 * The methods as their definitions read, in the plainest way: a unit at a time, or by looking at all. Slow,
 * for small numbers, and none of the code under test.
 */

/** A fraction as a pair, compared by cross-multiplication. */
const isAbove = (a: bigint, b: bigint, c: bigint, d: bigint): boolean => a * d > c * b;

/** Every unit in turn to the highest quotient of weight and divisor, the first in the list among equals. */
export function unitByUnit(
  total: number,
  weights: readonly bigint[],
  divisorOf: (has: bigint) => bigint,
): bigint[] {
  const parts = weights.map(() => 0n);
  for (let unit = 0; unit < total; unit++) {
    let best = 0;
    weights.forEach((weight, index) => {
      const divisor = divisorOf(parts[index]!);
      if (isAbove(weight, divisor, weights[best]!, divisorOf(parts[best]!))) best = index;
    });
    parts[best]! += 1n;
  }
  return parts;
}

export const oddDivisor = (has: bigint): bigint => 2n * has + 1n;
export const wholeDivisor = (has: bigint): bigint => has + 1n;

/** The exact share of a part as floor and ceiling: `total · weight / sum` rounded down and up. */
export function quotaOf(
  total: bigint,
  weight: bigint,
  sum: bigint,
): { readonly floor: bigint; readonly ceiling: bigint } {
  const product = total * weight;
  return { floor: product / sum, ceiling: (product + sum - 1n) / sum };
}

export const sumOf = (values: readonly bigint[]): bigint =>
  values.reduce((sum, value) => sum + value, 0n);
