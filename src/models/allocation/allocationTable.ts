import { sum } from '../../core/amount/exact';
import { message, type Text } from '../../messages/message';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportTable, ReportValue } from '../../tables/report';
import {
  amountColumn,
  amountValue,
  percentValue,
  shareDecimals,
  textColumn,
  textValue,
} from '../reporting/reportValues';
import { explainNeed } from './explain';
import { mainTable, needFormula } from './formulas';
import type { NeedInput, SolvedAllocation } from './input';

/** The main table: one row a need, in whole kronor that sum to the amount. */
export function needsTable(solved: SolvedAllocation, inputs: InputFormulas): ReportTable {
  const { input, allocation } = solved;
  const optional = (key: keyof NeedInput, title: Text) => ({
    ...textColumn(key, title),
    optional: true as const,
  });
  return {
    id: mainTable,
    title: message('allocation.table.allocation', {}),
    columns: [
      textColumn('need', message('allocation.column.need', {})),
      optional('clarification', message('allocation.column.clarification', {})),
      // The tables of totals name these columns in their formulas, so they are always there.
      textColumn('responsible', message('allocation.column.responsible', {})),
      textColumn('costCentre', message('allocation.column.costCentre', {})),
      {
        key: 'share',
        title: message('allocation.column.share', {}),
        unit: 'percent',
        decimals: shareDecimals,
        optional: true,
      },
      amountColumn('amount', message('allocation.column.amount', {}), 'kr'),
      optional('decision', message('allocation.column.decision', {})),
    ],
    rows: input.needs.map((need, row) => ({
      values: {
        need: textValue(need.need),
        clarification: words(need.clarification),
        responsible: words(need.responsible),
        costCentre: words(need.costCentre),
        share:
          need.claim.kind === 'share'
            ? percentValue(need.claim.share, shareDecimals)
            : { missing: message('missing.noShare', {}) },
        amount: amountValue(allocation.amounts[row]!, 'kr'),
        decision: words(need.decision),
      },
    })),
    totals: {
      emphasis: 'total',
      values: {
        need: { text: message('allocation.totals', {}) },
        amount: amountValue(sum(allocation.amounts), 'kr'),
      },
    },
    notes: input.needs.some(({ claim }) => claim.kind === 'rest')
      ? [message('allocation.note.rest', {})]
      : [],
    explain: (row, key) => (input.needs[row] ? explainNeed(solved, row, key) : []),
    formula: (row, key) => needFormula(solved, inputs, row, key),
    valueOnly: { amount: message('allocation.value-only', {}) },
  };
}

const words = (text: string): ReportValue =>
  text === '' ? { missing: message('missing.notSaid', {}) } : textValue(text);
