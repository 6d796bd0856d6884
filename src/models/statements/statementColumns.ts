import type { Kronor } from '../../core/amount/exact';
import { completeStatement, type StatementLines } from '../../core/statements/completeStatement';
import { lineOf, type LineId, type StatementId } from '../../core/statements/lines';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { error, warning, type Finding } from '../../tables/finding';
import { periodKey, type FigureKind, type PeriodKind } from '../../tables/parse/columnKind';
import type { FoundStatement, ReadLine, StatementColumn } from './findStatements';

/** One column of the result: a kind and a year, with what every statement says of it. */
export interface MergedColumn {
  /** Stable: `utfall-2018`, `prognos-2019`. */
  readonly key: string;
  readonly heading: string;
  readonly headingCell: CellAddress;
  readonly period: PeriodKind;
  readonly statements: ReadonlySet<StatementId>;
  readonly read: ReadonlyMap<LineId, ReadLine>;
  /** With every subtotal worked out. */
  readonly lines: StatementLines;
}

/** A year as the chain goes through it: of each statement the surest column of the year. */
export interface ChainYear {
  readonly year: number;
  readonly read: ReadonlyMap<LineId, ReadLine>;
  readonly lines: StatementLines;
  /** The columns that it is made of, by statement. */
  readonly columns: ReadonlyMap<StatementId, MergedColumn>;
}

/** The statements' columns with the same kind and year as one, in the order of the years. */
export function mergeColumns(found: readonly FoundStatement[]): {
  readonly columns: readonly MergedColumn[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const all = found.flatMap(({ statement, columns }) =>
    columns.map((column) => ({ statement, column })),
  );
  const keyOf = keysOf(all.map(({ column }) => column.period));
  const byKey = new Map<string, { statement: StatementId; column: StatementColumn }[]>();
  for (const one of all) {
    const key = keyOf(one.column.period);
    const known = byKey.get(key) ?? [];
    const earlier = known.find(({ statement }) => statement === one.statement);
    if (earlier) {
      const cells = [earlier.column.heading.cell, one.column.heading.cell].map(addressText);
      const parameters = {
        statement: one.statement,
        column: one.column.heading.heading,
        cells: cells.join(', '),
      };
      findings.push(error(message('statements.column-twice', parameters), one.column.heading.cell));
    } else byKey.set(key, [...known, one]);
  }
  const columns = [...byKey].map(([key, parts]): MergedColumn => {
    const read = new Map(parts.flatMap(({ column }) => [...column.lines]));
    return {
      key,
      heading: parts[0]!.column.heading.heading,
      headingCell: parts[0]!.column.heading.cell,
      period: parts[0]!.column.period,
      statements: new Set(parts.map(({ statement }) => statement)),
      read,
      lines: completeStatement(valuesOf(read)),
    };
  });
  return { columns: columns.sort(inTime), findings };
}

/**
 * The chain of years: an outturn before a forecast, a forecast before a budget, a budget before a plan of
 * the same year, for each statement by itself. A year that is missing within the chain is told.
 */
export function chainOf(columns: readonly MergedColumn[]): {
  readonly years: readonly ChainYear[];
  readonly findings: readonly Finding[];
} {
  const numbers = [...new Set(columns.map(({ period }) => period.year))].sort((a, b) => a - b);
  const years = numbers.map((year): ChainYear => {
    const own = columns.filter(({ period }) => period.year === year).sort(bySureness);
    const chosen = new Map<StatementId, MergedColumn>();
    for (const column of own) {
      for (const statement of column.statements) {
        if (!chosen.has(statement)) chosen.set(statement, column);
      }
    }
    const read = new Map(
      [...chosen].flatMap(([statement, column]) =>
        [...column.read].filter(([line]) => lineOf(line).statement === statement),
      ),
    );
    return { year, read, lines: completeStatement(valuesOf(read)), columns: chosen };
  });
  const findings = numbers.flatMap((year, at) => {
    const before = numbers[at - 1];
    if (before === undefined || year === before + 1) return [];
    const { headingCell: cell } = columns.find(({ period }) => period.year === year)!;
    const parameters = {
      year: String(year),
      before: String(before),
      missing: String(before + 1),
      cell: addressText(cell),
    };
    return [warning(message('statements.year-missing', parameters), cell)];
  });
  return { years, findings };
}

/** How sure a kind is of what a year came to, the surest first. */
const sureness: readonly FigureKind[] = ['actual', 'forecast', 'budget', 'plan'];
const timeOrder: readonly FigureKind[] = ['actual', 'budget', 'forecast', 'plan'];

const bySureness = (a: MergedColumn, b: MergedColumn): number =>
  sureness.indexOf(a.period.kind) - sureness.indexOf(b.period.kind) ||
  (b.period.month ?? 0) - (a.period.month ?? 0);

const inTime = (a: MergedColumn, b: MergedColumn): number =>
  a.period.year - b.period.year ||
  timeOrder.indexOf(a.period.kind) - timeOrder.indexOf(b.period.kind) ||
  (a.period.month ?? 0) - (b.period.month ?? 0);

const valuesOf = (read: ReadonlyMap<LineId, ReadLine>): ReadonlyMap<LineId, Kronor> =>
  new Map([...read].map(([line, { value }]) => [line, value]));

/** Kind and year; the month or number as well where two columns of a statement would be the same. */
function keysOf(periods: readonly PeriodKind[]): (period: PeriodKind) => string {
  const plain = ({ kind, year }: PeriodKind): string => periodKey({ kind, year });
  const full = new Map<string, Set<string>>();
  for (const period of periods) {
    if (period.month === undefined && period.round === undefined) continue;
    const known = full.get(plain(period)) ?? new Set();
    full.set(plain(period), known.add(periodKey(period)));
  }
  return (period) => ((full.get(plain(period))?.size ?? 0) > 1 ? periodKey(period) : plain(period));
}
