import { fraction, subtract, type Kronor } from '../../core/amount/exact';
import {
  rollForward,
  rollForwardIds,
  rollForwardLines,
  type RollForwardId,
} from '../../core/statements/rollForward';
import { message } from '../../messages/message';
import { numberFormula, operation, type Formula } from '../../tables/formula';
import type { ReportTable, ReportValue } from '../../tables/report';
import { amountDecimals, type AmountUnit } from '../reporting/amountUnit';
import { amountColumn, amountValue, textColumn, textValue } from '../reporting/reportValues';
import { rounded } from '../reporting/shownFormula';
import { linesFormula, type SignedLine } from './lineFormulas';
import type { SolvedStatements } from './solvedStatements';
import type { ChainYear } from './statementColumns';
import { unitPowers } from './statementsTable';
import { half, verdictOf, type Verdict } from './tolerance';

/** One balance rolled forward to a year, or what it must be by its rule. */
export interface RolledItem {
  readonly item: RollForwardId | 'balance' | 'payrollTax';
  readonly year: number;
  readonly opening?: Kronor;
  readonly changes?: Kronor;
  readonly expected: Kronor;
  readonly closing: Kronor;
  readonly difference: Kronor;
  readonly verdict: Verdict;
  readonly parts: {
    readonly opening: readonly SignedLine[];
    readonly changes: readonly SignedLine[];
    readonly closing: readonly SignedLine[];
    /** What the changes are multiplied by, where they are. */
    readonly rate?: string;
  };
}

/** Särskild löneskatt on pension costs: lagen (1991:687) 1 §. */
const payrollTaxRate = { text: '0.2426', numerator: 2426n, denominator: 10000n };

/**
 * Every balance that can be rolled forward from the year before, assets held against equity and
 * liabilities, and payroll tax as its part of the pension provision.
 */
export function rolledItems({ chain }: SolvedStatements): readonly RolledItem[] {
  return chain.flatMap((year, at) => {
    const before = chain[at - 1];
    const previous = before?.year === year.year - 1 ? before : undefined;
    const rolled = rollForwardIds.flatMap((item) =>
      previous ? rolledOf(item, year, previous) : [],
    );
    return [...rolled, ...balanceOf(year), ...payrollTaxOf(year)];
  });
}

function rolledOf(item: RollForwardId, year: ChainYear, previous: ChainYear): RolledItem[] {
  const made = rollForward(item, year.lines, previous.lines);
  if (!made) return [];
  const parts = {
    opening: [{ of: previous, line: item, isTaken: false }],
    changes: rollForwardLines(item, year.lines).map((line) => ({ of: year, ...line })),
    closing: [{ of: year, line: item, isTaken: false }],
  };
  const verdict = verdictOf(made.difference, Object.values(parts).flat());
  return [{ ...made, item, year: year.year, verdict, parts }];
}

function balanceOf(year: ChainYear): RolledItem[] {
  const assets = year.lines.get('totalAssets');
  const liabilities = year.lines.get('totalEquityAndLiabilities');
  if (!assets || !liabilities) return [];
  const difference = subtract(liabilities, assets);
  const parts = {
    opening: [],
    changes: [{ of: year, line: 'totalAssets' as const, isTaken: false }],
    closing: [{ of: year, line: 'totalEquityAndLiabilities' as const, isTaken: false }],
  };
  const verdict = verdictOf(difference, [...parts.changes, ...parts.closing]);
  const item = { item: 'balance' as const, year: year.year, verdict, parts };
  return [{ ...item, expected: assets, closing: liabilities, difference }];
}

function payrollTaxOf(year: ChainYear): RolledItem[] {
  const pensions = year.read.get('pensionProvision');
  const tax = year.read.get('payrollTaxProvision');
  if (!pensions || !tax) return [];
  const expected = fraction<'kr'>(
    pensions.value.numerator * payrollTaxRate.numerator,
    pensions.value.denominator * payrollTaxRate.denominator,
  );
  const difference = subtract(tax.value, expected);
  const parts = {
    opening: [],
    changes: [{ of: year, line: 'pensionProvision' as const, isTaken: false }],
    closing: [{ of: year, line: 'payrollTaxProvision' as const, isTaken: false }],
    rate: payrollTaxRate.text,
  };
  // The provision's own half unit counts for a quarter; the tax's for itself.
  const within = tax.step && pensions.step ? half(tax.step) : undefined;
  const slack = within && magnitude(difference).numerator * within.denominator;
  const isRounding =
    slack !== undefined && slack < within!.numerator * 2n * magnitude(difference).denominator;
  const verdict: Verdict =
    difference.numerator === 0n ? 'agrees' : isRounding ? 'rounding' : 'differs';
  return [
    {
      item: 'payrollTax',
      year: year.year,
      ...{ expected, closing: tax.value, difference, verdict, parts },
    },
  ];
}

const magnitude = (amount: Kronor): Kronor =>
  amount.numerator < 0n ? { ...amount, numerator: -amount.numerator } : amount;

/** What each year's balances come to from the year before. No table where nothing can be rolled forward. */
export function rollForwardsTable(items: readonly RolledItem[], unit: AmountUnit): ReportTable[] {
  if (items.length === 0) return [];
  const amount = (value: Kronor | undefined): ReportValue =>
    value ? amountValue(value, unit) : { missing: message('statements.missing.noOpening', {}) };
  return [
    {
      id: 'rollForwards',
      title: message('statements.table.rollForwards', {}),
      columns: [
        textColumn('item', message('statements.column.item', {})),
        textColumn('year', message('statements.column.year', {})),
        amountColumn('opening', message('statements.column.opening', { unit }), unit),
        amountColumn('changes', message('statements.column.changes', { unit }), unit),
        amountColumn('expected', message('statements.column.expected', { unit }), unit),
        amountColumn('closing', message('statements.column.closing', { unit }), unit),
        amountColumn('difference', message('statements.column.difference', { unit }), unit),
        textColumn('verdict', message('statements.column.verdict', {})),
      ],
      rows: items.map((item) => ({
        values: {
          item: { text: message(`statements.item.${item.item}`, {}) },
          year: textValue(String(item.year)),
          opening: amount(item.opening),
          changes: amount(item.changes),
          expected: amount(item.expected),
          closing: amount(item.closing),
          difference: amount(item.difference),
          verdict: { text: message(`statements.verdict.${item.verdict}`, {}) },
        },
      })),
      notes: [],
      explain: () => [],
      formula: (row, key) => (row === 'totals' ? undefined : itemFormula(items[row]!, key, unit)),
    },
  ];
}

function itemFormula(item: RolledItem, key: string, unit: AmountUnit): Formula | undefined {
  const { opening, changes, closing, rate } = item.parts;
  const of = (lines: readonly SignedLine[]): Formula => linesFormula(lines, unitPowers[unit]);
  const changed = rate ? operation(of(changes), '*', numberFormula(rate)) : of(changes);
  const expected = opening.length > 0 ? operation(of(opening), '+', changed) : changed;
  const shown = (value: Formula): Formula => rounded(value, amountDecimals[unit]);
  switch (key) {
    case 'opening':
      return item.opening && shown(of(opening));
    case 'changes':
      return item.changes && shown(of(changes));
    case 'expected':
      return shown(expected);
    case 'closing':
      return shown(of(closing));
    case 'difference':
      return shown(operation(of(closing), '-', expected));
    default:
      return undefined;
  }
}
