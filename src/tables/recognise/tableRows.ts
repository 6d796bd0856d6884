import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, columnLetters, type RawCell } from '../cell';
import { info, warning, type Finding } from '../finding';
import { isMissingCell } from '../parse/cellText';
import { wordOf } from '../parse/readCell';
import { readWrittenNumber } from '../parse/writtenNumber';
import { numberKinds } from '../schema';
import { stretches } from './hiddenLines';
import { isCodeLike, isProse, isTotalsLabel, startsNote } from './rowWords';
import { addressAt, cellAt, isBlank, type SheetView } from './sheetView';
import type { HeadingHit, TableClaim } from './tableClaim';

/** The rows of a table, by their place in the grid. */
export interface TableRows {
  readonly rows: readonly number[];
  /** The last row of totals. */
  readonly totals?: number;
  /** The last row that is the table's, totals and rows left alone included. */
  readonly last: number;
  readonly findings: readonly Finding[];
}

/** Rows of some twenty columns between two rests. */
const rowsBetweenRests = 50;

/** This many blank rows end a table; fewer are only air. */
const blankRowsThatEnd = 2;

/**
 * Reads down from a heading row until the table ends: two blank rows, another table's headings, a note,
 * or the last row of the sheet. An Excel table or a named range ends where it says that it ends.
 * `stops` says where another table's heading row begins.
 */
export function* tableRows(
  grid: SheetView,
  claim: TableClaim,
  stops: (row: number) => boolean,
): Work<TableRows> {
  const { area } = claim;
  const rows: number[] = [];
  const nameless: number[] = [];
  const blankInside: number[] = [];
  let blanks: number[] = [];
  let totals: number | undefined;
  let last = claim.row;
  let row = claim.row + 1;
  const end = Math.min(grid.rows.length, area ? area.bottom + 1 : Infinity);
  for (; row < end && !stops(row); row += 1) {
    if (row % rowsBetweenRests === 0) yield;
    const kind = area ? kindInArea(grid, claim, row) : rowKind(grid, claim, row, blanks.length > 0);
    if (kind === 'blank') {
      blanks.push(row);
      if (!area && blanks.length === blankRowsThatEnd) break;
      continue;
    }
    if (kind === 'end') break;
    last = row;
    if (kind === 'totals') totals = row;
    else if (kind === 'row') {
      if (rows.length > 0) blankInside.push(...blanks);
      rows.push(row);
    } else if (kind === 'nameless') nameless.push(row);
    blanks = [];
  }
  const below = rows.length > 0 ? continuation(grid, claim, row, stops) : undefined;
  return {
    rows,
    ...(totals !== undefined && { totals }),
    last,
    findings: [
      ...(blankInside.length > 0 ? [blankRowsInside(grid, claim, blankInside)] : []),
      ...nameless.map((at) => rowWithoutName(grid, claim, at)),
      ...(below === undefined ? [] : [rowsBelow(grid, claim, last, below)]),
    ],
  };
}

type RowKind = 'blank' | 'row' | 'totals' | 'nameless' | 'aside' | 'end';

function rowKind(grid: SheetView, claim: TableClaim, row: number, afterBlank: boolean): RowKind {
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

/** Within an area that the user has drawn nothing ends the table, and its own row of totals is one. */
function kindInArea(grid: SheetView, claim: TableClaim, row: number): RowKind {
  const { filled, numbers } = glance(grid, claim, row);
  if (filled === 0) return 'blank';
  const { bottom, totalsRow } = claim.area!;
  if ((totalsRow && row === bottom) || isTotalsRow(grid, claim, row)) return 'totals';
  if (identifying(claim).some(({ column }) => !isMissingCell(cellAt(grid, row, column)))) {
    return 'row';
  }
  return numbers > 0 ? 'nameless' : 'aside';
}

/** How many cells of a row hold something, which is the first, and how many are numbers. */
function glance(
  grid: SheetView,
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

/** Columns that name the row; where the heading of all of them is missing, any column of words. */
function identifying({ schema, hits }: TableClaim): readonly HeadingHit[] {
  const named = hits.filter(({ match }) => schema.identifiedBy.includes(match.column.key));
  return named.length > 0 ? named : hits.filter(({ match }) => !numberKinds.has(match.column.kind));
}

/** A label of totals in a column of words, and no code, or the code 00 that statistics give the nation. */
function isTotalsRow(grid: SheetView, { hits }: TableClaim, row: number): boolean {
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
function hasOnlyWordsForNumbers(grid: SheetView, { hits }: TableClaim, row: number): boolean {
  const cells = hits
    .filter(({ match }) => numberKinds.has(match.column.kind))
    .map((hit) => ({ raw: cellAt(grid, row, hit.column), words: hit.match.column.words }))
    .filter(({ raw }) => !isMissingCell(raw));
  return (
    cells.length > 0 &&
    cells.every(
      ({ raw, words }) =>
        typeof raw === 'string' &&
        wordOf(raw, words ?? []) === undefined &&
        'notANumber' in readWrittenNumber(raw),
    )
  );
}

/** Rows looked at below the end of a table for one that seems to be its continuation. */
const lookBelow = 4;

/** A row shortly below the end that fills every required column as the table's own rows do. */
function continuation(
  grid: SheetView,
  claim: TableClaim,
  from: number,
  stops: (row: number) => boolean,
): number | undefined {
  if (claim.area) return straightBelow(grid, claim, from, stops);
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

/** The row right below an area that the user has drawn, where it looks like one of its rows. */
function straightBelow(
  grid: SheetView,
  claim: TableClaim,
  row: number,
  stops: (row: number) => boolean,
): number | undefined {
  if (row >= grid.rows.length || stops(row) || isTotalsRow(grid, claim, row)) return undefined;
  const named = identifying(claim).some(({ column }) => {
    const raw = cellAt(grid, row, column);
    return !isMissingCell(raw) && !startsNote(raw);
  });
  return named && glance(grid, claim, row).numbers > 0 ? row : undefined;
}

function rowWithoutName(grid: SheetView, claim: TableClaim, row: number): Finding {
  const columns = identifying(claim);
  const cell = addressAt(grid, row, columns[0]?.column ?? claim.left);
  const parameters = {
    columns: columns.map(({ match }) => match.heading.text),
    table: claim.schema.name,
    cell: addressText(cell),
    row: grid.turned ? columnLetters(cell.column) : cell.row + 1,
  };
  const key = grid.turned ? 'column-without-name' : 'row-without-name';
  return warning(message(key, parameters), cell);
}

function rowsBelow(grid: SheetView, claim: TableClaim, last: number, row: number): Finding {
  const cell = addressAt(grid, row, claim.left);
  const parameters = { table: claim.schema.name, cell: addressText(cell) };
  if (claim.area) {
    const { name } = claim.area;
    return warning(message('rows-outside-area', { ...parameters, area: name }), cell);
  }
  const ending = addressAt(grid, last, claim.left);
  return grid.turned
    ? warning(
        message('columns-beside-table', {
          ...parameters,
          lastColumn: columnLetters(ending.column),
        }),
        cell,
      )
    : warning(message('rows-below-table', { ...parameters, lastRow: ending.row + 1 }), cell);
}

/** A blank row does not end a table, but whoever put it there may have meant that it does. */
function blankRowsInside(grid: SheetView, claim: TableClaim, rows: readonly number[]): Finding {
  const cell = addressAt(grid, rows[0]!, claim.left);
  const table = claim.schema.name;
  if (grid.turned) {
    const columns = stretches(rows, (row) => columnLetters(grid.top + row));
    return info(message('blank-columns-inside', { table, columns }), cell);
  }
  const named = stretches(rows, (row) => String(grid.top + row + 1));
  return info(message('blank-rows-inside', { table, rows: named }), cell);
}
