import { computedLine } from '../../core/statements/completeStatement';
import { isSubtotal, lineIds, lineOf, partsOf, type LineId } from '../../core/statements/lines';
import type { Step } from '../../core/trace/step';
import { inLanguage } from '../../messages/texts';
import { message } from '../../messages/message';
import type { ReportColumn, ReportTable } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { amountColumn, amountValue, textColumn } from '../reporting/reportValues';
import { rounded } from '../reporting/shownFormula';
import { amountDecimals } from '../reporting/amountUnit';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import { linesFormula } from './lineFormulas';
import type { SolvedStatements } from './solvedStatements';

/** The power of ten that a unit is of a krona. */
export const unitPowers = { kr: 0, tkr: 3, mkr: 6 } as const;

/** The three statements, line by line, with every subtotal worked out; one column a kind and year. */
export function statementsTable(solved: SolvedStatements, unit: AmountUnit): ReportTable {
  const { columns, driven } = solved;
  const all = [...columns, ...driven];
  const lines = lineIds.filter((line) => all.some((column) => column.lines.has(line)));
  return {
    id: 'statements',
    title: message('statements.table.statements', {}),
    columns: [
      textColumn('statement', message('statements.column.statement', {})),
      textColumn('line', message('statements.column.line', {})),
      ...periodColumns(solved, unit),
    ],
    rows: lines.map((line) => ({
      ...(isSubtotal(line) && { emphasis: 'total' as const }),
      values: {
        statement: { text: message(`statements.statement.${lineOf(line).statement}`, {}) },
        line: { text: message(`statements.line.${line}`, {}) },
        ...Object.fromEntries(
          all.map(({ key, lines: values }) => {
            const value = values.get(line);
            return [
              key,
              value
                ? amountValue(value, unit)
                : { missing: message('statements.missing.line', {}) },
            ];
          }),
        ),
      },
    })),
    notes: driven.length > 0 ? [message('statements.note.driven', {})] : [],
    explain: (row, key) => explainLine(solved, lines[row]!, key, unit),
    formula(row, key) {
      const column = row === 'totals' ? undefined : columns.find((one) => one.key === key);
      const line = row === 'totals' ? undefined : lines[row];
      if (!column || !line || !column.lines.has(line)) return undefined;
      const sum = linesFormula([{ of: column, line, isTaken: false }], unitPowers[unit]);
      return rounded(sum, amountDecimals[unit]);
    },
    ...(driven.length > 0 && {
      valueOnly: Object.fromEntries(
        driven.map(({ key }) => [key, message('statements.value-only.driven', {})]),
      ),
    }),
  };
}

/** One column a kind and year, and one a plan year that the drivers make. */
export function periodColumns(
  { columns, driven }: SolvedStatements,
  unit: AmountUnit,
): ReportColumn[] {
  return [
    ...columns.map(({ key, heading }) =>
      amountColumn(key, message('statements.column.period', { heading, unit }), unit),
    ),
    ...driven.map(({ key, year }) => {
      const title = message('statements.column.driven', { year: String(year), unit });
      return amountColumn(key, title, unit);
    }),
  ];
}

function explainLine(
  { columns, driven }: SolvedStatements,
  line: LineId,
  key: string,
  unit: AmountUnit,
): readonly Step[] {
  const column = [...columns, ...driven].find((one) => one.key === key);
  const value = column?.lines.get(line);
  if (!column || !value) return [];
  const cellOf = (id: LineId) => ('read' in column ? column.read.get(id)?.cell : undefined);
  const cell = cellOf(line);
  if (cell || computedLine(line, column.lines) === undefined) {
    const read = operand('line', value, 'kr', cell);
    return cell ? [{ rule: 'read', operands: [read], result: read }] : [];
  }
  const operands = partsOf(line).flatMap(({ line: part, isTaken }) => {
    const amount = column.lines.get(part);
    if (!amount) return [];
    const shown = isTaken ? { ...amount, numerator: -amount.numerator } : amount;
    return [{ ...operand('part', shown, 'kr', cellOf(part)), label: lineName(part) }];
  });
  return [
    { rule: 'statements-subtotal', operands, result: operand('line', value, 'kr') },
    ...amountRoundSteps(value, unit),
  ];
}

/** Operands are named in the words of the papers. */
const lineName = (line: LineId): string => inLanguage('sv')(message(`statements.line.${line}`, {}));
