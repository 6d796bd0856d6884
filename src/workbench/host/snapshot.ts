import { columnLetters } from '../../tables/cell';
import { columnOf, rowOf, type Sheet, type StoredCell } from './sheet';
import type { SheetBars, SheetChart } from './sheetChart';
import type { WorkbookStore } from './store';

/**
 * The workbook as a plain value that two moments can be compared by: sheets in order with everything a
 * person can see or a file would keep, names and settings. What is selected is not part of it.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly (Omit<
    Sheet,
    'id' | 'cells' | 'columnWidths' | 'charts' | 'bars' | 'selection' | 'loadedAs'
  > & {
    /** By address, `C7`. */
    readonly cells: Readonly<Record<string, StoredCell>>;
    /** By column letters. */
    readonly columnWidths: Readonly<Record<string, number>>;
    readonly charts: readonly Omit<SheetChart, 'id'>[];
    readonly bars: readonly Omit<SheetBars, 'id'>[];
  })[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly settings: Readonly<Record<string, string>>;
}

/** @example expect(snapshot(store)).toEqual(before) // an undo that left no trace */
export function snapshot(store: WorkbookStore): WorkbookSnapshot {
  return {
    sheets: store.sheets.map(({ id: _, selection: __, loadedAs: ___, ...sheet }) => ({
      ...sheet,
      cells: Object.fromEntries(
        [...sheet.cells]
          .sort(([a], [b]) => a - b)
          .map(([key, cell]) => [`${columnLetters(columnOf(key))}${rowOf(key) + 1}`, cell]),
      ),
      columnWidths: Object.fromEntries(
        [...sheet.columnWidths].map(([column, width]) => [columnLetters(column), width]),
      ),
      charts: sheet.charts.map(({ id: _id, ...chart }) => chart),
      bars: sheet.bars.map(({ id: _id, ...bars }) => bars),
    })),
    names: [...store.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: store.settings,
  };
}
