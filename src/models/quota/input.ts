import type { Share, Weight } from '../../core/amount/exact';
import type { Maybe } from '../../core/amount/missing';
import type { Direction, Quota } from '../../core/quota/quota';
import type { CellAddress } from '../../tables/cell';

/** A municipality that shares, with the cells its values came from. */
export interface MunicipalityInput {
  /** Four digits for a known municipality, the code as written otherwise; empty when there is none. */
  readonly code: string;
  readonly name: string;
  readonly cell: CellAddress;
  readonly locked: Maybe<bigint, 'open'>;
  readonly lockedCell?: CellAddress;
}

/** A criterion with its column in Kommuner. */
export interface CriterionInput {
  readonly name: string;
  /** The prefix of its column key. */
  readonly prefix: string;
  readonly direction: Direction;
  readonly weight: Share;
  readonly weightCell: CellAddress;
  readonly headingCell: CellAddress;
  /** One a municipality. */
  readonly values: readonly Weight[];
  readonly cells: readonly CellAddress[];
}

/** The county's number; no cell where it was written as an option. */
export interface TotalInput {
  readonly value: bigint;
  readonly cell?: CellAddress;
}

export interface QuotaInput {
  readonly title?: string;
  readonly total: TotalInput;
  readonly municipalities: readonly MunicipalityInput[];
  readonly criteria: readonly CriterionInput[];
}

/** The input and what came of it. */
export interface SolvedQuota {
  readonly input: QuotaInput;
  readonly quota: Quota;
}
