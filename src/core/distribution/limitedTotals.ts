import {
  add,
  compare,
  kronor,
  negate,
  subtract,
  sum,
  zero,
  type Factor,
  type Kronor,
} from '../amount/exact';
import {
  shareWithinLimits,
  type AmountLimits,
  type WithinLimits,
} from '../amount/shareWithinLimits';
import {
  limitsOf,
  type LimitName,
  type LimitRefusal,
  type Limits,
  type RecipientLimits,
} from './limits';
import type { Recipient } from './pot';
import { awardWholeKronor, type Award } from './wholeKronor';

/** What the recipients get where limits hold. Lists have one value a recipient. */
export interface LimitedTotals {
  /** What each gets: unrounded, or whole kronor that sum to the pots where rounding is exact. */
  readonly totals: readonly Kronor[];
  /** Unrounded however the totals are rounded, for what is held against the population. */
  readonly unrounded: readonly Kronor[];
  /** What the limits give or take: the total less the sum of the pots' amounts. They sum to zero. */
  readonly adjustments: readonly Kronor[];
  /** The limit that a recipient stands at, where it does. */
  readonly reached: readonly (LimitName | undefined)[];
  readonly limits: Limits;
  /** The limits of each in kronor. */
  readonly bounds: readonly RecipientLimits[];
  /** What those at no limit got beyond their own amounts, as a part of them. */
  readonly rate: Factor;
  /** How the totals became whole, where rounding is exact and a limit is reached. */
  readonly award?: Award;
  /** Those whose whole kronor lie less than a krona beyond a limit, because no whole ones fit. */
  readonly beyond: readonly number[];
}

/** Why limits cannot be kept. `sum` is what the limits together make the least or the most possible. */
export type LimitedRefusal =
  | LimitRefusal
  /** Nobody knows the limits of those that are not in the table. */
  | { readonly code: 'limitsInPartialTable'; readonly pot: number }
  | {
      readonly code: 'minimaAboveTotal' | 'maximaBelowTotal';
      readonly limits: readonly LimitName[];
      readonly sum: Kronor;
      readonly total: Kronor;
    };

export type LimitedResult =
  | { readonly ok: true; readonly limited: LimitedTotals }
  | { readonly ok: false; readonly refusals: readonly LimitedRefusal[] };

/**
 * Keeps each recipient's total over all pots inside limits. What is above a limit, or lacks below one, is
 * shared among those at no limit in proportion to their unrounded totals, until nobody is outside
 * (see `shareWithinLimits`); the sum of all stays what the pots give.
 *
 * Whole kronor keep the limits too: they are drawn in to the whole kronor inside them, and the rest goes
 * by largest remainder, which never goes beyond a whole limit. Where no whole kronor fit (a least and a
 * most of 10.50) the limits stand as they are and those that end up outside are named.
 *
 * @param keyTotals what the key gives each over all pots, unrounded
 * @param whole the same in whole kronor where rounding is exact; they are kept where no limit is met
 */
export function limitTotals(
  recipients: readonly Recipient[],
  keyTotals: readonly Kronor[],
  whole: readonly Kronor[] | undefined,
  limits: Limits,
): LimitedResult {
  const { bounds, refusals } = limitsOf(recipients, limits);
  if (refusals.length > 0) return { ok: false, refusals };
  const unrounded = share(keyTotals, bounds, sum(keyTotals));
  if (!unrounded.ok) return unrounded;
  const held = whole ? inWholeKronor(recipients, keyTotals, whole, bounds) : unrounded;
  if (!held.ok) return held;
  return {
    ok: true,
    limited: { ...held.held, limits, bounds, unrounded: unrounded.held.totals },
  };
}

type Held = Omit<LimitedTotals, 'limits' | 'bounds' | 'unrounded'>;
type HeldResult =
  { readonly ok: true; readonly held: Held } | Extract<LimitedResult, { ok: false }>;

function share(
  keyTotals: readonly Kronor[],
  bounds: readonly RecipientLimits[],
  total: Kronor,
): HeldResult {
  const shared = shareWithinLimits(keyTotals, bounds.map(inKronor), total);
  if (!shared.ok) return { ok: false, refusals: [unreachable(shared, total, bounds)] };
  return {
    ok: true,
    held: {
      totals: shared.amounts,
      adjustments: less(shared.amounts, keyTotals),
      reached: reachedBy(shared.amounts, bounds, keyTotals),
      rate: shared.rate,
      beyond: [],
    },
  };
}

function inWholeKronor(
  recipients: readonly Recipient[],
  keyTotals: readonly Kronor[],
  whole: readonly Kronor[],
  bounds: readonly RecipientLimits[],
): HeldResult {
  const inside = bounds.map(drawnIn);
  if (whole.every((amount, index) => !isOutside(amount, inside[index]!))) {
    const reached = reachedBy(whole, inside, whole);
    const adjustments = less(whole, whole);
    return { ok: true, held: { totals: whole, adjustments, reached, rate: zero, beyond: [] } };
  }
  const total = sum(whole);
  const drawn = share(keyTotals, inside, total);
  const shared = drawn.ok ? drawn : share(keyTotals, bounds, total);
  if (!shared.ok) return shared;
  const codes = recipients.map(({ code }) => code);
  const award = awardOfEitherSign(shared.held.totals, codes);
  const outside = award.amounts.flatMap((amount, index) =>
    isOutside(amount, bounds[index]!) ? [index] : [],
  );
  const adjustments = less(award.amounts, whole);
  return {
    ok: true,
    held: { ...shared.held, totals: award.amounts, adjustments, award, beyond: outside },
  };
}

/** Largest remainder wants amounts of one sign; the same kronor more for everybody changes no remainder. */
function awardOfEitherSign(amounts: readonly Kronor[], codes: readonly string[]): Award {
  const least = amounts.reduce((low, amount) => (compare(amount, low) < 0 ? amount : low), zero);
  const most = amounts.reduce((high, amount) => (compare(amount, high) > 0 ? amount : high), zero);
  if (compare(least, zero) === 0 || compare(most, zero) === 0) {
    return awardWholeKronor(amounts, codes);
  }
  const lift = kronor(-floor(least));
  const lifted = awardWholeKronor(
    amounts.map((amount) => add(amount, lift)),
    codes,
  );
  return { ...lifted, amounts: lifted.amounts.map((amount) => subtract(amount, lift)) };
}

/** The whole kronor inside the limits; the limits themselves where there are none. */
function drawnIn(bounds: RecipientLimits): RecipientLimits {
  const { lower, upper } = bounds;
  const low = lower && kronor(-floor(negate(lower.amount)));
  const high = upper && kronor(floor(upper.amount));
  if (low && high && compare(low, high) > 0) return bounds;
  return {
    ...(lower && low && { lower: { ...lower, amount: low } }),
    ...(upper && high && { upper: { ...upper, amount: high } }),
  };
}

/** Where the lower limit is the upper one too, the one that changed the amount is the one that holds. */
function reachedBy(
  amounts: readonly Kronor[],
  bounds: readonly RecipientLimits[],
  own: readonly Kronor[],
): LimitedTotals['reached'] {
  return amounts.map((amount, index) => {
    const { lower, upper } = bounds[index]!;
    const atLower = lower && compare(amount, lower.amount) === 0;
    const atUpper = upper && compare(amount, upper.amount) === 0;
    if (atLower && (!atUpper || compare(amount, own[index]!) >= 0)) return lower.limit;
    return atUpper ? upper.limit : undefined;
  });
}

function unreachable(
  { code, reachable }: Extract<WithinLimits, { ok: false }>,
  total: Kronor,
  bounds: readonly RecipientLimits[],
): LimitedRefusal {
  const side = code === 'tooMuch' ? 'lower' : 'upper';
  const named = bounds.flatMap(({ [side]: limit }): LimitName[] => (limit ? [limit.limit] : []));
  return {
    code: code === 'tooMuch' ? 'minimaAboveTotal' : 'maximaBelowTotal',
    limits: [...new Set(named)],
    sum: reachable,
    total,
  };
}

const inKronor = ({ lower, upper }: RecipientLimits): AmountLimits => ({
  ...(lower && { lower: lower.amount }),
  ...(upper && { upper: upper.amount }),
});

const isOutside = (amount: Kronor, { lower, upper }: RecipientLimits): boolean =>
  Boolean(
    (lower && compare(amount, lower.amount) < 0) || (upper && compare(amount, upper.amount) > 0),
  );

const less = (amounts: readonly Kronor[], others: readonly Kronor[]): readonly Kronor[] =>
  amounts.map((amount, index) => subtract(amount, others[index]!));

/** The whole kronor at or next below. */
function floor({ numerator, denominator }: Kronor): bigint {
  const whole = numerator / denominator;
  return whole * denominator > numerator ? whole - 1n : whole;
}
