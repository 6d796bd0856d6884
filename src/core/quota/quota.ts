import type { Apportionment } from '../amount/apportionment';
import type { Persons, Share } from '../amount/exact';
import { largestRemainder } from '../amount/largestRemainder';
import { isMissing, missing, type Maybe } from '../amount/missing';
import type { RemainderReason } from '../distribution/wholeKronor';
import { criterionShares, weighedShares, type Criterion } from './criterion';
import { quotaRefusals, type QuotaRefusal } from './refusals';

export type { Criterion, Direction } from './criterion';
export type { QuotaRefusal } from './refusals';

/** A county's number of persons and those it is shared between; lists have one value a municipality. */
export interface QuotaCase {
  /** Whole persons. */
  readonly total: bigint;
  /** Ties go to the lower code. */
  readonly codes: readonly string[];
  readonly criteria: readonly Criterion[];
  /** Numbers that somebody has set by hand, which stand; missing for the others. */
  readonly locked: readonly Maybe<bigint, 'open'>[];
}

/** A quota shared out; lists have one value a municipality. Fractions are not reduced. */
export interface Quota {
  /** By criterion. */
  readonly shares: readonly (readonly Share[])[];
  /** `total · Σ weight · share`: what the criteria give, whatever is locked. */
  readonly exact: readonly Persons[];
  /** What is left after the locked ones, in the same proportions; missing for those that are locked. */
  readonly afterLocked: readonly Maybe<Persons, 'locked'>[];
  /** Whole persons that sum to the total. */
  readonly quotas: readonly bigint[];
  /** One line for each that is not locked and whose number was not whole; remainders are persons. */
  readonly ledger: readonly QuotaLedgerLine[];
}

export interface QuotaLedgerLine {
  readonly municipality: number;
  readonly remainder: Persons;
  /** Persons beyond the whole part: 1 or 0. */
  readonly extra: bigint;
  readonly reason: RemainderReason;
}

export type QuotaResult =
  | { readonly ok: true; readonly quota: Quota }
  | { readonly ok: false; readonly refusals: readonly QuotaRefusal[] };

/**
 * Shares a county's number (länstal) between its municipalities in whole persons that sum to it exactly:
 * `q = total · Σ weight · share`, and then by largest remainder, ties to the lower code. A locked number
 * stands, and what is left is shared between the others in proportion to their q.
 *
 * The länstal is set in the ordinance (2016:40); how a county board shares it is its own to decide, so
 * criteria, weights and locked numbers are the user's.
 *
 * @returns every problem found, not the first one, or the whole quota.
 * @example shareQuota({ total: 10n, codes: ['1', '2'], criteria: [population], locked: [] })
 */
export function shareQuota(given: QuotaCase): QuotaResult {
  const refusals = quotaRefusals(given);
  if (refusals.length > 0) return { ok: false, refusals };
  const { total, codes, criteria, locked } = given;
  const byCriterion = criteria.map(({ values, direction }) => criterionShares(values, direction));
  const { numerators, divisor } = weighedShares(criteria, byCriterion);

  const isLocked = (place: number): boolean => !isMissing(locked[place]!);
  const open = codes
    .map((_, place) => place)
    .filter((place) => !isLocked(place))
    .sort((a, b) => compareCodes(codes[a]!, codes[b]!) || a - b);
  const kept = locked.reduce((so: bigint, each) => so + (isMissing(each) ? 0n : each), 0n);
  const left = total - kept;
  const weights = open.map((place) => numerators[place]!);
  const hasShares = weights.some((each) => each > 0n);
  if (left > 0n && !hasShares) {
    return { ok: false, refusals: [{ code: 'othersShareNothing', left }] };
  }
  const shared = hasShares ? largestRemainder(left, weights) : undefined;

  const quotas = locked.map((each) => (isMissing(each) ? 0n : each));
  const afterLocked: Maybe<Persons, 'locked'>[] = locked.map(() => missing('locked'));
  open.forEach((place, position) => {
    quotas[place] = shared?.parts[position] ?? 0n;
    const numerator = left * weights[position]!;
    afterLocked[place] = { numerator, denominator: shared?.divisor ?? 1n };
  });
  return {
    ok: true,
    quota: {
      shares: byCriterion.map((each) =>
        each.numerators.map((numerator) => ({ numerator, denominator: each.divisor })),
      ),
      exact: numerators.map((each) => ({ numerator: total * each, denominator: divisor })),
      afterLocked,
      quotas,
      ledger: shared ? ledgerOf(shared, open) : [],
    },
  };
}

function ledgerOf(
  { remainders, divisor, extras, tie }: Apportionment,
  open: readonly number[],
): readonly QuotaLedgerLine[] {
  const won = new Set(tie?.winners);
  const lost = new Set(tie?.losers);
  return open.flatMap((municipality, position): QuotaLedgerLine[] => {
    const numerator = remainders[position]!;
    if (numerator === 0n) return [];
    return [
      {
        municipality,
        remainder: { numerator, denominator: divisor },
        extra: extras[position]!,
        reason: won.has(position)
          ? 'tieWonByCode'
          : lost.has(position)
            ? 'tieLostByCode'
            : extras[position]! > 0n
              ? 'largestRemainder'
              : 'smallerRemainder',
      },
    ];
  });
}

const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
