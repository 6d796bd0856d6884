import {
  compare,
  exact,
  isNegative,
  subtract,
  times,
  zero,
  type Kronor,
  type Share,
} from '../amount/exact';
import { isMissing, missing, type Maybe } from '../amount/missing';

/** How far a grant has come: expected, decided, asked for, paid out. */
export type GrantStatus = 'forecast' | 'decided' | 'requisitioned' | 'paid';

/** A part of an amount: so many kronor, or a share of it. */
export type PartOf =
  | { readonly kind: 'amount'; readonly amount: Kronor }
  | { readonly kind: 'share'; readonly share: Share };

/** An earmarked grant as a region's register has it. What is not known is missing, never zero. */
export interface Grant {
  /** What the region gets. */
  readonly amount: Maybe<Kronor>;
  /** What of it the budget already holds. */
  readonly inBudget: Maybe<Kronor>;
  readonly status: Maybe<GrantStatus>;
  /** How likely it is that the grant comes. */
  readonly probability: Maybe<Share>;
  /** The part that depends on what the region achieves. */
  readonly performance: Maybe<PartOf>;
}

/** Why a number of a grant is missing. */
export type NotKnown =
  'noAmount' | 'noBudget' | 'noStatus' | 'noProbability' | 'noPerformance' | 'incomplete';

/** Why a grant cannot be right. */
export type GrantRefusal = 'probabilityOutOfRange' | 'performanceOutOfRange';

/** What is left to share out when what the budget holds is taken away. */
export function remainingOf({ amount, inBudget }: Grant): Maybe<Kronor, NotKnown> {
  if (isMissing(amount)) return missing('noAmount');
  return isMissing(inBudget) ? missing('noBudget') : subtract(amount, inBudget);
}

/**
 * What recipients can share: what remains, or the whole amount where nobody has said what the budget
 * holds. It is then an upper bound, and whoever shows it says so.
 */
export function shareableOf({ amount, inBudget }: Grant): Maybe<Kronor, NotKnown> {
  if (isMissing(amount)) return missing('noAmount');
  return isMissing(inBudget) ? amount : subtract(amount, inBudget);
}

/** The performance part in kronor. */
export function performanceOf({ amount, performance }: Grant): Maybe<Kronor, NotKnown> {
  if (isMissing(performance)) return missing('noPerformance');
  if (performance.kind === 'amount') return performance.amount;
  return isMissing(amount) ? missing('noAmount') : times(amount, performance.share);
}

/** Whether a decision lies behind the grant: it is decided, requisitioned or paid. */
export const isDecided = ({ status }: Grant): boolean =>
  !isMissing(status) && status !== 'forecast';

/** The cautious amount: the whole of a decided grant, nothing of any other. */
export function cautiousOf(grant: Grant): Maybe<Kronor, NotKnown> {
  if (isMissing(grant.amount)) return missing('noAmount');
  return isDecided(grant) ? grant.amount : zero;
}

/**
 * The expected amount: amount × probability. A decided grant without a probability counts whole; a forecast
 * without one has no expected amount, since any number would be a guess.
 */
export function expectedOf(grant: Grant): Maybe<Kronor, NotKnown> {
  const { amount, status, probability } = grant;
  if (isMissing(amount)) return missing('noAmount');
  if (!isMissing(probability)) return times(amount, probability);
  if (isDecided(grant)) return amount;
  return missing(isMissing(status) ? 'noStatus' : 'noProbability');
}

/** Everything about a grant that cannot be right; empty where all is well. */
export function refusalsOfGrant(grant: Grant): readonly GrantRefusal[] {
  const { amount, probability, performance } = grant;
  const refusals: GrantRefusal[] = [];
  if (!isMissing(probability) && !isPartOfOne(probability)) refusals.push('probabilityOutOfRange');
  const isTooLarge =
    !isMissing(performance) &&
    (performance.kind === 'share'
      ? !isPartOfOne(performance.share)
      : !isMissing(amount) && exceeds(performance.amount, amount));
  if (isTooLarge) refusals.push('performanceOutOfRange');
  return refusals;
}

/** Whether a part goes beyond its whole: above it, or below one that is negative (a repayment). */
export const exceeds = (part: Kronor, whole: Kronor): boolean =>
  isNegative(whole) ? compare(part, whole) < 0 : compare(part, whole) > 0;

const one = exact<'share'>('1');

const isPartOfOne = (share: Share): boolean => !isNegative(share) && compare(share, one) <= 0;
