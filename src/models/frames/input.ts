import type { Board } from '../../core/frames/frames';
import type { CheckedReallocation, Reallocation } from '../../core/frames/reallocations';
import type { Kronor } from '../../core/amount/exact';
import type { Maybe } from '../../core/amount/missing';
import type { CellAddress } from '../../tables/cell';
import type { Finding } from '../../tables/finding';

/** A change with the cells that it was read from; `amount` is missing where the row has no price. */
export interface ChangeInput {
  readonly item: string;
  readonly type: string;
  readonly amount: Maybe<Kronor>;
  readonly from: number;
  readonly to?: number;
  readonly amountCell: CellAddress;
}

/** A board with its changes and the cells behind its numbers. */
export interface BoardInput {
  readonly name: string;
  /** Its abbreviation, empty where it has none. */
  readonly short: string;
  readonly board: Board;
  /** Those that have a price, in the order of `board.changes`. */
  readonly changes: readonly ChangeInput[];
  readonly frameCell: CellAddress;
  /** Of each year after the base year; nothing where the board is not indexed by the table of indexes. */
  readonly indexCells: readonly (CellAddress | undefined)[];
  readonly printedCells: readonly (CellAddress | undefined)[];
}

/** What the model calculates from. */
export interface FramesInput {
  readonly baseYear: number;
  /** The years after the base year that are calculated. */
  readonly years: readonly number[];
  readonly boards: readonly BoardInput[];
  readonly reallocations: readonly Reallocation[];
  readonly checked: readonly CheckedReallocation[];
}

export interface FramesRead {
  readonly input?: FramesInput;
  readonly findings: readonly Finding[];
}
