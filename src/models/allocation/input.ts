import type { Kronor } from '../../core/amount/exact';
import type { Allocation, Claim } from '../../core/allocation/allocation';
import type { CellAddress } from '../../tables/cell';
import type { DecimalText } from '../../core/amount/exact';

/** A need with what it is to have, and the cells behind it. */
export interface NeedInput {
  readonly need: string;
  readonly clarification: string;
  readonly responsible: string;
  readonly costCentre: string;
  readonly decision: string;
  readonly claim: Claim;
  /** Where the amount, the share or the word Rest stands. */
  readonly cell: CellAddress;
}

/** The amount to allocate and where it was found. */
export type AmountInput = { readonly amount: Kronor } & (
  | { readonly from: 'option' }
  | { readonly from: 'cell' | 'totals'; readonly cell: CellAddress }
  /** Read out of the words of the title. */
  | { readonly from: 'title'; readonly cell: CellAddress; readonly number: DecimalText }
  /** Nobody says it, and all rows are fixed amounts. */
  | { readonly from: 'rows' }
);

export interface AllocationInput {
  readonly title?: string;
  readonly amount: AmountInput;
  readonly needs: readonly NeedInput[];
}

/** The input and what came of it. */
export interface SolvedAllocation {
  readonly input: AllocationInput;
  readonly allocation: Allocation;
}
