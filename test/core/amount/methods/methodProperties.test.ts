import { dHondt } from '../../../../src/core/amount/dHondt';
import { largestRemainder } from '../../../../src/core/amount/largestRemainder';
import { residualTo } from '../../../../src/core/amount/residual';
import { sainteLague } from '../../../../src/core/amount/sainteLague';
import { quotaOf, sumOf } from './plainDefinitions';

/**
 * Which property each method has, as src/models/distribution/README.md says. A claim that a method has one
 * is tried on every case with small numbers; a claim that it has not is a counterexample, the one on the
 * page. The definitions: M. L. Balinski & H. P. Young, Fair Representation (1982, 2001).
 */
type Share = (total: number, weights: readonly number[]) => readonly number[];

const big = (values: readonly number[]): bigint[] => values.map(BigInt);
const hamilton: Share = (total, weights) =>
  largestRemainder(BigInt(total), big(weights)).parts.map(Number);
const odds: Share = (total, weights) => sainteLague(BigInt(total), big(weights)).parts.map(Number);
const wholes: Share = (total, weights) => dHondt(BigInt(total), big(weights)).parts.map(Number);
/** The residual to the last in the list. */
const residual: Share = (total, weights) =>
  residualTo(weights.length - 1, BigInt(total), big(weights)).parts.map(Number);

/** Every list of that many weights from 1 up to the largest. */
function* everyWeights(count: number, largest: number): Generator<readonly number[]> {
  if (count === 0) return yield [];
  for (const rest of everyWeights(count - 1, largest)) {
    for (let weight = 1; weight <= largest; weight++) yield [...rest, weight];
  }
}

/** Whether each part is its share rounded down or up; or only not below, or only not above. */
function keepsQuota(
  share: Share,
  total: number,
  weights: readonly number[],
  side: 'lower' | 'upper',
): boolean {
  const sum = sumOf(big(weights));
  return share(total, weights).every((part, index) => {
    const { floor, ceiling } = quotaOf(BigInt(total), BigInt(weights[index]!), sum);
    return side === 'lower' ? BigInt(part) >= floor : BigInt(part) <= ceiling;
  });
}

/** No part falls when the total rises by one unit and the weights stay. */
const keepsHouse = (share: Share, total: number, weights: readonly number[]): boolean => {
  const [before, after] = [share(total, weights), share(total + 1, weights)];
  return before.every((part, index) => after[index]! >= part);
};

/**
 * No one loses a unit to another that it has grown against: where weight i has risen in proportion to
 * weight j, it is not so that i gets less than before while j gets more.
 */
function keepsPopulation(
  share: Share,
  before: { total: number; weights: readonly number[] },
  after: { total: number; weights: readonly number[] },
): boolean {
  const [was, is] = [share(before.total, before.weights), share(after.total, after.weights)];
  return before.weights.every((weight, i) =>
    before.weights.every((other, j) => {
      const hasGrownAgainst = after.weights[i]! * other > weight * after.weights[j]!;
      return !(hasGrownAgainst && is[i]! < was[i]! && is[j]! > was[j]!);
    }),
  );
}

const totals = Array.from({ length: 13 }, (_, total) => total);

describe('quota: each gets its exact share rounded down or up', () => {
  test.each([
    ['Hamilton keeps it from below', hamilton, 'lower'],
    ['Hamilton keeps it from above', hamilton, 'upper'],
    ['D’Hondt keeps it from below', wholes, 'lower'],
  ] as const)('%s: every case of four weights up to 5', (_, share, side) => {
    for (const weights of everyWeights(4, 5)) {
      for (const total of totals) {
        if (!keepsQuota(share, total, weights, side)) {
          throw new Error(`${total} by ${weights.join(', ')}`);
        }
      }
    }
  });

  test('D’Hondt breaks it from above: a share of 3 gets 5', () => {
    expect(wholes(5, [6, 1, 1, 1, 1])).toEqual([5, 0, 0, 0, 0]);
    expect(keepsQuota(wholes, 5, [6, 1, 1, 1, 1], 'upper')).toBe(false);
  });

  test('Sainte-Laguë breaks it from below: a share of 6.8 gets 5; and from above: one of 8 gets 10', () => {
    expect(odds(10, [340, 32, 32, 32, 32, 32])).toEqual([5, 1, 1, 1, 1, 1]);
    expect(keepsQuota(odds, 10, [340, 32, 32, 32, 32, 32], 'lower')).toBe(false);
    expect(odds(10, [80, 4, 4, 4, 4, 4])).toEqual([10, 0, 0, 0, 0, 0]);
    expect(keepsQuota(odds, 10, [80, 4, 4, 4, 4, 4], 'upper')).toBe(false);
  });

  test('a residual breaks it both ways, for the one that takes it: −2 of a share of 0.5, and 3 of 1.2', () => {
    expect(residual(3, [1, 1, 1, 1, 1, 1])).toEqual([1, 1, 1, 1, 1, -2]);
    expect(keepsQuota(residual, 3, [1, 1, 1, 1, 1, 1], 'lower')).toBe(false);
    expect(residual(3, [3, 3, 3, 3, 3, 10])).toEqual([0, 0, 0, 0, 0, 3]);
    expect(keepsQuota(residual, 3, [3, 3, 3, 3, 3, 10], 'upper')).toBe(false);
  });
});

describe('house: no one gets less of a larger total', () => {
  test.each([
    ['Sainte-Laguë', odds],
    ['D’Hondt', wholes],
  ] as const)('%s keeps it: every case of four weights up to 5', (_, share) => {
    for (const weights of everyWeights(4, 5)) {
      for (const total of totals) {
        if (!keepsHouse(share, total, weights))
          throw new Error(`${total} by ${weights.join(', ')}`);
      }
    }
  });

  test('Hamilton breaks it (the Alabama paradox): 2 kr of 10, and 1 kr of 11', () => {
    expect(hamilton(10, [6, 6, 2])).toEqual([4, 4, 2]);
    expect(hamilton(11, [6, 6, 2])).toEqual([5, 5, 1]);
  });

  test('a residual breaks it: 1 kr of 1, and none of 2', () => {
    expect(residual(1, [1, 1, 1])).toEqual([0, 0, 1]);
    expect(residual(2, [1, 1, 1])).toEqual([1, 1, 0]);
  });
});

describe('population: no one loses to another that it has grown against', () => {
  test.each([
    ['Sainte-Laguë', odds],
    ['D’Hondt', wholes],
  ] as const)(
    '%s keeps it: every pair of three weights up to 4, also with another total',
    (_, share) => {
      const cases = [...everyWeights(3, 4)].flatMap((weights) =>
        [3, 5].map((total) => ({ total, weights })),
      );
      for (const before of cases) {
        for (const after of cases) {
          if (!keepsPopulation(share, before, after)) {
            throw new Error(`${before.weights.join(', ')} → ${after.weights.join(', ')}`);
          }
        }
      }
    },
  );

  test.each([
    [
      'Hamilton',
      hamilton,
      // The third grows from 8 to 9 and the first not at all.
      {
        total: 7,
        before: [1, 3, 8],
        after: [1, 5, 9],
        parts: [
          [0, 2, 5],
          [1, 2, 4],
        ],
      },
    ],
    [
      'a residual',
      residual,
      // The third grows by a third and the second by a fourth.
      {
        total: 10,
        before: [2, 4, 3],
        after: [2, 5, 4],
        parts: [
          [2, 4, 4],
          [2, 5, 3],
        ],
      },
    ],
  ] as const)(
    '%s breaks it: one that has grown against another loses to it',
    (_, share, example) => {
      const { total, before, after, parts } = example;
      expect([share(total, before), share(total, after)]).toEqual(parts);
      const [was, is] = [before, after].map((weights) => ({ total, weights }));
      expect(keepsPopulation(share, was!, is!)).toBe(false);
    },
  );
});

test('whole shares are given as they are, by every method', () => {
  for (const share of [hamilton, odds, wholes, residual]) {
    expect(share(12, [1, 2, 3])).toEqual([2, 4, 6]);
  }
});
