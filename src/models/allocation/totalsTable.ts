import { sum } from '../../core/amount/exact';
import { totalsByName } from '../../core/allocation/totals';
import { message } from '../../messages/message';
import { call } from '../../tables/formula';
import type { ReportTable } from '../../tables/report';
import { operand } from '../reporting/stepParts';
import { amountColumn, amountValue, textColumn, textValue } from '../reporting/reportValues';
import { totalFormula } from './formulas';
import type { SolvedAllocation } from './input';

const kinds = {
  perResponsible: {
    key: 'responsible',
    title: message('allocation.table.perResponsible', {}),
    column: message('allocation.column.responsible', {}),
  },
  perCostCentre: {
    key: 'costCentre',
    title: message('allocation.table.perCostCentre', {}),
    column: message('allocation.column.costCentre', {}),
  },
} as const;

/** Totals by who is responsible or by cost centre; no table where the input says neither of anybody. */
export function totalsTable(
  solved: SolvedAllocation,
  id: 'perResponsible' | 'perCostCentre',
): readonly ReportTable[] {
  const { key, title, column } = kinds[id];
  const { input, allocation } = solved;
  const names = input.needs.map((need) => need[key]);
  if (names.every((name) => name === '')) return [];
  const totals = totalsByName(names, allocation.amounts);
  return [
    {
      id,
      title,
      columns: [
        textColumn(key, column),
        amountColumn('amount', message('allocation.column.amount', {}), 'kr'),
      ],
      rows: totals.map(({ members, total }) => ({
        values: {
          [key]: names[members[0]!]
            ? textValue(names[members[0]!]!)
            : { missing: message('missing.notSaid', {}) },
          amount: amountValue(total, 'kr'),
        },
      })),
      totals: {
        emphasis: 'total',
        values: {
          [key]: { text: message('allocation.totals', {}) },
          amount: amountValue(sum(allocation.amounts), 'kr'),
        },
      },
      notes: [],
      explain: (row, asked) => {
        const line = totals[row];
        if (!line || asked !== 'amount') return [];
        return [
          {
            rule: 'total',
            operands: line.members.map((member) => ({
              ...operand('amount', allocation.amounts[member]!, 'kr', input.needs[member]!.cell),
              label: input.needs[member]!.need,
            })),
            result: operand('total', line.total, 'kr'),
          },
        ];
      },
      formula: (row, asked) => {
        if (asked !== 'amount') return undefined;
        if (row !== 'totals') return totalFormula(solved, id, key, row);
        return call('SUM', {
          ...{ kind: 'values', table: id, key: 'amount' },
          ...{ first: 0, rows: totals.length },
        });
      },
    },
  ];
}
