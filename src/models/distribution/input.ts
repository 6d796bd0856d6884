import type { Factor, Weight } from '../../core/amount/exact';
import type { Pot, Recipient } from '../../core/distribution/distribution';
import type { CellAddress, CellRange } from '../../tables/cell';
import type { Finding } from '../../tables/finding';

/** A region that shares, with the cells its values came from. */
export interface RegionInput {
  /** Two digits for a known region, the code as written otherwise; empty when there is none. */
  readonly code: string;
  readonly name: string;
  readonly recipient: Recipient;
  readonly cells: {
    readonly region?: CellAddress;
    readonly population?: CellAddress;
    readonly previous?: CellAddress;
  };
}

/** One count that goes into a weight: column, factor, value, and where it stands. */
export interface WeightOperand {
  readonly label: string;
  readonly factor: Factor;
  readonly value: Weight;
  readonly cell?: CellAddress;
}

/** A pot with the cells behind it. */
export interface PotInput {
  readonly name: string;
  /** The prefix of its column keys: lower case, `-` for anything but letters and digits. */
  readonly prefix: string;
  readonly pot: Pot;
  readonly amountCell: CellAddress;
  readonly keyCell?: CellAddress;
  /** What it is shared by, in words: the key as written, in a form the labels of its counts. */
  readonly keyText?: string;
  readonly nationalTotalCell?: CellAddress;
  /** What each region's weight is made of, one list a region; of a blend, one list a part. */
  readonly operands: readonly (readonly WeightOperand[])[];
  /** In a form: the cell that gives the weight outright, and counts where it differs from its parts. */
  readonly weightCell?: CellAddress;
  /** Of a blend: how many of a region's operands each part has, in order. */
  readonly partTerms?: readonly number[];
}

/** A number printed in the sheet beside our calculation, to be checked against it. */
export interface PublishedValue {
  readonly key: 'share' | 'amount' | 'total' | 'perInhabitant' | 'difference' | 'rank';
  readonly pot?: number;
  readonly label: string;
  readonly value: string;
  /** Decimals as printed; a share is in per cent. */
  readonly cell: CellAddress;
}

/** One distribution to make: a table of regions, or one region's form. */
export interface Case {
  readonly title?: string;
  readonly year?: string;
  readonly previousYear?: string;
  readonly regions: readonly RegionInput[];
  readonly pots: readonly PotInput[];
  /** The same pots by other keys to compare with, where there are any. */
  readonly otherPots?: readonly PotInput[];
  readonly published: readonly PublishedValue[];
  readonly sources: readonly CaseSource[];
}

export interface CaseSource {
  readonly name: string;
  readonly range: CellRange;
  readonly rows: number;
}

/** What was read: the cases, and everything worth saying about them. */
export interface CasesRead {
  readonly cases: readonly Case[];
  readonly findings: readonly Finding[];
}
