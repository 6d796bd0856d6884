import type { Area } from '../../tables/plan';

/** Who changed the workbook: a person in the grid, the add-in through Office.js, the formula engine. */
export type Origin = 'person' | 'addin' | 'calculation' | 'load';

/** One thing that changed. Sheets are named by id. */
export type Change =
  /** Values or formulas. A calculation changes values alone. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'styles'; readonly sheet: string; readonly area: Area }
  /** Column widths, frozen rows, gridlines, visibility, page set-up, tab colour, protection. */
  | { readonly kind: 'layout'; readonly sheet: string }
  | { readonly kind: 'sheetAdded'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'sheetDeleted'; readonly sheet: string; readonly name: string }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheet: string;
      readonly before: string;
      readonly name: string;
    }
  | { readonly kind: 'sheetActivated'; readonly sheet: string }
  | { readonly kind: 'selection'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'names' }
  | { readonly kind: 'settings' }
  /** Another workbook stands here now; everything is new. */
  | { readonly kind: 'loaded' };

/** All that one batch changed, in order. */
export interface StoreEvent {
  readonly origin: Origin;
  readonly changes: readonly Change[];
}

export type StoreListener = (event: StoreEvent) => void;
