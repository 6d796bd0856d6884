import {
  compare,
  exact,
  isNegative,
  isZero,
  subtract,
  sum,
  times,
  type Kronor,
  type Share,
} from '../amount/exact';
import { isMissing, missing, type Maybe } from '../amount/missing';
import {
  exceeds,
  performanceOf,
  remainingOf,
  shareableOf,
  type Grant,
  type NotKnown,
} from './grant';

/** What a recipient's share is a share of: the whole grant, what remains of it, its performance part. */
export type ShareBasis = 'whole' | 'remaining' | 'performance';

/** What a recipient gets of a grant. */
export type RecipientPart =
  | { readonly kind: 'amount'; readonly amount: Kronor }
  | { readonly kind: 'share'; readonly share: Share; readonly of: ShareBasis }
  /** What is left when all the others have got theirs. */
  | { readonly kind: 'rest' };

/** Why recipients cannot share a grant as they say; positions count from zero. */
export type SharingRefusal =
  | { readonly code: 'severalRests'; readonly recipients: readonly number[] }
  | { readonly code: 'negativeShare'; readonly recipient: number }
  | { readonly code: 'basisMissing'; readonly recipient: number; readonly of: ShareBasis }
  | { readonly code: 'sharesAboveWhole'; readonly of: ShareBasis; readonly sum: Share }
  | { readonly code: 'aboveGrant'; readonly sum: Kronor; readonly shareable: Kronor };

/** A grant shared out. */
export interface SharedGrant {
  /** One a recipient, unrounded; missing where the grant's own amount is. */
  readonly amounts: readonly Maybe<Kronor, NotKnown>[];
  readonly distributed: Kronor;
  /** What nobody gets; missing where the grant's own amount is. */
  readonly undistributed: Maybe<Kronor, NotKnown>;
}

export type SharingResult =
  | { readonly ok: true; readonly shared: SharedGrant }
  | { readonly ok: false; readonly refusals: readonly SharingRefusal[] };

/**
 * Shares a grant out: amounts and shares as they are given, then one rest that takes what is left. The
 * parts and what is undistributed sum exactly to what can be shared (`shareableOf`), and nothing is
 * rounded. Refuses two rests, negative shares, shares over 100 % of their basis and parts that are
 * together more than the grant (so a rest is never negative), and tells all of it.
 *
 * @example shareOut(grant, [{ kind: 'share', share, of: 'performance' }, { kind: 'rest' }])
 */
export function shareOut(grant: Grant, parts: readonly RecipientPart[]): SharingResult {
  const refusals = partRefusals(grant, parts);
  if (refusals.length > 0) return { ok: false, refusals };
  const shareable = shareableOf(grant);
  const given = parts.map((part): Maybe<Kronor, NotKnown> => {
    if (part.kind === 'amount') return part.amount;
    if (part.kind === 'rest') return missing('noAmount');
    const basis = basisOf(grant, part.of);
    return isMissing(basis) ? basis : times(basis, part.share);
  });
  const others = sumOfKnown(given);
  if (isMissing(shareable)) {
    return { ok: true, shared: { amounts: given, distributed: others, undistributed: shareable } };
  }
  if (exceeds(others, shareable)) {
    return { ok: false, refusals: [{ code: 'aboveGrant', sum: others, shareable }] };
  }
  const rest = subtract(shareable, others);
  const amounts = given.map((amount, index) => (parts[index]!.kind === 'rest' ? rest : amount));
  const distributed = sumOfKnown(amounts);
  const undistributed = subtract(shareable, distributed);
  return { ok: true, shared: { amounts, distributed, undistributed } };
}

/** What a share is taken of, in kronor. */
export function basisOf(grant: Grant, of: ShareBasis): Maybe<Kronor, NotKnown> {
  switch (of) {
    case 'whole':
      return isMissing(grant.amount) ? missing('noAmount') : grant.amount;
    case 'remaining':
      return remainingOf(grant);
    case 'performance':
      return performanceOf(grant);
  }
}

function partRefusals(grant: Grant, parts: readonly RecipientPart[]): SharingRefusal[] {
  const refusals: SharingRefusal[] = [];
  const rests = parts.flatMap(({ kind }, index) => (kind === 'rest' ? [index] : []));
  if (rests.length > 1) refusals.push({ code: 'severalRests', recipients: rests });
  parts.forEach((part, recipient) => {
    if (part.kind !== 'share') return;
    if (isNegative(part.share)) refusals.push({ code: 'negativeShare', recipient });
    const basis = basisOf(grant, part.of);
    if (isMissing(basis) && basis.missing !== 'noAmount') {
      refusals.push({ code: 'basisMissing', recipient, of: part.of });
    }
  });
  for (const basis of ['whole', 'remaining', 'performance'] as const) {
    const shares = parts.flatMap((part) =>
      part.kind === 'share' && part.of === basis ? [part.share] : [],
    );
    const together = sum(shares);
    if (compare(together, exact<'share'>('1')) > 0) {
      refusals.push({ code: 'sharesAboveWhole', of: basis, sum: together });
    }
  }
  return refusals;
}

const sumOfKnown = (amounts: readonly Maybe<Kronor, NotKnown>[]): Kronor =>
  sum(amounts.flatMap((amount) => (isMissing(amount) ? [] : [amount])));

/** Whether a grant has money that nobody gets. */
export const hasUndistributed = ({ undistributed }: SharedGrant): boolean =>
  !isMissing(undistributed) && !isZero(undistributed);
