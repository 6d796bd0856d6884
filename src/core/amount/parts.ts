import {
  compare,
  exact,
  isNegative,
  subtract,
  sum,
  times,
  zero,
  type Kronor,
  type Share,
} from './exact';
import { isMissing, type Maybe } from './missing';

/**
 * What one of several gets of an amount: so much, a share of something, or what the others leave. `Of` names
 * what a share can be a share of.
 */
export type Part<Of extends string = 'whole'> =
  | { readonly kind: 'amount'; readonly amount: Kronor }
  | { readonly kind: 'share'; readonly share: Share; readonly of: Of }
  | { readonly kind: 'rest' };

/** Why parts cannot stand beside each other; positions count from zero. */
export type PartFault<Of extends string> =
  | { readonly code: 'severalRests'; readonly parts: readonly number[] }
  | { readonly code: 'negativeShare'; readonly part: number }
  | { readonly code: 'sharesAboveWhole'; readonly of: Of; readonly sum: Share };

/**
 * Everything that is wrong with parts whatever the amount is: two rests, a negative share, shares over
 * 100 % of what they are shares of.
 *
 * @example partFaults([{ kind: 'rest' }, { kind: 'rest' }]) // [{ code: 'severalRests', parts: [0, 1] }]
 */
export function partFaults<Of extends string>(
  parts: readonly Part<Of>[],
): readonly PartFault<Of>[] {
  const rests = parts.flatMap(({ kind }, index) => (kind === 'rest' ? [index] : []));
  const shares = new Map<Of, Share[]>();
  const faults: PartFault<Of>[] = [];
  if (rests.length > 1) faults.push({ code: 'severalRests', parts: rests });
  parts.forEach((part, index) => {
    if (part.kind !== 'share') return;
    if (isNegative(part.share)) faults.push({ code: 'negativeShare', part: index });
    shares.set(part.of, [...(shares.get(part.of) ?? []), part.share]);
  });
  for (const [of, some] of shares) {
    const together = sum(some);
    if (compare(together, whole) > 0) faults.push({ code: 'sharesAboveWhole', of, sum: together });
  }
  return faults;
}

const whole = exact<'share'>('1');

/** What parts claim before anything is left for a rest, unrounded; nothing for the rest itself. */
export function claimedBy<Of extends string, Why extends string>(
  parts: readonly Part<Of>[],
  wholeOf: (of: Of) => Maybe<Kronor, Why>,
): readonly Maybe<Kronor, Why>[] {
  return parts.map((part) => {
    if (part.kind === 'rest') return zero;
    if (part.kind === 'amount') return part.amount;
    const basis = wholeOf(part.of);
    return isMissing(basis) ? basis : times(basis, part.share);
  });
}

/**
 * The same amounts with the rest in its place: the amount less all that is claimed. Where nothing takes the
 * rest they are as they are.
 *
 * @example withRest([{ kind: 'rest' }, fixed], kronor('10'), [zero, kronor('4')]) // 6 and 4 kr
 */
export function withRest(
  parts: readonly Part<string>[],
  amount: Kronor,
  claimed: readonly Kronor[],
): readonly Kronor[] {
  const rest = subtract(amount, sum(claimed));
  return claimed.map((each, index) => (parts[index]!.kind === 'rest' ? rest : each));
}
