import { isNegative, isZero, type Share } from '../amount/exact';
import { isMissing } from '../amount/missing';
import { sumOfWeights, type Criterion } from './criterion';
import type { QuotaCase } from './quota';

/** Why a quota cannot be shared; positions count from zero. */
export type QuotaRefusal =
  | { readonly code: 'noMunicipalities' }
  | { readonly code: 'noCriteria' }
  | { readonly code: 'negativeTotal' }
  | { readonly code: 'weightsNotWhole'; readonly sum: Share }
  | { readonly code: 'negativeWeight'; readonly criterion: number }
  | { readonly code: 'negativeValue'; readonly criterion: number; readonly municipality: number }
  /** Nothing to take the inverse of. */
  | { readonly code: 'zeroGivesAll'; readonly criterion: number; readonly municipality: number }
  | { readonly code: 'criterionSumsToZero'; readonly criterion: number }
  | { readonly code: 'negativeLocked'; readonly municipality: number }
  | { readonly code: 'lockedAboveTotal'; readonly locked: bigint }
  /** The criteria give those that are not locked nothing, but something is left. */
  | { readonly code: 'othersShareNothing'; readonly left: bigint }
  /** Everyone is locked, and together they are fewer than the total. */
  | { readonly code: 'allLockedBelowTotal'; readonly locked: bigint };

/** Everything that is wrong, not the first thing; empty where all is well. */
export function quotaRefusals(given: QuotaCase): readonly QuotaRefusal[] {
  const refusals: QuotaRefusal[] = [];
  const { codes, criteria, total } = given;
  if (codes.length === 0) refusals.push({ code: 'noMunicipalities' });
  if (criteria.length === 0) refusals.push({ code: 'noCriteria' });
  if (total < 0n) refusals.push({ code: 'negativeTotal' });
  refusals.push(...weightRefusals(criteria));
  if (codes.length === 0) return refusals;
  criteria.forEach((each, index) => refusals.push(...criterionRefusals(each, index)));
  return [...refusals, ...lockedRefusals(given)];
}

function weightRefusals(criteria: readonly Criterion[]): QuotaRefusal[] {
  const negative = criteria.flatMap(({ weight }, criterion): QuotaRefusal[] =>
    isNegative(weight) ? [{ code: 'negativeWeight', criterion }] : [],
  );
  const sum = sumOfWeights(criteria);
  const isWhole = sum.numerator === sum.denominator;
  return negative.length > 0 || isWhole || criteria.length === 0
    ? negative
    : [{ code: 'weightsNotWhole', sum }];
}

function criterionRefusals({ values, direction }: Criterion, criterion: number): QuotaRefusal[] {
  const refusals = values.flatMap((value, municipality): QuotaRefusal[] => {
    if (isNegative(value)) return [{ code: 'negativeValue', criterion, municipality }];
    return direction === 'fewer' && isZero(value)
      ? [{ code: 'zeroGivesAll', criterion, municipality }]
      : [];
  });
  const isNothing = direction === 'more' && values.every(isZero);
  return isNothing ? [{ code: 'criterionSumsToZero', criterion }] : refusals;
}

function lockedRefusals({ locked, total }: QuotaCase): QuotaRefusal[] {
  const negative = locked.flatMap((value, municipality): QuotaRefusal[] =>
    !isMissing(value) && value < 0n ? [{ code: 'negativeLocked', municipality }] : [],
  );
  if (negative.length > 0 || total < 0n) return negative;
  const known = locked.flatMap((value) => (isMissing(value) ? [] : [value]));
  const together = known.reduce((so, each) => so + each, 0n);
  if (together > total) return [{ code: 'lockedAboveTotal', locked: together }];
  return known.length === locked.length && together < total
    ? [{ code: 'allLockedBelowTotal', locked: together }]
    : [];
}
