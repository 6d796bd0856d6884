import { finish, type Work } from '../../core/work/work';
import type { Grid } from '../grid';
import { cellShape } from './cellShape';
import type { FigureTable } from './figureTable';
import { readSegment } from './readSegment';
import { rowShape, type RowShape } from './rowShape';
import { sheetBands } from './sheetBands';
import { tableSegments } from './tableSegments';

/**
 * Every table of figures in the sheets of a workbook, by shape alone: words, then numbers, below one or
 * two rows of headings or none; below titles, above notes, over blank rows, several on a sheet, above or
 * beside each other. What a table is about is for others to say. Never refuses: words where a number
 * belongs stand in `unread`.
 *
 * @example figureTables(sheets)[0]?.rows[0] // { label: 'Skatteintäkter', figures: [{ value: '2905.7', … }] }
 */
export function figureTables(sheets: readonly Grid[]): readonly FigureTable[] {
  return finish(figureTablesWork(sheets));
}

/** The same, as a work that rests after every row. */
export function* figureTablesWork(sheets: readonly Grid[]): Work<readonly FigureTable[]> {
  const tables: FigureTable[] = [];
  for (const sheet of sheets) tables.push(...(yield* sheetFigures(sheet)));
  return tables;
}

/** Several models ask for the figures of the same sheets. A sheet as read never changes. */
const read = new WeakMap<Grid, readonly FigureTable[]>();

function* sheetFigures(grid: Grid): Work<readonly FigureTable[]> {
  const known = read.get(grid);
  if (known) return known;
  const shapes = [];
  for (const row of grid.rows) {
    yield;
    shapes.push(row.map(cellShape));
  }
  const tables: FigureTable[] = [];
  for (const band of sheetBands(shapes)) {
    const rows: RowShape[] = [];
    for (const cells of shapes) {
      yield;
      rows.push(rowShape(cells, band));
    }
    for (const segment of tableSegments(rows)) {
      const table = yield* readSegment(grid, band, rows, segment);
      if (table) tables.push(table);
    }
  }
  read.set(grid, tables);
  return tables;
}
