import { fraction, type Kronor } from '../../core/amount/exact';
import { halfAwayFromZero } from '../../core/amount/rounding/halfAwayFromZero';
import type { SharedPot } from '../../core/distribution/distribution';
import type { DistributionSettings } from './options';

/** The amounts that the recipients get: whole kronor with exact rounding, else unrounded. */
export const amountsOf = (shared: SharedPot): readonly Kronor[] =>
  shared.award?.amounts ?? shared.amounts;

/** Whether parts, each rounded as shown, sum to something else than the shown total. */
export function partsDiffer(
  parts: readonly Kronor[],
  total: Kronor,
  { unit }: Pick<DistributionSettings, 'unit'>,
): boolean {
  const shown = (amount: Kronor): bigint => shownSteps(amount, unit);
  return parts.reduce((whole, part) => whole + shown(part), 0n) !== shown(total);
}

/** An amount in steps of the last digit shown: kronor, tkr, or tenths of mkr. */
export function shownSteps(amount: Kronor, unit: DistributionSettings['unit']): bigint {
  const step = { kr: 1n, tkr: 1000n, mkr: 100000n }[unit];
  return halfAwayFromZero(fraction(amount.numerator, amount.denominator * step));
}
