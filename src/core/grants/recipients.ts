import { subtract, sum, type Kronor, type Share } from '../amount/exact';
import { isMissing, missing, type Maybe } from '../amount/missing';
import { claimedBy, partFaults, withRest, type Part } from '../amount/parts';
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

/** What a recipient gets of a grant; a rest is what is left when all the others have got theirs. */
export type RecipientPart = Part<ShareBasis>;

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
  const claimed = claimedBy(parts, (of) => basisOf(grant, of));
  const others = sumOfKnown(claimed);
  if (isMissing(shareable)) {
    const amounts = claimed.map((each, index) =>
      parts[index]!.kind === 'rest' ? shareable : each,
    );
    return { ok: true, shared: { amounts, distributed: others, undistributed: shareable } };
  }
  if (exceeds(others, shareable)) {
    return { ok: false, refusals: [{ code: 'aboveGrant', sum: others, shareable }] };
  }
  // What can be shared is known only where the amount is, and then every basis is known too.
  const amounts = withRest(parts, shareable, claimed as readonly Kronor[]);
  const distributed = sum(amounts);
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
  const lacking = parts.flatMap((part, recipient): SharingRefusal[] => {
    if (part.kind !== 'share') return [];
    const basis = basisOf(grant, part.of);
    const isLacking = isMissing(basis) && basis.missing !== 'noAmount';
    return isLacking ? [{ code: 'basisMissing', recipient, of: part.of }] : [];
  });
  const faults = partFaults(parts).map((fault): SharingRefusal => {
    switch (fault.code) {
      case 'severalRests':
        return { code: fault.code, recipients: fault.parts };
      case 'negativeShare':
        return { code: fault.code, recipient: fault.part };
      case 'sharesAboveWhole':
        return fault;
    }
  });
  return [...faults, ...lacking];
}

const sumOfKnown = (amounts: readonly Maybe<Kronor, NotKnown>[]): Kronor =>
  sum(amounts.flatMap((amount) => (isMissing(amount) ? [] : [amount])));
