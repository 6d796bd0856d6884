import type { Case } from './contenders';
import { exactShares } from './exactShares';

/** The right answer to a case, in none of the code under test. */
export type Oracle = (case_: Case) => readonly bigint[];

/** Parts of a unit in which a price is looked for. */
const scale = 2n ** 64n;

/**
 * Highest quotients as the textbook has them: the price of a unit is halved in until so many quotients
 * (weight over 1, 1 + step, 1 + 2 · step, …) lie above it as there are units; the few that lie at it are
 * put in order by cross-multiplication, the first in the list among equals.
 */
export const byPrice =
  (step: 1n | 2n): Oracle =>
  ({ total, weights }) => {
    const sizes = weights.map((weight) => BigInt(weight) * scale);
    const partsAt = (price: bigint): bigint[] =>
      sizes.map((size) => (size < price ? 0n : (size - price) / (price * step) + 1n));
    const sumAt = (price: bigint): bigint => partsAt(price).reduce((sum, part) => sum + part, 0n);
    const wanted = BigInt(total);
    let [enough, tooFew] = [1n, sizes.reduce((sum, size) => sum + size, 1n)];
    while (tooFew - enough > 1n) {
      const middle = (enough + tooFew) / 2n;
      if (sumAt(middle) >= wanted) enough = middle;
      else tooFew = middle;
    }
    const parts = partsAt(tooFew);
    const left = parts.reduce((rest, part) => rest - part, wanted);
    const within = partsAt(enough).flatMap((part, index) => (part > parts[index]! ? [index] : []));
    const divisorOf = (index: number): bigint => 1n + step * parts[index]!;
    const order = within.sort((a, b) => {
      const [one, other] = [sizes[a]! * divisorOf(b), sizes[b]! * divisorOf(a)];
      return one === other ? a - b : one > other ? -1 : 1;
    });
    for (const index of order.slice(0, Number(left))) parts[index]! += 1n;
    return parts;
  };

/** Each to the nearest whole number, halves up; the last in the list takes what remains. */
export const residualToLast: Oracle = ({ total, weights }) => {
  const divisor = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const parts = weights
    .slice(0, -1)
    .map((weight) => (2n * BigInt(total) * BigInt(weight) + divisor) / (2n * divisor));
  return [...parts, parts.reduce((rest, part) => rest - part, BigInt(total))];
};

export const byRemainder: Oracle = exactShares;
