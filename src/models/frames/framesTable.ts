import { isMissing } from '../../core/amount/missing';
import type { FrameYear, FrameYears } from '../../core/frames/frames';
import { message } from '../../messages/message';
import { operation, type Formula } from '../../tables/formula';
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { amountColumn, amountValue, textColumn, textValue } from '../reporting/reportValues';
import { amountFormula } from '../reporting/shownFormula';
import { explainFrame } from './explainFrames';
import type { YearFormulas } from './frameFormulas';
import type { FramesSettings } from './options';
import type { SolvedFrames } from './solvedFrames';

/** The main table: one row a board and year. */
export function framesTableOf(
  solved: SolvedFrames,
  settings: FramesSettings,
  formulas: readonly (readonly (YearFormulas | undefined)[])[],
): ReportTable {
  const { unit } = settings;
  const places = solved.boards.flatMap((_, board) =>
    solved.input.years.map((year, at) => ({ board, at, year })),
  );
  return {
    id: 'frames',
    title: message('frames.table.frames', {}),
    columns: [textColumn('board', message('frames.column.board', {})), ...yearColumns(unit)],
    rows: places.map(({ board, at, year }): ReportRow => {
      const { input, years } = solved.boards[board]!;
      return { values: { board: textValue(input.name), ...yearValues(year, years[at], unit) } };
    }),
    notes: [message(`frames.note.${settings.startFrom}`, {})],
    explain(row, key) {
      const { board, at } = places[row]!;
      return explainFrame(solved.boards[board]!, at, key, settings);
    },
    formula(row, key) {
      const place = row === 'totals' ? undefined : places[row];
      const parts = place && formulas[place.board]?.[place.at];
      return parts && yearFormula(parts, key, unit);
    },
  };
}

/** The columns that say how a year's frame is made, the same for a board and for all of them. */
export function yearColumns(unit: AmountUnit): ReportColumn[] {
  const amount = (key: (typeof amountKeys)[number]): ReportColumn =>
    amountColumn(key, message(`frames.column.${key}`, { unit }), unit);
  return [
    textColumn('year', message('frames.column.year', {})),
    ...amountKeys.map((key) =>
      key === 'printed' || key === 'unexplained'
        ? { ...amount(key), optional: true as const }
        : amount(key),
    ),
  ];
}

const amountKeys = ['base', 'indexation', 'changes', 'frame', 'printed', 'unexplained'] as const;

/** What a year's columns hold; a year that cannot be calculated says why in each. */
export function yearValues(
  year: number,
  made: FrameYears[number] | FrameSum | undefined,
  unit: AmountUnit,
): Record<string, ReportValue> {
  const values: Record<string, ReportValue> = { year: textValue(String(year)) };
  for (const key of amountKeys) {
    const value = made === undefined || isMissing(made) ? undefined : made[key];
    values[key] =
      value === undefined
        ? { missing: message('frames.missing.noIndex', {}) }
        : isMissing(value)
          ? { missing: message('frames.missing.notPrinted', {}) }
          : amountValue(value, unit);
  }
  return values;
}

/** The number as shown of one of the columns. */
export function yearFormula(
  parts: YearFormulas,
  key: string,
  unit: AmountUnit,
): Formula | undefined {
  switch (key) {
    case 'base':
    case 'indexation':
    case 'changes':
    case 'frame':
      return amountFormula(parts[key], unit);
    case 'printed':
      return parts.printed && amountFormula(parts.printed, unit);
    case 'unexplained':
      return parts.printed && amountFormula(operation(parts.printed, '-', parts.frame), unit);
    default:
      return undefined;
  }
}

/** The parts of a year of several boards together. */
export type FrameSum = Pick<FrameYear, (typeof amountKeys)[number]>;
