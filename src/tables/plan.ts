import type { DecimalText } from '../core/amount/exact';
import type { CellAddress, CellRange } from './cell';
import type { CellMark } from './cellMark';

/**
 * What a planned cell will hold. `null` leaves it blank. Text is always text, never a formula. A formula
 * is en-US without `=`, made from data and never from text of the user's; `number` or `text` is what it
 * comes to.
 */
export type PlanCell =
  | null
  | { readonly text: string }
  | { readonly number: DecimalText }
  | { readonly formula: string; readonly number: DecimalText }
  | { readonly formula: string; readonly text: string };

/** What the numbers of a result are written as: values, or formulas over the input cells. */
export type WrittenAs = 'values' | 'formulas';

/** How cells look; later styles on the same cell win, property by property. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly borderTop?: 'thin';
  readonly borderBottom?: 'thin';
  /** An en-US number format code: `#,##0`, `0.00%`, `@`. */
  readonly numberFormat?: string;
}

/** A rectangle of the sheet, counted from its A1 wherever the result stands. */
export type Area = Omit<CellRange, 'sheet'>;

/** How the cells of an area look. */
export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/** A chart over cells of the planned sheet. */
export type PlanChart = PlanBarChart | PlanWaterfall;

interface ChartFrame {
  /** Its own in the sheet: an earlier chart of this name gives way to it; see `chartName`. */
  readonly name: string;
  readonly title: string;
  /** One column of names. */
  readonly categories: Area;
  /** The cells that it covers. */
  readonly place: Area;
}

/** Bars that stand out, such as the own region's. */
export interface MarkedBar {
  /** Its place among the values, from zero. */
  readonly bar: number;
  /** `#RRGGBB` */
  readonly colour: string;
}

/** One bar a row in the rows' order, the first at the top, each with its number. */
export interface PlanBarChart extends ChartFrame {
  readonly kind: 'bars';
  /** What the bars show, as the heading of their column. */
  readonly series: string;
  /** One column of numbers beside the names. */
  readonly values: Area;
  /** `#RRGGBB`, of every bar but the marked ones. */
  readonly colour: string;
  readonly marked: readonly MarkedBar[];
  /** Whether the bars begin at zero whatever the spreadsheet finds best; not where one is negative. */
  readonly fromZero: boolean;
}

/** One column of numbers of a waterfall, and the heading of the column. */
export interface PlanSeries {
  readonly series: string;
  readonly values: Area;
}

/**
 * Stacked columns from the left to the right: what is not drawn below, and on it what rises or falls. A
 * blank cell has no column and no number.
 */
export interface PlanWaterfall extends ChartFrame {
  readonly kind: 'waterfall';
  readonly base: PlanSeries;
  readonly rise: PlanSeries & { readonly colour: string };
  readonly fall: PlanSeries & { readonly colour: string };
  /** The pillars, which are columns of `rise`. */
  readonly marked: readonly MarkedBar[];
  /** Where the axis begins; above zero only where the steps would else be too small to be seen. */
  readonly minimum: number;
}

/** Bars behind the numbers of an area, from nothing at zero to the whole cell at the highest. */
export interface PlanBars {
  readonly area: Area;
  /** `#RRGGBB` */
  readonly colour: string;
}

/** Between the bars of a chart, in per cent of a bar. */
export const chartGapWidth = 40;

/** No result has more charts, so that one written over an earlier one knows what may stand there. */
export const mostCharts = 4;

/** @example chartName('_Regionkalkyl.distribution.1', 0) // "_Regionkalkyl.distribution.1.chart1" */
export const chartName = (mark: string, index: number): string => `${mark}.chart${index + 1}`;

/** A corner of a sheet, from zero. */
export type Corner = Pick<CellAddress, 'row' | 'column'>;

/**
 * One result sheet to write, as a plain value: the preview shows it, every adapter applies the same.
 */
export interface SheetPlan {
  /**
   * `new`: no sheet of this name stands in the workbook. `own`: the sheet holds an earlier result of
   * ours in `replaces`, which is cleared first; nothing outside it is touched. `place`: the cells that the
   * user has pointed at, which are blank; with `replaces` the user has agreed to lose what stands there.
   */
  readonly target:
    | { readonly kind: 'new'; readonly name: string }
    | { readonly kind: 'own'; readonly name: string; readonly replaces: CellRange }
    | { readonly kind: 'place'; readonly name: string; readonly replaces?: CellRange };
  /** Where the first cell stands; A1 where nothing is said. */
  readonly origin?: Corner;
  /**
   * The sheet is the user's own: its column widths, frozen rows, gridlines and print set-up are left as
   * they are, whatever the plan says of them.
   */
  readonly guest?: true;
  /** The cells from the origin, a full rectangle. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly styles: readonly StyledArea[];
  /** In characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly print: {
    readonly landscape: boolean;
    /** First and last row repeated on every page, from zero. */
    readonly repeatedRows: readonly [number, number];
    readonly area: Area;
  };
  readonly gridlines: boolean;
  readonly charts?: readonly PlanChart[];
  readonly bars?: readonly PlanBars[];
  /** The hidden workbook name by which the result is known again; it refers to the written range. */
  readonly mark: ResultMark;
}

/**
 * The rectangle that a plan writes.
 *
 * @example plannedRange(plan) // { sheet: 'Blad1', top: 4, left: 2, rows: 30, columns: 8 }
 */
export function plannedRange({
  target,
  origin,
  cells,
}: Pick<SheetPlan, 'target' | 'origin'> & {
  readonly cells: readonly (readonly unknown[])[];
}): CellRange {
  const { row: top, column: left } = origin ?? sheetCorner;
  return { sheet: target.name, top, left, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** A1. */
export const sheetCorner: Corner = { row: 0, column: 0 };

/** How a workbook remembers that a range is a result of ours: a hidden defined name with a comment. */
export interface ResultMark {
  /** `_Regionkalkyl.<model>.<n>` */
  readonly name: string;
  /** `<model> <version> <fingerprint> <option>=<value>…`, at most 255 characters; see `markComment`. */
  readonly comment: string;
}

export interface Plan {
  readonly model: string;
  readonly version: string;
  readonly sheets: readonly SheetPlan[];
  /**
   * The cells of the user's that are marked, one mark a cell; they belong to the first sheet's result. What
   * an earlier result under the same name had marked is taken away first, also where nothing is marked now.
   */
  readonly marks?: readonly CellMark[];
}
