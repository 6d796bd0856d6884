import type { CellRange } from '../cell';
import type { Grid } from '../grid';
import { headingKey } from './headingText';

/** The rows and columns that an Excel table or a named range gives a table, in the grid's own numbers. */
export interface TableArea {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly totalsRow: boolean;
}

/**
 * The Excel table, or else the named range, that begins in the row of some headings (a named range also
 * in the row below them) and reaches over all of them. Undefined where there is none.
 */
export function areaOf(
  grid: Grid,
  row: number,
  first: number,
  last: number,
): TableArea | undefined {
  const holds = ({ left, columns }: CellRange): boolean =>
    left - grid.left <= first && left - grid.left + columns > last;
  const at = grid.top + row;
  const table = grid.tables?.find(
    ({ area, headingRow }) => headingRow !== false && area.top === at && holds(area),
  );
  if (table) return asArea(grid, table.name, table.area, table.totalsRow);
  const named = grid.names?.find(
    ({ area }) =>
      area.columns > 1 &&
      holds(area) &&
      ((area.top === at && area.rows > 1) || area.top === at + 1),
  );
  return named && asArea(grid, named.name, named.area, false);
}

/** Whether an area carries the name of a table: `Regioner`, `tblRegioner`. */
export function namedLike(area: TableArea | undefined, names: readonly string[]): boolean {
  return area !== undefined && names.includes(headingKey(area.name.replace(prefix, '')));
}

const prefix = /^(?:tbl|tabell|table|tab)_?(?=\p{L})/iu;

function asArea(grid: Grid, name: string, area: CellRange, totalsRow: boolean): TableArea {
  const left = Math.max(0, area.left - grid.left);
  return {
    name,
    left,
    right: area.left - grid.left + area.columns - 1,
    bottom: area.top - grid.top + area.rows - 1,
    totalsRow,
  };
}
