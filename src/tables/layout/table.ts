import type { Work } from '../../core/work/work';
import type { Text } from '../../messages/message';
import { serialOfDay } from '../parse/writtenDate';
import type { Area, CellStyle, PlanCell, StyledArea } from '../plan';
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from '../report';
import { numberFormatOf, styles } from './styles';

/** A table laid out at a row of the sheet: its cells, how they look, and how wide the columns want to be. */
export interface PlacedTable {
  readonly table: ReportTable;
  readonly headingRow: number;
  /** Those that are shown, from column A. */
  readonly columns: readonly ReportColumn[];
  readonly cells: readonly (readonly PlanCell[])[];
  readonly styles: readonly StyledArea[];
  /** In characters. */
  readonly widths: readonly number[];
}

/** A heading row, the rows, and the totals; columns that no row has a value for are left out. Rests often. */
export function* layOutTable(
  table: ReportTable,
  write: (text: Text) => string,
  top: number,
): Work<PlacedTable> {
  const columns = shownColumns(table);
  const rows = table.totals ? [...table.rows, table.totals] : table.rows;
  const headings = columns.map(({ title }): PlanCell => ({ text: write(title) }));
  const body: PlanCell[][] = [];
  for (const row of rows) {
    yield;
    body.push(columns.map((column) => planCell(row.values[column.key], column, write)));
  }
  const widths: number[] = [];
  for (const column of columns) {
    yield;
    widths.push(widthOf(column, rows, write));
  }
  return {
    table,
    headingRow: top,
    columns,
    cells: [headings, ...body],
    styles: [
      { area: { top, left: 0, rows: 1, columns: columns.length }, style: styles.heading },
      ...columns.flatMap((column, left) => columnStyles(column, left, top, rows)),
      ...rows.flatMap((row, index) => rowStyles(row, columns, top + 1 + index)),
    ],
    widths,
  };
}

/** The columns of a table that have something to show. */
export const shownColumns = ({ columns, rows }: ReportTable): readonly ReportColumn[] =>
  columns.filter((column) => isShown(column, rows));

function isShown({ key, optional }: ReportColumn, rows: readonly ReportRow[]): boolean {
  return !optional || rows.some(({ values }) => values[key] && !('missing' in values[key]));
}

function planCell(
  value: ReportValue | undefined,
  { unit }: ReportColumn,
  write: (text: Text) => string,
): PlanCell {
  if (!value) return null;
  if ('text' in value) {
    const text = write(value.text);
    return text === '' ? null : { text };
  }
  if ('missing' in value) return { text: '–' };
  if ('date' in value) return { number: String(serialOfDay(value.date)) };
  return { number: unit === 'percent' ? value.precise : value.shown };
}

function columnStyles(
  column: ReportColumn,
  left: number,
  top: number,
  rows: readonly ReportRow[],
): StyledArea[] {
  const body: Area = { top: top + 1, left, rows: rows.length, columns: 1 };
  const below = (style: CellStyle): StyledArea[] =>
    rows.length > 0 ? [{ area: body, style }] : [];
  if (column.unit === 'none') return below(styles.text);
  const heading = {
    area: { top, left, rows: 1, columns: 1 },
    style: styles.headingNumber,
  };
  if (column.unit === 'number') return [heading, ...ownDecimals(column, body, rows)];
  return [heading, ...below({ numberFormat: numberFormatOf(column), align: 'right' })];
}

/** Bare numbers have the decimals of their own; rows with as many under each other are one area. */
function ownDecimals(
  { key, unit }: ReportColumn,
  { top, left }: Area,
  rows: readonly ReportRow[],
): StyledArea[] {
  const decimalsOf = (row: ReportRow | undefined): number => {
    const value = row?.values[key];
    return value && 'shown' in value ? (value.shown.split('.')[1]?.length ?? 0) : 0;
  };
  const areas: StyledArea[] = [];
  for (let first = 0; first < rows.length;) {
    const decimals = decimalsOf(rows[first]);
    let count = 1;
    while (first + count < rows.length && decimalsOf(rows[first + count]) === decimals) count += 1;
    const numberFormat = numberFormatOf({ unit, decimals });
    const area = { top: top + first, left, rows: count, columns: 1 };
    areas.push({ area, style: { numberFormat, align: 'right' } });
    first += count;
  }
  return areas;
}

function rowStyles(row: ReportRow, columns: readonly ReportColumn[], top: number): StyledArea[] {
  const whole: Area = { top, left: 0, rows: 1, columns: columns.length };
  return row.emphasis ? [{ area: whole, style: styles[row.emphasis] }] : [];
}

/** Longer texts wrap, in characters: a title of its own should not push the numbers off the page. */
const widestText = 34;

/** A width is told in digits of the usual font, and headings are bold. */
const boldIsWider = 1.15;

/** Wide enough for the longest value; a heading may wrap, but not inside a word. */
function widthOf(
  column: ReportColumn,
  rows: readonly ReportRow[],
  write: (text: Text) => string,
): number {
  const words = write(column.title).split(/\s+/);
  const longestWord = Math.ceil(boldIsWider * Math.max(...words.map(({ length }) => length)));
  const longestValue = rows.reduce(
    (longest, { values }) => Math.max(longest, shownLength(values[column.key], column, write)),
    0,
  );
  const widest = column.unit === 'none' ? widestText : Infinity;
  return Math.min(widest, Math.max(longestWord, longestValue) + 2);
}

function shownLength(
  value: ReportValue | undefined,
  { unit }: ReportColumn,
  write: (text: Text) => string,
): number {
  if (!value || 'missing' in value) return 1;
  if ('text' in value) return write(value.text).length;
  if ('date' in value) return value.date.length;
  const digits = value.shown.length;
  const separators = Math.floor((value.shown.replace(/^-|\..*$/g, '').length - 1) / 3);
  return digits + separators + (unit === 'percent' ? 2 : 0);
}
