import fc from 'fast-check';
import {
  compare,
  exact,
  fraction,
  kronor,
  persons,
  subtract,
  sum,
  times,
  weight,
} from '../../../src/core/amount/exact';
import { missing } from '../../../src/core/amount/missing';
import {
  distribute,
  type Distribution,
  type DistributionOptions,
  type Pot,
  type Recipient,
} from '../../../src/core/distribution/distribution';
import { limitsOf, type Limits } from '../../../src/core/distribution/limits';

const perInhabitant = (text: string) => exact<'kr/person'>(text);

const recipient = (code: string, population = '1000', previous?: string): Recipient => ({
  code,
  population: population === '' ? missing('blank') : persons(population),
  previous: previous === undefined ? missing('blank') : kronor(previous),
  ranked: true,
});

const pot = (amount: string, ...weights: string[]): Pot => ({
  amount: kronor(amount),
  key: { kind: 'weights', weights: weights.map(weight) },
});

const optionsOf = (
  limits: Limits,
  rounding: DistributionOptions['rounding'] = 'standard',
): DistributionOptions => ({
  rounding,
  rankDirection: 'descending',
  rankOn: 'unrounded',
  limits,
});

function made(
  recipients: readonly Recipient[],
  pots: readonly Pot[],
  options: DistributionOptions,
) {
  const result = distribute(recipients, pots, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals.map(({ code }) => code)));
  return result.distribution as Distribution & Required<Pick<Distribution, 'limited'>>;
}

const three = [
  recipient('01', '2000', '1000'),
  recipient('03', '500', '900'),
  recipient('23', '100', '400'),
];
const pots = [pot('1000', '6', '3', '1'), pot('500', '4', '5', '1')];
// By the keys: 600 + 200, 300 + 250, 100 + 50.

describe('a limit is on the total over all pots', () => {
  test('a maximum: pots stay as the key gives, and total is their sum and the adjustment', () => {
    const result = made(three, pots, optionsOf({ maximum: kronor('700') }));
    expect(result.totals).toEqual([kronor('700'), fraction(4400n, 7n), fraction(1200n, 7n)]);
    expect(result.limited.adjustments[0]).toEqual(kronor('-100'));
    expect(result.pots.map(({ amounts }) => amounts[0])).toEqual([kronor('600'), kronor('200')]);
    expect(result.limited.reached).toEqual(['maximum', undefined, undefined]);
    expect(sum(result.totals)).toEqual(kronor('1500'));
  });

  test('kronor per inhabitant and ranks follow the limited totals', () => {
    // 150 for 100 inhabitants is 1.50 each, the most; a ceiling of 1 krona each makes it 100.
    const result = made(three, pots, optionsOf({ maximumPerInhabitant: perInhabitant('1') }));
    expect(result.totals[2]).toEqual(kronor('100'));
    expect(result.perInhabitant[2]).toEqual(perInhabitant('1'));
    expect(result.totals[1]).toEqual(kronor('500'));
    expect(result.totals[0]).toEqual(kronor('900'));
    expect(result.ranks).toEqual([3, 1, 1]);
  });

  test('a largest loss is counted on the inhabitants now, against last year', () => {
    // 23 had 400 and gets 150: 2.50 less each. At most 1 less each: 300.
    const result = made(three, pots, optionsOf({ largestLossPerInhabitant: perInhabitant('1') }));
    expect(result.totals[2]).toEqual(kronor('300'));
    expect(result.limited.reached[2]).toBe('largestLossPerInhabitant');
    expect(result.differences[2]).toEqual(kronor('-100'));
    expect(sum(result.totals)).toEqual(kronor('1500'));
  });

  test('of several limits the tightest holds and is named', () => {
    const { bounds } = limitsOf(three, {
      minimum: kronor('150'),
      minimumPerInhabitant: perInhabitant('1.2'),
      largestLossPerInhabitant: perInhabitant('0.5'),
    });
    expect(bounds.map(({ lower }) => [lower?.limit, lower?.amount])).toEqual([
      ['minimumPerInhabitant', kronor('2400')],
      ['largestLossPerInhabitant', kronor('650')],
      ['largestLossPerInhabitant', kronor('350')],
    ]);
  });

  test('whole kronor keep limits that are fractions, and sum to the pots', () => {
    const limits = { largestLossPerInhabitant: perInhabitant('0.505') };
    const result = made(three, pots, optionsOf(limits, 'exact'));
    // 900 − 252.5 and 400 − 50.5 are at least 648 and 350 whole kronor.
    expect(result.totals).toEqual([kronor('502'), kronor('648'), kronor('350')]);
    expect(sum(result.totals)).toEqual(kronor('1500'));
    expect(result.limited.beyond).toEqual([]);
  });

  test('where no whole kronor keep a limit, who ends up outside is named', () => {
    const halves = [recipient('01', '1'), recipient('03', '1')];
    const result = made(
      halves,
      [pot('21', '1', '1')],
      optionsOf({ maximum: kronor('10.5'), minimum: kronor('10.5') }, 'exact'),
    );
    expect(result.totals).toEqual([kronor('11'), kronor('10')]);
    expect(result.limited.beyond).toEqual([0, 1]);
    expect(result.limited.award?.ledger.map(({ reason }) => reason)).toEqual([
      'tieWonByCode',
      'tieLostByCode',
    ]);
  });

  test('a pot to pay and one to get: whole kronor all the same', () => {
    const result = made(
      three,
      [pot('1000', '6', '3', '1'), pot('-700', '1', '1', '5')],
      optionsOf({ minimum: kronor('-333') }, 'exact'),
    );
    expect(result.totals[2]).toEqual(kronor('-333'));
    expect(sum(result.totals)).toEqual(kronor('300'));
  });
});

describe('limits that cannot be met say which', () => {
  const refused = (limits: Limits, recipients = three, of = pots) => {
    const result = distribute(recipients, of, optionsOf(limits));
    return result.ok ? [] : result.refusals;
  };

  test.each<[string, Limits, unknown]>([
    [
      'floors above what there is',
      { minimum: kronor('501'), minimumPerInhabitant: perInhabitant('0.5') },
      {
        code: 'minimaAboveTotal',
        limits: ['minimumPerInhabitant', 'minimum'],
        sum: kronor('2002'),
        total: kronor('1500'),
      },
    ],
    [
      'ceilings below what there is',
      { maximum: kronor('499') },
      {
        code: 'maximaBelowTotal',
        limits: ['maximum'],
        sum: kronor('1497'),
        total: kronor('1500'),
      },
    ],
    [
      'a floor above a ceiling',
      { minimum: kronor('300'), maximumPerInhabitant: perInhabitant('1') },
      {
        code: 'limitsCross',
        lower: 'minimum',
        upper: 'maximumPerInhabitant',
        recipients: [2],
      },
    ],
    [
      'a negative largest loss',
      { largestLossPerInhabitant: perInhabitant('-1') },
      { code: 'lossLimitNegative' },
    ],
  ])('%s', (_, limits, refusal) => {
    expect(refused(limits)).toEqual([refusal]);
  });

  test('inhabitants or last year missing, for each that lacks them', () => {
    const lacking = [recipient('01', ''), recipient('03', '10', '5'), recipient('23', '10')];
    const limits = { largestLossPerInhabitant: perInhabitant('1') };
    expect(refused(limits, lacking)).toEqual([
      { code: 'limitNeedsPopulation', limit: 'largestLossPerInhabitant', recipient: 0 },
      { code: 'limitNeedsPrevious', limit: 'largestLossPerInhabitant', recipient: 0 },
      { code: 'limitNeedsPrevious', limit: 'largestLossPerInhabitant', recipient: 2 },
    ]);
  });

  test('a table of some of those that share', () => {
    const partial: Pot = {
      amount: kronor('100'),
      key: {
        kind: 'weights',
        weights: ['1', '2', '3'].map(weight),
        nationalTotal: weight('10'),
      },
    };
    expect(refused({ maximum: kronor('5') }, three, [...pots, partial])).toEqual([
      { code: 'limitsInPartialTable', pot: 2 },
    ]);
  });
});

describe('properties, in öre and in whole kronor', () => {
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const cases = fc
    .record({
      regions: fc.array(
        fc.record({
          weight: fc.oneof(
            fc.constant('0'),
            fc.nat(9999).map((n) => `${n}.${n % 10}5`),
          ),
          other: fc.nat(1000).map(String),
          population: fc.integer({ min: 1, max: 3_000_000 }).map(String),
          previous: fc.nat(5_000_000).map(String),
        }),
        { minLength: 1, maxLength: 30 },
      ),
      amounts: fc.tuple(
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.bigInt({ min: -(10n ** 6n), max: 10n ** 15n }),
      ),
      spread: fc.record({
        minimum: optional(fc.integer({ min: 0, max: 999 })),
        maximum: optional(fc.integer({ min: 1001, max: 4000 })),
        minimumPerInhabitant: optional(fc.integer({ min: 0, max: 999 })),
        maximumPerInhabitant: optional(fc.integer({ min: 1001, max: 4000 })),
        largestLossPerInhabitant: optional(fc.nat(3000)),
      }),
    })
    .filter(
      ({ regions }) =>
        regions.some((each) => each.weight !== '0') && regions.some((each) => each.other !== '0'),
    )
    .map(({ regions, amounts, spread }) => {
      const recipients = regions.map((each, index) =>
        recipient(String(index + 10), each.population, each.previous),
      );
      const both: Pot[] = [
        {
          amount: fraction(amounts[0], 100n),
          key: { kind: 'weights', weights: regions.map((each) => weight(each.weight)) },
        },
        {
          amount: fraction(amounts[1], 100n),
          key: { kind: 'weights', weights: regions.map((each) => weight(each.other)) },
        },
      ];
      // Limits around the mean, so that many cases can be met.
      const whole = amounts[0] + amounts[1];
      const people = regions.reduce((all, each) => all + BigInt(each.population), 0n);
      const part = (thousandths: number | undefined, of: bigint) =>
        thousandths === undefined ? {} : fraction<never>(whole * BigInt(thousandths), of * 100000n);
      const count = BigInt(regions.length);
      const limits = Object.fromEntries(
        Object.entries({
          minimum: part(spread.minimum, count),
          maximum: part(spread.maximum, count),
          minimumPerInhabitant: part(spread.minimumPerInhabitant, people),
          maximumPerInhabitant: part(spread.maximumPerInhabitant, people),
          largestLossPerInhabitant:
            spread.largestLossPerInhabitant === undefined
              ? {}
              : perInhabitant(String(spread.largestLossPerInhabitant)),
        }).filter(([, limit]) => 'numerator' in limit),
      ) as Limits;
      return { recipients, both, limits };
    });

  test.each(['standard', 'exact'] as const)('%s: exact sum, limits kept, any order', (rounding) => {
    let limited = 0;
    fc.assert(
      fc.property(cases, ({ recipients, both, limits }) => {
        const options = optionsOf(limits, rounding);
        const { limits: none, ...without } = options;
        const plain = distribute(recipients, both, without);
        const result = distribute(recipients, both, options);
        if (!result.ok || !plain.ok || !none) return;
        const { totals, limited: held } = result.distribution;
        expect(sum(totals)).toEqual(sum(plain.distribution.totals));
        totals.forEach((total, index) => {
          const pots = result.distribution.pots.map(
            ({ award, amounts }) => (award?.amounts ?? amounts)[index]!,
          );
          const adjustment = held?.adjustments[index] ?? kronor('0');
          expect(total).toEqual(sum([...pots, adjustment]));
          if (held?.beyond.includes(index)) return;
          const { lower, upper } = held?.bounds[index] ?? {};
          if (lower) expect(compare(total, lower.amount)).toBeGreaterThanOrEqual(0);
          if (upper) expect(compare(total, upper.amount)).toBeLessThanOrEqual(0);
          if (rounding === 'exact') expect(total.denominator).toBe(1n);
        });
        for (const index of held?.beyond ?? []) {
          const { lower, upper } = held!.bounds[index]!;
          const past = [lower, upper].flatMap((bound) =>
            bound ? [subtract(totals[index]!, bound.amount)] : [],
          );
          expect(past.some(({ numerator, denominator }) => absolute(numerator) < denominator)).toBe(
            true,
          );
        }
        if (held?.reached.some(Boolean)) limited += 1;

        const reversed = both.map(({ amount, key }) => ({
          amount,
          key:
            key.kind === 'weights'
              ? { kind: 'weights' as const, weights: [...key.weights].reverse() }
              : key,
        }));
        const backwards = distribute([...recipients].reverse(), reversed, options);
        expect(backwards.ok && [...backwards.distribution.totals].reverse()).toEqual(totals);
      }),
      { numRuns: 300 },
    );
    expect(limited).toBeGreaterThan(30);
  });

  test.each(['standard', 'exact'] as const)(
    '%s: counts on another scale give the same',
    (rounding) => {
      const scale = fc.constantFrom<[bigint, bigint]>([1_000n, 1n], [1n, 100n], [7n, 3n]);
      fc.assert(
        fc.property(cases, scale, ({ recipients, both, limits }, by) => {
          const scaled = both.map(({ amount, key }) => ({
            amount,
            key:
              key.kind === 'weights'
                ? {
                    kind: 'weights' as const,
                    weights: key.weights.map((each) => times(each, fraction<'factor'>(...by))),
                  }
                : key,
          }));
          const options = optionsOf(limits, rounding);
          const [result, again] = [both, scaled].map((pots) =>
            distribute(recipients, pots, options),
          );
          expect(again!.ok).toBe(result!.ok);
          if (!result!.ok || !again!.ok) return;
          expect(again!.distribution.totals).toEqual(result!.distribution.totals);
          expect(again!.distribution.limited?.reached).toEqual(
            result!.distribution.limited?.reached,
          );
        }),
        { numRuns: 100 },
      );
    },
  );

  test('5 000 recipients: the whole kronor sum to the pot and nobody is above the ceiling', () => {
    const recipients = Array.from({ length: 5_000 }, (_, index) =>
      recipient(String(index).padStart(4, '0'), String(1_000 + ((index * 7_919) % 90_001)), '0'),
    );
    const weights = recipients.map((_, index) => weight(String((index * 104_729) % 50_021)));
    const amount = kronor(10n ** 13n + 1n);
    const ceiling = kronor(3n * 10n ** 9n);
    const result = distribute(
      recipients,
      [{ amount, key: { kind: 'weights', weights } }],
      optionsOf({ maximum: ceiling }, 'exact'),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.refusals[0]));
    const { totals, limited } = result.distribution;
    expect(sum(totals)).toEqual(amount);
    expect(totals.every((each) => compare(each, ceiling) <= 0)).toBe(true);
    expect(limited!.reached.filter(Boolean).length).toBeGreaterThan(500);
  });

  test('limits that nobody meets change no number', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ recipients, both }, isExact) => {
        const options = optionsOf(
          { maximum: kronor('99999999999999') },
          isExact ? 'exact' : 'standard',
        );
        const { limits: _, ...without } = options;
        const plain = distribute(recipients, both, without);
        const result = distribute(recipients, both, options);
        if (!result.ok || !plain.ok) throw new Error('refused');
        const { limited, ...same } = result.distribution;
        expect(same).toEqual(plain.distribution);
        expect(limited?.adjustments.every(({ numerator }) => numerator === 0n)).toBe(true);
      }),
    );
  });
});

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
