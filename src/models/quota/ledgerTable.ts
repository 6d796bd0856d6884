import { message } from '../../messages/message';
import type { ReportTable } from '../../tables/report';
import { numberValue, textColumn, textValue } from '../reporting/reportValues';
import type { SolvedQuota } from './input';

const remainderDecimals = 6;

/** Who got each odd place, and why. No table where every number was whole by itself. */
export function ledgerTable({ input, quota }: SolvedQuota): ReportTable[] {
  if (quota.ledger.length === 0) return [];
  const reason = message('quota.value-only', {});
  return [
    {
      id: 'ledger',
      title: message('quota.table.ledger', {}),
      columns: [
        textColumn('code', message('quota.column.code', {})),
        textColumn('municipality', message('quota.column.municipality', {})),
        {
          key: 'remainder',
          title: message('quota.column.remainder', {}),
          unit: 'persons',
          decimals: remainderDecimals,
        },
        { key: 'extra', title: message('quota.column.extra', {}), unit: 'persons', decimals: 0 },
        textColumn('reason', message('quota.column.reason', {})),
      ],
      rows: quota.ledger.map(({ municipality, remainder, extra, reason: why }) => ({
        values: {
          code: textValue(input.municipalities[municipality]!.code),
          municipality: textValue(input.municipalities[municipality]!.name),
          remainder: numberValue(remainder, remainderDecimals),
          extra: { shown: String(extra), precise: String(extra) },
          reason: { text: message(`quota.reason.${why}`, {}) },
        },
      })),
      notes: [],
      explain: () => [],
      valueOnly: { remainder: reason, extra: reason },
    },
  ];
}
