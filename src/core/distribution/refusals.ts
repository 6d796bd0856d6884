import { compare, isNegative, isZero, sum, type Weight } from '../amount/exact';
import type { Method } from '../amount/apportion';
import { isMissing } from '../amount/missing';
import type { LimitedRefusal } from './limitedTotals';
import type { Pot, PotKey, Recipient } from './pot';

/** Why a distribution cannot be made; positions count from zero. */
export type DistributionRefusal =
  | { readonly code: 'noRecipients' }
  | { readonly code: 'noPots' }
  | { readonly code: 'negativeWeight'; readonly pot: number; readonly recipient: number }
  | { readonly code: 'weightsSumToZero'; readonly pot: number; readonly part?: number }
  | {
      readonly code: 'aboveNationalTotal';
      readonly pot: number;
      readonly sum: Weight;
      readonly nationalTotal: Weight;
    }
  | { readonly code: 'populationNotPositive'; readonly recipient: number }
  | LimitedRefusal
  /** The one that should take a residual is not among the recipients. */
  | { readonly code: 'residualToNoOne' };

/** Everything that is wrong with recipients and pots, not the first thing; empty where all is well. */
export function refusalsOf(
  recipients: readonly Recipient[],
  pots: readonly Pot[],
  method?: Method,
): readonly DistributionRefusal[] {
  const refusals: DistributionRefusal[] = [];
  if (recipients.length === 0) refusals.push({ code: 'noRecipients' });
  if (pots.length === 0) refusals.push({ code: 'noPots' });
  if (method?.kind === 'residual' && !recipients[method.to]) {
    refusals.push({ code: 'residualToNoOne' });
  }
  recipients.forEach(({ population }, recipient) => {
    if (!isMissing(population) && (isZero(population) || isNegative(population))) {
      refusals.push({ code: 'populationNotPositive', recipient });
    }
  });
  if (recipients.length > 0) {
    pots.forEach(({ key }, pot) => refusals.push(...keyRefusals(key, pot)));
  }
  return refusals;
}

function keyRefusals(key: PotKey, pot: number): DistributionRefusal[] {
  if (key.kind === 'given') return [];
  const lists = key.kind === 'weights' ? [key.weights] : key.parts.map(({ weights }) => weights);
  const negative = lists.flatMap((weights) =>
    weights.flatMap((value, recipient) =>
      isNegative(value) ? [{ code: 'negativeWeight' as const, pot, recipient }] : [],
    ),
  );
  if (negative.length > 0) return negative;
  if (key.kind === 'weights' && key.nationalTotal) {
    const { nationalTotal } = key;
    if (isZero(nationalTotal) || isNegative(nationalTotal))
      return [{ code: 'weightsSumToZero', pot }];
    const total = sum(key.weights);
    return compare(total, nationalTotal) > 0
      ? [{ code: 'aboveNationalTotal', pot, sum: total, nationalTotal }]
      : [];
  }
  return lists.flatMap((weights, part) =>
    isZero(sum(weights))
      ? [{ code: 'weightsSumToZero' as const, pot, ...(key.kind === 'blend' && { part }) }]
      : [],
  );
}
