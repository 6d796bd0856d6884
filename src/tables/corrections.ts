import { headingKey, longestHeading } from './recognise/headingText';
import { columnLetters, type CellRange } from './cell';

/**
 * What the user has said of something that was read. It is known by the sheet and by the heading as it
 * stands there, so it survives moved columns and new rows.
 */
export type Correction = HeadingCorrection | NotATable;

/** A heading is the column `column` of the table `table` (ids and keys of the model's schema). */
export interface HeadingCorrection {
  readonly kind: 'heading';
  readonly sheet: string;
  readonly heading: string;
  readonly table: string;
  /** A column's key, `open` for a count of the user's own, `none` for no column at all. */
  readonly column: string;
}

/** What stands at `range` is no table (or form) of the kind `table`. */
export interface NotATable {
  readonly kind: 'notATable';
  readonly sheet: string;
  readonly table: string;
  /** As Excel writes it, without the sheet; only its first cell decides, for rows come and go. */
  readonly range: string;
}

/** Adds a correction; one made earlier of the same heading or table gives way. */
export function withCorrection(
  corrections: readonly Correction[],
  correction: Correction,
): readonly Correction[] {
  const subject = subjectOf(correction);
  return [...corrections.filter((earlier) => subjectOf(earlier) !== subject), correction].slice(
    -mostCorrections,
  );
}

/** Takes back what was said of the same heading or table. */
export function withoutCorrection(
  corrections: readonly Correction[],
  correction: Correction,
): readonly Correction[] {
  const subject = subjectOf(correction);
  return corrections.filter((earlier) => subjectOf(earlier) !== subject);
}

/** The correction that says that a table found there is none. */
export function notATable(table: string, range: CellRange): NotATable {
  return { kind: 'notATable', sheet: range.sheet, table, range: localRange(range) };
}

/**
 * The corrections as a short text for the workbook's settings. It holds names of sheets, headings and
 * columns and nothing else: no person, no time, no value of a cell.
 *
 * @example correctionsText([{ kind: 'heading', sheet: 'Blad1', heading: 'Antal', table: 'regions', column: 'population' }])
 *   // '{"v":1,"c":[["h","Blad1","Antal","regions","population"]]}'
 */
export function correctionsText(corrections: readonly Correction[]): string {
  const lines = corrections.map((correction) =>
    correction.kind === 'heading'
      ? ['h', correction.sheet, correction.heading, correction.table, correction.column]
      : ['n', correction.sheet, correction.table, correction.range],
  );
  return JSON.stringify({ v: version, c: lines });
}

/** Reads what `correctionsText` wrote. A text that is not ours, or damaged, holds no corrections. */
export function readCorrections(text: string): readonly Correction[] {
  const lines = linesOf(text);
  return lines.slice(0, mostCorrections).flatMap((line) => correctionOf(line) ?? []);
}

/** Whether a table found at this range is the one that was said to be none. */
export function isNotATable(
  corrections: readonly Correction[],
  table: string,
  range: CellRange,
): boolean {
  const first = firstCell(localRange(range));
  return corrections.some(
    (correction) =>
      correction.kind === 'notATable' &&
      correction.sheet === range.sheet &&
      correction.table === table &&
      firstCell(correction.range) === first,
  );
}

const version = 1;

/** More than anyone makes by hand; a setting must stay small. */
const mostCorrections = 500;

const longestName = 255;

function subjectOf(correction: Correction): string {
  const about =
    correction.kind === 'heading' ? headingKey(correction.heading) : firstCell(correction.range);
  return JSON.stringify([correction.kind, correction.sheet, correction.table, about]);
}

const firstCell = (range: string): string => range.split(':')[0]!;

function localRange({ top, left, rows, columns }: CellRange): string {
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(left + columns - 1)}${top + rows}`;
  return first === last ? first : `${first}:${last}`;
}

function linesOf(text: string): readonly unknown[] {
  const parsed = parsedOrNothing(text);
  if (typeof parsed !== 'object' || parsed === null) return [];
  const { v, c } = parsed as { v?: unknown; c?: unknown };
  return v === version && Array.isArray(c) ? (c as unknown[]) : [];
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function correctionOf(line: unknown): Correction | undefined {
  if (!Array.isArray(line) || !line.every(isName)) return undefined;
  const [kind, sheet, ...rest] = line;
  if (kind === 'h' && sheet !== undefined && rest.length === 3) {
    const [heading, table, column] = rest as [string, string, string];
    if (heading.length > longestHeading) return undefined;
    return { kind: 'heading', sheet, heading, table, column };
  }
  if (kind === 'n' && sheet !== undefined && rest.length === 2) {
    const [table, range] = rest as [string, string];
    return /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/.test(range)
      ? { kind: 'notATable', sheet, table, range }
      : undefined;
  }
  return undefined;
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longestName;
