import type { RawCell } from '../cell';
import type { Grid } from '../grid';
import { headingKey, longestHeading } from './headingText';
import { isBlank } from './sheetView';

/** One or two rows read as the headings of what stands below them. */
export interface HeadingLine {
  /** The first of the rows; it is `row` where there is one. */
  readonly top: number;
  /** The last of them: the values stand below. */
  readonly row: number;
  /** What the heading of each column says. */
  readonly cells: readonly RawCell[];
}

/** Two rows of headings, and why they may be that. */
export interface TwoHeadingRows extends HeadingLine {
  /** Columns where something else than headings stands, so that these are no two rows of headings there. */
  readonly broken: ReadonlySet<number>;
  /** Columns whose heading needed the label of the group above it: `Utfall` over `2018`. */
  readonly needGroup: ReadonlySet<number>;
  /** Columns of a merged label that spans some of the columns, or a heading merged over both rows. */
  readonly merged: ReadonlySet<number>;
}

/** A row that is read as headings by itself. */
export function oneHeadingRow(grid: Grid, row: number): HeadingLine {
  return { top: row, row, cells: grid.rows[row] ?? [] };
}

/** The row where the heading of a column stands: the lower one where both say something. */
export function headingRowOf(grid: Grid, { top, row }: HeadingLine, column: number): number {
  return top !== row && isBlank(grid.rows[row]?.[column]) ? top : row;
}

/**
 * A row and the next as headings over two rows. A heading may stand in either of them, its words may be
 * divided between them (`Utfall` / `föregående år`), and a label may span a group of columns, which
 * belongs to the heading only where that says nothing alone or would be said twice.
 */
export function twoHeadingRows(
  grid: Grid,
  top: number,
  isKnown: (heading: string) => boolean,
): TwoHeadingRows {
  const upper = grid.rows[top] ?? [];
  const lower = grid.rows[top + 1] ?? [];
  const width = Math.max(upper.length, lower.length);
  const { labels, merged } = groupLabels(grid, top, upper, lower);
  const cells: RawCell[] = [];
  const broken = new Set<number>();
  const grouped: number[] = [];
  const needGroup = new Set<number>();
  for (let column = 0; column < width; column += 1) {
    const above = upper[column] ?? null;
    const below = lower[column] ?? null;
    cells.push(null);
    if (!isHeadingLike(above) || !isHeadingLike(below)) {
      broken.add(column);
      continue;
    }
    const label = labels[column];
    if (label === undefined || isBlank(below)) {
      cells[column] = joined(above, below);
      continue;
    }
    const whole = joined(label, below) ?? '';
    if (isWordless(below) || (isKnown(whole) && !isKnown(String(below)))) {
      cells[column] = whole;
      needGroup.add(column);
    } else {
      cells[column] = below;
      grouped.push(column);
    }
  }
  for (const column of saidTwice(cells, grouped)) {
    cells[column] = joined(labels[column] ?? null, cells[column]!);
    needGroup.add(column);
  }
  return { top, row: top + 1, cells, broken, needGroup, merged };
}

/** Whether a number or a text is a year, or years, and so may stand as a heading. */
export function isYear(raw: RawCell): boolean {
  if (typeof raw === 'number') return Number.isInteger(raw) && raw >= 1950 && raw <= 2100;
  return typeof raw === 'string' && years.test(raw.trim());
}

const years = /^(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?$/;

const isWordless = (raw: RawCell): boolean =>
  typeof raw === 'number' || !/\p{L}/u.test(String(raw));

function isHeadingLike(raw: RawCell): boolean {
  if (isBlank(raw)) return true;
  if (typeof raw !== 'string' || isYear(raw)) return isYear(raw);
  return raw.length <= longestHeading && /\p{L}|%/u.test(raw);
}

/** On two lines, so that a word divided with a hyphen is put together. */
function joined(above: RawCell, below: RawCell): string | null {
  const parts = [above, below].filter((raw) => !isBlank(raw));
  return parts.length === 0 ? null : parts.map(String).join('\n');
}

/** The label that spans each column in the upper row: by merged cells, else over the blanks after it. */
function groupLabels(
  grid: Grid,
  top: number,
  upper: readonly RawCell[],
  lower: readonly RawCell[],
): { labels: readonly (RawCell | undefined)[]; merged: ReadonlySet<number> } {
  const labels: (RawCell | undefined)[] = [];
  const merged = new Set<number>();
  for (const { top: first, left, rows, columns } of mergesAt(grid, top)) {
    const start = left - grid.left;
    const label = upper[start] ?? null;
    if (first !== grid.top + top || isBlank(label)) continue;
    const end = Math.min(start + columns, Math.max(upper.length, lower.length));
    for (let column = start; column < end; column += 1) {
      if (columns > 1 && rows === 1) labels[column] = label;
      merged.add(column);
    }
  }
  for (let column = 0; column < upper.length; column += 1) {
    if (isBlank(upper[column]) || merged.has(column)) continue;
    let end = column;
    while (
      end + 1 < lower.length &&
      isBlank(upper[end + 1]) &&
      !merged.has(end + 1) &&
      !isBlank(lower[end + 1])
    ) {
      end += 1;
    }
    for (let at = column; end > column && at <= end; at += 1) labels[at] = upper[column]!;
    column = end;
  }
  return { labels, merged };
}

const mergesAt = (grid: Grid, row: number): NonNullable<Grid['merges']> =>
  grid.merges?.filter(({ top, rows, left, columns }) => {
    const at = grid.top + row;
    return top <= at && at < top + rows && left >= grid.left && rows * columns > 1;
  }) ?? [];

/** Of the columns under a group's label, those whose own words another column has too. */
function saidTwice(cells: readonly RawCell[], grouped: readonly number[]): number[] {
  if (grouped.length === 0) return [];
  const counts = new Map<string, number>();
  const keys = cells.map((raw) => (raw === null ? '' : headingKey(String(raw))));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return grouped.filter((column) => (counts.get(keys[column]!) ?? 0) > 1);
}
