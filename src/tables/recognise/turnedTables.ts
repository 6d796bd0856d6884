import { visitsBetweenRests, type Work } from '../../core/work/work';
import type { RawCell } from '../cell';
import { readWrittenNumber } from '../parse/writtenNumber';
import type { TableSchema } from '../schema';
import type { HeadingMatcher } from './headingMatch';
import { namesPlaces, tableClaims } from './headingRows';
import { arePlaces, isPlace } from './placeNames';
import { isBlank, type SheetView } from './sheetView';
import { columnOf, rowOf, turnedPlaces, type Place } from './sheetWords';
import type { Grid } from '../grid';
import type { TableClaim } from './tableClaim';

/** The sheet turned, and what in it could be a table whose headings stand in a column. */
export interface TurnedClaims {
  readonly view: SheetView;
  readonly claims: readonly TableClaim[];
}

/**
 * Tables with their headings in a column. Only complete ones, or such that have regions beside the word
 * Region: labels in a column are also what forms and lists of explanations have. The sheet is turned only where some column has enough headings of a table.
 */
export function* turnedClaims(
  grid: Grid,
  match: HeadingMatcher,
  headings: readonly Place[],
  turned: () => Work<SheetView>,
): Work<TurnedClaims | undefined> {
  if (!(yield* hasHeadingsInAColumn(grid, match, headings))) return undefined;
  const view = yield* turned();
  const claims = (yield* tableClaims(view, match, turnedPlaces(headings)))
    .filter(
      ({ certainty, row, hits }) =>
        certainty === 'complete' ||
        (certainty === 'faint' && hits.some((hit) => namesPlaces(view, row, hit))),
    )
    .map((claim) => trimmed(view, claim));
  return claims.length === 0 ? undefined : { view, claims };
}

/** A table, not a list of words: two records or more, and a number among them. */
export function holdsRecords(
  view: SheetView,
  { left, right }: TableClaim,
  rows: readonly number[],
): boolean {
  if (rows.length < 2) return false;
  return rows.some((row) => view.rows[row]?.slice(left, right + 1).some(isNumber));
}

function isNumber(raw: RawCell): boolean {
  if (typeof raw === 'number') return true;
  return typeof raw === 'string' && raw.length < 40 && 'value' in readWrittenNumber(raw);
}

function* hasHeadingsInAColumn(
  grid: Grid,
  match: HeadingMatcher,
  headings: readonly Place[],
): Work<boolean> {
  const keys = new Map<TableSchema, Map<number, Set<string>>>();
  const judged = new Map<string, boolean>();
  const mayBePlace = (raw: RawCell | undefined): boolean => {
    if (typeof raw !== 'string') return false;
    const known = judged.get(raw) ?? isPlace(raw);
    judged.set(raw, known);
    return known;
  };
  let visits = 0;
  for (const place of headings) {
    visits += 1;
    if (visits % visitsBetweenRests === 0) yield;
    const cells = grid.rows[rowOf(place)]!;
    const column = columnOf(place);
    for (const { schema, column: found } of match(cells[column]!)) {
      if (
        schema.identifiedBy.includes(found.key) &&
        mayBePlace(cells[column + 1]) &&
        arePlaces(cells.slice(column + 1, column + 7))
      ) {
        return true;
      }
      const columns = keys.get(schema) ?? new Map<number, Set<string>>();
      if (columns.size === 0) keys.set(schema, columns);
      const known = columns.get(column);
      if (known) known.add(found.key);
      else columns.set(column, new Set([found.key]));
    }
  }
  // Not all of them need stand in one column: a heading may be divided between two.
  return [...keys].some(([schema, columns]) =>
    [...columns.values()].some((known) => known.size >= Math.min(2, schema.columns.length)),
  );
}

/**
 * Titles and notes straight above and below the headings have nothing beside them, also where their words
 * (`Befolkning och mottagande`) could be a heading that the table has in its own place.
 */
function trimmed(view: SheetView, claim: TableClaim): TableClaim {
  const hasValues = (column: number): boolean => {
    for (let row = claim.row + 1; row <= claim.row + lookBeside; row += 1) {
      if (!isBlank(view.rows[row]?.[column])) return true;
    }
    return false;
  };
  const hits = claim.hits.filter(
    ({ column, match }) =>
      hasValues(column) ||
      !claim.hits.some(
        (other) =>
          other.match.column.key === match.column.key &&
          other.column !== column &&
          hasValues(other.column),
      ),
  );
  const known = new Set(hits.map(({ column }) => column));
  let { left, right } = claim;
  while (!known.has(left) && !hasValues(left)) left += 1;
  while (!known.has(right) && !hasValues(right)) right -= 1;
  return { ...claim, hits, left, right };
}

/** Columns beside a heading that are looked at for values. */
const lookBeside = 6;
