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
  readonly range: CellRange;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** A column of numbers: its heading, what period it is of and which unit it is in. */
export interface FigureColumn {
  readonly heading: string;
  readonly cell: CellAddress;
  readonly period?: PeriodKind;
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
  readonly label: string;
  readonly labelCell: CellAddress;
  /** One a column; nothing for a blank cell. */
  readonly figures: readonly (Figure | undefined)[];
}

/** A number as it is shown. */
export interface Figure {
  readonly cell: CellAddress;
  /** As printed, in the column's unit. */
  readonly value: DecimalText;
  /**
   * Decimals of the last digit shown, below zero for numbers rounded to tens; nothing for a number that
   * is exact, such as an unrounded result of a formula.
   */
  readonly decimals?: number;
  /** Its own unit, where the row or the cell says another than the column. */
  readonly unit?: FigureUnit;
}
