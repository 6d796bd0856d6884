import fc from 'fast-check';
import { largestRemainder, roundToTotal } from '../../../src/core/amount/largestRemainder';

const weightsOf = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 60 })
  .filter((weights) => weights.some((weight) => weight > 0n));
const totals = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe('sharing a whole total by weights', () => {
  test('the parts sum to the total, and each is its share rounded down or up', () => {
    fc.assert(
      fc.property(totals, weightsOf, (total, weights) => {
        const { parts } = largestRemainder(total, weights);
        const divisor = weights.reduce((a, b) => a + b);
        expect(parts.reduce((a, b) => a + b)).toBe(total);
        parts.forEach((part, index) => {
          const error = part * divisor - total * weights[index]!;
          expect(error < divisor && error > -divisor).toBe(true);
        });
      }),
    );
  });

  test('no one with a smaller remainder is raised before one with a larger', () => {
    fc.assert(
      fc.property(totals, weightsOf, (total, weights) => {
        const { remainders, extras } = largestRemainder(total, weights);
        const sizes = remainders.map((remainder) => (remainder < 0n ? -remainder : remainder));
        const least = sizes.filter((_, index) => extras[index] !== 0n);
        sizes.forEach((size, index) => {
          if (extras[index] === 0n) least.forEach((other) => expect(other >= size).toBe(true));
        });
      }),
      { numRuns: 50 },
    );
  });

  test('a negative total is shared like its opposite', () => {
    fc.assert(
      fc.property(totals, weightsOf, (total, weights) => {
        expect(largestRemainder(-total, weights).parts).toEqual(
          largestRemainder(total, weights).parts.map((part) => -part),
        );
      }),
    );
  });

  test('equal remainders are reported as a tie and settled by order', () => {
    const { parts, tie } = largestRemainder(100n, [1n, 1n, 1n]);
    expect(parts).toEqual([34n, 33n, 33n]);
    expect(tie).toEqual({ winners: [0], losers: [1, 2] });
    expect(largestRemainder(99n, [1n, 1n, 1n]).tie).toBeUndefined();
  });

  test('ties are found also where doubles or a division first would miss them', () => {
    // 1/3 has no finite decimals, so dividing first tells equal remainders apart by noise.
    const big = 3n ** 40n;
    const { tie } = largestRemainder(10n ** 15n, [big, big, big]);
    expect(tie).toEqual({ winners: [0], losers: [1, 2] });
  });

  test('weights that cannot share anything are refused', () => {
    expect(() => largestRemainder(1n, [])).toThrow(RangeError);
    expect(() => largestRemainder(1n, [0n, 0n])).toThrow(RangeError);
    expect(() => largestRemainder(1n, [2n, -1n])).toThrow(RangeError);
  });
});

test('fractions are rounded to a total that is their rounded sum, and to no other', () => {
  expect(roundToTotal([3n, 3n], 4n, 2n).parts).toEqual([1n, 1n]);
  expect(roundToTotal([5n, 5n], 4n, 3n).parts).toEqual([2n, 1n]);
  expect(() => roundToTotal([5n, 5n], 4n, 9n)).toThrow(RangeError);
});
