import { add, fraction, subtract, sum, type Exact, type Kronor, type Unit } from '../amount/exact';
import { amountOf, factorEffects } from './factorEffects';
import { factors, type FactorEffects, type RevisedPot } from './potSide';

/** One recipient in two vintages: its pots, and its totals as they are shown. */
export interface RevisedRecipient {
  readonly pots: readonly RevisedPot[];
  readonly shownBefore: Kronor;
  readonly shownAfter: Kronor;
  /** What limits gave or took beyond the pots, where a vintage has limits. */
  readonly limits?: { readonly before: Kronor; readonly after: Kronor };
}

/** Why a shown total has changed. The effects sum exactly to the difference. */
export interface Revision extends FactorEffects {
  /** Shown after minus shown before. */
  readonly difference: Kronor;
  /** What rounding alone made: the difference of the shown totals minus that of the unrounded ones. */
  readonly rounding: Kronor;
  /** More or less from limits after than before; only where a vintage has limits. */
  readonly limits?: Kronor;
}

/**
 * Splits the difference between what a recipient is shown to get in two vintages of a distribution into
 * the effects of the pots, its own counts, the others' counts, the population and rounding. What limits
 * give is added to the pots and has no order with them: its effect is its own difference.
 *
 * @example revise({ pots, shownBefore: kronor('36086614'), shownAfter: kronor('35318211') }).difference
 */
export function revise({ pots, shownBefore, shownAfter, limits }: RevisedRecipient): Revision {
  const effects = factorEffects(pots);
  const difference = subtract(shownAfter, shownBefore);
  const unrounded = subtract(
    sum(pots.map(({ after }) => amountOf(after))),
    sum(pots.map(({ before }) => amountOf(before))),
  );
  if (!limits) return { ...effects, difference, rounding: subtract(difference, unrounded) };
  const moved = subtract(limits.after, limits.before);
  const rounding = subtract(difference, add(unrounded, moved));
  return { ...effects, difference, rounding, limits: moved };
}

/**
 * The same for all recipients together: their effects added, and what rounding made of the shown totals.
 * The effects of thousands of recipients have denominators with nothing in common; they are added in pairs
 * and left unreduced where they grow long, which keeps the work near to n log n and the sum exact.
 *
 * @param revisions one a recipient.
 */
export function reviseTogether(
  revisions: readonly Revision[],
  shownBefore: Kronor,
  shownAfter: Kronor,
): Revision {
  const together = factors.map((factor) => sumInPairs(revisions.map((one) => one[factor])));
  const [pot, own, others, population] = together as [Kronor, Kronor, Kronor, Kronor];
  const difference = subtract(shownAfter, shownBefore);
  // The effects of each recipient sum to its unrounded difference, which has a short denominator.
  const unrounded = sum(revisions.map((one) => subtract(one.difference, one.rounding)));
  const effects = { pot, own, others, population, difference };
  const rounding = subtract(difference, unrounded);
  const moved = revisions.flatMap(({ limits }) => limits ?? []);
  return moved.length > 0 ? { ...effects, rounding, limits: sum(moved) } : { ...effects, rounding };
}

/** Beyond this, finding the common divisor of two numbers costs more than carrying it along. */
const longest = 1n << 128n;

/** The exact sum; not in lowest terms where the denominators grow long. */
function sumInPairs<U extends Unit>(values: readonly Exact<U>[]): Exact<U> {
  let level = values;
  while (level.length > 1) {
    const next: Exact<U>[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const second = level[index + 1];
      next.push(second ? addLong(level[index]!, second) : level[index]!);
    }
    level = next;
  }
  return level[0] ?? sum<U>([]);
}

function addLong<U extends Unit>(a: Exact<U>, b: Exact<U>): Exact<U> {
  if (a.denominator === b.denominator && a.denominator === 1n) return add(a, b);
  const denominator = a.denominator * b.denominator;
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  return denominator < longest ? fraction(numerator, denominator) : { numerator, denominator };
}
