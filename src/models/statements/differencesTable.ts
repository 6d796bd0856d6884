import { subtract, type Kronor } from '../../core/amount/exact';
import { computedLine } from '../../core/statements/completeStatement';
import { lineOf, partsOf, type LineId } from '../../core/statements/lines';
import { message } from '../../messages/message';
import type { ReportTable } from '../../tables/report';
import { amountDecimals, type AmountUnit } from '../reporting/amountUnit';
import { amountColumn, amountValue, textColumn } from '../reporting/reportValues';
import { rounded } from '../reporting/shownFormula';
import { operation } from '../../tables/formula';
import { linesFormula, type SignedLine } from './lineFormulas';
import type { SolvedStatements } from './solvedStatements';
import type { MergedColumn } from './statementColumns';
import { unitPowers } from './statementsTable';
import { verdictOf, type Verdict } from './tolerance';

/** A printed subtotal beside the sum of its lines as they are printed. */
export interface SubtotalCheck {
  readonly column: MergedColumn;
  readonly line: LineId;
  readonly shown: Kronor;
  readonly computed: Kronor;
  readonly difference: Kronor;
  readonly verdict: Verdict;
}

/** Every printed subtotal against its own lines; those that agree to the last digit as well. */
export function subtotalChecks({ columns }: SolvedStatements): readonly SubtotalCheck[] {
  return columns.flatMap((column) =>
    [...column.read].flatMap(([line, { value }]): SubtotalCheck[] => {
      const computed = computedLine(line, column.lines);
      if (computed === undefined) return [];
      const difference = subtract(value, computed);
      const verdict = verdictOf(difference, [
        { of: column, line, isTaken: false },
        ...partLines(column, line),
      ]);
      return [{ column, line, shown: value, computed, difference, verdict }];
    }),
  );
}

const partLines = (column: MergedColumn, line: LineId): readonly SignedLine[] =>
  partsOf(line).map((part) => ({ of: column, line: part.line, isTaken: part.isTaken }));

/** The printed subtotals that are not the sum of their lines. No table where all are. */
export function differencesTable(
  checks: readonly SubtotalCheck[],
  unit: AmountUnit,
): ReportTable[] {
  const found = checks.filter(({ verdict }) => verdict !== 'agrees');
  if (found.length === 0) return [];
  const power = unitPowers[unit];
  const decimals = amountDecimals[unit];
  return [
    {
      id: 'differences',
      title: message('statements.table.differences', {}),
      columns: [
        textColumn('statement', message('statements.column.statement', {})),
        textColumn('line', message('statements.column.line', {})),
        textColumn('column', message('statements.column.column', {})),
        amountColumn('shown', message('statements.column.shown', { unit }), unit),
        amountColumn('computed', message('statements.column.computed', { unit }), unit),
        amountColumn('difference', message('statements.column.difference', { unit }), unit),
        textColumn('verdict', message('statements.column.verdict', {})),
      ],
      rows: found.map(({ column, line, shown, computed, difference, verdict }) => ({
        values: {
          statement: { text: message(`statements.statement.${lineOf(line).statement}`, {}) },
          line: { text: message(`statements.line.${line}`, {}) },
          column: { text: { literal: column.heading } },
          shown: amountValue(shown, unit),
          computed: amountValue(computed, unit),
          difference: amountValue(difference, unit),
          verdict: { text: message(`statements.verdict.${verdict}`, {}) },
        },
      })),
      notes: [],
      explain: () => [],
      formula(row, key) {
        if (row === 'totals') return undefined;
        const { column, line } = found[row]!;
        const printed: SignedLine = {
          of: { ...column, lines: new Map([[line, found[row]!.shown]]) },
          line,
          isTaken: false,
        };
        const parts = partsOf(line).map((part): SignedLine => ({
          of: column,
          line: part.line,
          isTaken: part.isTaken,
        }));
        switch (key) {
          case 'shown':
            return rounded(linesFormula([printed], power), decimals);
          case 'computed':
            return rounded(linesFormula(parts, power), decimals);
          case 'difference':
            return rounded(
              operation(linesFormula([printed], power), '-', linesFormula(parts, power)),
              decimals,
            );
          default:
            return undefined;
        }
      },
    },
  ];
}
