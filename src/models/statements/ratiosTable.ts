import { isMissing } from '../../core/amount/missing';
import { preciseText } from '../../core/amount/decimalText';
import {
  ratio,
  ratioIds,
  ratioTerms,
  type RatioId,
  type RatioTerm,
} from '../../core/statements/ratios';
import type { Step } from '../../core/trace/step';
import { message } from '../../messages/message';
import { numberFormula, operation, type Formula } from '../../tables/formula';
import type { ReportTable, ReportValue } from '../../tables/report';
import { percentValue, textColumn } from '../reporting/reportValues';
import { linesFormula, type SignedLine, type WithCells } from './lineFormulas';
import type { SolvedStatements } from './solvedStatements';
import type { MergedColumn } from './statementColumns';

/** The key ratios, one column a kind and year; growth against the year before in the chain. */
export function ratiosTable({ columns, chain, driven }: SolvedStatements): ReportTable {
  const periods = [
    ...columns.map((column) => ({
      column,
      lines: column.lines,
      previous: previousOf(column, chain),
    })),
    ...driven.map((column, at) => ({
      column,
      lines: column.lines,
      previous: at === 0 ? chain.at(-1) : driven[at - 1],
    })),
  ];
  const valueOf = (id: RatioId, at: number): ReportValue => {
    const { lines, previous } = periods[at]!;
    const value = ratio(id, lines, previous?.lines);
    return isMissing(value)
      ? { missing: message(`statements.missing.${value.missing}`, {}) }
      : percentValue(value, 1);
  };
  const shown = ratioIds.filter((id) => periods.some((_, at) => !('missing' in valueOf(id, at))));
  return {
    id: 'ratios',
    title: message('statements.table.ratios', {}),
    columns: [
      textColumn('ratio', message('statements.column.ratio', {})),
      ...periods.map(({ column }) => ({
        key: column.key,
        title:
          'heading' in column
            ? message('statements.column.share', { heading: column.heading })
            : message('statements.column.drivenShare', { year: String(column.year) }),
        unit: 'percent' as const,
        decimals: 1,
      })),
    ],
    rows: shown.map((id) => ({
      values: {
        ratio: { text: message(`statements.ratio.${id}`, {}) },
        ...Object.fromEntries(periods.map(({ column }, at) => [column.key, valueOf(id, at)])),
      },
    })),
    notes: [message('statements.note.chain', { chain: chainText(chain) })],
    explain(row, key) {
      const period = periods.find(({ column }) => column.key === key);
      return period ? explainRatio(shown[row]!, period.lines, period.previous) : [];
    },
    formula(row, key) {
      const period =
        row === 'totals' ? undefined : periods.find(({ column }) => column.key === key);
      const id = row === 'totals' ? undefined : shown[row];
      if (!period || !id || !('read' in period.column)) return undefined;
      const { previous } = period;
      if (previous && !('read' in previous)) return undefined;
      if (isMissing(ratio(id, period.lines, previous?.lines))) return undefined;
      return ratioFormula(id, period.column, previous);
    },
    ...(driven.length > 0 && {
      valueOnly: Object.fromEntries(
        driven.map(({ key }) => [key, message('statements.value-only.driven', {})]),
      ),
    }),
  };
}

/**
 * The year before in the chain, for a column that the chain goes through; a budget beside a forecast of
 * the same year stands outside it and has no growth.
 */
function previousOf(
  column: MergedColumn,
  chain: SolvedStatements['chain'],
): SolvedStatements['chain'][number] | undefined {
  const at = chain.findIndex(({ year }) => year === column.period.year);
  if (chain[at]?.columns.get('result') !== column) return undefined;
  const before = chain[at - 1];
  return before?.year === column.period.year - 1 ? before : undefined;
}

/** The columns of the chain in words: Utfall 2018 → Prognos november 2019 → Budget 2020. */
const chainText = (chain: SolvedStatements['chain']): string =>
  chain.flatMap(({ columns }) => columns.get('result')?.heading ?? []).join(' → ');

function ratioFormula(id: RatioId, now: WithCells, previous: WithCells | undefined): Formula {
  const { above, below, isGrowth } = ratioTerms(id);
  const side = (terms: readonly RatioTerm[]): Formula =>
    linesFormula(
      terms.flatMap(({ line, isTaken, isPrevious }): SignedLine[] => {
        const of = isPrevious ? previous : now;
        return of?.lines.has(line) ? [{ of, line, isTaken }] : [];
      }),
      6,
    );
  const share = operation(side(above), '/', side(below));
  return isGrowth ? operation(share, '-', numberFormula('1')) : share;
}

function explainRatio(
  id: RatioId,
  lines: WithCells['lines'],
  previous: { readonly lines: WithCells['lines'] } | undefined,
): readonly Step[] {
  const value = ratio(id, lines, previous?.lines);
  if (isMissing(value)) return [];
  const { above, below, isGrowth } = ratioTerms(id);
  const operands = [...above, ...below].flatMap(({ line, isTaken, isPrevious }) => {
    const amount = (isPrevious ? previous?.lines : lines)?.get(line);
    if (!amount) return [];
    const signed = isTaken ? { ...amount, numerator: -amount.numerator } : amount;
    return [{ name: line, value: preciseText(signed), unit: 'kr' }];
  });
  return [
    {
      rule: isGrowth ? 'statements-growth' : 'statements-ratio',
      operands,
      result: { name: id, value: preciseText(value), unit: 'share' },
    },
  ];
}
