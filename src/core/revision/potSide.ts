import type { Kronor, Share, Weight } from '../amount/exact';

/**
 * What one recipient and all the others weigh under a part of a key. The inhabitants that a key counts
 * stand apart from the other counts, because they are a reason of their own for a change.
 */
export interface KeyPart {
  /** The part of the pot that goes by it: 1 for a sum of columns, else a blend's percentage. */
  readonly share: Share;
  readonly own: Weight;
  readonly others: Weight;
  readonly ownPopulation: Weight;
  readonly othersPopulation: Weight;
}

/** A pot in one vintage, as one recipient sees it. */
export interface PotSide {
  readonly amount: Kronor;
  readonly parts: readonly KeyPart[];
}

/** A pot before and after; the parts of its key are the same in number and in what they count. */
export interface RevisedPot {
  readonly before: PotSide;
  readonly after: PotSide;
}

/** What can change between two vintages, in the order that a report shows it. */
export const factors = ['pot', 'own', 'others', 'population'] as const;
export type RevisionFactor = (typeof factors)[number];

/** By factor, how much of a difference it made; unrounded kronor. */
export type FactorEffects = Readonly<Record<RevisionFactor, Kronor>>;
