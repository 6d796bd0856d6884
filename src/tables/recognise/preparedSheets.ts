import type { Work } from '../../core/work/work';
import type { Finding } from '../finding';
import type { Grid } from '../grid';
import { headingReader, type HeadingReader } from './headingText';
import { turnedView, type SheetView } from './sheetView';
import { sheetWords, type SheetWords } from './sheetWords';

/**
 * What every model's reading of a workbook begins with, found out once: the distinct words of each sheet
 * and where they stand, and the sheet turned on its side. Made where it is first asked for and kept as long
 * as this value is.
 */
export interface PreparedSheets {
  /** Judges each distinct text as a heading once. */
  readonly readHeading: HeadingReader;
  words(grid: Grid): Work<SheetWords>;
  turned(grid: Grid): Work<SheetView>;
  /** What several models have to say of these sheets, worked out for the first of them. */
  findings(about: string, make: () => Work<readonly Finding[]>): Work<readonly Finding[]>;
}

/**
 * Nothing prepared yet. Give the same value to every model that reads the same sheets.
 *
 * @example
 * const prepared = preparedSheets();
 * const found = models.map((model) => recognise(sheets, model, [], prepared));
 */
export function preparedSheets(): PreparedSheets {
  const readHeading = headingReader();
  const words = new Map<Grid, SheetWords>();
  const views = new Map<Grid, SheetView>();

  function* wordsOf(grid: Grid): Work<SheetWords> {
    const known = words.get(grid);
    if (known) return known;
    const made = yield* sheetWords(grid, readHeading);
    words.set(grid, made);
    return made;
  }

  function* turnedOf(grid: Grid): Work<SheetView> {
    const known = views.get(grid);
    if (known) return known;
    const made = yield* turnedView(grid);
    views.set(grid, made);
    return made;
  }

  const told = new Map<string, readonly Finding[]>();

  function* findings(
    about: string,
    make: () => Work<readonly Finding[]>,
  ): Work<readonly Finding[]> {
    const known = told.get(about);
    if (known) return known;
    const made = yield* make();
    told.set(about, made);
    return made;
  }

  return { readHeading, words: wordsOf, turned: turnedOf, findings };
}
