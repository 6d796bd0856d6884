import { fraction, kronor, negate, type Kronor } from '../../core/amount/exact';
import { lineOf, type LineId, type StatementId } from '../../core/statements/lines';
import { message } from '../../messages/message';
import { addressText, rangeText, type CellAddress } from '../../tables/cell';
import { error, info, type Finding } from '../../tables/finding';
import type { Figure, FigureColumn, FigureTable } from '../../tables/figures/figureTable';
import type { PeriodKind } from '../../tables/parse/columnKind';
import { isTelling, lineOfLabel } from './lineLabels';

/** One line as a table prints it in one column. */
export interface ReadLine {
  readonly value: Kronor;
  readonly cell: CellAddress;
  readonly label: string;
  /** What one unit of the last digit shown is, in kr; nothing for a number that is exact. */
  readonly step?: Kronor;
  /** How the cell is calculated with: its content times ten to `power`, negated where signs are turned. */
  readonly power: number;
  readonly isTurned: boolean;
  readonly isText: boolean;
}

/** A column of a statement: its period, and its lines. */
export interface StatementColumn {
  readonly heading: FigureColumn;
  readonly period: PeriodKind;
  readonly lines: ReadonlyMap<LineId, ReadLine>;
}

/** A table that was taken for a statement. */
export interface FoundStatement {
  readonly statement: StatementId;
  readonly table: FigureTable;
  readonly columns: readonly StatementColumn[];
}

/**
 * The statements among the tables of figures, known by the labels of their rows, and what is wrong with
 * them. A table needs three of a statement's labels, and more of one statement's own than of the others'.
 */
export function findStatements(tables: readonly FigureTable[]): {
  readonly found: readonly FoundStatement[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const found = tables.flatMap((table): FoundStatement[] => {
    const statement = statementOf(table);
    return statement ? [readStatement(table, statement, findings)] : [];
  });
  return { found, findings };
}

/** Which statement a table is; undefined for another table. */
export function statementOf(table: FigureTable): StatementId | undefined {
  if (!judged.has(table)) judged.set(table, judgedBy(table));
  return judged.get(table);
}

/** The pane asks of the same tables at each drawing whether they suit. A table as read never changes. */
const judged = new WeakMap<FigureTable, StatementId | undefined>();

function judgedBy({ rows }: FigureTable): StatementId | undefined {
  if (rows.length > mostRows) return undefined;
  const counts = statements.flatMap((statement) => {
    const lines = rows.flatMap(({ label }) => lineOfLabel(label, statement) ?? []);
    const telling = lines.filter(isTelling).length;
    const enough = lines.length >= fewestLines && lines.includes(neededLine[statement]);
    return enough && telling > 0 ? [{ statement, telling, lines: lines.length }] : [];
  });
  return counts.sort((a, b) => b.telling - a.telling || b.lines - a.lines)[0]?.statement;
}

const fewestLines = 3;

/** A statement has some tens of lines. What has more rows than this is a register: to ask them all is slow. */
const mostRows = 500;

/** Without which a table is not the statement: a table of the financing alone is no statement of income. */
const neededLine: Readonly<Record<StatementId, LineId>> = {
  result: 'operatingExpenses',
  balance: 'totalAssets',
  internalFunds: 'pensionIncrease',
  cashFlow: 'netInvestments',
};

const statements = ['result', 'balance', 'cashFlow', 'internalFunds'] as const;

function readStatement(
  table: FigureTable,
  statement: StatementId,
  findings: Finding[],
): FoundStatement {
  const rows = table.rows.flatMap((row) => {
    const line = lineOfLabel(row.label, statement);
    return line ? [{ ...row, line }] : [];
  });
  findings.push(...unreadCells(table, rows));
  findings.push(...linesTwice(rows));
  const turned = turnedLines(rows, statement);
  if (turned.size > 0) {
    const labels = rows.filter(({ line }) => turned.has(line)).map(({ label }) => label);
    const parameters = { labels: labels.join(', '), table: rangeText(table.range) };
    findings.push(info(message('statements.costs-positive', parameters)));
  }
  const columns = table.columns.flatMap((heading, at): StatementColumn[] => {
    const { period } = heading;
    if (!period) return [];
    const lines = new Map<LineId, ReadLine>();
    for (const { line, label, figures } of rows) {
      const figure = figures[at];
      if (!figure || lines.has(line)) continue;
      const unit = figure.unit ?? heading.unit;
      if (unit.kind !== 'kr') {
        if (unit.kind === 'unknown') findings.push(unitUnknown(table, findings));
        continue;
      }
      lines.set(line, readLine(figure, unit.power, label, turned.has(line)));
    }
    return lines.size > 0 ? [{ heading, period, lines }] : [];
  });
  return { statement, table, columns };
}

type StatementRow = FigureTable['rows'][number] & { readonly line: LineId };

function readLine(figure: Figure, power: number, label: string, isTurned: boolean): ReadLine {
  const value = inKronor(figure.value, power);
  return {
    value: isTurned ? negate(value) : value,
    cell: figure.cell,
    label,
    ...(figure.decimals !== undefined && { step: oneStep(power - figure.decimals) }),
    power,
    isTurned,
    isText: figure.isText === true,
  };
}

function inKronor(value: string, power: number): Kronor {
  const { numerator, denominator } = kronor(value);
  return fraction(numerator * 10n ** BigInt(power), denominator);
}

const oneStep = (power: number): Kronor =>
  power >= 0 ? kronor(10n ** BigInt(power)) : fraction(1n, 10n ** BigInt(-power));

/** Cost lines that stand without a minus in every column: the table prints costs as positive numbers. */
function turnedLines(rows: readonly StatementRow[], statement: StatementId): ReadonlySet<LineId> {
  if (statement !== 'result') return new Set();
  const costs = rows.filter(({ line }) => lineOf(line).isCost);
  const isPositive = ({ figures }: StatementRow): boolean =>
    figures.every((figure) => !figure?.value.startsWith('-'));
  const main = costs.find(({ line }) => line === 'operatingExpenses');
  return main && isPositive(main)
    ? new Set(costs.filter(isPositive).map(({ line }) => line))
    : new Set();
}

/** Words where a number belongs stop the calculation in a line that it needs. */
function unreadCells({ unread }: FigureTable, rows: readonly StatementRow[]): Finding[] {
  return unread.flatMap(({ cell, text }) => {
    const row = rows.find(({ labelCell }) => labelCell.row === cell.row);
    if (!row) return [];
    const parameters = { text, label: row.label, cell: addressText(cell) };
    return [error(message('statements.text-in-row', parameters), cell)];
  });
}

function linesTwice(rows: readonly StatementRow[]): Finding[] {
  return rows.flatMap(({ line, label, labelCell }, at) => {
    const first = rows.find((row) => row.line === line)!;
    if (rows.indexOf(first) === at || sameFigures(first, rows[at]!)) return [];
    const parameters = {
      label,
      cell: addressText(labelCell),
      earlier: addressText(first.labelCell),
    };
    return [error(message('statements.line-twice', parameters), labelCell)];
  });
}

/** The same numbers once more are a repetition, and no contradiction. */
const sameFigures = (a: StatementRow, b: StatementRow): boolean =>
  a.figures.every((figure, at) => figure?.value === b.figures[at]?.value);

function unitUnknown(table: FigureTable, already: readonly Finding[]): Finding {
  const cell = { sheet: table.range.sheet, row: table.range.top, column: table.range.left };
  const told = error(message('statements.unit-unknown', { table: rangeText(table.range) }), cell);
  const same = already.find((finding) => JSON.stringify(finding) === JSON.stringify(told));
  return same ?? told;
}
