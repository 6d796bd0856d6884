import { message } from '../../messages/message';
import type { ReportRow, ReportTable } from '../../tables/report';
import { numberValue, textColumn, textValue } from '../reporting/reportValues';
import type { SolvedCase } from './solvedCase';

/** With exact rounding: who got each odd krona of each pot, and why. No table without any. */
export function ledgerTable(solved: readonly SolvedCase[]): ReportTable[] {
  const rows = solved.flatMap(ledgerRows);
  if (rows.length === 0) return [];
  return [
    {
      id: 'ledger',
      title: message('distribution.table.ledger', {}),
      columns: [
        ...(solved.length > 1 ? [textColumn('case', message('distribution.column.case', {}))] : []),
        textColumn('pot', message('distribution.column.pot', {})),
        textColumn('code', message('distribution.column.code', {})),
        textColumn('region', message('distribution.column.region', {})),
        {
          key: 'remainder',
          title: message('distribution.column.remainder', {}),
          unit: 'kr',
          decimals: 6,
        },
        { key: 'extra', title: message('distribution.column.extra', {}), unit: 'kr', decimals: 0 },
        textColumn('reason', message('distribution.column.reason', {})),
      ],
      rows,
      notes: [],
      explain: () => [],
      valueOnly: {
        remainder: message('distribution.value-only.exact', {}),
        extra: message('distribution.value-only.exact', {}),
      },
    },
  ];
}

function ledgerRows({ input, distribution }: SolvedCase): ReportRow[] {
  const awards = [
    ...distribution.pots.map(({ award }, pot) => ({
      award,
      name: textValue(input.pots[pot]!.name),
    })),
    { award: distribution.limited?.award, name: { text: message('limits.ledger.pot', {}) } },
  ];
  return awards.flatMap(({ award, name }) =>
    (award?.ledger ?? []).map(({ recipient, remainder, extra, reason }) => ({
      values: {
        case: textValue(input.title ?? ''),
        pot: name,
        code: textValue(input.regions[recipient]!.code),
        region: textValue(input.regions[recipient]!.name),
        remainder: numberValue(remainder, 6),
        extra: { shown: String(extra), precise: String(extra) },
        reason: { text: message(`distribution.reason.${reason}`, {}) },
      },
    })),
  );
}
