import type { Kronor, Persons, Share, Weight } from '../amount/exact';
import type { Maybe } from '../amount/missing';

/** One that shares in the pots. Missing values stay missing and make what depends on them missing. */
export interface Recipient {
  readonly code: string;
  readonly population: Maybe<Persons>;
  readonly previous: Maybe<Kronor>;
  /** Whether it takes part in the ranking (Gotland shares in the pot but is not ranked). */
  readonly ranked: boolean;
}

/** How a pot is shared; every list has one value a recipient. */
export type PotKey =
  /** By weight, of the sum of the rows, or of a national total given from outside. */
  | {
      readonly kind: 'weights';
      readonly weights: readonly Weight[];
      readonly nationalTotal?: Weight;
    }
  /** By a blend of shares, each of its own total; the parts sum to one. */
  | {
      readonly kind: 'blend';
      readonly parts: readonly { readonly share: Share; readonly weights: readonly Weight[] }[];
    }
  /** The recipients' amounts are given outright; nothing is known of the others. */
  | { readonly kind: 'given'; readonly amounts: readonly Kronor[] };

export interface Pot {
  readonly amount: Kronor;
  readonly key: PotKey;
}
