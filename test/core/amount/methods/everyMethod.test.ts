import fc from 'fast-check';
import { apportion, type Method } from '../../../../src/core/amount/apportion';
import {
  sharesOfTotal,
  type Apportionment,
  type Tie,
} from '../../../../src/core/amount/apportionment';
import { fraction, times, type Factor } from '../../../../src/core/amount/exact';
import type { Kronor, Weight } from '../../../../src/core/amount/exact';
import { missing } from '../../../../src/core/amount/missing';
import { halfAwayFromZero } from '../../../../src/core/amount/rounding/halfAwayFromZero';
import { distribute } from '../../../../src/core/distribution/distribution';
import { sumOf } from './plainDefinitions';

/** What holds for every method, whatever the total, the weights and the number of recipients. */
const kinds = ['hamilton', 'sainteLague', 'dhondt', 'residual'] as const;

const methodOf = (kind: Method['kind'], to: number): Method =>
  kind === 'residual' ? { kind, to } : { kind };

const share = (method: Method, total: bigint, weights: readonly bigint[]): Apportionment =>
  apportion(method, sharesOfTotal(total, weights), total);

/** Small totals and weights, where many claims are equal, and large ones. */
const total = fc.oneof(
  fc.bigInt({ min: -200n, max: 200n }),
  fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
);
const weight = fc.oneof(
  fc.constant(0n),
  fc.bigInt({ min: 0n, max: 12n }),
  fc.bigInt({ min: 0n, max: 10n ** 9n }),
);
const weightsUpTo = (most: number) =>
  fc
    .array(weight, { minLength: 1, maxLength: most, size: 'max' })
    .filter((weights) => sumOf(weights) > 0n);
const caseUpTo = (most: number) =>
  fc
    .record({ total, weights: weightsUpTo(most), pick: fc.nat() })
    .map(({ pick, ...rest }) => ({ ...rest, named: pick % rest.weights.length }));

/** Few recipients, few sizes: many claims are equal. */
const evenCase = fc
  .record({
    total: fc.bigInt({ min: -60n, max: 60n }),
    weights: fc
      .array(fc.bigInt({ min: 0n, max: 3n }), { minLength: 2, maxLength: 8 })
      .filter((weights) => sumOf(weights) > 0n),
    pick: fc.nat(),
  })
  .map(({ pick, ...rest }) => ({ ...rest, named: pick % rest.weights.length }));

const winnersAndLosers = ({ tie }: { readonly tie?: Tie | undefined }): ReadonlySet<number> =>
  new Set([...(tie?.winners ?? []), ...(tie?.losers ?? [])]);

/** Another order of as many: where each stood before. */
const orderOf = (count: number) =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, index) => index),
    { minLength: count, maxLength: count },
  );

describe.each(kinds)('%s', (kind) => {
  test('1 to 5 000 recipients: the parts sum to the total, and nothing gives nothing', () => {
    fc.assert(
      fc.property(caseUpTo(5_000), ({ total, weights, named }) => {
        const { parts, extras, remainders, divisor } = share(methodOf(kind, named), total, weights);
        expect(sumOf(parts)).toBe(total);
        const isRight = weights.every((value, index) => {
          const isWhole = (parts[index]! - extras[index]!) * divisor + remainders[index]!;
          const mayTake = kind === 'residual' && index === named;
          return isWhole === total * value && (value > 0n || mayTake || parts[index] === 0n);
        });
        expect(isRight).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('weights of another scale give the same parts, ties and all', () => {
    fc.assert(
      fc.property(
        caseUpTo(80),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        ({ total, weights, named }, scale) => {
          const method = methodOf(kind, named);
          const scaled = weights.map((value) => value * scale);
          const { parts, extras, tie, residual } = share(method, total, weights);
          expect(share(method, total, scaled)).toMatchObject({
            ...{ parts, extras },
            ...(tie && { tie }),
            ...(residual && { residual }),
          });
        },
      ),
    );
  });

  test('the order of the list settles the reported tie and nothing else', () => {
    let ties = 0;
    const cases = fc
      .oneof(caseUpTo(40), evenCase)
      .chain((one) => fc.record({ one: fc.constant(one), order: orderOf(one.weights.length) }));
    fc.assert(
      fc.property(cases, ({ one: { total, weights, named }, order }) => {
        const inOrder = (places: readonly number[]): Apportionment =>
          share(
            methodOf(kind, places.indexOf(named)),
            total,
            places.map((was) => weights[was]!),
          );
        const { parts, tie } = share(methodOf(kind, named), total, weights);
        const moved = inOrder(order);
        const tied = winnersAndLosers({ tie });
        order.forEach((was, place) => {
          if (!tied.has(was)) expect(moved.parts[place]).toBe(parts[was]);
        });
        expect(moved.tie?.winners.length).toBe(tie?.winners.length);
        expect(new Set([...winnersAndLosers(moved)].map((place) => order[place]))).toEqual(tied);
        if (!tie) return;
        ties += 1;
        expect(Math.max(...tie.winners)).toBeLessThan(Math.min(...tie.losers));
        const backwards = inOrder(weights.map((_, index) => index).reverse());
        expect([...backwards.parts].reverse()).not.toEqual(parts);
      }),
      { numRuns: 300 },
    );
    if (kind === 'residual') expect(ties).toBe(0);
    else expect(ties).toBeGreaterThan(10);
  });

  test('decimal weights and öre: whole kronor sum to the rounded pot, by code in any order and scale', () => {
    const decimal = fc
      .tuple(weight, fc.constantFrom(1n, 10n, 1_000n))
      .map(([value, parts]): Weight => fraction(value, parts));
    const cases = fc
      .record({
        ore: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        weights: fc
          .array(decimal, { minLength: 1, maxLength: 60 })
          .filter((weights) => weights.some(({ numerator }) => numerator > 0n)),
        scale: fc.constantFrom<[bigint, bigint]>([1n, 1_000n], [7n, 3n], [10n ** 6n, 1n]),
        pick: fc.nat(),
      })
      .chain((one) => fc.record({ one: fc.constant(one), order: orderOf(one.weights.length) }));
    fc.assert(
      fc.property(cases, ({ one: { ore, weights, scale, pick }, order }) => {
        const pot = fraction<'kr'>(ore, 100n);
        const named = pick % weights.length;
        const codes = weights.map((_, index) => String(index).padStart(2, '0'));
        const amounts = wholeKronor(pot, codes, weights, methodOf(kind, named));
        expect(sumOf(amounts)).toBe(halfAwayFromZero(pot));
        const by: Factor = fraction(...scale);
        const again = wholeKronor(
          pot,
          order.map((was) => codes[was]!),
          order.map((was) => times(weights[was]!, by)),
          methodOf(kind, order.indexOf(named)),
        );
        expect(again).toEqual(order.map((was) => amounts[was]));
      }),
      { numRuns: 60 },
    );
  });
});

/** One pot by weights, shared by `distribute` in whole kronor. */
function wholeKronor(
  amount: Kronor,
  codes: readonly string[],
  weights: readonly Weight[],
  method: Method,
): bigint[] {
  const none = missing('notGiven');
  const result = distribute(
    codes.map((code) => ({ code, population: none, previous: none, ranked: true })),
    [{ amount, key: { kind: 'weights', weights } }],
    { rounding: 'exact', method, rankOn: 'unrounded', rankDirection: 'descending' },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.distribution.totals.map(({ numerator }) => numerator);
}

/** How far each part is from its share, in divisors: `part · divisor − share`. */
function distances(method: Method, total: bigint, weights: readonly bigint[]) {
  const { parts, divisor } = share(method, total, weights);
  return {
    divisor,
    by: parts.map((part, index) => part * divisor - total * weights[index]!),
  };
}

describe('quota, with up to 5 000 recipients', () => {
  const holds = (kind: Method['kind'], isNear: (by: bigint, divisor: bigint) => boolean) =>
    fc.assert(
      fc.property(caseUpTo(5_000), ({ total, weights, named }) => {
        const { by, divisor } = distances(methodOf(kind, named), total, weights);
        const sign = total < 0n ? -1n : 1n;
        const isEveryNear = by.every(
          (distance, index) =>
            (kind === 'residual' && index === named) || isNear(sign * distance, divisor),
        );
        expect(isEveryNear).toBe(true);
      }),
      { numRuns: 15 },
    );

  test('Hamilton gives each its share rounded down or up', () =>
    holds('hamilton', (by, divisor) => by < divisor && by > -divisor));
  test('D’Hondt gives no one less than its share rounded down', () =>
    holds('dhondt', (by, divisor) => by > -divisor));
  test('with a residual all but the named one get theirs to the nearest', () =>
    holds('residual', (by, divisor) => 2n * by <= divisor && 2n * by >= -divisor));
});
