import { message } from '../../messages/message';
import { addressText, type RawCell } from '../cell';
import { warning, type Finding } from '../finding';
import type { Grid } from '../grid';
import { isMissingCell } from '../parse/cellText';
import { readWrittenNumber } from '../parse/writtenNumber';
import type { ColumnKind } from '../schema';
import type { HeadingHit, TableClaim } from './headingRows';
import { isCodeLike, isProse, isTotalsLabel, startsNote } from './rowWords';
import { addressAt, cellAt, isBlank } from './sheetView';

/** The rows of a table, by their place in the grid. */
export interface TableRows {
  readonly rows: readonly number[];
  /** The last row of totals. */
  readonly totals?: number;
  /** The last row that is the table's, totals and rows left alone included. */
  readonly last: number;
  readonly findings: readonly Finding[];
}

/** This many blank rows end a table; fewer are only air. */
const blankRowsThatEnd = 2;

/**
 * Reads down from a heading row until the table ends: two blank rows, another table's headings, a note,
 * or the last row of the sheet. `stops` says where another table's heading row begins.
 */
export function tableRows(
  grid: Grid,
  claim: TableClaim,
  stops: (row: number) => boolean,
): TableRows {
  const rows: number[] = [];
  const nameless: number[] = [];
  let totals: number | undefined;
  let last = claim.row;
  let blanks = 0;
  let row = claim.row + 1;
  for (; row < grid.rows.length && !stops(row); row += 1) {
    const kind = rowKind(grid, claim, row, blanks > 0);
    if (kind === 'blank') {
      blanks += 1;
      if (blanks === blankRowsThatEnd) break;
      continue;
    }
    if (kind === 'end') break;
    blanks = 0;
    last = row;
    if (kind === 'totals') totals = row;
    else if (kind === 'row') rows.push(row);
    else if (kind === 'nameless') nameless.push(row);
  }
  const below = rows.length > 0 ? continuation(grid, claim, row, stops) : undefined;
  return {
    rows,
    ...(totals !== undefined && { totals }),
    last,
    findings: [
      ...nameless.map((at) => rowWithoutName(grid, claim, at)),
      ...(below === undefined ? [] : [rowsBelow(grid, claim, last, below)]),
    ],
  };
}

type RowKind = 'blank' | 'row' | 'totals' | 'nameless' | 'aside' | 'end';

function rowKind(grid: Grid, claim: TableClaim, row: number, afterBlank: boolean): RowKind {
  const { filled, first, numbers } = glance(grid, claim, row);
  if (filled === 0) return 'blank';
  const alone = filled === 1 && claim.right > claim.left;
  if (isTotalsRow(grid, claim, row)) return 'totals';
  const words = cellAt(grid, row, first);
  if (startsNote(words) && numbers === 0) return 'end';
  if (alone && (afterBlank || isProse(words) || !fitsItsColumn(claim, first, words))) return 'end';
  if (afterBlank && numbers === 0 && hasOnlyWordsForNumbers(grid, claim, row)) return 'end';
  if (identifying(claim).some(({ column }) => !isMissingCell(cellAt(grid, row, column)))) {
    return 'row';
  }
  return numbers > 0 ? 'nameless' : 'aside';
}

/** How many cells of a row hold something, which is the first, and how many are numbers. */
function glance(
  grid: Grid,
  { left, right }: TableClaim,
  row: number,
): { filled: number; first: number; numbers: number } {
  const cells = grid.rows[row] ?? [];
  let filled = 0;
  let first = left;
  let numbers = 0;
  for (let column = left; column <= right && column < cells.length; column += 1) {
    const raw = cells[column];
    if (isBlank(raw)) continue;
    if (filled === 0) first = column;
    filled += 1;
    if (typeof raw === 'number') numbers += 1;
  }
  return { filled, first, numbers };
}

const numberKinds: ReadonlySet<ColumnKind> = new Set(['amount', 'count', 'share']);

/** Columns that name the row; where the heading of all of them is missing, any column of words. */
function identifying({ schema, hits }: TableClaim): readonly HeadingHit[] {
  const named = hits.filter(({ match }) => schema.identifiedBy.includes(match.column.key));
  return named.length > 0 ? named : hits.filter(({ match }) => !numberKinds.has(match.column.kind));
}

/** A label of totals in a column of words, and no code, or the code 00 that statistics give the nation. */
function isTotalsRow(grid: Grid, { hits }: TableClaim, row: number): boolean {
  let labelled = false;
  for (const { column, match } of hits) {
    if (numberKinds.has(match.column.kind)) continue;
    const raw = cellAt(grid, row, column);
    if (isTotalsLabel(raw)) labelled = true;
    else if (match.column.kind === 'code' && !isMissingCell(raw) && !/^0+$/.test(String(raw))) {
      return false;
    }
  }
  return labelled;
}

/** A sentence in the code column is a note, not a code. */
function fitsItsColumn({ hits }: TableClaim, column: number, raw: RawCell): boolean {
  const kind = hits.find((hit) => hit.column === column)?.match.column.kind;
  return kind !== 'code' || isCodeLike(raw);
}

/** Below a blank row, words where the table has numbers are the headings of something else. */
function hasOnlyWordsForNumbers(grid: Grid, { hits }: TableClaim, row: number): boolean {
  const cells = hits
    .filter(({ match }) => numberKinds.has(match.column.kind))
    .map(({ column }) => cellAt(grid, row, column))
    .filter((raw) => !isMissingCell(raw));
  return (
    cells.length > 0 &&
    cells.every((raw) => typeof raw === 'string' && 'notANumber' in readWrittenNumber(raw))
  );
}

/** Rows looked at below the end of a table for one that seems to be its continuation. */
const lookBelow = 4;

/** A row shortly below the end that fills every required column as the table's own rows do. */
function continuation(
  grid: Grid,
  claim: TableClaim,
  from: number,
  stops: (row: number) => boolean,
): number | undefined {
  const required = claim.hits.filter(({ match }) => match.column.required);
  if (!required.some(({ match }) => numberKinds.has(match.column.kind))) return undefined;
  for (let row = from; row < Math.min(from + lookBelow, grid.rows.length); row += 1) {
    if (stops(row) || hasOnlyWordsForNumbers(grid, claim, row)) return undefined;
    const full = required.every(({ column, match }) => {
      const raw = cellAt(grid, row, column);
      return numberKinds.has(match.column.kind) ? typeof raw === 'number' : !isMissingCell(raw);
    });
    if (full && !isTotalsRow(grid, claim, row)) return row;
  }
  return undefined;
}

function rowWithoutName(grid: Grid, claim: TableClaim, row: number): Finding {
  const columns = identifying(claim);
  const cell = addressAt(grid, row, columns[0]?.column ?? claim.left);
  const parameters = {
    columns: columns.map(({ match }) => match.heading.text),
    table: claim.schema.name,
    cell: addressText(cell),
    row: cell.row + 1,
  };
  return warning(message('row-without-name', parameters), cell);
}

function rowsBelow(grid: Grid, claim: TableClaim, last: number, row: number): Finding {
  const cell = addressAt(grid, row, claim.left);
  const parameters = {
    table: claim.schema.name,
    lastRow: grid.top + last + 1,
    cell: addressText(cell),
  };
  return warning(message('rows-below-table', parameters), cell);
}
