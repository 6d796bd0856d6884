import {
  compare,
  isNegative,
  isZero,
  perPerson,
  shareOf,
  subtract,
  sum,
  times,
  zero,
  type Factor,
  type Kronor,
  type KronorPerPerson,
  type Share,
  type Weight,
} from '../amount/exact';
import type { Method } from '../amount/apportion';
import { each, finish, type Work } from '../work/work';
import { isMissing, missing, type Maybe } from '../amount/missing';
import { limitTotals, type LimitedTotals } from './limitedTotals';
import { hasLimits, type Limits } from './limits';
import type { Pot, PotKey, Recipient } from './pot';
import { rank, type RankOptions, type Ranking } from './ranking';
import { refusalsOf, type DistributionRefusal } from './refusals';
import { awardWholeKronor, type Award } from './wholeKronor';

export type { Pot, PotKey, Recipient } from './pot';
export type { NoRank } from './ranking';
export type { DistributionRefusal } from './refusals';

export interface DistributionOptions extends RankOptions {
  /** `standard` rounds each amount by itself; `exact` gives whole kronor that sum to the pot. */
  readonly rounding: 'standard' | 'exact';
  /** What a recipient may get over all pots together; refused in a partial table. */
  readonly limits?: Limits;
  /** How whole kronor are made to sum: largest remainder where nothing is said. */
  readonly method?: Method;
}

/** One pot shared out. Lists have one value a recipient. */
export interface SharedPot {
  readonly amount: Kronor;
  /** Missing for a blend (each part has its own weights) and for amounts given outright. */
  readonly weights: readonly Maybe<Weight, 'blend' | 'given'>[];
  readonly totalWeight: Maybe<Weight, 'blend' | 'given'>;
  readonly shares: readonly Share[];
  /** Unrounded. */
  readonly amounts: readonly Kronor[];
  /** Whole kronor with their ledger, where rounding is exact. */
  readonly award?: Award;
  /** What falls outside the table, unrounded; zero unless the table is partial. */
  readonly outside: Kronor;
}

export type NoComparison = 'noPrevious' | 'previousZero';

export interface Distribution extends Ranking {
  readonly pots: readonly SharedPot[];
  /** Whether the table holds only some of those that share in a pot. */
  readonly partial: boolean;
  /** Unrounded sums over the pots, inside the limits; whole kronor where rounding is exact. */
  readonly totals: readonly Kronor[];
  /** What the limits did, where there are any. */
  readonly limited?: LimitedTotals;
  readonly perInhabitant: readonly Maybe<KronorPerPerson, 'noPopulation'>[];
  readonly differences: readonly Maybe<Kronor, NoComparison>[];
  /** Of the previous amount. */
  readonly relativeDifferences: readonly Maybe<Share, NoComparison>[];
}

export type DistributionResult =
  | { readonly ok: true; readonly distribution: Distribution }
  | { readonly ok: false; readonly refusals: readonly DistributionRefusal[] };

/**
 * Shares pots between recipients, adds them up, and compares with the population and with last year.
 *
 * `share = weight / total weight`, `amount = pot · share`, `total = Σ pots`, all unrounded; rounding
 * happens where a number is shown. The rule and the worked numbers: the government's yearly sheet
 * *Förslag fördelning av Välfärdsmiljard för flyktingmottagande 2020*.
 *
 * @param recipients in any order; with exact rounding ties go to the lower code.
 * @returns every problem found, not the first one, or the whole distribution.
 */
export function distribute(
  recipients: readonly Recipient[],
  pots: readonly Pot[],
  options: DistributionOptions,
): DistributionResult {
  return finish(distributeWork(recipients, pots, options));
}

/** The same, as a work that rests after each number. */
export function* distributeWork(
  recipients: readonly Recipient[],
  pots: readonly Pot[],
  options: DistributionOptions,
): Work<DistributionResult> {
  const refusals = refusalsOf(recipients, pots, options.method);
  if (refusals.length > 0) return { ok: false, refusals };

  const codes = recipients.map(({ code }) => code);
  const shared: SharedPot[] = [];
  for (const pot of pots) shared.push(yield* sharePot(pot, codes, options));
  yield;
  const partial = pots.some(({ key }) => leavesOthersOut(key));
  const unrounded = yield* each(recipients, (_, index) =>
    sum(shared.map(({ amounts }) => amounts[index]!)),
  );
  const keyTotals =
    options.rounding === 'exact'
      ? yield* each(recipients, (_, index) =>
          sum(shared.map(({ award, amounts }) => (award?.amounts ?? amounts)[index]!)),
        )
      : unrounded;
  const kept = keepLimits(recipients, pots, unrounded, keyTotals, options);
  if (!kept.ok) return kept;
  const { limited } = kept;
  const totals = limited?.totals ?? keyTotals;
  yield;

  // Ranks and kronor per inhabitant compare unrounded amounts: an odd krona decides no place.
  const compared = limited?.unrounded ?? unrounded;
  const perInhabitant = yield* each(recipients, ({ population }, index) =>
    isMissing(population)
      ? missing('noPopulation' as const)
      : perPerson(compared[index]!, population),
  );
  yield;
  const ranking = rank(recipients, perInhabitant, partial, options);
  const differences = yield* each(recipients, ({ previous }, index) =>
    isMissing(previous) ? missing('noPrevious' as const) : subtract(totals[index]!, previous),
  );
  const relativeDifferences = yield* each(recipients, ({ previous }, index) => {
    const difference = differences[index]!;
    if (isMissing(previous) || isMissing(difference)) return missing('noPrevious' as const);
    if (isZero(previous)) return missing('previousZero' as const);
    const size = isNegative(previous) ? subtract<'kr'>(zero, previous) : previous;
    return shareOf(difference, size);
  });

  return {
    ok: true,
    distribution: {
      pots: shared,
      partial,
      totals,
      ...(limited && { limited }),
      perInhabitant,
      ...ranking,
      differences,
      relativeDifferences,
    },
  };
}

/**
 * What one recipient weighs under a sum of columns.
 *
 * @example weigh([{ factor: factor('2'), value: weight('10') }]) // 20
 */
export function weigh(terms: readonly { factor: Factor; value: Weight }[]): Weight {
  return sum(terms.map(({ factor, value }) => times(value, factor)));
}

function keepLimits(
  recipients: readonly Recipient[],
  pots: readonly Pot[],
  unrounded: readonly Kronor[],
  keyTotals: readonly Kronor[],
  { limits, rounding }: DistributionOptions,
):
  | { readonly ok: true; readonly limited?: LimitedTotals }
  | Extract<DistributionResult, { ok: false }> {
  if (!hasLimits(limits)) return { ok: true };
  const pot = pots.findIndex(({ key }) => leavesOthersOut(key));
  if (pot >= 0) return { ok: false, refusals: [{ code: 'limitsInPartialTable', pot }] };
  return limitTotals(recipients, unrounded, rounding === 'exact' ? keyTotals : undefined, limits);
}

function* sharePot(
  { amount, key }: Pot,
  codes: readonly string[],
  { rounding, method }: DistributionOptions,
): Work<SharedPot> {
  yield;
  const { weights, totalWeight } = weightsOf(key, codes.length);
  yield;
  const shares = yield* sharesOf(key, amount);
  const amounts =
    key.kind === 'given' ? key.amounts : yield* each(shares, (share) => times(amount, share));
  const outside = subtract(amount, sum(amounts));
  yield;
  return {
    amount,
    weights,
    totalWeight,
    shares,
    amounts,
    outside,
    ...(rounding === 'exact' &&
      key.kind !== 'given' && { award: awardWholeKronor(amounts, codes, method) }),
  };
}

function weightsOf(key: PotKey, count: number): Pick<SharedPot, 'weights' | 'totalWeight'> {
  if (key.kind === 'weights') {
    return { weights: key.weights, totalWeight: key.nationalTotal ?? sum(key.weights) };
  }
  const none = missing(key.kind);
  return { weights: new Array<typeof none>(count).fill(none), totalWeight: none };
}

function* sharesOf(key: PotKey, amount: Kronor): Work<readonly Share[]> {
  switch (key.kind) {
    case 'weights': {
      const total = key.nationalTotal ?? sum(key.weights);
      return yield* each(key.weights, (weight) => shareOf(weight, total));
    }
    case 'blend': {
      const totals = key.parts.map(({ weights }) => sum(weights));
      return yield* each(key.parts[0]!.weights, (_, index) =>
        sum(
          key.parts.map(({ share, weights }, part) =>
            times(shareOf(weights[index]!, totals[part]!), share),
          ),
        ),
      );
    }
    case 'given':
      return yield* each(key.amounts, (part) => (isZero(amount) ? zero : shareOf(part, amount)));
  }
}

/** Whether others than the recipients share in the pot: the rows are less than the national total. */
function leavesOthersOut(key: PotKey): boolean {
  if (key.kind === 'given') return true;
  return (
    key.kind === 'weights' &&
    key.nationalTotal !== undefined &&
    compare(sum(key.weights), key.nationalTotal) < 0
  );
}
