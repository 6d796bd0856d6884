import type { CellRange, RawCell } from './cell';

/**
 * The used cells of one sheet as a rectangle whose first cell stands at (`top`, `left`).
 * Rows may be ragged; a cell beyond a row's end is blank.
 *
 * What Excel knows of the sheet besides its values helps the reader where it is given, and is never
 * needed: all of it is optional, in the sheet's own rows and columns from zero.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly RawCell[])[];
  /**
   * The formulas behind the values as Excel keeps them in files (`=SUM(B2:B9)`: English names, commas),
   * parallel to `rows` and as ragged; null where a cell has none. Absent where no cell of the sheet has one.
   */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** Excel tables (ListObjects): such a table has exactly the rows of its area. */
  readonly tables?: readonly ExcelTable[];
  /** Named ranges in this sheet. Only one that begins with a table's headings or first row says anything. */
  readonly names?: readonly NamedArea[];
  /** Merged cells; the value stands in the first cell of each. */
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Ranges with a filter on: their hidden rows are filtered out, not hidden by hand. */
  readonly filters?: readonly CellRange[];
}

/** A range with a name of the user's own. */
export interface NamedArea {
  readonly name: string;
  readonly area: CellRange;
}

/** An Excel table; `area` holds its heading row, its rows and its row of totals. */
export interface ExcelTable extends NamedArea {
  readonly totalsRow: boolean;
  /** False for a table whose heading row is switched off. */
  readonly headingRow?: boolean;
}
