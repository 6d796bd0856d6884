import type { CellRange } from '../tables/cell';
import type { Grid } from '../tables/grid';
import { logModel, modelOfMark } from '../tables/layout';
import { pasteModel } from '../tables/paste';
import type { WorkbookSnapshot } from './port';

/** Which results of ours a reader wants to see, if any: a model as far as this needs it. */
export interface ResultReader {
  readonly id: string;
  readonly readsResults?: true;
}

/**
 * The sheets as a model should read them: without the cells of our own earlier results, which would
 * otherwise be recognised as input the next time. A pasted table is marked as ours but is input. A model
 * that reads results sees those of other models, never its own.
 *
 * @param reader the model that is to read; where nothing is said, no result is seen.
 */
export function inputSheets(
  { sheets, results }: WorkbookSnapshot,
  reader?: ResultReader,
): readonly Grid[] {
  const isInput = (mark: string): boolean => {
    const model = modelOfMark(mark);
    if (model === pasteModel) return true;
    return reader?.readsResults === true && model !== reader.id && model !== logModel;
  };
  return sheets.map((sheet) => {
    const ranges = results
      .filter(({ name, range }) => range.sheet === sheet.sheet && !isInput(name))
      .map(({ range }) => range);
    if (ranges.length === 0) return sheet;
    const { rows, formulas } = sheet;
    return {
      ...sheet,
      rows: withoutRanges(sheet, rows, ranges),
      ...(formulas && { formulas: withoutRanges(sheet, formulas, ranges) }),
    };
  });
}

/** Whether no sheet holds anything that somebody else than we has written. */
export function hasNoInput(snapshot: WorkbookSnapshot): boolean {
  return inputSheets(snapshot).every(({ rows }) =>
    rows.every((row) => row.every((value) => value === null)),
  );
}

function withoutRanges<T>(
  sheet: Pick<Grid, 'top' | 'left'>,
  rows: readonly (readonly (T | null)[])[],
  ranges: readonly CellRange[],
): readonly (readonly (T | null)[])[] {
  return rows.map((row, r) => {
    const across = ranges.filter(
      ({ top, rows }) => sheet.top + r >= top && sheet.top + r < top + rows,
    );
    if (across.length === 0) return row;
    return row.map((value, c) => {
      const column = sheet.left + c;
      return across.some(({ left, columns }) => column >= left && column < left + columns)
        ? null
        : value;
    });
  });
}
