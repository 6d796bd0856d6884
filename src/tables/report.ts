import type { DecimalText } from '../core/amount/exact';
import type { Step } from '../core/trace/step';
import type { Text } from '../messages/message';
import type { CellAddress, CellRange } from './cell';
import type { Finding } from './finding';
import type { Formula } from './formula';
import type { IsoDate } from './parse/writtenDate';

/**
 * The unit a column is shown in; `percent` numbers are shares times 100, `none` is text or a rank, `date`
 * is a day and `days` a number of them.
 */
export type ShownUnit =
  | 'none'
  | 'kr'
  | 'tkr'
  | 'mkr'
  | 'kr/person'
  | 'persons'
  | 'weight'
  | 'percent'
  | 'rank'
  /** A bare number with the decimals that it has, told in the unit of its own row. */
  | 'number'
  | 'date'
  | 'days';

export interface ReportColumn {
  /** Stable, as in the JSON output: `total`, `flyktingvariabler.amount`. */
  readonly key: string;
  readonly title: Text;
  readonly unit: ShownUnit;
  /** Decimals shown; rounding happens here and nowhere else. */
  readonly decimals: number;
  /** A column that the sheet leaves out when no row has a value for it. */
  readonly optional?: true;
}

/** A value of a result table. `missing` says why, in a sentence. */
export type ReportValue =
  | { readonly text: Text }
  /**
   * `shown` is rounded to the column's decimals, in the column's unit. `precise` is the number itself
   * with at most 15 significant digits, a percentage as a fraction of one: `1.43` and `0.0143068742619605`.
   */
  | { readonly shown: DecimalText; readonly precise: DecimalText }
  /** A day: a real date in the sheet, `2019-10-15` in JSON and in the terminal. */
  | { readonly date: IsoDate }
  | { readonly missing: Text };

export interface ReportRow {
  readonly emphasis?: 'own' | 'total';
  readonly values: Readonly<Record<string, ReportValue>>;
}

export interface ReportTable {
  readonly id: string;
  readonly title: Text;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Sums over the rows, where they mean something; never one of the rows. */
  readonly totals?: ReportRow;
  /** Sentences under the table: shown parts that differ from a shown total, and the like. */
  readonly notes: readonly Text[];
  /** The steps behind one value, made when asked for; empty for a value that came straight from a cell. */
  explain(row: number, key: string): readonly Step[];
  /**
   * A value as an ordinary Excel formula over input cells and other values of the report, made when asked
   * for; undefined where there is none. It gives the number as shown, in the column's unit; in columns of
   * percentages and weights the number itself, which others are calculated from.
   */
  formula?(row: number | 'totals', key: string): Formula | undefined;
  /** The same for a text that follows from numbers, so that it follows them when they live on. */
  textFormula?(row: number | 'totals', key: string): Formula | undefined;
  /** By column key, why the values of a column have no formula. */
  readonly valueOnly?: Readonly<Record<string, Text>>;
}

/** A picture worth drawing, over columns of one of the tables. */
export type ReportChart = {
  readonly table: string;
  readonly label: string;
  readonly title: Text;
} & (RankBars | Waterfall);

/** Bars of one column by rank, the own region marked. */
export interface RankBars {
  readonly kind: 'rankBars';
  readonly value: string;
}

/**
 * From one amount to another, step by step: each row of the table is a bar that stands on `base` (not
 * drawn) and rises or falls from there; a pillar (a row of totals) rises from zero. The three columns hold
 * numbers ≥ 0, so a model leaves the chart out where the way goes below zero.
 */
export interface Waterfall {
  readonly kind: 'waterfall';
  readonly base: string;
  readonly rise: string;
  readonly fall: string;
}

/** The answer before any table: a few lines for the highlighted region. */
export interface Headline {
  readonly title: Text;
  readonly lines: readonly Text[];
}

/** What a model has to say of a cell of the user's, in a sentence or two, so that it can be marked there. */
export interface ReportMark {
  readonly cell: CellAddress;
  readonly kind: 'wrong' | 'unclear';
  readonly note: Text;
}

/** What a model says, before anyone decides how it looks. */
export interface Report {
  readonly model: string;
  readonly version: string;
  readonly modelTitle: Text;
  /** What the result is about, from the user's own sheet where it has a title. */
  readonly title: Text;
  /** The options as used, by key, defaults filled in. */
  readonly options: Readonly<Record<string, string>>;
  /** The options that differ from their fallback, in words. */
  readonly choices: readonly { readonly title: Text; readonly value: Text }[];
  readonly inputs: readonly {
    readonly name: string;
    readonly range: CellRange;
    readonly rows: number;
  }[];
  /** Empty when a finding of severity error stopped the calculation. */
  readonly tables: readonly ReportTable[];
  readonly findings: readonly Finding[];
  readonly sentences: readonly Text[];
  readonly headline: readonly Headline[];
  readonly charts: readonly ReportChart[];
  /**
   * What can be marked in the user's own sheets, worst first, where the user asks for it; several of one cell
   * share a note. Absent in a model that marks nothing: then nobody is asked.
   */
  readonly marks?: readonly ReportMark[];
  /** A checksum of every input cell that was used and the options. */
  readonly fingerprint: string;
}
