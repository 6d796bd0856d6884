import type { DecimalText } from '../../core/amount/exact';
import type { CellAddress, CellRange } from '../cell';
import type { PeriodKind } from '../parse/columnKind';

/**
 * A table of figures as budget documents print them: words in the first column, numbers in the others,
 * found by its shape and by no schema.
 */
export interface FigureTable {
  /** The title standing above it, where there is one. */
  readonly title?: string;
  /** What stands over the labels, where anything does: `Nämnd`, `mkr`. */
  readonly labelHeading?: string;
  /** From the first heading row (or the first row, where there are no headings) to the last row. */
  readonly range: CellRange;
  readonly columns: readonly FigureColumn[];
  /** In the order of the sheet; blank rows are left out. */
  readonly rows: readonly FigureRow[];
  /** Words in a column of numbers where a number belongs; a dash is a missing value and none of these. */
  readonly unread: readonly { readonly cell: CellAddress; readonly text: string }[];
  /**
   * Numbers that stand as text in a column where others are numbers, and the position of that column:
   * Excel's own sums leave them out.
   */
  readonly textsAmongNumbers: readonly { readonly cell: CellAddress; readonly column: number }[];
  /** The lines of words below it. */
  readonly notes: readonly { readonly cell: CellAddress; readonly text: string }[];
}

/** A column of numbers: its heading, what period it is of and which unit it is in. */
export interface FigureColumn {
  /** One line, both heading rows joined where there are two; empty where nothing stands over it. */
  readonly heading: string;
  /** The lowest cell of the heading, or the first number where there is no heading. */
  readonly cell: CellAddress;
  /** Where the heading names both a kind and a year. */
  readonly period?: PeriodKind;
  /** The one year that the heading names, also where it names no kind: `2020`. */
  readonly year?: number;
  readonly unit: FigureUnit;
}

/**
 * What the numbers count: kronor in thousands or millions by a power of ten (3 for tkr, 6 for mkr),
 * percentages, or something that is not said.
 */
export type FigureUnit =
  | { readonly kind: 'kr'; readonly power: number }
  | { readonly kind: 'percent' }
  | { readonly kind: 'unknown' };

export interface FigureRow {
  /** Empty for numbers that nothing stands before, as a sum sometimes is printed. */
  readonly label: string;
  readonly labelCell: CellAddress;
  /**
   * One a column; nothing for a blank cell. A row without any is a heading inside the table. Made when they
   * are first asked for: every reading looks for tables of figures, and few models want their numbers.
   */
  readonly figures: readonly (Figure | undefined)[];
}

/** A number as it is shown. */
export interface Figure {
  readonly cell: CellAddress;
  /** As printed, in the column's unit. */
  readonly value: DecimalText;
  /**
   * Decimals of the last digit shown; nothing for a number that is exact, such as an unrounded result of
   * a formula. A text keeps its own. Excel drops ending zeros of a typed number, so typed numbers have
   * the finest decimals typed in their column and unit, or in all columns of years and money together.
   */
  readonly decimals?: number;
  /** Whether it stands as text, which no formula of Excel's can calculate with. */
  readonly isText?: true;
  /** Its own unit, where the row or the cell says another than the column. */
  readonly unit?: FigureUnit;
  /** The formula behind it as Excel keeps it in files, where there is one. */
  readonly formula?: string;
}
