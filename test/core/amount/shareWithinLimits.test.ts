import fc from 'fast-check';
import {
  add,
  compare,
  fraction,
  isNegative,
  isZero,
  kronor,
  negate,
  subtract,
  sum,
  zero,
  type Kronor,
} from '../../../src/core/amount/exact';
import { shareWithinLimits, type AmountLimits } from '../../../src/core/amount/shareWithinLimits';

const amounts = (...texts: string[]): Kronor[] => texts.map(kronor);
const atMost = (text: string): AmountLimits => ({ upper: kronor(text) });
const atLeast = (text: string): AmountLimits => ({ lower: kronor(text) });

function shared(list: readonly Kronor[], limits: readonly AmountLimits[]): readonly Kronor[] {
  const result = shareWithinLimits(list, limits, sum(list));
  if (!result.ok) throw new Error(result.code);
  return result.amounts;
}

describe('worked by hand', () => {
  test('the excess goes to the others in proportion, again where that takes one above', () => {
    // 60 → 50 leaves 10 for 30 and 10: 37.5 and 12.5.
    expect(shared(amounts('60', '30', '10'), Array(3).fill(atMost('50')))).toEqual(
      amounts('50', '37.5', '12.5'),
    );
    // 60 → 36 leaves 24; 30 would get 48 and stops at 36; the last takes what is left.
    expect(shared(amounts('60', '30', '10'), Array(3).fill(atMost('36')))).toEqual(
      amounts('36', '36', '28'),
    );
  });

  test('a shortfall is taken from the others in proportion', () => {
    expect(shared(amounts('60', '30', '10'), Array(3).fill(atLeast('19')))).toEqual(
      amounts('54', '27', '19'),
    );
  });

  test('who has nothing gets a minimum, and nothing of an excess', () => {
    expect(shared(amounts('90', '10', '0'), Array(3).fill(atMost('70')))).toEqual(
      amounts('70', '30', '0'),
    );
    expect(shared(amounts('90', '10', '0'), [{}, {}, atLeast('20')])).toEqual(
      amounts('72', '8', '20'),
    );
  });

  test('amounts to pay are held like their opposites, and nobody changes side', () => {
    expect(shared(amounts('-60', '-30', '-10'), Array(3).fill(atLeast('-50')))).toEqual(
      amounts('-50', '-37.5', '-12.5'),
    );
    // 12 to share between 50 and −10, by their sizes: 10 and 2.
    expect(shared(amounts('100', '50', '-10'), [atMost('88'), {}, {}])).toEqual(
      amounts('88', '60', '-8'),
    );
    expect(
      shareWithinLimits(amounts('100', '-10'), [atMost('85'), {}], kronor('90')),
    ).toMatchObject({ ok: false, code: 'tooLittle', reachable: kronor('85') });
  });

  test('limits that take more than there is, or let less through, say what they come to', () => {
    const total = kronor('100');
    const three = amounts('60', '30', '10');
    expect(shareWithinLimits(three, Array(3).fill(atLeast('34')), total)).toEqual({
      ok: false,
      code: 'tooMuch',
      reachable: kronor('102'),
    });
    expect(shareWithinLimits(three, Array(3).fill(atMost('33')), total)).toEqual({
      ok: false,
      code: 'tooLittle',
      reachable: kronor('99'),
    });
    // The one without anything by the key cannot take the rest.
    expect(shareWithinLimits(amounts('60', '40', '0'), Array(3).fill(atMost('45')), total)).toEqual(
      { ok: false, code: 'tooLittle', reachable: kronor('90') },
    );
  });
});

/**
 * The same by rounds, as one would do it by hand: share what is left among the free in proportion, see who
 * falls outside, let the side that is most outside stand at its limits, and begin again. Says how many rounds.
 */
function byRounds(
  list: readonly Kronor[],
  limits: readonly AmountLimits[],
): { amounts: readonly Kronor[]; rounds: number } | undefined {
  const fixed = new Map<number, Kronor>();
  list.forEach((amount, index) => {
    if (isZero(amount)) fixed.set(index, clamp(zero, limits[index]!));
  });
  for (let rounds = 0; ; rounds++) {
    const free = list.flatMap((_, index) => (fixed.has(index) ? [] : [index]));
    const left = subtract(sum(list), sum(fixed.values()));
    const own = sum(free.map((index) => list[index]!));
    if (free.length === 0 || isNegative(left)) {
      if (!isZero(left)) return undefined;
      return { amounts: list.map((_, index) => fixed.get(index)!), rounds };
    }
    const shares = free.map((index) => {
      const amount = list[index]!;
      return fraction<'kr'>(
        amount.numerator * left.numerator * own.denominator,
        amount.denominator * left.denominator * own.numerator,
      );
    });
    const off = free.map((index, at) => subtract(clamp(shares[at]!, limits[index]!), shares[at]!));
    const balance = sum(off);
    if (off.every(isZero)) {
      const made = list.map((_, index) => fixed.get(index) ?? shares[free.indexOf(index)]!);
      return { amounts: made, rounds };
    }
    free.forEach((index, at) => {
      const isHeld = isNegative(balance)
        ? isNegative(off[at]!)
        : !isZero(off[at]!) && (isZero(balance) || !isNegative(off[at]!));
      if (isHeld) fixed.set(index, clamp(shares[at]!, limits[index]!));
    });
  }
}

function clamp(value: Kronor, { lower, upper }: AmountLimits): Kronor {
  if (lower && compare(value, lower) < 0) return lower;
  return upper && compare(value, upper) > 0 ? upper : value;
}

describe('properties', () => {
  /** Up to 10^15 öre, with öre; some have nothing. */
  const amount = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0n) },
    { weight: 6, arbitrary: fc.bigInt({ min: 1n, max: 10n ** 15n }) },
    { weight: 3, arbitrary: fc.bigInt({ min: 1n, max: 500n }) },
  );
  /** A limit as thousandths of the amount and an öre more or less, so that limits often nearly meet. */
  const side = fc.option(
    fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3 })),
    {
      freq: 2,
    },
  );
  const one = fc.record({ amount, low: side, high: side }).map(({ amount: oere, low, high }) => {
    const at = (part: readonly [number, number]): Kronor =>
      fraction((oere * BigInt(part[0])) / 1000n + BigInt(part[1]), 100n);
    const limits: AmountLimits = {
      ...(low && { lower: at(low) }),
      ...(high && { upper: at(high) }),
    };
    const { lower, upper } = limits;
    const crosses = lower && upper && compare(lower, upper) > 0;
    return {
      amount: fraction<'kr'>(oere, 100n),
      limits: crosses ? { lower: upper, upper: lower } : limits,
    };
  });
  const cases = fc.array(one, { minLength: 1, maxLength: 200 });
  const listOf = (each: readonly { amount: Kronor }[]) => each.map(({ amount: own }) => own);
  const limitsOf = (each: readonly { limits: AmountLimits }[]) => each.map(({ limits }) => limits);
  const solve = (each: Parameters<typeof listOf>[0] & Parameters<typeof limitsOf>[0]) =>
    shareWithinLimits(listOf(each), limitsOf(each), sum(listOf(each)));

  test('the same as round by round, in no more rounds than there are recipients', () => {
    let reached = 0;
    fc.assert(
      fc.property(cases, (each) => {
        const result = solve(each);
        const expected = byRounds(listOf(each), limitsOf(each));
        expect(result.ok ? result.amounts : undefined).toEqual(expected?.amounts);
        expect(expected?.rounds ?? 0).toBeLessThanOrEqual(each.length);
        if (expected && expected.rounds > 0) reached += 1;
      }),
      { numRuns: 300 },
    );
    expect(reached).toBeGreaterThan(50);
  });

  test('the sum is kept, the limits are kept, and the free ones keep their proportions', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const result = solve(each);
        if (!result.ok) return;
        expect(sum(result.amounts)).toEqual(sum(listOf(each)));
        const factor = add({ numerator: 1n, denominator: 1n }, result.rate);
        each.forEach(({ amount: own, limits }, index) => {
          const made = result.amounts[index]!;
          expect(clamp(made, limits)).toEqual(made);
          const byRate = fraction<'kr'>(
            own.numerator * factor.numerator,
            own.denominator * factor.denominator,
          );
          expect(made).toEqual(clamp(byRate, limits));
        });
      }),
    );
  });

  test('limits that nobody meets change nothing, and holding twice is holding once', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const wide = each.map(({ amount: own }) => ({ lower: zero, upper: add(own, own) }));
        expect(shared(listOf(each), wide)).toEqual(listOf(each));
        const result = solve(each);
        if (result.ok) expect(shared(result.amounts, limitsOf(each))).toEqual(result.amounts);
      }),
    );
  });

  test('the order of the list decides nothing, nor does the sign', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const result = solve(each);
        const backwards = solve([...each].reverse());
        expect(backwards.ok ? [...backwards.amounts].reverse() : backwards).toEqual(
          result.ok ? result.amounts : result,
        );
        const opposite = solve(
          each.map(({ amount: own, limits: { lower, upper } }) => ({
            amount: negate(own),
            limits: {
              ...(upper && { lower: negate(upper) }),
              ...(lower && { upper: negate(lower) }),
            },
          })),
        );
        expect(opposite.ok ? opposite.amounts.map(negate) : 'none').toEqual(
          result.ok ? result.amounts : 'none',
        );
      }),
    );
  });

  test('five thousand recipients', () => {
    const list = Array.from({ length: 5000 }, (_, index) =>
      fraction<'kr'>(BigInt(((index * 7919) % 5000) + 1) ** 3n, 7n),
    );
    const limits = list.map(() => ({ lower: kronor('100000'), upper: kronor('9000000000.5') }));
    const made = shared(list, limits);
    expect(sum(made)).toEqual(sum(list));
    made.forEach((value, index) => expect(clamp(value, limits[index]!)).toEqual(value));
    expect(new Set(made.map(({ numerator }) => numerator)).size).toBeGreaterThan(1000);
  });
});
