import {
  compare,
  exact,
  isNegative,
  kronor,
  subtract,
  sum,
  type Kronor,
  type Share,
} from '../amount/exact';
import { claimedBy, partFaults, withRest, type Part } from '../amount/parts';
import { halfAwayFromZero } from '../amount/rounding/halfAwayFromZero';
import { awardWholeKronor, type LedgerLine } from '../distribution/wholeKronor';

/** What one need is to have: an amount, a share of the whole, or what the others leave. */
export type Claim = Part;

/** Why an amount cannot be allocated; positions count from zero. */
export type AllocationRefusal =
  | { readonly code: 'noClaims' }
  | { readonly code: 'negativeAmount' }
  | { readonly code: 'negativeClaim'; readonly claim: number }
  | { readonly code: 'severalRests'; readonly first: number; readonly second: number }
  | { readonly code: 'sharesAboveWhole'; readonly sum: Share }
  /** Fixed amounts and shares are more than there is; with a rest row, that would be negative. */
  | { readonly code: 'claimsAboveAmount'; readonly claimed: Kronor; readonly over: Kronor }
  | { readonly code: 'unallocated'; readonly claimed: Kronor; readonly left: Kronor };

export interface Allocation {
  /** The amount in whole kronor. */
  readonly amount: Kronor;
  /** One a claim, whole kronor that sum to the amount. */
  readonly amounts: readonly Kronor[];
  /** Before rounding; what is left for the rest. */
  readonly unrounded: readonly Kronor[];
  /** Who got an odd krona, where the claims are shared out without a rest. */
  readonly ledger: readonly LedgerLine[];
}

export type AllocationResult =
  | { readonly ok: true; readonly allocation: Allocation }
  | { readonly ok: false; readonly refusals: readonly AllocationRefusal[] };

/**
 * Allocates an amount to needs in whole kronor that sum to it: fixed amounts first, then shares of the
 * whole amount, then the one rest row takes what is left and every rounding. Without a rest row the claims
 * must make the whole amount, and the odd kronor go to the largest remainders, ties to the lower code.
 *
 * The rule is that of a region's own decision on a received grant, for example *Intern fördelning av
 * belopp enligt flyktingvariabler 2020*.
 *
 * @param amount in kr; öre are rounded to whole kronor, halves up.
 * @param codes what settles ties, one a claim.
 * @returns every problem found, not the first one, or the whole allocation.
 * @example allocate(kronor('100'), [{ kind: 'share', share: half, of: 'whole' }, { kind: 'rest' }], ['1', '2'])
 */
export function allocate(
  amount: Kronor,
  claims: readonly Claim[],
  codes: readonly string[],
): AllocationResult {
  const refusals = refusalsOf(amount, claims);
  if (refusals.length > 0) return { ok: false, refusals };
  const wanted = claimedBy<'whole', never>(claims, () => amount) as readonly Kronor[];
  const together = sum(wanted);
  const rest = claims.findIndex(({ kind }) => kind === 'rest');
  if (rest >= 0) return { ok: true, allocation: restTaken(amount, claims, wanted, rest, codes) };
  const { amounts, ledger } = awardWholeKronor(wanted, codes);
  const whole = kronor(halfAwayFromZero(together));
  return { ok: true, allocation: { amount: whole, amounts, unrounded: wanted, ledger } };
}

/** Below half an öre an amount made by a formula is only binary dust. */
const dust = exact<'kr'>('0.005');

function restTaken(
  amount: Kronor,
  claims: readonly Claim[],
  wanted: readonly Kronor[],
  rest: number,
  codes: readonly string[],
): Allocation {
  const whole = kronor(halfAwayFromZero(amount));
  const rounded = wanted.map((each) => kronor(halfAwayFromZero(each)));
  // Rounding each up may take more than there is when next to nothing is left: then they share it exactly.
  const isAbove = compare(sum(rounded), whole) > 0;
  const award = isAbove ? awardWholeKronor(wanted, codes) : undefined;
  return {
    amount: whole,
    amounts: withRest(claims, whole, award?.amounts ?? rounded),
    unrounded: withRest(claims, amount, wanted),
    ledger: award?.ledger ?? [],
  };
}

/** Everything that is wrong; what is only worth saying when the rows themselves are right comes last. */
function refusalsOf(amount: Kronor, claims: readonly Claim[]): readonly AllocationRefusal[] {
  if (claims.length === 0) return [{ code: 'noClaims' }];
  const refusals: AllocationRefusal[] = isNegative(amount) ? [{ code: 'negativeAmount' }] : [];
  claims.forEach((claim, index) => {
    const isBelow = claim.kind === 'amount' && isNegative(claim.amount);
    const isBelowShare = claim.kind === 'share' && isNegative(claim.share);
    if (isBelow || isBelowShare) refusals.push({ code: 'negativeClaim', claim: index });
  });
  const faults = partFaults(claims);
  const rests = faults.find(({ code }) => code === 'severalRests');
  if (rests?.code === 'severalRests') {
    refusals.push({ code: 'severalRests', first: rests.parts[0]!, second: rests.parts[1]! });
  }
  if (refusals.length > 0) return refusals;
  const shares = faults.find(({ code }) => code === 'sharesAboveWhole');
  if (shares?.code === 'sharesAboveWhole') return [{ code: shares.code, sum: shares.sum }];
  const together = sum(claimedBy<'whole', never>(claims, () => amount) as readonly Kronor[]);
  const left = subtract(amount, together);
  if (compare(subtract(together, amount), dust) >= 0) {
    const over = subtract(together, amount);
    return [{ code: 'claimsAboveAmount', claimed: together, over }];
  }
  const hasRest = claims.some(({ kind }) => kind === 'rest');
  return !hasRest && compare(left, dust) >= 0
    ? [{ code: 'unallocated', claimed: together, left }]
    : [];
}
