import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../cell';
import { isNotATable, type Correction } from '../corrections';
import { warning, type Finding } from '../finding';
import type { Grid } from '../grid';
import type { FoundTable, InputRow } from '../recognised';
import { summarised } from './coercions';
import type { SheetHeadings } from './correctedHeadings';
import { tableClaims } from './headingRows';
import { headingText } from './headingText';
import { hiddenLines } from './hiddenLines';
import type { PreparedSheets } from './preparedSheets';
import { addressAt, rangeAt, TakenCells, type SheetView } from './sheetView';
import { rowCells, sheetRow } from './sheetRow';
import { placesOf, sheetWords } from './sheetWords';
import type { TableClaim } from './tableClaim';
import { tableColumns, type TableColumn } from './tableColumns';
import { tableRows, type TableRows } from './tableRows';
import { titleAbove, type TitleLine } from './titleAbove';
import { holdsRecords, turnedClaims } from './turnedTables';

/** The tables of one sheet, what there is to say of them, and the cells that are theirs. */
export interface SheetTables {
  readonly tables: readonly FoundTable[];
  readonly findings: readonly Finding[];
  readonly taken: TakenCells;
}

interface TableOnSheet extends TableRows {
  readonly view: SheetView;
  readonly claim: TableClaim;
}

/** A sheet while its tables are being found. */
interface SheetReading {
  readonly grid: Grid;
  readonly headings: SheetHeadings;
  readonly claims: readonly TableClaim[];
  readonly taken: TakenCells;
  readonly found: TableOnSheet[];
}

/**
 * Finds and reads the tables of all sheets. Incomplete ones count only where no complete table of the
 * kind stands anywhere in the workbook: a table of another sort may share some headings.
 */
export function* sheetTables(
  grids: readonly Grid[],
  headingsOf: (sheet: string) => SheetHeadings,
  corrections: readonly Correction[],
  prepared: PreparedSheets,
): Work<ReadonlyMap<Grid, SheetTables>> {
  const sheets: SheetReading[] = [];
  for (const grid of grids) {
    sheets.push(yield* completeTables(grid, headingsOf(grid.sheet), corrections, prepared));
  }
  const whole = new Set(sheets.flatMap(({ found }) => found.map(schemaId)));
  const read = new Map<Grid, SheetTables>();
  for (const sheet of sheets) {
    const lacking = sheet.claims.filter(({ schema }) => !whole.has(schema.id));
    sheet.found.push(...(yield* incomplete(sheet, lacking, 'partial')));
    const known = new Set(sheet.found.map(schemaId));
    sheet.found.push(...(yield* incomplete(sheet, lacking, 'faint', known)));
    read.set(sheet.grid, yield* readSheet(sheet));
  }
  return read;
}

const schemaId = ({ claim }: TableOnSheet): string => claim.schema.id;

/** Upright tables first: a column of theirs may well hold words that are headings elsewhere. */
function* completeTables(
  grid: Grid,
  headings: SheetHeadings,
  corrections: readonly Correction[],
  prepared: PreparedSheets,
): Work<SheetReading> {
  const { match, mayMatch, mayBeHeading } = headings;
  const words = mayBeHeading
    ? yield* sheetWords(grid, prepared.readHeading, mayBeHeading)
    : yield* prepared.words(grid);
  const places = yield* placesOf(words, ({ raw, heading }) =>
    mayBeHeading || !heading ? match(raw).length > 0 : mayMatch(heading),
  );
  const taken = new TakenCells();
  const claims = (yield* tableClaims(grid, match, places)).filter(
    (claim) => !isRefused(grid, claim, corrections),
  );
  const complete = claims.filter(({ certainty }) => certainty === 'complete');
  const found = yield* extents(grid, complete, taken);
  const turned = yield* turnedClaims(grid, match, places, () => prepared.turned(grid));
  if (turned) {
    const { view } = turned;
    const free = turned.claims.filter(
      (claim) => !isRefused(view, claim, corrections) && !overlapsTaken(view, claim, taken),
    );
    found.push(...(yield* extents(view, free, taken)));
  }
  return { grid, headings, claims, taken, found };
}

/** Whether the user has said that what begins here is no such table. */
function isRefused(
  view: SheetView,
  { schema, line, row, left, right }: TableClaim,
  corrections: readonly Correction[],
): boolean {
  if (corrections.length === 0) return false;
  return isNotATable(corrections, schema.id, rangeAt(view, line.top, left, row, right));
}

function* readSheet({ grid, headings, taken, found }: SheetReading): Work<SheetTables> {
  const inOrder = found
    .map((table) => ({ table, first: addressAt(table.view, table.claim.row, table.claim.left) }))
    .sort((a, b) => a.first.row - b.first.row || a.first.column - b.first.column);
  const read: ReadTable[] = [];
  for (const { table } of inOrder) {
    read.push(yield* readTable(table, taken, headings.ignored(table.claim.schema.id)));
  }
  return {
    tables: read.map(({ table }) => table),
    findings: read.flatMap(({ table, findings }) => [
      ...findings,
      ...hiddenLines(grid, named(table, found), table.range),
    ]),
    taken,
  };
}

function named({ schema }: FoundTable, found: readonly TableOnSheet[]): { sv: string; en: string } {
  return found.find((table) => schemaId(table) === schema)!.claim.schema.name;
}

/** Cells of a view that a table has, whichever way the sheet is turned. */
function overlapsTaken(
  view: SheetView,
  { line, row, left, right }: Pick<TableClaim, 'line' | 'row' | 'left' | 'right'>,
  taken: TakenCells,
): boolean {
  for (let at = line.top; at <= row; at += 1) {
    if (isTaken(view, taken, at, left, right)) return true;
  }
  return false;
}

function isTaken(
  view: SheetView,
  taken: TakenCells,
  row: number,
  left: number,
  right: number,
): boolean {
  if (!view.turned) return taken.overlaps(row, left, right);
  for (let column = left; column <= right; column += 1) {
    if (taken.overlaps(column, row)) return true;
  }
  return false;
}

/** Tables end where another begins, so all heading rows of a kind are known before any row is read. */
function* extents(
  view: SheetView,
  claims: readonly TableClaim[],
  taken: TakenCells,
): Work<TableOnSheet[]> {
  const headings = new TakenCells();
  for (const { line, row, left, right } of claims) {
    for (let at = line.top; at <= row; at += 1) headings.take(at, left, right);
  }
  const found: TableOnSheet[] = [];
  for (const claim of claims) {
    const { left, right } = claim;
    const rows = yield* tableRows(
      view,
      claim,
      (row) => headings.overlaps(row, left, right) || isTaken(view, taken, row, left, right),
    );
    if (view.turned && !holdsRecords(view, claim, rows.rows)) continue;
    found.push({ view, claim, ...rows });
  }
  for (const table of found) yield* take(table, taken);
  return found;
}

function* take({ view, last, claim }: TableOnSheet, taken: TakenCells): Work<void> {
  const { line, left, right } = claim;
  if (view.turned) {
    for (let at = left; at <= right; at += 1) {
      yield;
      taken.take(at, line.top, last);
    }
  } else {
    for (let at = line.top; at <= last; at += 1) {
      yield;
      taken.take(at, left, right);
    }
  }
}

/** Headings that are not all there make a table only with rows below and where nothing else stands. */
function* incomplete(
  { grid, taken }: SheetReading,
  claims: readonly TableClaim[],
  certainty: TableClaim['certainty'],
  known: Set<string> = new Set(),
): Work<TableOnSheet[]> {
  const found: TableOnSheet[] = [];
  for (const claim of claims) {
    if (claim.certainty !== certainty) continue;
    if (certainty === 'faint' && known.has(claim.schema.id)) continue;
    if (overlapsTaken(grid, claim, taken)) continue;
    const { left, right } = claim;
    const rows = yield* tableRows(grid, claim, (row) => taken.overlaps(row, left, right));
    if (rows.rows.length === 0) continue;
    known.add(claim.schema.id);
    const table = { view: grid, claim, ...rows };
    yield* take(table, taken);
    found.push(table);
  }
  return found;
}

/** Rows of some twenty columns between two rests. */
const rowsBetweenRests = 50;

interface ReadTable {
  readonly table: FoundTable;
  readonly findings: readonly Finding[];
}

function* readTable(
  { view: grid, claim, rows, totals, findings: rowFindings }: TableOnSheet,
  taken: TakenCells,
  ignored: ReadonlySet<string>,
): Work<ReadTable> {
  const { schema, line, left, right, area } = claim;
  const { columns, findings: columnFindings } = yield* tableColumns(grid, claim, rows, ignored);
  const first = Math.min(left, ...columns.map(({ index }) => index));
  const last = Math.max(first, ...columns.map(({ index }) => index));
  const lines = grid.turned
    ? titleAbove(grid.turned, left, line.top, rows.at(-1)!, taken)
    : titleAbove(grid, line.top, left, right, taken);
  const findings = [...columnFindings, ...unitAbove(grid.turned ?? grid, claim, columns, lines)];
  const read: InputRow[] = [];
  const cells = rowCells(grid, columns);
  for (const at of rows) {
    if (read.length % rowsBetweenRests === 0) yield;
    read.push(sheetRow(cells, at, (finding) => findings.push(finding)));
  }
  const totalsRow =
    totals === undefined
      ? undefined
      : sheetRow(cells, totals, (finding) => {
          // Nothing is calculated from the totals, so nothing in them can stop a calculation.
          if (finding.severity !== 'error') findings.push(finding);
        });
  return {
    table: {
      schema: schema.id,
      name: schema.name.sv,
      ...(lines[0] && { title: lines[0].text, titleCell: cellOfLine(grid, lines[0]) }),
      range: rangeAt(grid, line.top, columns[0]?.index ?? first, rows.at(-1) ?? line.row, last),
      columns: columns.map(({ found }) => found),
      rows: read,
      ...(totalsRow && { totals: totalsRow }),
      ...(grid.turned && { transposed: true as const }),
      ...(area && { area: area.name }),
    },
    findings: [...(yield* summarised(findings, columns, grid)), ...rowFindings],
  };
}

/** A title stands in the sheet as it is, whichever way the table is turned. */
const cellOfLine = (view: SheetView, { row, column }: TitleLine): CellAddress =>
  addressAt(view.turned ?? view, row, column);

/** "Belopp i tkr" above a table does not say which columns it means, so it is told, not applied. */
function unitAbove(
  grid: Grid,
  { schema }: TableClaim,
  columns: readonly TableColumn[],
  lines: readonly TitleLine[],
): Finding[] {
  const bare = columns.some(({ found, meaning }) => {
    return meaning.kind === 'amount' && headingText(found.heading).unit === undefined;
  });
  const line = lines.find(({ text }) => (headingText(`- ${text}`).unit?.unit.power ?? 0) > 0);
  if (!bare || !line) return [];
  const cell = addressAt(grid, line.row, line.column);
  const parameters = { text: line.text, cell: addressText(cell), table: schema.name };
  return [warning(message('unit-above-table', parameters), cell)];
}
