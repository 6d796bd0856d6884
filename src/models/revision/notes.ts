import { compare, kronor, negate } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { message, type Text } from '../../messages/message';
import type { Comparison } from './comparison';
import type { RevisionSettings } from './options';

/** Which vintages are compared, what the effects are, and what limits them. */
export function revisionNotes(comparison: Comparison, { unit }: RevisionSettings): Text[] {
  const { before, after, regions } = comparison;
  const results = [before, after].some(({ source }) => source === 'results');
  const reasons = new Set(
    regions.flatMap(({ revision }) => (isMissing(revision) ? [revision.missing] : [])),
  );
  return [
    message('revision.note.vintages', { before: before.title, after: after.title }),
    message('revision.note.effects', { unit }),
    ...(results && regions.some(isCoarse) ? [message('revision.note.coarse', {})] : []),
    ...(['given', 'blendInResult', 'noNationalCount'] as const)
      .filter((reason) => reasons.has(reason))
      .map((reason) => message(`revision.missing.${reason}`, {})),
  ];
}

/** Whether rounding makes more than two whole kronor can: the result was written in a larger unit. */
function isCoarse({ revision }: Comparison['regions'][number]): boolean {
  if (isMissing(revision)) return false;
  const most = kronor('2');
  return compare(revision.rounding, most) > 0 || compare(revision.rounding, negate(most)) < 0;
}
