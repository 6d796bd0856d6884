import type { CellAddress, CellRange } from '../tables/cell';
import type { Correction } from '../tables/corrections';
import type { Finding } from '../tables/finding';
import type { Grid } from '../tables/grid';
import type { Plan, ResultMark } from '../tables/plan';
import type { Pictures } from './pictureMemo';
import type { KeptMark } from './markMemo';
import type { SheetContent } from './xlsx/sheetContent';

/** One sheet as read: its used cells, and what decides whether we may write. */
export interface SheetSnapshot extends Grid {
  readonly visible: boolean;
}

/** An earlier result of ours and where it stands now. */
export interface EarlierResult extends ResultMark {
  readonly range: CellRange;
  /** The charts and bars that it brought, where it brought any. */
  readonly pictures?: Pictures;
  /** The cells of the user's that were marked with it; absent where none was. */
  readonly marked?: readonly KeptMark[];
}

/** A workbook as read in one go. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly results: readonly EarlierResult[];
  /** What the user has corrected in the reading of this workbook. A file read from disk has none. */
  readonly corrections?: readonly Correction[];
  /** The last write that can be taken back, by its sheets; a file read from disk has none. */
  readonly undoable?: { readonly sheets: readonly string[] };
  /** Whether this Excel is too old for an add-in to write notes: marks are then a fill alone. */
  readonly withoutNotes?: true;
}

/** Success with a value, or the one finding that says why not. Exceptions are for bugs. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Finding };

/**
 * What the ways in know of a workbook, open in Excel or lying in a file.
 * `read` costs one round trip, `apply` one more; `apply` writes the whole plan or nothing.
 */
export interface WorkbookPort {
  read(): Promise<Outcome<WorkbookSnapshot>>;
  apply(plan: Plan): Promise<Outcome<void>>;
}

/** A workbook that a person sees: it can show them a cell. */
export interface VisibleWorkbook extends WorkbookPort {
  select(cell: CellAddress | CellRange): Promise<Outcome<void>>;
  /** The first cell of what is selected in Excel right now. */
  selection(): Promise<Outcome<CellAddress>>;
  /** Adds new sheets for the user to fill in or try with; all of them or none. */
  insert(sheets: readonly SheetContent[]): Promise<Outcome<void>>;
  /** Takes the last write back: every cell, format and name as it stood before; all of it or nothing. */
  undo(): Promise<Outcome<void>>;
  /** Remembers in the workbook what the user has corrected, instead of what was remembered before. */
  keepCorrections(corrections: readonly Correction[]): Promise<Outcome<void>>;
  /** Calls back when the user changes cells or sheets; answers how to stop. */
  onChange(changed: () => void): Promise<Outcome<() => void>>;
}
