import fc from 'fast-check';
import {
  add,
  compare,
  factor,
  fraction,
  kronor,
  negate,
  subtract,
  zero,
  type Kronor,
} from '../../../src/core/amount/exact';
import { roundedText } from '../../../src/core/amount/decimalText';
import { isMissing } from '../../../src/core/amount/missing';
import { balanceRequirement } from '../../../src/core/statements/balanceRequirement';
import { completeStatement } from '../../../src/core/statements/completeStatement';
import type { LineId } from '../../../src/core/statements/lines';
import {
  drivenFlowLines,
  drivenResultLines,
  planYear,
  type Driver,
  type Drivers,
} from '../../../src/core/statements/planYear';
import { ratio } from '../../../src/core/statements/ratios';
import { rollForward, rollForwardIds } from '../../../src/core/statements/rollForward';

const column = (lines: Partial<Record<LineId, string>>) =>
  completeStatement(
    new Map(Object.entries(lines).map(([line, value]) => [line as LineId, kronor(value)])),
  );

/** Tabell 4, in mkr: Utfall 2018, Prognos november 2019, Budget 2020, Plan 2021, Plan 2022. */
const chain = [
  ['775.7', '0', '-4920.4', '-137.3'],
  ['623.3', '167.7', '-5041.6', '-130.9'],
  ['620.0', '100.0', '-5044.6', '-138.4'],
  ['620.0', '100.0', '-5078.5', '-141.3'],
  ['620.0', '100.0', '-5123.7', '-143.4'],
].map(([operatingRevenue, earmarkedGrants, operatingExpenses, depreciation]) =>
  column({
    operatingRevenue: operatingRevenue!,
    earmarkedGrants: earmarkedGrants!,
    operatingExpenses: operatingExpenses!,
    depreciation: depreciation!,
  }),
);

const percent = (id: Parameters<typeof ratio>[0], at: number): string => {
  const share = ratio(id, chain[at]!, chain[at - 1]);
  if (isMissing(share)) throw new Error(share.missing);
  return roundedText(fraction(share.numerator * 100n, share.denominator), 1);
};

test('the printed growth rates, each against the column before it in the chain', () => {
  expect([1, 2, 3, 4].map((at) => percent('grossCostGrowth', at))).toEqual([
    ...['2.3', '0.2', '0.7', '0.9'],
  ]);
  expect([1, 2, 3, 4].map((at) => percent('netCostGrowth', at))).toEqual([
    ...['2.3', '1.9', '0.8', '1.1'],
  ]);
});

test('a growth without a year before it, and a ratio without its lines, are missing with the reason', () => {
  expect(ratio('netCostGrowth', chain[0]!, undefined)).toEqual({ missing: 'noPrevious' });
  expect(ratio('equityRatio', chain[0]!, undefined)).toEqual({ missing: 'noLines' });
});

test('a subtotal without a line that it needs is missing, and so is what is made of it', () => {
  const lines = column({ operatingExpenses: '-10', taxRevenue: '5' });
  expect(lines.get('netOperatingCost')).toBeUndefined();
  expect(lines.get('netResult')).toBeUndefined();
});

test('a deficit is restored by the surpluses after it, the oldest first, and has three years', () => {
  // Tabell 4, Årets resultat.
  const { years, deficits } = balanceRequirement(
    (
      [
        [2018, '-248.5'],
        [2019, '-200.0'],
        [2020, '99.9'],
        [2021, '190.7'],
        [2022, '261.4'],
      ] as const
    ).map(([year, result]) => ({ year, result: kronor(result) })),
  );
  expect(deficits).toMatchObject([
    { year: 2018, deadline: 2021, restored: 2021, remaining: zero },
    { year: 2019, deadline: 2022, restored: 2022, remaining: zero },
  ]);
  expect(years[3]!.restores).toEqual([
    { year: 2018, amount: kronor('148.6') },
    { year: 2019, amount: kronor('42.1') },
  ]);
  expect(years.map(({ remaining }) => roundedText(remaining, 1))).toEqual([
    ...['248.5', '448.5', '348.6', '157.9', '0.0'],
  ]);
});

const amount = fc
  .bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
  .map((ore) => fraction<'kr'>(ore, 100n));
const driver: fc.Arbitrary<Driver> = fc.oneof(
  amount.map((given) => ({ kind: 'amount' as const, amount: given })),
  fc.integer({ min: -200, max: 200 }).map((thousandths) => ({
    kind: 'growth' as const,
    growth: fraction<'factor'>(BigInt(thousandths), 1000n),
  })),
);
const drivers: fc.Arbitrary<Drivers> = fc
  .array(fc.tuple(fc.constantFrom(...drivenResultLines, ...drivenFlowLines), driver))
  .map((pairs) => new Map<LineId, Driver>(pairs));

/** A first year that balances: its cash is what is left. */
const balanced = fc
  .record({
    result: fc.tuple(...drivenResultLines.map(() => amount)),
    fixed: amount,
    stock: amount,
    equity: amount,
    provisions: amount,
    debt: amount,
    short: amount,
  })
  .map(({ result, fixed, stock, equity, provisions, debt, short }) => {
    const lines = new Map<LineId, Kronor>(drivenResultLines.map((line, at) => [line, result[at]!]));
    const netResult = completeStatement(lines).get('netResult')!;
    const liabilities = [equity, netResult, provisions, debt, short].reduce(add);
    return completeStatement(
      new Map<LineId, Kronor>([
        ...lines,
        ['property', fixed],
        ['stock', stock],
        ['cash', subtract(subtract(liabilities, fixed), stock)],
        ['openingEquity', equity],
        ['balanceResult', netResult],
        ['pensionProvision', provisions],
        ['longTermDebt', debt],
        ['shortTermDebt', short],
      ]),
    );
  });

test('plan years tie by construction, whatever drives them', () => {
  fc.assert(
    fc.property(balanced, fc.array(drivers, { minLength: 1, maxLength: 4 }), (first, years) => {
      let before = first;
      for (const given of years) {
        const year = planYear(before, given)!;
        expect(compare(year.get('totalAssets')!, year.get('totalEquityAndLiabilities')!)).toBe(0);
        for (const item of rollForwardIds) {
          expect(rollForward(item, year, before)!.difference).toEqual(zero);
        }
        expect(year.get('balanceResult')).toEqual(year.get('netResult'));
        before = year;
      }
    }),
  );
});

test('a single change of a balance is found where it is made, and in the year after', () => {
  fc.assert(
    fc.property(
      balanced,
      drivers,
      fc.constantFrom(...(['fixedAssets', 'cash', 'provisions', 'longTermDebt'] as const)),
      amount.filter(({ numerator }) => numerator !== 0n),
      (first, given, item, change) => {
        const year = planYear(first, given)!;
        const changed = new Map(year).set(item, add(year.get(item)!, change));
        const next = planYear(year, given)!;
        for (const each of rollForwardIds) {
          const own = rollForward(each, changed, first)!.difference;
          expect(own).toEqual(each === item ? change : zero);
          const after = rollForward(each, next, changed)!.difference;
          expect(after).toEqual(each === item ? negate(change) : zero);
        }
      },
    ),
  );
});

test('a line without a driver is as the year before; a flow without one is zero', () => {
  const first = column({
    operatingRevenue: '10',
    operatingExpenses: '-20',
    taxRevenue: '15',
    property: '50',
    cash: '5',
    openingEquity: '20',
    balanceResult: '5',
    pensionProvision: '10',
    longTermDebt: '15',
    shortTermDebt: '5',
  });
  const year = planYear(
    first,
    new Map([['operatingExpenses', { kind: 'growth', growth: factor('0.1') }]]),
  )!;
  expect(year.get('operatingRevenue')).toEqual(kronor('10'));
  expect(year.get('operatingExpenses')).toEqual(kronor('-22'));
  expect(year.get('netInvestments')).toEqual(zero);
  expect(year.get('cash')).toEqual(kronor('8'));
});
