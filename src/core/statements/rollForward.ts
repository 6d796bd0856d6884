import { negate, subtract, sum, type Kronor } from '../amount/exact';
import type { StatementLines } from './completeStatement';
import type { LineId } from './lines';

/** What moves from one year's closing balance to the next one's. */
export const rollForwardIds = [
  'equity',
  'cash',
  'fixedAssets',
  'provisions',
  'longTermDebt',
] as const;
export type RollForwardId = (typeof rollForwardIds)[number];

/** A balance of two years and what happened between them: `opening + changes = expected`, exactly. */
export interface RollForward {
  readonly item: RollForwardId;
  readonly opening: Kronor;
  readonly changes: Kronor;
  readonly expected: Kronor;
  readonly closing: Kronor;
  /** Closing less expected. */
  readonly difference: Kronor;
}

/** The lines of the year that change each item; those in `needs` must stand there. */
const changesOf: Readonly<
  Record<
    RollForwardId,
    { readonly adds: LineId[]; readonly takes: LineId[]; readonly needs: LineId[] }
  >
> = {
  equity: { adds: ['netResult'], takes: [], needs: ['netResult'] },
  cash: { adds: ['cashChange'], takes: [], needs: ['cashChange'] },
  // Depreciation has a minus in the statement of income.
  fixedAssets: {
    adds: ['netInvestments', 'depreciation'],
    takes: [],
    needs: ['netInvestments', 'depreciation'],
  },
  provisions: { adds: ['pensionIncrease'], takes: [], needs: ['pensionIncrease'] },
  longTermDebt: { adds: ['debtIncrease'], takes: ['debtDecrease'], needs: ['debtIncrease'] },
};

/** The lines that change an item, each with its sign, those that stand in the column alone. */
export function rollForwardLines(
  item: RollForwardId,
  lines: StatementLines,
): readonly { readonly line: LineId; readonly isTaken: boolean }[] {
  const { adds, takes } = changesOf[item];
  return [
    ...adds.map((line) => ({ line, isTaken: false })),
    ...takes.map((line) => ({ line, isTaken: true })),
  ].filter(({ line }) => lines.has(line));
}

/**
 * Rolls a balance forward a year: equity by the net result, cash by the cash flow, fixed assets by
 * investments less depreciation, provisions by the pension line of the internally generated funds,
 * long-term debt by what is borrowed and paid back. Undefined where a number it needs is missing.
 */
export function rollForward(
  item: RollForwardId,
  lines: StatementLines,
  previous: StatementLines,
): RollForward | undefined {
  const [opening, closing] = [previous.get(item), lines.get(item)];
  if (!opening || !closing || !changesOf[item].needs.every((need) => lines.has(need))) {
    return undefined;
  }
  const changes = sum(
    rollForwardLines(item, lines).map(({ line, isTaken }) =>
      isTaken ? negate(lines.get(line)!) : lines.get(line)!,
    ),
  );
  const expected = sum([opening, changes]);
  return { item, opening, changes, expected, closing, difference: subtract(closing, expected) };
}
