import { subtract, sum, zero, type Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { each, type Work } from '../../core/work/work';
import { message, type Text } from '../../messages/message';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportRow, ReportTable } from '../../tables/report';
import {
  amountColumn,
  amountValue,
  numberValue,
  textColumn,
  textValue,
} from '../reporting/reportValues';
import { missingBecause } from './missingBecause';
import { amountsOf } from './shownAmounts';
import { sumAsShown } from '../reporting/amountUnit';
import type { SolvedCase } from './solvedCase';
import { formulasOf, type ControlLine } from './formulas';
import type { AmountUnit } from '../reporting/amountUnit';
import type { DistributionSettings } from './options';

/**
 * Whether each pot adds up: `distributed` is the sum of the amounts as shown, `undistributed` what falls
 * outside a partial table, and `amount = distributed + undistributed − roundingDifference`. The
 * key and what the weights are held against stand beside, so that results can be compared later. Rests
 * after every line.
 */
export function* controlTable(
  solved: readonly SolvedCase[],
  settings: DistributionSettings,
  hasTotals: boolean,
  inputs: InputFormulas,
): Work<ReportTable> {
  const { unit } = settings;
  const several = solved.length > 1;
  const formulas = formulasOf(solved, hasTotals, settings, inputs);
  const rows: ReportRow[] = [];
  for (const one of solved) rows.push(...(yield* controlRows(one, unit)));
  const lines = solved.flatMap(({ input, distribution }, index) =>
    linesOf(input.pots.length, distribution.limited !== undefined).map((pot) => ({ index, pot })),
  );
  return {
    id: 'control',
    title: message('distribution.table.control', {}),
    columns: [
      ...(several ? [textColumn('case', message('distribution.column.case', {}))] : []),
      textColumn('pot', message('distribution.column.pot', {})),
      amountColumn('amount', message('distribution.column.potAmount', { unit }), unit),
      amountColumn('distributed', message('distribution.column.distributed', { unit }), unit),
      amountColumn('undistributed', message('distribution.column.undistributed', { unit }), unit),
      amountColumn(
        'roundingDifference',
        message('distribution.column.roundingDifference', { unit }),
        unit,
      ),
      { ...textColumn('key', message('distribution.column.key', {})), optional: true },
      {
        key: 'totalWeight',
        title: message('distribution.column.totalWeight', {}),
        unit: 'weight',
        decimals: totalWeightDecimals(solved),
        optional: true,
      },
    ],
    rows,
    notes: [],
    explain: () => [],
    formula: (row, key) => {
      const line = row === 'totals' ? undefined : lines[row];
      return line && formulas[line.index]?.control(line.pot, key, Number(row));
    },
  };
}

/** As many as the weights themselves are shown with. */
const totalWeightDecimals = (solved: readonly SolvedCase[]): number =>
  solved.some(({ distribution: { pots } }) =>
    pots.some(({ totalWeight }) => !isMissing(totalWeight) && totalWeight.denominator !== 1n),
  )
    ? 3
    : 0;

/** One line a pot, one for what limits do, and one for all of them where there are several. */
function linesOf(pots: number, isLimited: boolean): readonly ControlLine[] {
  const each = Array.from({ length: pots }, (_, pot) => pot);
  if (isLimited) return [...each, 'adjustment', 'all'];
  return pots > 1 ? [...each, 'all'] : each;
}

function* controlRows({ input, distribution }: SolvedCase, unit: AmountUnit): Work<ReportRow[]> {
  const pots = distribution.pots.map((shared, pot) => ({
    name: textValue(input.pots[pot]!.name),
    amount: shared.amount,
    parts: amountsOf(shared),
    outside: shared.outside,
    key: textValue(input.pots[pot]!.keyText ?? ''),
    totalWeight: isMissing(shared.totalWeight)
      ? missingBecause[shared.totalWeight.missing]
      : numberValue(shared.totalWeight, totalWeightDecimals([{ input, distribution }])),
  }));
  const together = {
    name: { text: message('distribution.totals', {}) } as { readonly text: Text },
    amount: sum(pots.map(({ amount }) => amount)),
    parts: distribution.totals,
    outside: sum(pots.map(({ outside }) => outside)),
  };
  const adjustment = {
    name: { text: message('limits.control.adjustment', {}) } as { readonly text: Text },
    amount: zero as Kronor,
    parts: distribution.limited?.adjustments ?? [],
    outside: zero as Kronor,
  };
  const lines = linesOf(pots.length, distribution.limited !== undefined).map((line) =>
    line === 'all' ? together : line === 'adjustment' ? adjustment : pots[line]!,
  );
  return yield* each(lines, ({ name, amount, parts, outside, ...held }, line) => {
    const distributed = sumAsShown(parts, unit);
    return {
      ...(lines[line] === together && { emphasis: 'total' as const }),
      values: {
        case: textValue(input.title ?? ''),
        pot: name,
        amount: amountValue(amount, unit),
        distributed: amountValue(distributed, unit),
        undistributed: amountValue(outside, unit),
        roundingDifference: amountValue(
          subtract(sum([distributed, sumAsShown([outside], unit)]), sumAsShown([amount], unit)),
          unit,
        ),
        ...held,
      },
    };
  });
}
