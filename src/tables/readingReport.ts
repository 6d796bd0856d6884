import type { DecimalText } from '../core/amount/exact';
import { holds, overlap, type CellAddress, type CellRange, type RawCell } from './cell';
import type { Correction, HeadingCorrection } from './corrections';
import type { FigureTable } from './figures/figureTable';
import type { Finding } from './finding';
import type { Grid } from './grid';
import { readLabels, type ReadLabel } from './readLabels';
import { headingKey, headingReader, type HeadingReader } from './recognise/headingText';
import { coercedIn, hasJudgedCells } from './recognise/sheetRow';
import type { FoundForm, FoundTable, HowMatched, InputCell, Recognised } from './recognised';

/** How a workbook was read, part by part, for a person to follow cell by cell and to correct. */
export interface ReadingReport {
  readonly parts: readonly ReadPart[];
  /** Tables of figures beside the parts, for a model that asks for them. */
  readonly figures: readonly ReadFigures[];
  /** What concerns no part, or no cell. */
  readonly problems: readonly Finding[];
}

export type ReadPart = ReadTable | ReadForm;

interface Part {
  /** Texts that were read as numbers, by heading or label, in the order of the sheet. */
  readonly coerced: readonly CoercedCells[];
  /** What is said about it, but for the coerced cells, which stand for themselves. */
  readonly problems: readonly Finding[];
}

export interface ReadTable extends Part {
  readonly kind: 'table';
  readonly found: FoundTable;
  readonly headings: readonly ReadHeading[];
}

export interface ReadForm extends Part {
  readonly kind: 'form';
  readonly found: FoundForm;
  readonly labels: readonly ReadLabel[];
}

/** A table of figures, which is known by its shape; each heading says what its column was taken for. */
export interface ReadFigures {
  readonly found: FigureTable;
  /** Its title, or its sheet where none stands above it. */
  readonly name: string;
  readonly problems: readonly Finding[];
}

/** A heading of a table, and what it was taken for. */
export interface ReadHeading {
  readonly heading: string;
  readonly cell: CellAddress;
  /** A column's key, `open` for a count of the user's own, `none` where it is not used. */
  readonly column: string;
  readonly how: HowMatched | 'unused';
}

export interface CoercedCells {
  readonly heading: string;
  /** Each a number that stands as text; `coercion` says which. */
  readonly cells: readonly InputCell[];
}

/** A text and the number that it was read as, in kr, persons or per cent as its column says. */
export interface Coercion {
  readonly cell: CellAddress;
  readonly text: string;
  readonly value: DecimalText;
}

/** What one coerced cell held and what that was read as. */
export function coercion({ cell, raw, reading }: InputCell): Coercion {
  return { cell, text: String(raw), value: reading.kind === 'number' ? reading.value : '' };
}

/**
 * Puts what was recognised together as a report: each table and form with its place, each heading with
 * what it was taken for and how surely, the headings beside them that nobody asked for, each coerced cell
 * and each problem. Nothing is read anew, so it costs little beside the reading.
 *
 * @param findings what is to be said; the reader's own findings where nothing else is given
 *
 * @example readingReport(recognised, sheets).parts[0]?.coerced[0]?.cells[0] // the cell that holds '1 234,5'
 */
export function readingReport(
  recognised: Recognised,
  sheets: readonly Grid[],
  {
    findings = recognised.findings,
    corrections = [],
  }: { readonly findings?: readonly Finding[]; readonly corrections?: readonly Correction[] } = {},
): ReadingReport {
  const { tables, forms } = recognised;
  const left = new Set(findings.filter(({ message }) => !coercions.has(message.key)));
  const problemsIn = (range: CellRange): Finding[] => {
    const inside = [...left].filter(({ cell }) => cell && holds(range, cell));
    for (const finding of inside) left.delete(finding);
    return inside;
  };
  const read = headingReader();
  const parts = [
    ...tables.map((found): ReadTable => {
      const grid = sheets.find(({ sheet }) => sheet === found.range.sheet);
      return {
        kind: 'table',
        found,
        headings: headings(found, grid, corrections, read),
        coerced: coercedCells(found),
        problems: problemsIn(found.range),
      };
    }),
    ...forms.map((found): ReadForm => ({
      kind: 'form',
      found,
      labels: readLabels(
        found,
        sheets.find(({ sheet }) => sheet === found.range.sheet),
        saidOf(found, corrections),
      ),
      coerced: found.fields.flatMap(({ label, input }) =>
        isCoerced(input) ? [{ heading: label, cells: [input] }] : [],
      ),
      problems: problemsIn(found.range),
    })),
  ];
  const figures = (recognised.figures ?? [])
    .filter(({ range }) => !parts.some(({ found }) => overlap(range, found.range)))
    .map((found): ReadFigures => ({
      found,
      name: found.title ?? found.range.sheet,
      problems: problemsIn(found.range),
    }));
  return { parts, figures, problems: [...left] };
}

/** Findings that tell of cells which the report shows one by one. */
const coercions: ReadonlySet<string> = new Set([
  'text-read-as-number',
  'many-texts-read-as-numbers',
]);

function coercedCells({ columns, rows, totals }: FoundTable): readonly CoercedCells[] {
  const all = (totals ? [...rows, totals] : rows).filter(hasJudgedCells);
  return columns.flatMap(({ key, heading }) => {
    const cells = all.flatMap((row) => coercedIn(row, key) ?? []);
    return cells.length > 0 ? [{ heading, cells }] : [];
  });
}

const isCoerced = ({ reading }: InputCell): boolean => reading.kind === 'number' && reading.coerced;

function headings(
  table: FoundTable,
  grid: Grid | undefined,
  corrections: readonly Correction[],
  read: HeadingReader,
): readonly ReadHeading[] {
  const said = saidOf(table, corrections);
  const used = table.columns.map(({ key, heading, cell, matched }): ReadHeading => ({
    heading,
    cell,
    column: matched === 'open' ? 'open' : key,
    how: said.has(headingKey(heading)) ? 'corrected' : matched,
  }));
  const unused = headingCells(table, grid).flatMap(({ raw, cell }): ReadHeading[] => {
    const heading = read(raw);
    if (!heading || table.columns.some((column) => sameCell(column.cell, cell))) return [];
    const how = said.has(heading.key) ? 'corrected' : 'unused';
    return [{ heading: heading.text, cell, column: 'none', how }];
  });
  const along = ({ cell }: ReadHeading): number => (table.transposed ? cell.row : cell.column);
  return [...used, ...unused].sort((a, b) => along(a) - along(b));
}

/** The keys of the headings or labels of a table or form of which the user has said something. */
function saidOf(
  { schema, range }: FoundTable | FoundForm,
  corrections: readonly Correction[],
): ReadonlySet<string> {
  return new Set(
    corrections
      .filter(
        (correction): correction is HeadingCorrection =>
          correction.kind === 'heading' &&
          correction.table === schema &&
          correction.sheet === range.sheet,
      )
      .map(({ heading }) => headingKey(heading)),
  );
}

interface HeadingCell {
  readonly raw: RawCell;
  readonly cell: CellAddress;
}

/** The cells in line with the table's headings: those of its range, and those that follow without a gap. */
function headingCells(
  { range, columns, transposed }: FoundTable,
  grid: Grid | undefined,
): readonly HeadingCell[] {
  if (!grid || columns.length === 0) return [];
  const { sheet } = range;
  const line = Math.max(...columns.map(({ cell }) => (transposed ? cell.column : cell.row)));
  const at = (place: number): HeadingCell => {
    const row = transposed ? place : line;
    const column = transposed ? line : place;
    const raw = grid.rows[row - grid.top]?.[column - grid.left] ?? null;
    return { raw, cell: { sheet, row, column } };
  };
  let first = transposed ? range.top : range.left;
  let last = first + (transposed ? range.rows : range.columns) - 1;
  while (first > 0 && at(first - 1).raw !== null) first -= 1;
  while (at(last + 1).raw !== null) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => at(first + index));
}

const sameCell = (a: CellAddress, b: CellAddress): boolean =>
  a.row === b.row && a.column === b.column && a.sheet === b.sheet;
