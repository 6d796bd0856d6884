import { visitsBetweenRests, type Work } from '../../core/work/work';
import type { RawCell } from '../cell';
import type { Grid } from '../grid';

/** The distinct texts of a sheet that could be headings or labels, and the places where each stands. */
export type SheetWords = ReadonlyMap<RawCell, readonly Place[]>;

/** A cell of a grid by its row and column there, as one number that sorts in the order of the sheet. */
export type Place = number;

/** More than there are rows or columns, so that a place holds either way round. */
const widest = 2 ** 21;

export const rowOf = (place: Place): number => Math.floor(place / widest);
export const columnOf = (place: Place): number => place % widest;

/**
 * The words of a sheet: a sheet of 200 000 cells has few that a model need look at.
 *
 * @param isWord what may be a heading or a label
 */
export function* sheetWords(grid: Grid, isWord: (raw: RawCell) => boolean): Work<SheetWords> {
  const words = new Map<RawCell, Place[]>();
  let visits = 0;
  for (const [row, cells] of grid.rows.entries()) {
    visits += cells.length;
    if (visits >= visitsBetweenRests) {
      yield;
      visits = 0;
    }
    for (let column = 0; column < cells.length; column += 1) {
      const raw = cells[column] ?? null;
      if (typeof raw !== 'string' && typeof raw !== 'number') continue;
      if (typeof raw === 'number' && !isWord(raw)) continue;
      const place = row * widest + column;
      const known = words.get(raw);
      if (known) known.push(place);
      else if (isWord(raw)) words.set(raw, [place]);
    }
  }
  return words;
}

/** The words of a sheet with its rows and columns exchanged. */
export function turnedWords(words: SheetWords): SheetWords {
  return new Map(
    [...words].map(([raw, places]) => [
      raw,
      places.map((place) => columnOf(place) * widest + rowOf(place)),
    ]),
  );
}

/** The places of the words that are looked for, in the order of the sheet. */
export function* placesOf(
  words: SheetWords,
  isWanted: (raw: RawCell) => boolean,
): Work<readonly Place[]> {
  const found: Place[] = [];
  let visits = 0;
  for (const [raw, places] of words) {
    visits += 1;
    if (visits % wordsBetweenRests === 0) yield;
    if (!isWanted(raw)) continue;
    for (const place of places) found.push(place);
  }
  return found.sort((a, b) => a - b);
}

/** A word new to a model is held against all of its headings, which takes longer than a visit. */
const wordsBetweenRests = 100;
