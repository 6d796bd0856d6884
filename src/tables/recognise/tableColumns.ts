import { visitsBetweenRests, type Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, columnLetters, type CellAddress, type RawCell } from '../cell';
import { error, info, warning, type Finding } from '../finding';
import { isMissingCell } from '../parse/cellText';
import { columnKind } from '../parse/columnKind';
import type { CellMeaning } from '../parse/readCell';
import { readWrittenNumber } from '../parse/writtenNumber';
import type { FoundColumn } from '../recognised';
import type { OpenKind } from '../schema';
import { headingOf } from './headingMatch';
import { headingRowOf } from './headingLine';
import { addressAt, cellAt, type SheetView } from './sheetView';
import type { HeadingHit, TableClaim } from './tableClaim';
import { valuesColumn } from './valuesColumn';

/** A column of a found table: where it stands in the grid and how its cells are to be read. */
export interface TableColumn {
  readonly index: number;
  readonly found: FoundColumn;
  readonly meaning: CellMeaning;
}

/** The columns in the order of the sheet, and what is wrong with the headings. */
export interface TableColumns {
  readonly columns: readonly TableColumn[];
  readonly findings: readonly Finding[];
}

/** Decides which cells of a heading row are columns of the table: the schema's own and the open ones. */
export function* tableColumns(
  grid: SheetView,
  claim: TableClaim,
  rows: readonly number[],
  ignored: ReadonlySet<string>,
): Work<TableColumns> {
  const chosen = chooseHits(grid, claim);
  const own: TableColumn[] = [];
  for (const hit of chosen.hits) {
    yield;
    own.push(ownColumn(grid, claim, hit, rows));
  }
  const open = claim.schema.openColumns
    ? yield* openColumns(grid, claim, rows, claim.schema.openColumns.kind, {
        spokenFor: chosen.spokenFor,
        ignored,
      })
    : { columns: [], findings: [] };
  const columns = [...own, ...open.columns].sort((a, b) => a.index - b.index);
  return {
    columns,
    findings: [
      ...missingHeadings(grid, claim, columns),
      ...chosen.findings,
      ...own.flatMap(unitFromHeading),
      ...chosen.hits.flatMap((hit) => besideHeading(grid, claim, hit)),
      ...open.findings,
    ],
  };
}

interface ChosenHits {
  readonly hits: readonly HeadingHit[];
  /** Heading cells that are no open columns either. */
  readonly spokenFor: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/**
 * One heading a column: the one that the user has chosen, else the exact one where there is one; two that
 * are as good are an error.
 */
function chooseHits(grid: SheetView, claim: TableClaim): ChosenHits {
  const { schema, hits } = claim;
  const byKey = new Map<string, HeadingHit[]>();
  for (const hit of hits) {
    const known = byKey.get(hit.match.column.key);
    if (known) known.push(hit);
    else byKey.set(hit.match.column.key, [hit]);
  }
  const chosen: HeadingHit[] = [];
  const spokenFor = new Set<number>();
  const findings: Finding[] = [];
  for (const found of byKey.values()) {
    const rivals = surest(found);
    const [first, second] = rivals;
    chosen.push(first!);
    for (const { column, headingColumn } of rivals) {
      spokenFor.add(column);
      if (headingColumn !== undefined) spokenFor.add(headingColumn);
    }
    if (!second) continue;
    const cells = rivals.map((hit) => addressText(headingAddress(grid, claim, hit)));
    const same = rivals.every(({ match }) => match.heading.key === first!.match.heading.key);
    findings.push(
      error(
        same
          ? message('heading-twice', {
              heading: first!.match.heading.text,
              table: schema.name,
              cells,
            })
          : message('headings-alike', {
              column: first!.match.column.heading,
              table: schema.name,
              headings: rivals.map(({ match }) => match.heading.text),
              cells,
            }),
        headingAddress(grid, claim, second),
      ),
    );
  }
  return { hits: chosen, spokenFor, findings };
}

function surest(found: readonly HeadingHit[]): readonly HeadingHit[] {
  for (const how of ['corrected', 'exact'] as const) {
    const sure = found.filter(({ match }) => match.matched === how);
    if (sure.length > 0) return sure;
  }
  return found;
}

function headingAddress(
  grid: SheetView,
  { line }: TableClaim,
  { column, headingColumn = column }: Pick<HeadingHit, 'column' | 'headingColumn'>,
): CellAddress {
  return addressAt(grid, headingRowOf(grid, line, headingColumn), headingColumn);
}

function ownColumn(
  grid: SheetView,
  claim: TableClaim,
  hit: HeadingHit,
  rows: readonly number[],
): TableColumn {
  const { column: index, match } = hit;
  const { column, matched, heading } = match;
  const period = columnKind(heading.text);
  return {
    index,
    found: {
      key: column.key,
      heading: heading.text,
      cell: headingAddress(grid, claim, hit),
      kind: column.kind,
      matched,
      ...(period && { period }),
    },
    meaning: {
      kind: column.kind,
      heading: heading.text,
      digits: column.digits,
      words: column.words,
      orShare: column.orShare,
      power: heading.unit?.unit.power ?? 0,
      partsOfOne: column.kind === 'share' && holdsPartsOfOne(grid, index, rows),
    },
  };
}

/** Excel keeps 1,43 % as 0,0143: so read the column unless one of its numbers is too large for that. */
function holdsPartsOfOne(grid: SheetView, column: number, rows: readonly number[]): boolean {
  const numbers = rows
    .map((row) => cellAt(grid, row, column))
    .filter((raw) => typeof raw === 'number');
  return numbers.length > 0 && numbers.every((value) => Math.abs(value) <= 1);
}

function unitFromHeading({ found, meaning }: TableColumn): Finding[] {
  if (meaning.kind !== 'amount' || !meaning.power) return [];
  const unit = headingOf(found.heading).unit?.words ?? '';
  const parameters = { heading: found.heading, cell: addressText(found.cell), unit };
  return [info(message('unit-from-heading', parameters), found.cell)];
}

/** A heading that does not stand over its values: merged over them, or else matched with them by guess. */
function besideHeading(grid: SheetView, claim: TableClaim, hit: HeadingHit): Finding[] {
  if (hit.headingColumn === undefined) return [];
  const cell = headingAddress(grid, claim, hit);
  const values = addressAt(grid, claim.row + 1, hit.column);
  const heading = hit.match.heading.text;
  const column = grid.turned ? String(values.row + 1) : columnLetters(values.column);
  const key = grid.turned ? 'values-below-heading' : 'values-beside-heading';
  const told = message(key, { heading, cell: addressText(cell), column });
  return [grid.merges ? info(told, cell) : warning(told, cell)];
}

function missingHeadings(
  grid: SheetView,
  { schema, row, left }: TableClaim,
  columns: readonly TableColumn[],
): Finding[] {
  const present = new Set(columns.map(({ found }) => found.key));
  const cell = addressAt(grid, row, left);
  return schema.columns
    .filter((column) => column.required && !present.has(column.key))
    .map(({ heading }) =>
      error(
        message('heading-missing', {
          heading,
          table: schema.name,
          cell: addressText(cell),
          found: columns.map(({ found }) => found.heading),
        }),
        cell,
      ),
    );
}

/** Columns that are none of the user's own: those of the table, and those the user has said are nothing. */
interface NotOpen {
  readonly spokenFor: ReadonlySet<number>;
  readonly ignored: ReadonlySet<string>;
}

function* openColumns(
  grid: SheetView,
  claim: TableClaim,
  rows: readonly number[],
  kind: OpenKind,
  { spokenFor, ignored }: NotOpen,
): Work<TableColumns> {
  const columns = new Map<string, TableColumn>();
  const findings: Finding[] = [];
  for (let column = claim.left; column <= claim.right; column += 1) {
    if (spokenFor.has(column)) continue;
    const heading = headingOf(claim.line.cells[column] ?? null);
    if (heading.key === '' || ignored.has(heading.key)) continue;
    const beside = grid.merges ? valuesColumn(grid, claim.line, column, true) : column;
    const index = spokenFor.has(beside) ? column : beside;
    const nature = yield* columnNature(grid, rows, index, kind);
    if (nature === 'words') continue;
    const cell = headingAddress(grid, claim, { column });
    const names = { heading: heading.text, cell: addressText(cell) };
    if (nature === 'differences') {
      findings.push(warning(message('column-of-differences', names), cell));
      continue;
    }
    const earlier = columns.get(heading.key);
    if (earlier) {
      const cells = [addressText(earlier.found.cell), names.cell];
      findings.push(warning(message('open-heading-twice', { heading: heading.text, cells }), cell));
      continue;
    }
    const period = columnKind(heading.text);
    columns.set(heading.key, {
      index,
      found: {
        key: `open:${heading.text}`,
        heading: heading.text,
        cell,
        kind,
        matched: 'open',
        ...(period && { period }),
      },
      meaning: {
        kind,
        heading: heading.text,
        ...(kind === 'amount' && { power: heading.unit?.unit.power ?? 0 }),
        ...(kind === 'share' && { partsOfOne: holdsPartsOfOne(grid, index, rows) }),
      },
    });
  }
  const made = [...columns.values()];
  return { columns: made, findings: [...findings, ...made.flatMap(unitFromHeading)] };
}

/**
 * What a column without a known heading holds: numbers when at least half of its cells are (the rest is
 * then reported cell by cell); where counts are wanted, differences when a fifth of them are negative.
 */
function* columnNature(
  grid: SheetView,
  rows: readonly number[],
  column: number,
  kind: OpenKind,
): Work<'numbers' | 'differences' | 'words'> {
  let numbers = 0;
  let negative = 0;
  let others = 0;
  for (let index = 0; index < rows.length; index += 1) {
    if (index % visitsBetweenRests === 0) yield;
    const raw = cellAt(grid, rows[index]!, column);
    if (isMissingCell(raw)) continue;
    const sign = signOf(raw, kind);
    if (sign === undefined) others += 1;
    else numbers += 1;
    if (sign === 'negative') negative += 1;
  }
  if (numbers === 0 || numbers < others) return 'words';
  const mostlyUp = kind !== 'count' || negative < 3 || negative * 5 < numbers;
  return mostlyUp ? 'numbers' : 'differences';
}

/** The units that a number written as text may have in an open column. */
const unitsOf = {
  count: ['none'],
  amount: ['none', 'kr'],
  share: ['none', '%'],
} as const satisfies Record<OpenKind, readonly string[]>;

/** An error value counts as a number: the formula was meant to give one. */
function signOf(raw: RawCell, kind: OpenKind): 'positive' | 'negative' | undefined {
  if (typeof raw === 'number') return raw < 0 ? 'negative' : 'positive';
  if (typeof raw === 'object') return 'positive';
  if (typeof raw !== 'string') return undefined;
  const written = readWrittenNumber(raw);
  if ('notANumber' in written || !unitsOf[kind].some((unit) => unit === written.unit))
    return undefined;
  return written.value.startsWith('-') ? 'negative' : 'positive';
}
