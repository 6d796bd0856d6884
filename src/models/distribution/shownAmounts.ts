import { sum, type Kronor } from '../../core/amount/exact';
import type { Distribution, SharedPot } from '../../core/distribution/distribution';

/** The amounts that the recipients get: whole kronor with exact rounding, else unrounded. */
export const amountsOf = (shared: SharedPot): readonly Kronor[] =>
  shared.award?.amounts ?? shared.amounts;

/** What a recipient gets over all pots before any rounding, inside the limits. */
export function unroundedTotal({ limited, pots }: Distribution, region: number): Kronor {
  return limited?.unrounded[region] ?? sum(pots.map(({ amounts }) => amounts[region]!));
}
