import { exact, type DecimalText } from '../../core/amount/exact';
import { message } from '../../messages/message';
import { call, numberFormula, operation, valueFormula, type Formula } from '../../tables/formula';
import type { ReportTable, ReportValue } from '../../tables/report';
import { amountDecimals, type AmountUnit } from '../reporting/amountUnit';
import { amountColumn, amountValue, numberValue, textColumn } from '../reporting/reportValues';
import { amountFormula, rounded } from '../reporting/shownFormula';
import type { BridgeStep } from './bridge';

/**
 * One bridge with the columns that its picture is drawn from: what a bar stands on, and how much it rises
 * or falls. They are made of the amounts as shown, so that the cells agree with each other.
 */
export function bridgeTable(
  steps: readonly BridgeStep[],
  of: { readonly board: string; readonly year: string },
  unit: AmountUnit,
): ReportTable {
  const decimals = amountDecimals[unit];
  const shown = steps.map(({ amount }) => shownOf(amountValue(amount, unit)));
  const bars = barsOf(steps, shown, decimals);
  return {
    id: 'bridge',
    title: message('frames.table.bridge', of),
    columns: [
      textColumn('step', message('frames.column.step', {})),
      amountColumn('amount', message('frames.column.amount', { unit }), unit),
      amountColumn('stands', message('frames.column.stands', { unit }), unit),
      amountColumn('rise', message('frames.column.rise', { unit }), unit),
      amountColumn('fall', message('frames.column.fall', { unit }), unit),
    ],
    rows: steps.map(({ title, amount, isPillar }, row) => ({
      ...(isPillar && { emphasis: 'total' as const }),
      values: {
        step: { text: title },
        amount: amountValue(amount, unit),
        stands: scaledValue(bars[row]!.stands, decimals),
        rise: scaledValue(bars[row]!.rise, decimals),
        fall: scaledValue(bars[row]!.fall, decimals),
      },
    })),
    notes: [],
    explain: () => [],
    formula(row, key) {
      if (row === 'totals') return undefined;
      return key === 'amount'
        ? amountFormula(steps[row]!.formula, unit)
        : barFormula(steps, row, key, decimals);
    },
  };
}

/** In steps of the last digit shown. */
interface Bar {
  readonly stands: bigint;
  readonly rise: bigint;
  readonly fall: bigint;
}

function barsOf(
  steps: readonly BridgeStep[],
  shown: readonly DecimalText[],
  decimals: number,
): readonly Bar[] {
  let height = 0n;
  return steps.map(({ isPillar }, row) => {
    const { numerator, denominator } = exact(shown[row]!);
    const amount = (numerator * 10n ** BigInt(decimals)) / denominator;
    const before = isPillar ? 0n : height;
    height = before + amount;
    return {
      stands: isPillar ? 0n : amount < 0n ? height : before,
      rise: amount > 0n ? amount : 0n,
      fall: amount < 0n ? -amount : 0n,
    };
  });
}

function barFormula(
  steps: readonly BridgeStep[],
  row: number,
  key: string,
  decimals: number,
): Formula | undefined {
  const zero = numberFormula('0');
  const amount = valueFormula('bridge', row, 'amount');
  if (key === 'rise') return call('IF', operation(amount, '>', zero), amount, zero);
  if (key === 'fall') {
    return call('IF', operation(amount, '<', zero), operation(zero, '-', amount), zero);
  }
  if (key !== 'stands') return undefined;
  if (steps[row]!.isPillar) return zero;
  const pillar = steps.slice(0, row).findLastIndex(({ isPillar }) => isPillar);
  const height = (rows: number): Formula => {
    const values: Formula = {
      ...{ kind: 'values', table: 'bridge', key: 'amount', first: pillar, rows },
    };
    return rounded(call('SUM', values), decimals);
  };
  const [before, after] = [height(row - pillar), height(row - pillar + 1)];
  return call('IF', operation(amount, '<', zero), after, before);
}

const shownOf = (value: ReportValue): DecimalText => ('shown' in value ? value.shown : '0');

const scaledValue = (scaled: bigint, decimals: number): ReportValue =>
  numberValue({ numerator: scaled, denominator: 10n ** BigInt(decimals) }, decimals);
