import type { Kronor } from '../../core/amount/exact';
import type { SharedPot } from '../../core/distribution/distribution';

/** The amounts that the recipients get: whole kronor with exact rounding, else unrounded. */
export const amountsOf = (shared: SharedPot): readonly Kronor[] =>
  shared.award?.amounts ?? shared.amounts;
