import { message } from '../../messages/message';
import type { ReportTable } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { amountColumn, amountValue, textColumn, textValue } from '../reporting/reportValues';
import { amountFormula } from '../reporting/shownFormula';
import type { BridgeStep } from './bridge';

/** A board's bridge to one year. */
export interface BoardBridge {
  readonly board: string;
  readonly year: number;
  readonly steps: readonly BridgeStep[];
}

/** Every board's bridge to every year, one row a step. */
export function bridgesTable(bridges: readonly BoardBridge[], unit: AmountUnit): ReportTable {
  const lines = bridges.flatMap(({ board, year, steps }) =>
    steps.map((step) => ({ board, year, step })),
  );
  return {
    id: 'bridges',
    title: message('frames.table.bridges', {}),
    columns: [
      textColumn('board', message('frames.column.board', {})),
      textColumn('year', message('frames.column.year', {})),
      textColumn('step', message('frames.column.step', {})),
      amountColumn('amount', message('frames.column.amount', { unit }), unit),
    ],
    rows: lines.map(({ board, year, step }) => ({
      ...(step.isPillar && { emphasis: 'total' as const }),
      values: {
        board: textValue(board),
        year: textValue(String(year)),
        step: { text: step.title },
        amount: amountValue(step.amount, unit),
      },
    })),
    notes: [],
    explain: () => [],
    formula: (row, key) =>
      row === 'totals' || key !== 'amount'
        ? undefined
        : amountFormula(lines[row]!.step.formula, unit),
  };
}
