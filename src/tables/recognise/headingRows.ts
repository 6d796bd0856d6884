import type { RawCell } from '../cell';
import type { Grid } from '../grid';
import type { TableSchema } from '../schema';
import type { HeadingMatch, HeadingMatcher } from './headingMatch';
import { headingKey } from './headingText';
import { cellAt, isBlank } from './sheetView';

/** A heading cell and what it was taken for; columns count from the grid's own first column. */
export interface HeadingHit {
  readonly column: number;
  readonly match: HeadingMatch;
}

/**
 * A row, or a part of one, taken for the heading row of a table.
 * `complete` has every required heading, `partial` at least half of them. `faint` has only one heading
 * of the table, but the sheet or the title carries its name, or it is the one required heading and
 * columns of numbers stand beside it.
 */
export interface TableClaim {
  readonly schema: TableSchema;
  readonly row: number;
  /** The contiguous headings, known and open. */
  readonly left: number;
  readonly right: number;
  readonly hits: readonly HeadingHit[];
  readonly certainty: 'complete' | 'partial' | 'faint';
}

/** Every part of every row of a sheet that could be the heading row of a table, the sheet's order kept. */
export function tableClaims(grid: Grid, match: HeadingMatcher): TableClaim[] {
  const claims: TableClaim[] = [];
  const sheetKey = headingKey(grid.sheet);
  grid.rows.forEach((cells, row) => {
    const hits = hitsBySchema(cells, match);
    if (hits.size === 0) return;
    const candidates = [...hits].flatMap(([schema, found]) =>
      groups(cells, found).flatMap((group) => {
        const certainty = certaintyOf(
          schema,
          group,
          () => hasName(schema, sheetKey, grid, row) || hasCounts(schema, grid, row, group),
        );
        return certainty ? [{ schema, row, hits: group, certainty }] : [];
      }),
    );
    claims.push(...withoutOverlaps(candidates, cells));
  });
  return claims;
}

/** A blank column or two may stand inside a table; a wider gap parts two tables. */
const widestGap = 2;

/** The title of a table stands at most this many rows above its headings. */
export const titleReach = 5;

function hitsBySchema(
  cells: readonly RawCell[],
  match: HeadingMatcher,
): Map<TableSchema, HeadingHit[]> {
  const hits = new Map<TableSchema, HeadingHit[]>();
  for (let column = 0; column < cells.length; column += 1) {
    const raw = cells[column];
    if (typeof raw !== 'string') continue;
    for (const found of match(raw)) {
      const hit = { column, match: found };
      const known = hits.get(found.schema);
      if (known) known.push(hit);
      else hits.set(found.schema, [hit]);
    }
  }
  return hits;
}

/** Parts the hits of one row where a wide gap, or a gap and a heading seen before, begins a new table. */
function groups(cells: readonly RawCell[], hits: readonly HeadingHit[]): HeadingHit[][] {
  const parted: HeadingHit[][] = [];
  let keys = new Set<string>();
  let previous = -1;
  for (const hit of hits) {
    const gap = widestBlank(cells, previous, hit.column);
    const repeated = keys.has(hit.match.column.key);
    if (parted.length === 0 || gap > widestGap || (gap > 0 && repeated)) {
      parted.push([]);
      keys = new Set();
    }
    parted.at(-1)!.push(hit);
    keys.add(hit.match.column.key);
    previous = hit.column;
  }
  return parted;
}

function widestBlank(cells: readonly RawCell[], from: number, to: number): number {
  let widest = 0;
  let blanks = 0;
  for (let column = from + 1; column < to; column += 1) {
    blanks = isBlank(cells[column]) ? blanks + 1 : 0;
    if (blanks > widest) widest = blanks;
  }
  return widest;
}

function certaintyOf(
  schema: TableSchema,
  hits: readonly HeadingHit[],
  otherSigns: () => boolean,
): TableClaim['certainty'] | undefined {
  const keys = new Set(hits.map(({ match }) => match.column.key));
  const required = schema.columns.filter((column) => column.required);
  const present = required.filter(({ key }) => keys.has(key)).length;
  // One word alone is found in any text; two headings side by side are not.
  if (keys.size >= Math.min(2, schema.columns.length)) {
    if (present === required.length) return 'complete';
    if (present * 2 >= required.length) return 'partial';
  }
  return otherSigns() ? 'faint' : undefined;
}

function hasName(schema: TableSchema, sheetKey: string, grid: Grid, row: number): boolean {
  const names = [headingKey(schema.name.sv), headingKey(schema.name.en)];
  if (names.includes(sheetKey)) return true;
  for (let above = row - 1; above >= Math.max(0, row - titleReach); above -= 1) {
    const first = grid.rows[above]?.find((raw) => !isBlank(raw));
    if (typeof first === 'string' && names.includes(headingKey(first.slice(0, 100)))) return true;
  }
  return false;
}

/** Two headings with numbers straight below: one could be the value of a form's label. */
function hasCounts(
  schema: TableSchema,
  grid: Grid,
  row: number,
  hits: readonly HeadingHit[],
): boolean {
  const keys = new Set(hits.map(({ match }) => match.column.key));
  if (
    !schema.openColumns ||
    schema.columns.some(({ key, required }) => required && !keys.has(key))
  ) {
    return false;
  }
  let counts = 0;
  for (let column = hits[0]!.column + 1; !isBlank(cellAt(grid, row, column)); column += 1) {
    if (typeof cellAt(grid, row + 1, column) === 'number') counts += 1;
  }
  return counts >= 2;
}

type Candidate = Omit<TableClaim, 'left' | 'right'>;

const rank = { complete: 0, partial: 1, faint: 2 };

/** Of claims to the same cells the more certain wins, then the one with more headings. */
function withoutOverlaps(
  candidates: readonly Candidate[],
  cells: readonly RawCell[],
): TableClaim[] {
  const byStrength = [...candidates].sort(
    (a, b) => rank[a.certainty] - rank[b.certainty] || b.hits.length - a.hits.length,
  );
  const owners: (Candidate | undefined)[] = [];
  const kept = byStrength.filter((candidate) => {
    const [first, last] = ends(candidate);
    for (let column = first; column <= last; column += 1) if (owners[column]) return false;
    for (let column = first; column <= last; column += 1) owners[column] = candidate;
    return true;
  });
  kept.sort((a, b) => ends(a)[0] - ends(b)[0]);
  let taken = -1;
  return kept.map((candidate, index) => {
    const [first, last] = ends(candidate);
    const next = kept[index + 1] ? ends(kept[index + 1]!)[0] : Infinity;
    let left = first;
    while (left - 1 > taken && !isBlank(cells[left - 1])) left -= 1;
    let right = last;
    while (right + 1 < Math.min(next, cells.length) && !isBlank(cells[right + 1])) right += 1;
    taken = right;
    return { ...candidate, left, right };
  });
}

function ends({ hits }: Candidate): [first: number, last: number] {
  return [hits[0]!.column, hits.at(-1)!.column];
}
