import { factor, fraction, kronor } from '../../core/amount/exact';
import {
  drivenFlowLines,
  drivenResultLines,
  type Driver,
  type Drivers,
} from '../../core/statements/planYear';
import type { LineId, StatementId } from '../../core/statements/lines';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { FigureTable } from '../../tables/figures/figureTable';
import { lineOfLabel } from './lineLabels';

/** The drivers of each plan year, the first year first. */
export interface DriversRead {
  readonly years: readonly { readonly year: number; readonly drivers: Drivers }[];
  readonly table?: FigureTable;
  readonly findings: readonly Finding[];
}

/**
 * Reads the table of drivers: one with `Drivrutiner` in its title, over its labels or as its sheet's name.
 * A row names a line; a percentage is how much it grows, an amount is what it is. Years that a statement
 * has already are left out: what stands there is not overwritten.
 */
export function readDrivers(tables: readonly FigureTable[], lastYear: number): DriversRead {
  const table = tables.find(isDrivers);
  if (!table) return { years: [], findings: [] };
  const findings: Finding[] = [];
  const rows = table.rows.flatMap((row) => {
    const line = drivenLine(row.label);
    if (line) return [{ ...row, line }];
    if (row.figures.some(Boolean)) {
      const cell = row.labelCell;
      const parameters = { label: row.label, cell: addressText(cell) };
      findings.push(error(message('statements.driver-unknown', parameters), cell));
    }
    return [];
  });
  const years = table.columns.flatMap(({ year, unit: columnUnit }, at) => {
    if (year === undefined || year <= lastYear) return [];
    const drivers = new Map<LineId, Driver>();
    for (const { line, label, figures } of rows) {
      const figure = figures[at];
      if (!figure) continue;
      const unit = figure.unit ?? columnUnit;
      const isPercent = unit.kind === 'percent' || /%|procent/i.test(label);
      if (!isPercent && unit.kind !== 'kr') {
        const parameters = { label, cell: addressText(figure.cell) };
        findings.push(error(message('statements.driver-unit', parameters), figure.cell));
        continue;
      }
      const power = unit.kind === 'kr' ? unit.power : 0;
      drivers.set(line, isPercent ? growthOf(figure.value) : amountOf(figure.value, power));
    }
    return [{ year, drivers }];
  });
  years.sort((a, b) => a.year - b.year);
  return { years: withoutGaps(years, lastYear, table, findings), table, findings };
}

export const isDrivers = ({ title = '', labelHeading = '', range }: FigureTable): boolean =>
  [title, labelHeading, range.sheet].some((words) => /drivrutin|drivers/i.test(words));

const statements: readonly StatementId[] = ['result', 'cashFlow', 'internalFunds'];
const driven: ReadonlySet<LineId> = new Set([...drivenResultLines, ...drivenFlowLines]);

function drivenLine(label: string): LineId | undefined {
  const words = label.replace(
    /,?\s*(?:ökning|förändring|utveckling)?\s*(?:%|i procent|procent)\s*$/i,
    '',
  );
  return statements
    .flatMap((statement) => lineOfLabel(words, statement) ?? [])
    .find((line) => driven.has(line));
}

function growthOf(percent: string): Driver {
  const { numerator, denominator } = factor(percent);
  return { kind: 'growth', growth: fraction(numerator, denominator * 100n) };
}

function amountOf(value: string, power: number): Driver {
  const { numerator, denominator } = kronor(value);
  return { kind: 'amount', amount: fraction(numerator * 10n ** BigInt(power), denominator) };
}

function withoutGaps<T extends { readonly year: number }>(
  years: readonly T[],
  lastYear: number,
  { range }: FigureTable,
  findings: Finding[],
): readonly T[] {
  const gap = years.findIndex(({ year }, at) => year !== lastYear + 1 + at);
  if (gap < 0) return years;
  const cell = { sheet: range.sheet, row: range.top, column: range.left };
  const parameters = { year: String(lastYear + 1 + gap), cell: addressText(cell) };
  findings.push(error(message('statements.driver-year-missing', parameters), cell));
  return [];
}
