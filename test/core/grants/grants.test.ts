import fc from 'fast-check';
import {
  exact,
  fraction,
  kronor,
  sum,
  type Kronor,
  type Share,
} from '../../../src/core/amount/exact';
import { preciseText } from '../../../src/core/amount/decimalText';
import { isMissing, missing, type Maybe } from '../../../src/core/amount/missing';
import { byNearness } from '../../../src/core/grants/deadlines';
import {
  cautiousOf,
  expectedOf,
  performanceOf,
  refusalsOfGrant,
  remainingOf,
  shareableOf,
  type Grant,
} from '../../../src/core/grants/grant';
import {
  shareOut,
  type RecipientPart,
  type SharedGrant,
} from '../../../src/core/grants/recipients';
import { totalsOf } from '../../../src/core/grants/register';

const none = missing('blank');
const mkr = (text: string): Kronor => {
  const { numerator, denominator } = kronor(text);
  return fraction(numerator * 1_000_000n, denominator);
};
const percent = (text: string): Share => {
  const { numerator, denominator } = exact<'share'>(text);
  return fraction(numerator, denominator * 100n);
};
const grant = (change: Partial<Grant>): Grant => ({
  ...{ amount: none, inBudget: none, status: 'decided', probability: none, performance: none },
  ...change,
});
const amount = (value: Kronor): RecipientPart => ({ kind: 'amount', amount: value });
const share = (text: string, of: 'whole' | 'remaining' | 'performance'): RecipientPart => ({
  ...{ kind: 'share', share: percent(text), of },
});
const text = (value: Maybe<Kronor>): string =>
  isMissing(value) ? `(${String(value.missing)})` : preciseText(value);
const shared = (...given: Parameters<typeof shareOut>): SharedGrant => {
  const result = shareOut(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals.map(({ code }) => code)));
  return result.shared;
};
const refused = (...given: Parameters<typeof shareOut>): unknown[] => {
  const result = shareOut(...given);
  return result.ok ? [] : result.refusals.map(({ code }) => code);
};

const vasterbotten = grant({
  amount: mkr('327'),
  inBudget: mkr('230'),
  performance: { kind: 'amount', amount: mkr('54.5') },
});

describe('Västerbotten 2020 (RS 463-2020)', () => {
  test('327 received, 230 in the budget, 97 left', () => {
    expect(text(remainingOf(vasterbotten))).toBe('97000000');
  });

  test('97 is 18,8 + 11,7 + 12 + 54,5 to the krona', () => {
    const { amounts, distributed, undistributed } = shared(
      vasterbotten,
      ['18.8', '11.7', '12', '54.5'].map((part) => amount(mkr(part))),
    );
    expect(amounts.map(text)).toEqual(['18800000', '11700000', '12000000', '54500000']);
    expect([text(distributed), text(undistributed)]).toEqual(['97000000', '0']);
  });

  test('85 % of the performance part goes to one board, and the rest of all is 15 % of it', () => {
    const parts = [...['18.8', '11.7', '12'].map((part) => amount(mkr(part)))];
    const { amounts } = shared(vasterbotten, [
      ...parts,
      share('85', 'performance'),
      { kind: 'rest' },
    ]);
    expect(amounts.slice(3).map(text)).toEqual(['46325000', '8175000']);
  });
});

test('the sick-leave grant of 2019: 14,75 mkr in, 13 mkr out, 1,75 left (table 18)', () => {
  const income = grant({ amount: kronor('14750000'), inBudget: kronor('0') });
  const costs = [
    ...['3100000', '850000', '1200000', '200000', '450000', '600000', '600000', '6000000'],
  ].map((cost) => amount(kronor(cost)));
  const { distributed, undistributed } = shared(income, costs);
  expect([text(distributed), text(undistributed)]).toEqual(['13000000', '1750000']);
});

describe('cautious and expected', () => {
  test.each([
    ['forecast', '80', '0', '80'],
    ['forecast', undefined, '0', '(noProbability)'],
    ['decided', undefined, '100', '100'],
    ['decided', '90', '100', '90'],
    ['requisitioned', undefined, '100', '100'],
    ['paid', undefined, '100', '100'],
    [undefined, undefined, '0', '(noStatus)'],
    [undefined, '25', '0', '25'],
  ] as const)('%s with %s %%', (status, probability, cautious, expected) => {
    const one = grant({
      amount: kronor('100'),
      status: status ?? none,
      probability: probability === undefined ? none : percent(probability),
    });
    expect([text(cautiousOf(one)), text(expectedOf(one))]).toEqual([cautious, expected]);
  });

  test('of a grant whose amount is not known nothing is known', () => {
    const one = grant({ inBudget: kronor('1') });
    for (const figure of [remainingOf, shareableOf, cautiousOf, expectedOf]) {
      expect(text(figure(one))).toBe('(noAmount)');
    }
  });
});

test('a probability or a performance part beyond the whole is refused', () => {
  const amountOf = (value: string): Grant['performance'] => ({
    ...{ kind: 'amount', amount: kronor(value) },
  });
  const shareOf = (value: string): Grant['performance'] => ({
    ...{ kind: 'share', share: percent(value) },
  });
  const whole = { amount: kronor('100') };
  expect(refusalsOfGrant(grant({ ...whole, probability: percent('100') }))).toEqual([]);
  expect(
    refusalsOfGrant(grant({ ...whole, probability: percent('101'), performance: amountOf('101') })),
  ).toEqual(['probabilityOutOfRange', 'performanceOutOfRange']);
  expect(refusalsOfGrant(grant({ probability: percent('-1') }))).toEqual(['probabilityOutOfRange']);
  expect(refusalsOfGrant(grant({ ...whole, performance: shareOf('100') }))).toEqual([]);
  expect(refusalsOfGrant(grant({ ...whole, performance: shareOf('100.1') }))).toHaveLength(1);
  expect(refusalsOfGrant(grant({ performance: amountOf('101') }))).toEqual([]);
  expect(text(performanceOf(grant({ ...whole, performance: shareOf('40') })))).toBe('40');
});

describe('sharing is refused', () => {
  const hundred = grant({ amount: kronor('100'), inBudget: kronor('40') });
  test.each<[string, Grant, RecipientPart[], string[]]>([
    ['two rests', hundred, [{ kind: 'rest' }, { kind: 'rest' }], ['severalRests']],
    ['a negative share', hundred, [share('-1', 'whole')], ['negativeShare']],
    [
      'shares over 100 %',
      hundred,
      [share('60', 'remaining'), share('40.1', 'remaining')],
      ['sharesAboveWhole'],
    ],
    ['more than what is left', hundred, [amount(kronor('61'))], ['aboveGrant']],
    ['a negative rest', hundred, [amount(kronor('61')), { kind: 'rest' }], ['aboveGrant']],
    ['a share of no performance part', hundred, [share('85', 'performance')], ['basisMissing']],
    [
      'a share of what remains where the budget is not known',
      grant({ amount: kronor('100') }),
      [share('85', 'remaining')],
      ['basisMissing'],
    ],
    [
      'all of it at once',
      hundred,
      [{ kind: 'rest' }, { kind: 'rest' }, share('85', 'performance'), share('101', 'whole')],
      ['severalRests', 'sharesAboveWhole', 'basisMissing'],
    ],
  ])('%s', (_, one, parts, codes) => expect(refused(one, parts)).toEqual(codes));

  test('but not shares of different things that are 100 % each', () => {
    const two = grant({
      amount: kronor('100'),
      performance: { kind: 'amount', amount: kronor('30') },
    });
    const { amounts } = shared(two, [share('100', 'performance'), share('70', 'whole')]);
    expect(amounts.map(text)).toEqual(['30', '70']);
  });
});

test('where the amount is not known, fixed amounts are shared and nothing else', () => {
  const { amounts, distributed, undistributed } = shared(grant({}), [
    amount(kronor('5')),
    share('10', 'whole'),
    { kind: 'rest' },
  ]);
  expect(amounts.map(text)).toEqual(['5', '(noAmount)', '(noAmount)']);
  expect([text(distributed), text(undistributed)]).toEqual(['5', '(noAmount)']);
});

describe('a register', () => {
  const total = (grants: Grant[]): Record<string, string> =>
    Object.fromEntries(
      Object.entries(
        totalsOf(
          grants,
          grants.map((one) => shared(one, [])),
        ),
      ).map(([key, value]) => [key, text(value as Maybe<Kronor>)]),
    );

  test('is the sum of its grants', () => {
    const certain = grant({ amount: kronor('100'), inBudget: kronor('40') });
    const likely = grant({
      ...{ amount: kronor('50'), inBudget: kronor('0'), status: 'forecast' as const },
      probability: percent('40'),
    });
    expect(total([certain, likely])).toMatchObject({
      ...{ received: '150', inBudget: '40', remaining: '110', cautious: '100', expected: '120' },
      ...{ distributed: '0', undistributed: '110' },
    });
  });

  test('does not call a part of a sum the sum', () => {
    const unknown = grant({ amount: kronor('50'), status: 'forecast' });
    const known = grant({ amount: kronor('100'), inBudget: kronor('40') });
    expect(total([known, unknown, grant({})])).toMatchObject({
      ...{ received: '150', inBudget: '40', remaining: '(incomplete)', expected: '(incomplete)' },
    });
    expect(total([grant({})])).toMatchObject({ received: '(noAmount)', expected: '(noAmount)' });
  });

  test('tells how much of the decided money depends on performance', () => {
    const performance = { kind: 'amount' as const, amount: kronor('30') };
    const decided = grant({ amount: kronor('100'), performance });
    const forecast = grant({ amount: kronor('100'), performance, status: 'forecast' });
    expect(total([decided, forecast]).performance).toBe('30');
  });
});

describe('whatever the amounts, to 10¹⁵ öre', () => {
  const ore = fc.bigInt({ min: 0n, max: 10n ** 15n }).map((value) => fraction<'kr'>(value, 100n));
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });

  test('parts and what is undistributed sum exactly to what can be shared', () => {
    fc.assert(
      fc.property(ore, fc.nat(100), weights, fc.boolean(), (whole, budget, parts, hasRest) => {
        const inBudget = fraction<'kr'>(whole.numerator * BigInt(budget), whole.denominator * 100n);
        const one = grant({ amount: whole, inBudget });
        const all = BigInt(parts.reduce((a, b) => a + b, 1));
        const { amounts, distributed, undistributed } = shared(one, [
          ...parts.map((part): RecipientPart => ({
            ...{ kind: 'share', share: fraction(BigInt(part), all), of: 'remaining' },
          })),
          ...(hasRest ? [{ kind: 'rest' } as const] : []),
        ]);
        const known = amounts.flatMap((value) => (isMissing(value) ? [] : [value]));
        expect(sum(known)).toEqual(distributed);
        expect(sum([distributed, undistributed as Kronor])).toEqual(shareableOf(one));
        if (hasRest) expect(text(undistributed)).toBe('0');
      }),
    );
  });

  test('the order of recipients and of grants does not matter', () => {
    const entries = fc.array(fc.record({ amount: ore, budget: ore, paid: fc.boolean() }), {
      ...{ minLength: 1, maxLength: 20 },
    });
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (list, random) => {
        const grants = list.map(({ amount: value, budget, paid }) =>
          grant({ amount: value, inBudget: budget, status: paid ? 'paid' : 'forecast' }),
        );
        const order = [...grants.keys()]
          .map((index) => ({ index, by: random.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ index }) => index);
        const of = (indices: readonly number[]): unknown => {
          const some = indices.map((index) => grants[index]!);
          return totalsOf(
            some,
            some.map((one) => shared(one, [])),
          );
        };
        expect(of(order)).toEqual(of([...grants.keys()]));
        const parts: RecipientPart[] = [...list.map((one) => amount(one.amount)), { kind: 'rest' }];
        const whole = grant({ amount: sum([...list.map((one) => one.amount), kronor('7')]) });
        const inOrder = shared(whole, parts).amounts;
        const turned = shared(whole, [...parts].reverse()).amounts;
        expect([...turned].reverse()).toEqual(inOrder);
      }),
    );
  });
});

describe('deadlines', () => {
  const at = (day: string, grantName = 'A', what = 'x') => ({ day, grant: grantName, what });
  const days = [at('2019-10-15'), at('2019-09-01'), at('2019-10-01'), at('2019-09-29')];

  test('the nearest first, then those that have passed', () => {
    expect(byNearness(days, '2019-09-30').map(({ day }) => day)).toEqual([
      ...['2019-10-01', '2019-10-15', '2019-09-29', '2019-09-01'],
    ]);
    expect(byNearness(days, '2019-10-01')[0]!.day).toBe('2019-10-01');
    expect(byNearness(days, undefined).map(({ day }) => day)).toEqual([
      ...['2019-09-01', '2019-09-29', '2019-10-01', '2019-10-15'],
    ]);
  });

  test('on one day by name, whatever order they are given in', () => {
    const same = [at('2019-10-01', 'B'), at('2019-10-01', 'A', 'y'), at('2019-10-01', 'A', 'x')];
    const named = (list: typeof same): string[] =>
      byNearness(list, undefined).map((each) => each.grant + each.what);
    expect(named(same)).toEqual(['Ax', 'Ay', 'Bx']);
    expect(named([...same].reverse())).toEqual(['Ax', 'Ay', 'Bx']);
  });
});
