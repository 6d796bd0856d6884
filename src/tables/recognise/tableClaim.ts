import type { RawCell } from '../cell';
import type { TableSchema } from '../schema';
import type { TableArea } from './areas';
import type { HeadingLine } from './headingLine';
import type { HeadingMatch, HeadingMatcher } from './headingMatch';
import { isBlank } from './sheetView';

/** A heading cell and what it was taken for; columns count from the grid's own first column. */
export interface HeadingHit {
  /** The column of the values. */
  readonly column: number;
  /** The column of the heading, where it stands beside its values. */
  readonly headingColumn?: number;
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
  readonly line: HeadingLine;
  /** The last row of headings. */
  readonly row: number;
  /** The contiguous headings, known and open. */
  readonly left: number;
  readonly right: number;
  readonly hits: readonly HeadingHit[];
  readonly certainty: 'complete' | 'partial' | 'faint';
  /** The Excel table or named range that begins with these headings. */
  readonly area?: TableArea;
}

/** A claim before it is known how far it reaches. */
export type Candidate = Omit<TableClaim, 'left' | 'right' | 'area'>;

/** The headings known to a table, by table, in one line of headings. */
export function hitsBySchema(
  cells: readonly RawCell[],
  match: HeadingMatcher,
): Map<TableSchema, HeadingHit[]> {
  const hits = new Map<TableSchema, HeadingHit[]>();
  for (let column = 0; column < cells.length; column += 1) {
    const raw = cells[column];
    if (raw === null || raw === undefined) continue;
    for (const found of match(raw)) {
      const hit = { column, match: found };
      const known = hits.get(found.schema);
      if (known) known.push(hit);
      else hits.set(found.schema, [hit]);
    }
  }
  return hits;
}

/** A blank column or two may stand inside a table; a wider gap parts two tables. */
const widestGap = 2;

/** Parts the hits of one row where a wide gap, or a gap and a heading seen before, begins a new table. */
export function groups(cells: readonly RawCell[], hits: readonly HeadingHit[]): HeadingHit[][] {
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

/** Whether enough headings of a table stand together for one, all of them or half of those required. */
export function certaintyOf(
  schema: TableSchema,
  hits: readonly HeadingHit[],
): 'complete' | 'partial' | undefined {
  const keys = new Set(hits.map(({ match }) => match.column.key));
  const required = schema.columns.filter((column) => column.required);
  const present = required.filter(({ key }) => keys.has(key)).length;
  // One word alone is found in any text; two headings side by side are not, nor what the user has said.
  const corrected = hits.some(({ match }) => match.matched === 'corrected');
  if (keys.size < Math.min(2, schema.columns.length) && !corrected) return undefined;
  if (present === required.length) return 'complete';
  return present * 2 >= required.length || corrected ? 'partial' : undefined;
}

/** Certainties from the strongest. */
export const rank = { complete: 0, partial: 1, faint: 2 };

/** Of claims to the same cells the more certain wins, then the one with more headings. */
export function withoutOverlaps(
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

/** The first and the last known heading of a claim. */
export function ends({ hits }: Candidate): [first: number, last: number] {
  return [hits[0]!.column, hits.at(-1)!.column];
}
