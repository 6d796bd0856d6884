import type { Language } from '../../../messages/language';
import { maximumColumns, maximumRows, usedArea, type Sheet } from '../../host/sheet';
import { axis, type Axis } from './axis';
import { defaultCharacters, pixelsOfCharacters } from '../../host/columnWidth';
import { rowHeights, usualRowHeight } from './rowHeights';
import type { Place } from './selection';
import { textWidth } from './textWidth';

export const columnHeadingHeight = 22;
export const rowHeadingWidth = 46;

/** Where everything of a sheet stands, in pixels. A hidden row or column has the size 0 and is not drawn. */
export interface SheetGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many rows and columns are drawn; more come when the selection goes there. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The last used row and column. */
  readonly last: Place;
  readonly frozenHeight: number;
}

/** What of the geometry does not depend on the selection. */
export type MeasuredSheet = Omit<SheetGeometry, 'rowCount' | 'columnCount'>;

/**
 * Measures sheets, and answers anew only when there is something new: measuring goes through every cell,
 * and a moved selection changes none. The cells are changed in place, so `version` says when they are others.
 */
export function lastGeometry(): (
  sheet: Sheet,
  version: number,
  language: Language,
) => MeasuredSheet {
  let last: { readonly of: readonly unknown[]; readonly measured: MeasuredSheet } | undefined;
  return (sheet, version, language) => {
    const { cells, columnWidths, frozenRows, facts } = sheet;
    const of = [cells, columnWidths, frozenRows, facts, version, language];
    if (!last || of.some((part, index) => part !== last?.of[index])) {
      last = { of, measured: measuredSheet(sheet, language) };
    }
    return last.measured;
  };
}

function measuredSheet(sheet: Sheet, language: Language): MeasuredSheet {
  const widths = new Map(
    [...sheet.columnWidths].map(([column, characters]) => [column, pixelsOfCharacters(characters)]),
  );
  for (const column of sheet.facts?.hiddenColumns ?? []) widths.set(column, 0);
  const columns = axis(pixelsOfCharacters(defaultCharacters), widths);
  const heights = rowHeights(sheet, columns.size, language, textWidth);
  for (const row of sheet.facts?.hiddenRows ?? []) heights.set(row, 0);
  const rows = axis(usualRowHeight, heights);
  const used = usedArea(sheet);
  return {
    rows,
    columns,
    last: {
      row: used ? used.top + used.rows - 1 : 0,
      column: used ? used.left + used.columns - 1 : 0,
    },
    frozenHeight: rows.offset(sheet.frozenRows),
  };
}

/** How much of a sheet is drawn: what is used, some room to go on, and where the selection is. */
export function drawnExtent(last: Place, beyond: Place): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.min(maximumRows, Math.max(last.row + 100, beyond.row + 50, 200)),
    columnCount: Math.min(maximumColumns, Math.max(last.column + 10, beyond.column + 5, 26)),
  };
}

/** What lies under a point of the grid's own box. */
export interface Hit {
  readonly on: 'cell' | 'columnHeading' | 'rowHeading' | 'corner';
  readonly place: Place;
}

/** Finds what a point lies on, from the box's top left and how far it is scrolled. */
export function hitAt(
  geometry: SheetGeometry,
  x: number,
  y: number,
  scroll: { readonly top: number; readonly left: number },
): Hit {
  const overColumns = y < columnHeadingHeight;
  const overRows = x < rowHeadingWidth;
  const down = Math.max(0, y - columnHeadingHeight);
  const place = {
    row: Math.min(
      geometry.rowCount - 1,
      geometry.rows.indexAt(down < geometry.frozenHeight ? down : down + scroll.top),
    ),
    column: Math.min(
      geometry.columnCount - 1,
      geometry.columns.indexAt(Math.max(0, x - rowHeadingWidth) + scroll.left),
    ),
  };
  return {
    on: overColumns ? (overRows ? 'corner' : 'columnHeading') : overRows ? 'rowHeading' : 'cell',
    place,
  };
}
