import type { Area, PlanBars } from '../tables/plan';
import type { ChartBirth } from './chartBirth';
import type { KeptPictures } from './pictureChanges';
import type { MarkChange } from './markChanges';
import type { Pictures } from './pictureMemo';

/** A cell as it stood. A text is kept apart from a formula, so that `=1` the text stays one. */
export type CellBefore =
  | null
  | number
  | boolean
  | { readonly text: string }
  /** en-US, with its `=`. */
  | { readonly formula: string }
  | { readonly error: string };

/** One edge of a cell, in Excel's words. */
export interface EdgeBefore {
  readonly style: string;
  readonly weight: string;
  readonly colour: string;
}

/** How a cell looked: what differs from a cell that was never formatted, and always its font. */
export interface LookBefore {
  readonly numberFormat?: string;
  readonly font: { readonly name: string; readonly size: number };
  readonly bold?: true;
  readonly italic?: true;
  readonly strikethrough?: true;
  readonly underline?: string;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: string;
  readonly verticalAlign?: string;
  readonly indent?: number;
  readonly wrap?: true;
  readonly edges?: Readonly<Record<string, EdgeBefore>>;
}

/** The hidden name of a result as it stood. */
export interface MarkBefore {
  readonly name: string;
  /** With its `=`; `=#REF!` where the result's sheet had gone. */
  readonly formula: string;
  readonly comment: string;
  /** With its `=`, the formula of the hidden name that remembers its charts and bars; see `memoName`. */
  readonly memo?: string;
}

/** What every before-image of a sheet says, whether the sheet was there before or not. */
interface Written {
  /** The name that the written sheet bears. */
  readonly name: string;
  /** What the write may change; nothing outside it is ever restored or cleared. */
  readonly area: Area;
  /** `contentPrint` of the area as the write leaves it, to see whether the user has changed it since. */
  readonly written: string;
  /** The name by which the written result is known; none for an inserted input sheet. */
  readonly markName?: string;
  /** What stood under that name. */
  readonly mark?: MarkBefore;
  /** How the charts come into the sheet that the write draws; absent where it draws none. */
  readonly draws?: readonly ChartBirth[];
  /** The bars behind numbers that the write draws; absent where it draws none. */
  readonly bars?: readonly PlanBars[];
}

/** Bars of ours as Excel knows them. */
export interface StandingBars {
  readonly id: string;
  /** Their place among the conditional formats, the first before the others. */
  readonly priority: number;
}

/** A sheet that was not there. Until it is whole it bears its working name, which nobody else uses. */
export interface AbsentSheet extends Written {
  readonly kind: 'absent';
  readonly workingName: string;
}

/** How a sheet of our own was set up, beside its cells. */
export interface SetupBefore {
  /** In points, from column A, as far as the plan sets widths. */
  readonly columnWidths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly print: {
    readonly orientation: string;
    readonly paperSize: string;
    readonly zoom: Readonly<Record<string, number>>;
    readonly area?: string;
    /** `$6:$6` */
    readonly titleRows?: string;
  };
}

/** A sheet that stood: with an earlier result of ours, or one of the user's that has been pointed at. */
export interface StandingSheet extends Written {
  readonly kind: 'standing';
  readonly cells: readonly (readonly CellBefore[])[];
  readonly looks: readonly { readonly area: Area; readonly look: LookBefore }[];
  /** Absent for a sheet of the user's, whose set-up is not touched. */
  readonly setup?: SetupBefore;
  /** Those of the earlier result that still stand; absent where it has none. */
  readonly pictures?: Pictures;
  /** What of `pictures` the write leaves as it stands. */
  readonly kept?: KeptPictures;
  /** By their order, the places of the bars in `pictures` among the conditional formats of the sheet. */
  readonly barPlaces?: readonly StandingBars[];
  /** The names of all charts in the sheet, the user's too. */
  readonly chartNames: readonly string[];
}

export type SheetBefore = AbsentSheet | StandingSheet;

/**
 * What stood in the workbook where a write was made, as a plain value: undoing is putting it back, and so
 * is cleaning up after a write that stopped half-way.
 */
export interface BeforeImage {
  readonly sheets: readonly SheetBefore[];
  /** Where cells of the user's own are marked, or marks are taken away. */
  readonly marking?: MarkingBefore;
}

/** What a write does to cells of the user's, each with how it stood, and to the memory of that. */
export interface MarkingBefore {
  readonly changes: readonly MarkChange[];
  /** The name by which the result is known that the marks belong to. */
  readonly markName: string;
  /** What the hidden names that remember marks referred to; see `marksFormulas`. */
  readonly memos: readonly string[];
  /** How many such names the write leaves. */
  readonly written: number;
}
