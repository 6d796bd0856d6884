import type { CellRange } from '../tables/cell';
import type { Grid } from '../tables/grid';
import type { WorkbookSnapshot } from './port';

/**
 * The sheets as a model should read them: without the cells of our own earlier results, which would
 * otherwise be recognised as input the next time.
 */
export function inputSheets({ sheets, results }: WorkbookSnapshot): readonly Grid[] {
  return sheets.map((sheet) => {
    const ranges = results.map(({ range }) => range).filter((range) => range.sheet === sheet.sheet);
    return ranges.length === 0 ? sheet : { ...sheet, rows: withoutRanges(sheet, ranges) };
  });
}

/** Whether no sheet holds anything that somebody else than we has written. */
export function hasNoInput(snapshot: WorkbookSnapshot): boolean {
  return inputSheets(snapshot).every(({ rows }) =>
    rows.every((row) => row.every((value) => value === null)),
  );
}

function withoutRanges(sheet: Grid, ranges: readonly CellRange[]): Grid['rows'] {
  return sheet.rows.map((row, r) => {
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
