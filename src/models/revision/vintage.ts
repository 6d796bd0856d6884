import type { Kronor } from '../../core/amount/exact';
import type { Maybe } from '../../core/amount/missing';
import type { KeyPart } from '../../core/revision/potSide';
import type { Step } from '../../core/trace/step';
import type { CellAddress, CellRange } from '../../tables/cell';
import type { Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { AmountUnit } from '../reporting/amountUnit';

/** Why a pot's amount cannot be split into effects. */
export type Unsplit = 'given' | 'blendInResult' | 'noNationalCount';

/** A region in one vintage. */
export interface VintageRegion {
  /** Two digits for a known region; may be empty. */
  readonly code: string;
  /** What the same region is known by in another vintage. */
  readonly identity: string;
  readonly name: string;
  readonly cell?: CellAddress;
  /** In kr: unrounded, or as a result sheet shows it. */
  readonly total: Kronor;
  /** What limits gave or took beyond the pots, in a result with limits. */
  readonly adjustment?: { readonly amount: Kronor; readonly cell: CellAddress };
}

/** A pot in one vintage. */
export interface VintagePot {
  readonly name: string;
  /** What the same pot is known by in another vintage. */
  readonly prefix: string;
  readonly amount: Kronor;
  readonly cell: CellAddress;
  /** What kind of key it has; another kind makes it another pot. */
  readonly keyKind: string;
  /** What each region and all the others weigh, one a region. */
  readonly parts: Maybe<readonly (readonly KeyPart[])[], Unsplit>;
}

/** One state of a distribution: what everyone got by a forecast, a decision, or a year. */
export interface Vintage {
  /** Unlike those of the other vintages. */
  readonly title: string;
  readonly sheet: string;
  readonly source: 'tables' | 'forms' | 'results';
  readonly year?: string;
  readonly ranges: readonly CellRange[];
  readonly regions: readonly VintageRegion[];
  /** What all regions get together, where the sheet says so itself; else it is their sum. */
  readonly whole?: Kronor;
  readonly pots: readonly VintagePot[];
  /** The steps behind a region's total, as far as it is shown in a unit. */
  explain(region: number, unit: AmountUnit): readonly Step[];
  /** A region's total, or that of all regions, in kr and not rounded here, over the input cells. */
  total(region: number | 'totals', inputs: InputFormulas): Formula;
}
