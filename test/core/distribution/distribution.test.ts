import fc from 'fast-check';
import { exact, kronor, persons, sum, weight } from '../../../src/core/amount/exact';
import { roundedText } from '../../../src/core/amount/decimalText';
import { isMissing, missing } from '../../../src/core/amount/missing';
import {
  distribute,
  type Distribution,
  type DistributionOptions,
  type Pot,
  type Recipient,
} from '../../../src/core/distribution/distribution';

const standard: DistributionOptions = {
  rounding: 'standard',
  rankDirection: 'descending',
  rankOn: 'unrounded',
};

function made(recipients: Recipient[], pots: Pot[], options = standard): Distribution {
  const result = distribute(recipients, pots, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals.map(({ code }) => code)));
  return result.distribution;
}

const recipient = (code: string, population = '1000', ranked = true): Recipient => ({
  code,
  population: persons(population),
  previous: missing('none'),
  ranked,
});

const byWeights = (amount: string, weights: string[], nationalTotal?: string): Pot => ({
  amount: kronor(amount),
  key: {
    kind: 'weights',
    weights: weights.map(weight),
    ...(nationalTotal && { nationalTotal: weight(nationalTotal) }),
  },
});

describe('the official sheet for Jämtland 2020', () => {
  const jamtland = (population: string): Recipient => ({
    code: '23',
    population: persons(population),
    previous: kronor('36171636'),
    ranked: true,
  });

  test.each([
    [
      'the final',
      '131269',
      '10311364',
      '4192',
      '293006',
      ['8584125', '26734087', '35318211', '269', '-853425'],
    ],
    [
      'Prognos 1',
      '131266',
      '10311176',
      '4636',
      '297413',
      ['9352651', '26733963', '36086614', '275', '-85022'],
    ],
  ])('%s', (_, population, national, refugees, nationalRefugees, printed) => {
    const result = made(
      [jamtland(population)],
      [
        byWeights('600000000', [refugees], nationalRefugees),
        byWeights('2100000000', [population], national),
      ],
    );
    const [perInhabitant] = result.perInhabitant;
    const [difference] = result.differences;
    expect([
      roundedText(result.pots[0]!.amounts[0]!, 0),
      roundedText(result.pots[1]!.amounts[0]!, 0),
      roundedText(result.totals[0]!, 0),
      isMissing(perInhabitant!) ? null : roundedText(perInhabitant!, 0),
      isMissing(difference!) ? null : roundedText(difference!, 0),
    ]).toEqual(printed);
    expect(result.partial).toBe(true);
    expect(result.ranks).toEqual([missing('partial')]);
  });
});

describe('ranks', () => {
  test('equal amounts per inhabitant share a place, and who is not ranked takes none', () => {
    const result = made(
      ['01', '03', '09', '12'].map((code) => recipient(code, '1000', code !== '09')),
      [byWeights('1000', ['5', '2', '9', '2'])],
    );
    expect(result.ranks).toEqual([1, 2, missing('notRanked'), 2]);
    expect(result.rankedCount).toBe(3);
  });

  test('shown values can tie where unrounded ones do not', () => {
    const pots = [byWeights('1000', ['334', '333', '333'])];
    const rows = [recipient('01', '334'), recipient('03', '334'), recipient('04', '332')];
    expect(made(rows, pots).ranks).toEqual([2, 3, 1]);
    expect(made(rows, pots, { ...standard, rankOn: 'shown' }).ranks).toEqual([1, 1, 1]);
  });
});

test('a blend gives each recipient its part of each share', () => {
  const result = made(
    [recipient('01'), recipient('03')],
    [
      {
        amount: kronor('1000'),
        key: {
          kind: 'blend',
          parts: [
            { share: exact('0.6'), weights: [weight('1'), weight('3')] },
            { share: exact('0.4'), weights: [weight('1'), weight('0')] },
          ],
        },
      },
    ],
  );
  expect(result.pots[0]!.amounts).toEqual([kronor('550'), kronor('450')]);
});

test('everything that is wrong is told at once', () => {
  const result = distribute(
    [recipient('01', '0'), recipient('03')],
    [byWeights('10', ['0', '0']), byWeights('10', ['5', '6'], '10'), byWeights('10', ['-1', '6'])],
    standard,
  );
  expect(result.ok ? [] : result.refusals.map(({ code }) => code)).toEqual([
    'populationNotPositive',
    'weightsSumToZero',
    'aboveNationalTotal',
    'negativeWeight',
  ]);
});

describe('properties', () => {
  const cases = fc
    .record({
      amount: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      weights: fc
        .array(fc.bigInt({ min: 0n, max: 10n ** 7n }), { minLength: 1, maxLength: 40 })
        .filter((weights) => weights.some((value) => value > 0n)),
    })
    .map(({ amount, weights }) => ({
      recipients: weights.map((_, index) => recipient(String(index + 100))),
      pots: [byWeights(String(amount), weights.map(String))],
    }));

  test('unrounded amounts sum to the pot, and whole kronor do with exact rounding', () => {
    fc.assert(
      fc.property(cases, ({ recipients, pots }) => {
        expect(sum(made(recipients, pots).totals)).toEqual(pots[0]!.amount);
        const whole = made(recipients, pots, { ...standard, rounding: 'exact' });
        expect(sum(whole.totals)).toEqual(pots[0]!.amount);
        whole.totals.forEach(({ denominator }) => expect(denominator).toBe(1n));
      }),
    );
  });

  test('the order of the rows does not matter, not even for ties', () => {
    fc.assert(
      fc.property(cases, ({ recipients, pots }) => {
        const options: DistributionOptions = { ...standard, rounding: 'exact' };
        const key = pots[0]!.key;
        const backwards: Pot = {
          amount: pots[0]!.amount,
          key: {
            kind: 'weights',
            weights: key.kind === 'weights' ? [...key.weights].reverse() : [],
          },
        };
        expect(made([...recipients].reverse(), [backwards], options).totals).toEqual(
          [...made(recipients, pots, options).totals].reverse(),
        );
      }),
    );
  });
});
