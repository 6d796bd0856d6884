import { message } from '../../messages/message';
import { addressText } from '../cell';
import { warning, type Finding } from '../finding';
import type { Grid } from '../grid';
import { readCell } from '../parse/readCell';
import type { FoundTable, InputCell, InputRow } from '../recognised';
import type { HeadingMatcher } from './headingMatch';
import { tableClaims, type TableClaim } from './headingRows';
import { headingText } from './headingText';
import { addressAt, cellAt, rangeAt, TakenCells } from './sheetView';
import { tableColumns, type TableColumn } from './tableColumns';
import { tableRows, type TableRows } from './tableRows';
import { titleAbove, type TitleLine } from './titleAbove';

/** The tables of one sheet, what there is to say of them, and the cells that are theirs. */
export interface SheetTables {
  readonly tables: readonly FoundTable[];
  readonly findings: readonly Finding[];
  readonly taken: TakenCells;
}

interface TableOnSheet extends TableRows {
  readonly claim: TableClaim;
}

/**
 * Finds and reads the tables of all sheets. Incomplete ones count only where no complete table of the
 * kind stands anywhere in the workbook: a table of another sort may share some headings.
 */
export function sheetTables(
  grids: readonly Grid[],
  match: HeadingMatcher,
): ReadonlyMap<Grid, SheetTables> {
  const claims = new Map(grids.map((grid) => [grid, tableClaims(grid, match)]));
  const whole = new Set(
    [...claims.values()]
      .flat()
      .filter(({ certainty }) => certainty === 'complete')
      .map(({ schema }) => schema.id),
  );
  return new Map(
    grids.map((grid) => [
      grid,
      readSheet(
        grid,
        claims.get(grid)!.filter((claim) => isComplete(claim) || !whole.has(claim.schema.id)),
      ),
    ]),
  );
}

const isComplete = ({ certainty }: TableClaim): boolean => certainty === 'complete';

function readSheet(grid: Grid, claims: readonly TableClaim[]): SheetTables {
  const taken = new TakenCells();
  const found = [
    ...extents(grid, claims.filter(isComplete), taken),
    ...incomplete(grid, claims, 'partial', taken),
  ];
  found.push(...incomplete(grid, claims, 'faint', taken, new Set(found.map(schemaId))));
  found.sort((a, b) => a.claim.row - b.claim.row || a.claim.left - b.claim.left);
  const read = found.map((table) => readTable(grid, table, taken));
  return {
    tables: read.map(({ table }) => table),
    findings: read.flatMap(({ findings }) => findings),
    taken,
  };
}

const schemaId = ({ claim }: TableOnSheet): string => claim.schema.id;

/** Tables end where another begins, so all heading rows of a kind are known before any row is read. */
function extents(grid: Grid, claims: readonly TableClaim[], taken: TakenCells): TableOnSheet[] {
  const headings = new TakenCells();
  for (const { row, left, right } of claims) headings.take(row, left, right);
  return claims
    .map((claim) => {
      const { left, right } = claim;
      const rows = tableRows(
        grid,
        claim,
        (row) => headings.overlaps(row, left, right) || taken.overlaps(row, left, right),
      );
      return { claim, ...rows };
    })
    .map((table) => taking(table, taken));
}

function taking(table: TableOnSheet, taken: TakenCells): TableOnSheet {
  const { row, left, right } = table.claim;
  for (let at = row; at <= table.last; at += 1) taken.take(at, left, right);
  return table;
}

/** Headings that are not all there make a table only with rows below and where nothing else stands. */
function incomplete(
  grid: Grid,
  claims: readonly TableClaim[],
  certainty: TableClaim['certainty'],
  taken: TakenCells,
  known: Set<string> = new Set(),
): TableOnSheet[] {
  const found: TableOnSheet[] = [];
  for (const claim of claims) {
    if (claim.certainty !== certainty) continue;
    if (certainty === 'faint' && known.has(claim.schema.id)) continue;
    if (taken.overlaps(claim.row, claim.left, claim.right)) continue;
    const { left, right } = claim;
    const rows = tableRows(grid, claim, (row) => taken.overlaps(row, left, right));
    if (rows.rows.length === 0) continue;
    known.add(claim.schema.id);
    found.push(taking({ claim, ...rows }, taken));
  }
  return found;
}

function readTable(
  grid: Grid,
  { claim, rows, totals, findings: rowFindings }: TableOnSheet,
  taken: TakenCells,
): { table: FoundTable; findings: Finding[] } {
  const { schema, row, left, right } = claim;
  const { columns, findings: columnFindings } = tableColumns(grid, claim, rows);
  const lines = titleAbove(grid, row, left, right, taken);
  const findings = [...columnFindings, ...unitAbove(grid, claim, columns, lines)];
  const read = rows.map((at) => readRow(grid, at, columns, (finding) => findings.push(finding)));
  const totalsRow =
    totals === undefined
      ? undefined
      : readRow(grid, totals, columns, (finding) => {
          // Nothing is calculated from the totals, so nothing in them can stop a calculation.
          if (finding.severity !== 'error') findings.push(finding);
        });
  const first = Math.min(left, ...columns.map(({ index }) => index));
  const last = Math.max(first, ...columns.map(({ index }) => index));
  return {
    table: {
      schema: schema.id,
      name: schema.name.sv,
      ...(lines[0] && { title: lines[0].text }),
      range: rangeAt(grid, row, columns[0]?.index ?? first, rows.at(-1) ?? row, last),
      columns: columns.map(({ found }) => found),
      rows: read,
      ...(totalsRow && { totals: totalsRow }),
    },
    findings: [...findings, ...rowFindings],
  };
}

function readRow(
  grid: Grid,
  row: number,
  columns: readonly TableColumn[],
  tell: (finding: Finding) => void,
): InputRow {
  const cells: Record<string, InputCell> = {};
  for (const { index, found, meaning } of columns) {
    const raw = cellAt(grid, row, index);
    const cell = addressAt(grid, row, index);
    const { reading, finding } = readCell(raw, meaning, cell);
    cells[found.key] = { cell, raw, reading };
    if (finding) tell(finding);
  }
  return { row: grid.top + row, cells };
}

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
