import type { Work } from '../../core/work/work';
import { numberKinds, type ColumnSchema, type TableSchema } from '../schema';
import { areaOf, namedLike } from './areas';
import { oneHeadingRow, type HeadingLine } from './headingLine';
import type { HeadingMatcher } from './headingMatch';
import { headingKey } from './headingText';
import { cellAt, isBlank, type SheetView } from './sheetView';
import { rowOf, type Place } from './sheetWords';
import {
  certaintyOf,
  ends,
  groups,
  hitsBySchema,
  withoutOverlaps,
  type Candidate,
  type HeadingHit,
  type TableClaim,
} from './tableClaim';
import { arePlaces } from './placeNames';
import { titleReach } from './titleAbove';
import { twoRowClaims } from './twoRowClaims';
import { valuesColumn } from './valuesColumn';

/**
 * Every part of every row of a sheet that could be the heading row of a table, the sheet's order kept.
 *
 * @param headings every cell that a heading of some table may stand in
 */
export function* tableClaims(
  view: SheetView,
  match: HeadingMatcher,
  headings: readonly Place[],
): Work<TableClaim[]> {
  const claims: TableClaim[] = [];
  const sheetKey = headingKey(view.sheet);
  const rows = new Set(headings.map(rowOf));
  let candidates: Candidate[] = [];
  let last = -1;
  // A row without a heading of any table matters only below one that has some.
  for (const row of withRowsBelow(rows, view.rows.length)) {
    yield;
    const above = last === row - 1 ? candidates : [];
    last = row;
    const line = oneHeadingRow(view, row);
    candidates = lineCandidates(view, line, match, sheetKey);
    claims.push(...placed(view, withoutOverlaps(candidates, line.cells)));
    if (row > 0 && (above.length > 0 || candidates.length > 0)) {
      const both = twoRowClaims(view, row - 1, match, { above, below: candidates });
      if (both.length > 0) {
        replace(claims, placed(view, both));
        candidates = candidates.filter((one) => !both.some((claim) => overlap(claim, one)));
      }
    }
  }
  return claims;
}

function withRowsBelow(rows: ReadonlySet<number>, end: number): readonly number[] {
  const all: number[] = [];
  for (const row of rows) {
    if (all.at(-1) !== row) all.push(row);
    if (row + 1 < end) all.push(row + 1);
  }
  return all;
}

function lineCandidates(
  view: SheetView,
  line: HeadingLine,
  match: HeadingMatcher,
  sheetKey: string,
): Candidate[] {
  const hits = hitsBySchema(line.cells, match);
  if (hits.size === 0) return [];
  return [...hits].flatMap(([schema, found]) =>
    groups(line.cells, found).flatMap((group) => {
      const certainty =
        certaintyOf(schema, group) ??
        (hasName(schema, sheetKey, view, line, group) || hasCounts(schema, view, line, group)
          ? 'faint'
          : undefined);
      return certainty ? [{ schema, line, row: line.row, hits: group, certainty }] : [];
    }),
  );
}

function hasName(
  schema: TableSchema,
  sheetKey: string,
  view: SheetView,
  { top, row }: HeadingLine,
  hits: readonly HeadingHit[],
): boolean {
  const names = [headingKey(schema.name.sv), headingKey(schema.name.en)];
  if (names.includes(sheetKey)) return true;
  if (namedLike(areaOf(view, row, hits[0]!.column, hits.at(-1)!.column), names)) return true;
  for (let above = top - 1; above >= Math.max(0, top - titleReach); above -= 1) {
    const first = view.rows[above]?.find((raw) => !isBlank(raw));
    if (typeof first === 'string' && names.includes(headingKey(first.slice(0, 100)))) return true;
  }
  return false;
}

/** Two headings with numbers straight below: one could be the value of a form's label. */
function hasCounts(
  schema: TableSchema,
  view: SheetView,
  { row, cells }: HeadingLine,
  hits: readonly HeadingHit[],
): boolean {
  const keys = new Set(hits.map(({ match }) => match.column.key));
  const lacking = ({ key, required }: ColumnSchema): boolean => required && !keys.has(key);
  if (!schema.openColumns || schema.columns.some(lacking)) return false;
  const beside = hits[0]!.column + 1;
  // Regions beside the word Region are the records of a transposed table.
  if (view.turned) return hits.some((hit) => namesPlaces(view, row, hit));
  if (arePlaces(cells.slice(beside, beside + 6))) return false;
  let counts = 0;
  for (let column = hits[0]!.column + 1; !isBlank(cells[column]); column += 1) {
    if (typeof cellAt(view, row + 1, column) === 'number') counts += 1;
  }
  return counts >= 2;
}

/** Whether the first records of a transposed table are regions or municipalities. */
export function namesPlaces(view: SheetView, row: number, { column, match }: HeadingHit): boolean {
  if (!match.schema.identifiedBy.includes(match.column.key)) return false;
  return arePlaces(view.rows.slice(row + 1, row + 7).map((cells) => cells[column] ?? null));
}

/** Claims of one line, each as far as it reaches before the next. */
function placed(view: SheetView, claims: readonly TableClaim[]): TableClaim[] {
  return claims.map((claim, index) => within(view, claim, claims[index + 1]?.left ?? Infinity));
}

/**
 * A claim inside an Excel table or named range reaches exactly as far as that does; another as far as its
 * headings, the columns that a merged heading covers among them.
 */
function within(view: SheetView, claim: TableClaim, next: number): TableClaim {
  const [first, last] = ends(claim);
  const area = areaOf(view, claim.row, first, last);
  if (area) return { ...claim, left: area.left, right: area.right, area };
  const hits: HeadingHit[] = [];
  const used = new Set(claim.hits.map(({ column }) => column));
  for (const hit of claim.hits) {
    const isNumber = numberKinds.has(hit.match.column.kind);
    const column = valuesColumn(view, claim.line, hit.column, isNumber);
    const moved = column !== hit.column && !used.has(column);
    used.add(column);
    hits.push(moved ? { ...hit, column, headingColumn: hit.column } : hit);
  }
  const [left, end] = ends({ ...claim, hits });
  let right = Math.max(claim.right, end);
  while (right + 1 < next && continues(view, claim.line, right + 1)) right += 1;
  return { ...claim, hits, left: Math.min(claim.left, left), right };
}

/** Whether a column has a heading, or is covered by one that is merged over it. */
function continues(view: SheetView, { cells, row }: HeadingLine, column: number): boolean {
  if (!isBlank(cells[column])) return true;
  const { merges, top, left } = view;
  return (
    merges?.some(
      (area) =>
        area.top <= top + row &&
        top + row < area.top + area.rows &&
        area.left < left + column &&
        left + column < area.left + area.columns &&
        !isBlank(cells[area.left - left]),
    ) ?? false
  );
}

const overlap = ({ left, right }: TableClaim, candidate: Candidate): boolean =>
  ends(candidate)[0] <= right && ends(candidate)[1] >= left;

/** Headings over two rows take the place of what each of the rows says alone. */
function replace(claims: TableClaim[], both: readonly TableClaim[]): void {
  const top = both[0]!.line.top;
  const stays = claims.filter(
    ({ row, left, right }) =>
      row < top || !both.some((claim) => left <= claim.right && right >= claim.left),
  );
  claims.length = 0;
  claims.push(...stays, ...both);
}
