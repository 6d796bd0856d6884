import { isMissing } from '../../core/amount/missing';
import { message, type Text } from '../../messages/message';
import type { ReportTable, ReportValue } from '../../tables/report';
import { amountColumn, amountValue, textColumn, textValue } from '../reporting/reportValues';
import type { FramesSettings } from './options';
import type { SolvedFrames } from './solvedFrames';

/** A row without an amount does not say who gives. */
const unknownWay: ReportValue = { missing: message('frames.missing.noPrice', {}) };

/** Every move of money between boards, and whether both boards have it. No table where there is none. */
export function reallocationsTable(
  { input: { reallocations, checked } }: SolvedFrames,
  { unit }: FramesSettings,
): ReportTable[] {
  if (checked.length === 0) return [];
  const amountOf = (row: number): ReportValue => {
    const { amount } = reallocations[row]!;
    return isMissing(amount)
      ? { missing: message('frames.missing.noPrice', {}) }
      : amountValue(amount, unit);
  };
  return [
    {
      id: 'reallocations',
      title: message('frames.table.reallocations', {}),
      columns: [
        textColumn('from', message('frames.column.from', {})),
        textColumn('to', message('frames.column.to', {})),
        textColumn('item', message('frames.column.item', {})),
        amountColumn('amount', message('frames.column.amount', { unit }), unit),
        {
          ...amountColumn('counterpart', message('frames.column.counterpart', { unit }), unit),
          optional: true,
        },
        textColumn('verdict', message('frames.column.verdict', {})),
      ],
      rows: checked.map(({ row, counterpart, verdict }) => {
        const { item, board, counterparty, amount } = reallocations[row]!;
        const other: Text = isMissing(counterparty)
          ? message('frames.unnamed', {})
          : { literal: counterparty };
        const gives = !isMissing(amount) && amount.numerator < 0n;
        const mine: Text = { literal: board };
        return {
          values: {
            ...(isMissing(amount)
              ? { from: unknownWay, to: unknownWay }
              : { from: { text: gives ? mine : other }, to: { text: gives ? other : mine } }),
            item: isMissing(amount)
              ? {
                  text: message('frames.between', {
                    item,
                    one: board,
                    other: isMissing(counterparty) ? '' : counterparty,
                  }),
                }
              : textValue(item),
            amount: amountOf(row),
            counterpart:
              counterpart === undefined
                ? { missing: message('frames.missing.noCounterpart', {}) }
                : amountOf(counterpart),
            verdict: { text: message(`frames.verdict.${verdict}`, {}) },
          },
        };
      }),
      notes: [],
      explain: () => [],
      valueOnly: {
        amount: message('frames.value-only.checked', {}),
        counterpart: message('frames.value-only.checked', {}),
      },
    },
  ];
}
