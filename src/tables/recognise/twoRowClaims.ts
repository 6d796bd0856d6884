import type { RawCell } from '../cell';
import { isYear, twoHeadingRows, type TwoHeadingRows } from './headingLine';
import { headingOf, type HeadingMatcher } from './headingMatch';
import { isBlank, type SheetView } from './sheetView';
import {
  certaintyOf,
  groups,
  hitsBySchema,
  rank,
  withoutOverlaps,
  type Candidate,
  type TableClaim,
} from './tableClaim';

/** What each of the two rows could be alone. */
interface Alone {
  readonly above: readonly Candidate[];
  readonly below: readonly Candidate[];
}

/** A row of more tables than this is nobody's two rows of headings, and would be slow to compare. */
const mostBesideEachOther = 50;

/**
 * Tables whose headings stand in `top` and the row below it, where the two together say more than either
 * alone: more headings are known, or columns have a heading that only makes sense with the other row.
 */
export function twoRowClaims(
  view: SheetView,
  top: number,
  match: HeadingMatcher,
  alone: Alone,
): TableClaim[] {
  const line = twoHeadingRows(view, top, (heading) => match(heading).length > 0);
  const candidates = [...hitsBySchema(line.cells, match)].flatMap(([schema, found]) =>
    groups(line.cells, found).flatMap((hits): Candidate[] => {
      const certainty = certaintyOf(schema, hits);
      return certainty ? [{ schema, line, row: line.row, hits, certainty }] : [];
    }),
  );
  const claims = withoutOverlaps(candidates, line.cells);
  if (claims.length > mostBesideEachOther) return [];
  return claims.filter((claim) => saysMore(view, line, claim, alone));
}

function saysMore(
  view: SheetView,
  line: TwoHeadingRows,
  claim: TableClaim,
  { above, below }: Alone,
): boolean {
  const { schema, left, right, hits } = claim;
  const upper = cellsIn(view, line.top, left, right);
  const lower = cellsIn(view, line.row, left, right);
  const filledAbove = upper.filter((raw) => !isBlank(raw)).length;
  if (filledAbove === 0 || lower.every(isBlank)) return false;
  for (const column of line.broken) if (column >= left && column <= right) return false;
  if (!hits.some(({ match }) => schema.identifiedBy.includes(match.column.key))) return false;

  const rivals = [...above, ...below].filter(
    (rival) => rival.hits[0]!.column <= right && rival.hits.at(-1)!.column >= left,
  );
  if (rivals.some((rival) => rival.schema !== schema && isStronger(rival, claim))) return false;
  const count = knownHeadings(claim);
  const fromAbove = most(rivals, above, schema);
  const fromBelow = most(rivals, below, schema);
  if (count > Math.max(fromAbove, fromBelow)) return true;
  const has = (columns: ReadonlySet<number>): boolean =>
    [...columns].some((column) => column >= left && column <= right);
  if (has(line.needGroup)) return count >= Math.max(fromAbove, fromBelow);
  if (count === fromAbove && fromAbove >= fromBelow) {
    return has(line.merged) || addsHeadings(upper, lower) || addsUnit(upper, lower);
  }
  if (count === fromBelow) return filledAbove > 1 && addsHeadings(lower, upper);
  return false;
}

const isStronger = (rival: Candidate, claim: TableClaim): boolean =>
  rank[rival.certainty] < rank[claim.certainty] ||
  (rank[rival.certainty] === rank[claim.certainty] && rival.hits.length > claim.hits.length);

const knownHeadings = ({ hits }: Candidate): number =>
  new Set(hits.map(({ match }) => match.column.key)).size;

/** The most headings of a table that one of the rows has alone. */
function most(
  rivals: readonly Candidate[],
  row: readonly Candidate[],
  schema: Candidate['schema'],
): number {
  return rivals
    .filter((rival) => rival.schema === schema && row.includes(rival))
    .reduce((best, rival) => Math.max(best, knownHeadings(rival)), 0);
}

function cellsIn(view: SheetView, row: number, left: number, right: number): readonly RawCell[] {
  const cells = view.rows[row] ?? [];
  return Array.from({ length: right - left + 1 }, (_, index) => cells[left + index] ?? null);
}

/** Columns whose heading stands in the other row alone, or a year there under words. */
function addsHeadings(cells: readonly RawCell[], others: readonly RawCell[]): boolean {
  return others.some((other, index) => !isBlank(other) && (isBlank(cells[index]) || isYear(other)));
}

/** `(tkr)` under `Belopp`. */
function addsUnit(upper: readonly RawCell[], lower: readonly RawCell[]): boolean {
  return lower.some(
    (raw, index) =>
      !isBlank(raw) && !isBlank(upper[index]) && headingOf(`- ${String(raw)}`).unit !== undefined,
  );
}
