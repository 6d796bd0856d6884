import type { DecimalText } from '../../core/amount/exact';
import type { RawCell } from '../../tables/cell';
import type { SheetFacts } from '../gridHints';
import type { CellStyle, PlanBars, PlanChart, SheetPlan } from '../../tables/plan';

/** One cell of a file: its value, the formula behind it where there is one, and how it looks. */
export interface ContentCell {
  readonly row: number;
  readonly column: number;
  /** A number may be given as decimal text, so that no digit passes through a double. */
  readonly value: RawCell | { readonly number: DecimalText };
  /** Without the leading `=`, en-US. `value` is then the cached result. */
  readonly formula?: string;
  readonly style?: CellStyle;
}

/** A note on a cell, as text; Excel's older comments, not the threads of newer ones. */
export interface ContentNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One worksheet as this project writes and shows it. */
export interface SheetContent {
  readonly name: string;
  readonly cells: readonly ContentCell[];
  /** In characters, from column A; undefined is the default width. */
  readonly columnWidths?: readonly (number | undefined)[];
  readonly frozenRows?: number;
  readonly gridlines?: boolean;
  readonly print?: SheetPlan['print'];
  readonly visible?: boolean;
  /** Charts of ours; those of others stay in their file unread. */
  readonly charts?: readonly PlanChart[];
  /** Bars of ours behind numbers. */
  readonly bars?: readonly PlanBars[];
  /** In the order of the cells, row by row. */
  readonly notes?: readonly ContentNote[];
  /** Merged cells, hidden lines, tables and the like, read only: they stay in the file as they are. */
  readonly facts?: SheetFacts;
}

export interface DefinedName {
  readonly name: string;
  /** As in a formula, without `=`: `'Fördelning'!$A$1:$J$30`. */
  readonly refersTo: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly DefinedName[];
}
