import type { DecimalText } from '../core/amount/exact';
import type { Message } from '../messages/message';
import type { CellAddress, CellRange, RawCell } from './cell';
import type { FigureTable } from './figures/figureTable';
import type { Finding } from './finding';
import type { PeriodKind } from './parse/columnKind';
import type { ColumnKind } from './schema';

/** What a cell was read as. A coerced value says from what (`"1 234,5" text → 1234.5`). */
export type Reading =
  | { readonly kind: 'missing' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: DecimalText;
      readonly coerced: boolean;
      /** A share in per cent, in a column of amounts that may hold shares too. */
      readonly percent?: true;
    }
  /** A day, as `2019-10-15`. */
  | { readonly kind: 'date'; readonly date: string; readonly coerced: boolean }
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  /** The cell holds something its column cannot; the message says what to do, and names the cell. */
  | { readonly kind: 'refused'; readonly problem: Message };

/** One cell of input: where it stands, what it held and what that was read as. */
export interface InputCell {
  readonly cell: CellAddress;
  readonly raw: RawCell;
  readonly reading: Reading;
}

/**
 * How surely a heading was taken for its column: the very heading, a known variant of it, a column of the
 * user's own, or what the user has said that it is.
 */
export type HowMatched = 'exact' | 'variant' | 'open' | 'corrected';

/** A heading and what it was taken for. Open columns have the key `open:<heading>`. */
export interface FoundColumn {
  readonly key: string;
  readonly heading: string;
  readonly cell: CellAddress;
  readonly kind: ColumnKind;
  readonly matched: HowMatched;
  /** Kind and year, where the heading names them: `Prognos november 2019`. */
  readonly period?: PeriodKind;
}

export interface InputRow {
  /** Where it stands: its row in the sheet, or its column where the table is transposed. */
  readonly row: number;
  /** By column key. A key that the table has always has a cell; an absent column is absent here too. */
  readonly cells: Readonly<Record<string, InputCell>>;
}

/** A table found in a sheet, its rows read. One that lacks a required heading has an error finding. */
export interface FoundTable {
  readonly schema: string;
  readonly name: string;
  /** The title standing above it, where there is one. */
  readonly title?: string;
  readonly titleCell?: CellAddress;
  /** From the heading row to the last row of `rows`; the title and the totals stand outside. */
  readonly range: CellRange;
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly InputRow[];
  /** A row of totals at the end, which is no region. */
  readonly totals?: InputRow;
  /** Whether the headings stand in a column and each column beside it is a row of the table. */
  readonly transposed?: true;
  /** The Excel table or named range that says where it ends, by name. */
  readonly area?: string;
}

/** One labelled value of a form, in the order of the sheet. `open` fields carry their label as key. */
export interface FoundField {
  readonly key: string;
  readonly label: string;
  readonly labelCell: CellAddress;
  /** The words that the pattern captured, such as a pot's name. */
  readonly captured?: string;
  readonly input: InputCell;
}

export interface FoundForm {
  readonly schema: string;
  readonly title?: string;
  /** The heading over its values, where the labels have several columns of values: one form a column. */
  readonly columnHeading?: string;
  readonly range: CellRange;
  readonly fields: readonly FoundField[];
}

/** Everything the reader made of a workbook for one model. */
export interface Recognised {
  readonly tables: readonly FoundTable[];
  readonly forms: readonly FoundForm[];
  /** Every table of figures in the workbook, for a model that asks for them. */
  readonly figures?: readonly FigureTable[];
  /**
   * Coerced cells (info; many in one column as one finding, each cell then says so itself), what could
   * not be read (error), what looks odd (warning).
   */
  readonly findings: readonly Finding[];
}
