import { add, negate, subtract, sum, times, zero, type Factor, type Kronor } from '../amount/exact';
import { completeStatement, type StatementLines } from './completeStatement';
import type { LineId } from './lines';

/** What drives a line in a plan year: how much it grows, as a part of one, or what it is. */
export type Driver =
  | { readonly kind: 'growth'; readonly growth: Factor }
  | { readonly kind: 'amount'; readonly amount: Kronor };

export type Drivers = ReadonlyMap<LineId, Driver>;

/** Lines of the statement of income that a plan year has, each from its driver or as the year before. */
export const drivenResultLines = [
  'operatingRevenue',
  'earmarkedGrants',
  'operatingExpenses',
  'depreciation',
  'taxRevenue',
  'generalGrants',
  'pharmaceuticalGrant',
  'financialIncome',
  'financialExpenses',
] as const satisfies readonly LineId[];

/** Lines of the cash flow that a plan year has, each from its driver, else zero: nothing is decided. */
export const drivenFlowLines = [
  'pensionIncrease',
  'debtIncrease',
  'netInvestments',
  'securitiesBought',
  'debtDecrease',
] as const satisfies readonly LineId[];

/**
 * Builds a plan year on the year before it, so that the three statements tie by construction: the net
 * result goes to equity, investments less depreciation to fixed assets, the pension line to provisions,
 * what is borrowed and paid back to debt, securities bought to placements, and what is left of the cash
 * flow to cash. Stock, receivables and short-term debt stand still. Where the year before balances, the
 * plan year does.
 *
 * @param previous a complete column, with its balance sheet
 * @returns undefined where the year before lacks a balance that the plan year starts from
 * @example planYear(budget2020, new Map([['operatingExpenses', { kind: 'growth', growth: factor('0.02') }]]))
 */
export function planYear(previous: StatementLines, drivers: Drivers): StatementLines | undefined {
  const needed = ['fixedAssets', 'currentAssets', 'cash', 'equity', 'provisions', 'debt'] as const;
  if (!needed.every((line) => previous.has(line))) return undefined;
  const lines = new Map<LineId, Kronor>();
  for (const line of drivenResultLines) {
    const value = driven(drivers.get(line), previous.get(line));
    if (value) lines.set(line, value);
  }
  for (const line of drivenFlowLines) {
    lines.set(line, driven(drivers.get(line), previous.get(line) ?? zero, zero)!);
  }
  const result = completeStatement(lines);
  const netResult = result.get('netResult');
  if (!netResult) return undefined;
  const depreciation = lines.get('depreciation') ?? zero;
  lines.set('fundsResult', netResult);
  lines.set('fundsDepreciation', negate(depreciation));
  const funds = sum([netResult, negate(depreciation), lines.get('pensionIncrease')!]);
  lines.set('flowInternalFunds', funds);
  const flow = completeStatement(lines);
  return completeStatement(
    new Map([...lines, ...balanceAfter(previous, lines, netResult, flow.get('cashChange')!)]),
  );
}

function balanceAfter(
  previous: StatementLines,
  lines: StatementLines,
  netResult: Kronor,
  cashChange: Kronor,
): ReadonlyMap<LineId, Kronor> {
  const from = (line: LineId): Kronor => previous.get(line) ?? zero;
  const of = (line: LineId): Kronor => lines.get(line) ?? zero;
  return new Map<LineId, Kronor>([
    ['fixedAssets', sum([from('fixedAssets'), of('netInvestments'), of('depreciation')])],
    ['stock', from('stock')],
    ['shortTermReceivables', from('shortTermReceivables')],
    ['shortTermPlacements', add(from('shortTermPlacements'), of('securitiesBought'))],
    ['cash', add(from('cash'), cashChange)],
    ['openingEquity', from('equity')],
    ['balanceResult', netResult],
    ['provisions', add(from('provisions'), of('pensionIncrease'))],
    ['longTermDebt', sum([from('longTermDebt'), of('debtIncrease'), negate(of('debtDecrease'))])],
    ['shortTermDebt', subtract(from('debt'), from('longTermDebt'))],
  ]);
}

/** From its driver; without one as the year before, or what else is said. */
function driven(
  driver: Driver | undefined,
  before: Kronor | undefined,
  otherwise: Kronor | undefined = before,
): Kronor | undefined {
  if (!driver) return otherwise;
  if (driver.kind === 'amount') return driver.amount;
  return before && add(before, times(before, driver.growth));
}
