import { columnKind } from '../parse/columnKind';
import { headingAt, textAt, type RowShape } from './rowShape';
import { yearOf } from './cellShape';

/** Where one table of figures lies among the rows of its band; all ends included. */
export interface Segment {
  /** Rows of headings, none to two. */
  readonly headings: readonly number[];
  /** The first row below the headings and the last one with numbers. */
  readonly first: number;
  readonly last: number;
  /** Lines of words above, the uppermost first, and below. */
  readonly titles: readonly number[];
  readonly notes: readonly number[];
}

/** Where headings begin a new table, and how many rows they are. */
interface Start {
  readonly headings: readonly number[];
  readonly first: number;
}

/**
 * Divides the rows of a band into tables: each begins with one or two rows of headings that have numbers
 * under them, or with numbers where nothing stands over them, and goes on over blank rows and headings
 * inside it until the next begins.
 */
export function tableSegments(rows: readonly RowShape[]): readonly Segment[] {
  const starts = startsOf(rows);
  const segments: Segment[] = [];
  let from = 0;
  for (const [index, { headings, first }] of starts.entries()) {
    const next = starts[index + 1];
    const end = next ? (next.headings[0] ?? next.first) : rows.length;
    let last = first;
    for (let row = first; row < end; row += 1) if (isNumbers(rows[row]!)) last = row;
    const top = headings[0] ?? first;
    const titles = titleLines(rows, top, from);
    const following = next ? (titleLines(rows, end, last + 1)[0] ?? end) : end;
    segments.push({
      headings,
      first,
      last,
      titles,
      notes: linesBetween(rows, last + 1, following),
    });
    from = last + 1;
  }
  return segments;
}

function startsOf(rows: readonly RowShape[]): Start[] {
  const next = nextNumbers(rows);
  const starts: Start[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    const start = headingStart(rows, row, next, starts.length > 0);
    if (start) {
      starts.push(start);
      // The first row of numbers may itself be one of years only; it belongs to this table.
      row = start.first;
    } else if (isNumbers(rows[row]!) && (starts.length === 0 || isTitledAnew(rows, row))) {
      starts.push({ headings: [], first: row });
    }
  }
  return starts;
}

const isNumbers = ({ kind }: RowShape): boolean => kind === 'numbers' || kind === 'years';

/** For each row, the nearest row of numbers after it that is not only years. */
function nextNumbers(rows: readonly RowShape[]): readonly (number | undefined)[] {
  const next = new Array<number | undefined>(rows.length);
  let found: number | undefined;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    next[row] = found;
    if (rows[row]!.kind === 'numbers') found = row;
  }
  return next;
}

/** Headings stand at most this many rows above the first numbers. */
const headingReach = 5;

function headingStart(
  rows: readonly RowShape[],
  row: number,
  next: readonly (number | undefined)[],
  isInTable: boolean,
): Start | undefined {
  const shape = rows[row]!;
  const numbers = next[row];
  if (numbers === undefined || numbers - row > headingReach) return undefined;
  if (!isHeadingRow(rows, row, isInTable)) return undefined;
  const isTwo = row + 1 < numbers && isSecondHeading(shape, rows[row + 1]!);
  const headings = isTwo ? [row, row + 1] : [row];
  const standsOver = rows[numbers]!.used.some(
    (column) =>
      rows[numbers]!.cells[column]?.kind === 'number' &&
      headings.some((heading) => headingAt(rows[heading]!, column) !== ''),
  );
  return standsOver || (isTwo && shape.kind === 'line')
    ? { headings, first: headings.at(-1)! + 1 }
    : undefined;
}

/**
 * Whether a row goes on with the headings above it: only one of them says what the labels are, or the
 * years stand in the lower alone. Else it is a row of the table that happens to hold words or years.
 */
function isSecondHeading(upper: RowShape, lower: RowShape): boolean {
  if (lower.kind !== 'words' && lower.kind !== 'years') return false;
  const isLabelled = (row: RowShape): boolean => row.cells[row.used[0]!]?.kind === 'text';
  if (upper.used[0] !== lower.used[0]) return upper.used[0]! > lower.used[0]! || !isLabelled(lower);
  return !namesPeriods(upper) && namesPeriods(lower);
}

const namesPeriods = (row: RowShape): boolean =>
  row.kind === 'years' || row.used.some((column) => isPeriod(row, column));

/** Whether a row can be headings by its own looks and by what stands above it. */
function isHeadingRow(rows: readonly RowShape[], row: number, isInTable: boolean): boolean {
  const { kind, used, cells } = rows[row]!;
  const above = rows[row - 1];
  const isFree = !isInTable || !above || above.kind === 'blank' || above.kind === 'line';
  if (kind === 'line') return isLoneHeading(rows, row);
  if (kind === 'words') return isFree || used.some((column) => isPeriod(rows[row]!, column));
  if (kind !== 'years') return false;
  if (used.some((column) => isPeriod(rows[row]!, column))) return true;
  const years = used.flatMap((column) => yearOf(cells[column]!) ?? []);
  const isUnlabelled = cells[used[0]!]?.kind !== 'text';
  if (isUnlabelled || !isInTable) return true;
  return (
    isFree &&
    years.length > 1 &&
    years.every((year, at) => at === 0 || isNext(years[at - 1]!, year))
  );
}

const isNext = (before: number, year: number): boolean =>
  year - before === 0 || year - before === 1;

const isPeriod = (row: RowShape, column: number): boolean =>
  columnKind(textAt(row, column)) !== undefined;

/**
 * One text alone that is a heading: a kind or a year over a row of headings (`Budget` over three years),
 * or the only column's heading directly over its first number.
 */
function isLoneHeading(rows: readonly RowShape[], row: number): boolean {
  const [column] = rows[row]!.used;
  const below = rows[row + 1];
  if (column === undefined || !below || column <= (below.used[0] ?? column)) return false;
  if (below.cells[column]?.kind === 'number' && below.kind === 'numbers') return true;
  const text = textAt(rows[row]!, column);
  const isPeriodPart = [`${text} 2000`, `Budget ${text}`].some((words) => columnKind(words));
  return (below.kind === 'words' || below.kind === 'years') && isPeriodPart;
}

const numbered = /^(?:tabell|bilaga|table|appendix)\s*\d/i;

/** Numbers without headings below a numbered title: a table of its own. */
function isTitledAnew(rows: readonly RowShape[], row: number): boolean {
  for (let above = row - 1; above >= 0; above -= 1) {
    const { kind, used } = rows[above]!;
    if (kind === 'line') {
      if (numbered.test(textAt(rows[above]!, used[0]!))) return true;
    } else if (kind !== 'blank') return false;
  }
  return false;
}

/**
 * The lines directly above a table, one blank row between allowed. Where nothing parts them from the
 * table above, only a numbered title is one.
 */
function titleLines(rows: readonly RowShape[], top: number, from: number): readonly number[] {
  const lines: number[] = [];
  let row = top - 1;
  if (row >= from && rows[row]!.kind === 'blank') row -= 1;
  while (row >= from && rows[row]!.kind === 'line') lines.unshift(row--);
  const isParted = from === 0 || row < 0 || rows[row]!.kind === 'blank';
  const isAfterBlank = lines.length > 0 && lines.at(-1)! < top - 1;
  if (isParted && !(isAfterBlank && row < from && from > 0)) return lines;
  const first = lines.findIndex((line) => numbered.test(textAt(rows[line]!, rows[line]!.used[0]!)));
  return first < 0 ? [] : lines.slice(first);
}

function linesBetween(rows: readonly RowShape[], from: number, to: number): readonly number[] {
  const lines: number[] = [];
  for (let row = from; row < to; row += 1) if (rows[row]!.kind === 'line') lines.push(row);
  return lines;
}
