import { join } from 'node:path';
import fc from 'fast-check';
import { add, compare, exact, fraction, times, weight } from '../../../src/core/amount/exact';
import { isMissing, missing } from '../../../src/core/amount/missing';
import {
  shareQuota,
  type Criterion,
  type Quota,
  type QuotaCase,
} from '../../../src/core/quota/quota';
import { givesTheKeptAnswers } from '../otherProgram';
import reference from './reference.json';

const criterion = (
  values: readonly string[],
  share = '1',
  direction: Criterion['direction'] = 'more',
): Criterion => ({
  weight: exact<'share'>(share),
  direction,
  values: values.map(weight),
});

const locked = (numbers: readonly (number | null)[]): QuotaCase['locked'] =>
  numbers.map((number) => (number === null ? missing('open') : BigInt(number)));

const none = (codes: readonly string[]): QuotaCase['locked'] => locked(codes.map(() => null));

function shared(given: QuotaCase): Quota {
  const result = shareQuota(given);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals.map(({ code }) => code)));
  return result.quota;
}

const codes = ['2303', '2305', '2309'];

test('by one criterion: whole persons that sum to the total', () => {
  const given = { total: 10n, codes, criteria: [criterion(['1', '1', '4'])], locked: none(codes) };
  // 1.67, 1.67 and 6.67: the two places left go to the lower codes of three equal remainders.
  expect(shared(given).quotas).toEqual([2n, 2n, 6n]);
  expect(shared(given).ledger.map(({ reason }) => reason)).toEqual([
    'tieWonByCode',
    'tieWonByCode',
    'tieLostByCode',
  ]);
});

test('where much gives few the inverses are shared by, weighed with the others', () => {
  const criteria = [
    criterion(['100', '100', '200'], '0.5'),
    criterion(['10', '20', '20'], '0.5', 'fewer'),
  ];
  const quota = shared({ total: 100n, codes, criteria, locked: none(codes) });
  expect(quota.shares[1]).toEqual([
    expect.objectContaining({ numerator: 2n, denominator: 4n }),
    expect.objectContaining({ numerator: 1n, denominator: 4n }),
    expect.objectContaining({ numerator: 1n, denominator: 4n }),
  ]);
  expect(quota.exact.map(({ numerator, denominator }) => fraction(numerator, denominator))).toEqual(
    [fraction(75n, 2n), fraction(25n, 1n), fraction(75n, 2n)],
  );
  expect(quota.quotas).toEqual([38n, 25n, 37n]);
});

test('a locked number stands and the others share what is left in their proportions', () => {
  const given = { total: 10n, codes, criteria: [criterion(['1', '1', '4'])] };
  expect(shared({ ...given, locked: locked([0, null, null]) }).quotas).toEqual([0n, 2n, 8n]);
  expect(shared({ ...given, locked: locked([null, null, 0]) }).quotas).toEqual([5n, 5n, 0n]);
  expect(shared({ ...given, locked: locked([3, 3, 4]) }).quotas).toEqual([3n, 3n, 4n]);
  expect(shared({ ...given, locked: locked([10, null, null]) }).quotas).toEqual([10n, 0n, 0n]);
});

describe('refuses', () => {
  const fine = { total: 10n, codes, criteria: [criterion(['1', '1', '4'])], locked: none(codes) };
  test.each<[string, Partial<QuotaCase>, readonly string[]]>([
    ['nobody to share', { codes: [], locked: [] }, ['noMunicipalities']],
    ['nothing to share by', { criteria: [] }, ['noCriteria']],
    ['a negative total', { total: -1n }, ['negativeTotal']],
    ['weights of 99 %', { criteria: [criterion(['1', '1', '4'], '0.99')] }, ['weightsNotWhole']],
    [
      'a negative weight',
      { criteria: [criterion(['1', '1', '4'], '1.5'), criterion(['1', '2', '3'], '-0.5')] },
      ['negativeWeight'],
    ],
    ['a negative value', { criteria: [criterion(['1', '-1', '4'])] }, ['negativeValue']],
    [
      'two zeros where much gives few',
      { criteria: [criterion(['0', '1', '0'], '1', 'fewer')] },
      ['zeroGivesAll', 'zeroGivesAll'],
    ],
    ['only zeros', { criteria: [criterion(['0', '0', '0'])] }, ['criterionSumsToZero']],
    ['negative locked', { locked: locked([-1, null, null]) }, ['negativeLocked']],
    ['more locked than there is', { locked: locked([6, 5, null]) }, ['lockedAboveTotal']],
    ['all locked and some left', { locked: locked([3, 3, 3]) }, ['allLockedBelowTotal']],
    [
      'nothing for the others to share by',
      { criteria: [criterion(['1', '0', '0'])], locked: locked([4, null, null]) },
      ['othersShareNothing'],
    ],
    [
      'all that is wrong at once',
      { total: -1n, criteria: [criterion(['0', '1', '4'], '0.5', 'fewer')] },
      ['negativeTotal', 'weightsNotWhole', 'zeroGivesAll'],
    ],
  ])('%s', (_, wrong, wanted) => {
    const result = shareQuota({ ...fine, ...wrong });
    expect(result.ok ? [] : result.refusals.map(({ code }) => code)).toEqual(wanted);
  });
});

const words = (text: string): string[] => text.split(' ');

test.each(reference.map((each, index) => [index, each] as const))(
  'as an independent calculation with fractions has it, case %i (reference.py)',
  (_, each) => {
    const quota = shared({
      total: BigInt(each.total),
      codes: words(each.codes),
      criteria: each.criteria.map(({ values, weight: part, direction }) =>
        criterion(words(values), part, direction as Criterion['direction']),
      ),
      locked: locked(words(each.locked).map((text) => (text === '-' ? null : Number(text)))),
    });
    expect(quota.quotas.join(' ')).toBe(each.quotas);
    expect(quota.exact.map(reduced).join(' ')).toBe(each.exact);
  },
);

givesTheKeptAnswers(join(__dirname, 'reference.py'), reference);

function reduced({ numerator, denominator }: Quota['exact'][number]): string {
  const { numerator: above, denominator: below } = fraction(numerator, denominator);
  return below === 1n ? String(above) : `${above}/${below}`;
}

describe('whatever the numbers', () => {
  const value = fc.oneof(
    fc.integer({ min: 1, max: 3 }).map(String),
    fc.integer({ min: 1, max: 2_000_000 }).map(String),
    fc.integer({ min: 1, max: 99_999 }).map((number) => `${number}.25`),
  );
  /** Totals to 10¹⁵: the rule does not know that they are persons. */
  const total = fc.oneof(fc.bigInt(0n, 50n), fc.bigInt(0n, 10n ** 15n));
  const weights = fc.constantFrom(['1'], ['0.6', '0.4'], ['0.125', '0', '0.875']);

  const cases = (most: number): fc.Arbitrary<QuotaCase> =>
    fc
      .record({
        places: fc.array(fc.tuple(value, value, value, fc.boolean(), fc.bigInt(0n, 100n)), {
          minLength: 1,
          maxLength: most,
        }),
        total,
        weights,
        directions: fc.array(fc.constantFrom('more' as const, 'fewer' as const), {
          minLength: 3,
          maxLength: 3,
        }),
      })
      .map(({ places, total: number, weights: shares, directions }) => {
        const each = number / BigInt(places.length);
        return {
          total: number,
          // In no order, so that the order of the list is not that of the codes.
          codes: places.map((_, place) => String(1000 + ((place * 7919) % 9000))),
          criteria: shares.map((share, index) =>
            criterion(
              places.map((values) => values[index as 0 | 1 | 2]),
              share,
              directions[index]!,
            ),
          ),
          locked: places.map(([, , , isLocked, part], place) =>
            isLocked && place > 0 ? (each * part) / 100n : missing('open'),
          ),
        };
      });

  test('the sum is the total, nobody is below zero, locked numbers stand and shares sum to one', () => {
    fc.assert(
      fc.property(cases(30), (given) => {
        const quota = shared(given);
        expect(quota.quotas.reduce((so, each) => so + each, 0n)).toBe(given.total);
        expect(quota.quotas.every((each) => each >= 0n)).toBe(true);
        given.locked.forEach((each, place) => {
          if (!isMissing(each)) expect(quota.quotas[place]).toBe(each);
        });
        for (const shares of quota.shares) {
          const all = shares.reduce((so, each) => so + each.numerator, 0n);
          expect(all).toBe(shares[0]!.denominator);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('nobody is a whole person from the unrounded number (the quota rule)', () => {
    fc.assert(
      fc.property(cases(30), (given) => {
        const quota = shared(given);
        quota.afterLocked.forEach((each, place) => {
          if (isMissing(each)) return;
          const got = exact<'persons'>(quota.quotas[place]!);
          expect(compare(got, add(each, exact('1')))).toBeLessThan(0);
          expect(compare(add(got, exact('1')), each)).toBeGreaterThan(0);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('the order of the rows does not matter, and every tie is reported', () => {
    fc.assert(
      fc.property(cases(12), fc.nat(), (given, seed) => {
        const order = given.codes
          .map((code, place) => ({ place, at: (Number(code) * 31 + seed) % 997 }))
          .sort((a, b) => a.at - b.at)
          .map(({ place }) => place);
        const pick = <T>(list: readonly T[]): T[] => order.map((place) => list[place]!);
        const quota = shared(given);
        const again = shared({
          total: given.total,
          codes: pick(given.codes),
          criteria: given.criteria.map((each) => ({ ...each, values: pick(each.values) })),
          locked: pick(given.locked),
        });
        expect(again.quotas).toEqual(pick(quota.quotas));
        const { ledger } = quota;
        for (const up of ledger.filter(({ extra }) => extra === 1n)) {
          for (const down of ledger.filter(({ extra }) => extra === 0n)) {
            const difference = compare(up.remainder, down.remainder);
            expect(difference).toBeGreaterThanOrEqual(0);
            const isTold = up.reason === 'tieWonByCode' && down.reason === 'tieLostByCode';
            expect(isTold).toBe(difference === 0);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a criterion on another scale gives the same, ties and all', () => {
    const scale = fc.constantFrom<[bigint, bigint]>([1_000n, 1n], [1n, 100n], [7n, 3n]);
    fc.assert(
      fc.property(cases(30), scale, (given, by) => {
        const scaled = given.criteria.map((each) => ({
          ...each,
          values: each.values.map((one) => times(one, fraction<'factor'>(...by))),
        }));
        const [first, again] = [given, { ...given, criteria: scaled }].map((each) => {
          const { quotas, ledger } = shared(each);
          return { quotas, lines: ledger.map(({ reason, extra }) => [reason, extra]) };
        });
        expect(again).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  test('5 000 places sum exactly too', () => {
    const places = Array.from({ length: 5_000 }, (_, place) => String(1 + ((place * 37) % 4_999)));
    const all = places.map((_, place) => String(place).padStart(5, '0'));
    const quota = shared({
      total: 10n ** 15n + 7n,
      codes: all,
      criteria: [criterion(places, '0.5'), criterion(places, '0.5', 'fewer')],
      locked: none(all),
    });
    expect(quota.quotas.reduce((so, each) => so + each, 0n)).toBe(10n ** 15n + 7n);
  });
});
