import type { RawCell } from '../../tables/cell';
import type { Area, CellStyle } from '../../tables/plan';
import type { SheetFacts } from '../../workbook/gridHints';
import type { ContentNote } from '../../workbook/xlsx/sheetContent';
import type { SheetBars, SheetChart } from './sheetChart';

/** How a stored cell looks: what a plan can say, and the little more that a user's own sheet may hold. */
export interface StoredStyle extends CellStyle {
  readonly font?: string;
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  readonly borderLeft?: 'thin';
  readonly borderRight?: 'thin';
  /** `#RRGGBB`, one for all the edges of the cell. */
  readonly borderColour?: string;
}

/** One cell. Never changed in place, so an earlier state can be kept by keeping the cell. */
export interface StoredCell {
  /** What the cell shows: the constant, or the formula's computed value. */
  readonly value: RawCell;
  /** en-US, without the leading `=`. */
  readonly formula?: string;
  /** The cell whose formula spilled this value here. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  readonly style?: StoredStyle;
}

/** What the page set-up of a sheet says; absent is Excel's default. */
export interface PrintSettings {
  readonly landscape?: boolean;
  readonly paperSize?: string;
  readonly pagesWide?: number;
  readonly pagesTall?: number;
  readonly scale?: number;
  readonly area?: Area;
  readonly repeatedRows?: readonly [number, number];
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet. Only `WorkbookStore` changes it; everyone else reads. */
export interface Sheet {
  /** Stable for the sheet's life, in Excel's form: `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Sparse, by `cellKey`. A cell that holds nothing and looks like nothing is not here. */
  readonly cells: ReadonlyMap<number, StoredCell>;
  /** In characters of the default font, by column; a column that is not here has the default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly gridlines: boolean;
  readonly print: PrintSettings;
  /** From the back to the front. */
  readonly charts: readonly SheetChart[];
  readonly bars: readonly SheetBars[];
  /** In the order of the cells, row by row. */
  readonly notes: readonly ContentNote[];
  /** Merged cells, hidden lines, tables and a filter, as the loaded file has them. */
  readonly facts?: SheetFacts;
  readonly tabColour: string;
  readonly protected: boolean;
  /** What is selected when the sheet is active. */
  readonly selection: Area;
  /** The name under which the sheet stood in the loaded workbook; absent for a new sheet. */
  readonly loadedAs?: string;
}

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;
export const blankCell: StoredCell = { value: null };

/** The whole sheet as an area. */
export const wholeSheet: Area = { top: 0, left: 0, rows: maximumRows, columns: maximumColumns };

/** @example cellKey(1, 2) // 16386 */
export const cellKey = (row: number, column: number): number => row * maximumColumns + column;
export const rowOf = (key: number): number => Math.floor(key / maximumColumns);
export const columnOf = (key: number): number => key % maximumColumns;

/** The cell at a place, from zero; a blank cell where nothing stands. */
export function cellAt(sheet: Sheet, row: number, column: number): StoredCell {
  return sheet.cells.get(cellKey(row, column)) ?? blankCell;
}

/**
 * The smallest area that holds every used cell, or nothing in an empty sheet.
 * Like Excel, a formatted blank cell counts as used unless `valuesOnly`.
 */
export function usedArea(sheet: Sheet, valuesOnly = false, within?: Area): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
    const row = rowOf(key);
    const column = columnOf(key);
    if (within && !contains(within, row, column)) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (bottom < 0) return undefined;
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.top &&
    row < area.top + area.rows &&
    column >= area.left &&
    column < area.left + area.columns
  );
}

/** Whether an area lies inside another as a whole. */
export const isWithin = (outer: Area, { top, left, rows, columns }: Area): boolean =>
  contains(outer, top, left) && contains(outer, top + rows - 1, left + columns - 1);

/** The keys of the stored cells inside an area, without walking the blank ones where that is cheaper. */
export function storedKeys(sheet: Sheet, area: Area): number[] {
  const keys: number[] = [];
  if (area.rows * area.columns <= sheet.cells.size) {
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      for (let column = area.left; column < area.left + area.columns; column += 1) {
        const key = cellKey(row, column);
        if (sheet.cells.has(key)) keys.push(key);
      }
    }
    return keys;
  }
  for (const key of sheet.cells.keys()) {
    if (contains(area, rowOf(key), columnOf(key))) keys.push(key);
  }
  return keys;
}

/** A sheet with nothing in it. */
export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    cells: new Map(),
    columnWidths: new Map(),
    frozenRows: 0,
    gridlines: true,
    print: {},
    charts: [],
    bars: [],
    notes: [],
    tabColour: '',
    protected: false,
    selection: { top: 0, left: 0, rows: 1, columns: 1 },
  };
}

/** The style part of a cell: properties that say something, or no style at all. */
export function styled(style: object | undefined): { style?: StoredStyle } {
  const said = Object.entries(style ?? {}).filter(([, value]) => value !== undefined);
  return said.length > 0 ? { style: Object.fromEntries(said) } : {};
}
