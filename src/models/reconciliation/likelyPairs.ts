import type { Book, BookRow, BookTable } from './book';
import { nearly } from './evidence';

/** A row of a table. */
export interface Place {
  readonly table: BookTable;
  readonly row: BookRow;
}

/** Two rows that may be the same row, in the order of the workbook. */
export interface LikelyPair {
  readonly earlier: Place;
  readonly later: Place;
}

/** The rows of one thing that may be the same, and whether it is one thing at all. */
export interface LikelyPairs {
  readonly pairs: readonly LikelyPair[];
  /**
   * How many pairs there are of a word that stands in many tables, each with its own number (every board has
   * a net cost): most of them are clearly others, and a chance is likely to be among them. Zero for a word
   * that is not so common.
   */
  readonly common: number;
}

/** A row is compared with so many earlier ones at most. */
const mostCompared = 60;

/** A word is common where fewer than one in so many pairs may be the same. */
const rarity = 4;

/**
 * Of all pairs of rows of one thing those that are worth a look, by doubles: with thirty sheets that have
 * the same words there are many pairs, and nearly none are the same row.
 */
export function likelyPairs(book: Book, places: readonly Place[]): LikelyPairs {
  const pairs: LikelyPair[] = [];
  let compared = 0;
  let credible = 0;
  for (const [index, later] of places.entries()) {
    for (const earlier of places.slice(0, Math.min(index, mostCompared))) {
      if (earlier.table === later.table) continue;
      compared += 1;
      const isCredible = mayBeSame(book, earlier, later);
      if (isCredible) credible += 1;
      if (isCredible || mayRestOnColumns(book, earlier, later)) pairs.push({ earlier, later });
    }
  }
  return { pairs, common: credible * rarity < compared ? compared : 0 };
}

/** A known concept needs one column that agrees, or all to be near; a label alone half of them and two. */
function mayBeSame(book: Book, a: Place, b: Place): boolean {
  const isConcept = a.row.concept !== undefined;
  return ([1, -1] as const).some((sign) => {
    let tried = 0;
    let held = 0;
    let near = 0;
    for (const pair of book.columnPairs(a.table, b.table)) {
      const [one, other] = [a.row.numbers[pair.a], b.row.numbers[pair.b]];
      if (one === undefined || other === undefined) continue;
      tried += 1;
      const distance = Math.abs(book.quick.values[one]! - sign * book.quick.values[other]!);
      const reach = book.quick.halves[one]! + book.quick.halves[other]!;
      const size = Math.max(Math.abs(book.quick.values[one]!), Math.abs(book.quick.values[other]!));
      if (distance === 0 || distance < reach * almost) held += 1;
      else if (distance <= nearly * size) near += 1;
    }
    if (isConcept) return held > 0 || (tried > 0 && near === tried);
    return held > 1 && held * 2 >= tried;
  });
}

/** A whole reach away is too far, and a double is not quite the number; the exact judgement comes later. */
const almost = 1 - 1e-9;

/** Rows of a concept in columns that may be others tell whether those columns are the same. */
const mayRestOnColumns = (book: Book, a: Place, b: Place): boolean =>
  a.row.concept !== undefined &&
  (a.row.concept !== b.row.concept ||
    book.columnPairs(a.table, b.table).some(({ surety }) => surety === 'unsure'));
