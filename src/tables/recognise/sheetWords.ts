import { visitsBetweenRests, type Work } from '../../core/work/work';
import type { RawCell } from '../cell';
import type { Grid } from '../grid';
import type { HeadingReader, HeadingText } from './headingText';

/** A text that could be a heading or a label, and the places where it stands. */
export interface SheetWord {
  readonly raw: RawCell;
  /** Nothing for what is a heading only because the user has said so. */
  readonly heading: HeadingText | undefined;
  readonly places: readonly Place[];
}

/** The distinct words of a sheet. */
export type SheetWords = readonly SheetWord[];

/** A cell of a grid by its row and column there, as one number that sorts in the order of the sheet. */
export type Place = number;

/** More than there are rows or columns, so that a place holds either way round. */
const widest = 2 ** 21;

export const rowOf = (place: Place): number => Math.floor(place / widest);
export const columnOf = (place: Place): number => place % widest;

/**
 * The words of a sheet: a sheet of 200 000 cells has few that a model need look at.
 *
 * @param mayBeHeading what else than ordinary headings may be one
 */
export function* sheetWords(
  grid: Grid,
  read: HeadingReader,
  mayBeHeading: (raw: RawCell) => boolean = () => false,
): Work<SheetWords> {
  const places = new Map<RawCell, Place[]>();
  const words: SheetWord[] = [];
  let visits = 0;
  for (let row = 0; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row]!;
    visits += cells.length;
    if (visits >= visitsBetweenRests) {
      yield;
      visits = 0;
    }
    for (let column = 0; column < cells.length; column += 1) {
      const raw = cells[column] ?? null;
      if (typeof raw !== 'string' && (typeof raw !== 'number' || !mayBeHeading(raw))) continue;
      const place = row * widest + column;
      const known = places.get(raw);
      if (known) {
        known.push(place);
        continue;
      }
      const heading = read(raw);
      if (!heading && !mayBeHeading(raw)) continue;
      const own = [place];
      places.set(raw, own);
      words.push({ raw, heading, places: own });
    }
  }
  return words;
}

/** Places in a sheet whose rows and columns have been exchanged, in the order of that. */
export function turnedPlaces(places: readonly Place[]): readonly Place[] {
  return places.map((place) => columnOf(place) * widest + rowOf(place)).sort((a, b) => a - b);
}

/** The places of the words that are looked for, in the order of the sheet. */
export function* placesOf(
  words: SheetWords,
  isWanted: (word: SheetWord) => boolean,
): Work<readonly Place[]> {
  const found: Place[] = [];
  let visits = 0;
  for (const word of words) {
    visits += 1;
    if (visits % wordsBetweenRests === 0) yield;
    if (!isWanted(word)) continue;
    for (const place of word.places) found.push(place);
  }
  return found.sort((a, b) => a - b);
}

/** A word new to a model is held against all of its headings, which takes longer than a visit. */
const wordsBetweenRests = 100;
