import { exact, fraction, kronor, type Exact, type Kronor } from '../../core/amount/exact';
import { halfAwayFromZero } from '../../core/amount/rounding/halfAwayFromZero';
import { message } from '../../messages/message';
import type { OptionSchema } from '../model';

/** The unit that amounts are shown in. */
export type AmountUnit = 'kr' | 'tkr' | 'mkr';

/** How many kronor one of a unit is. */
export const unitSizes = { kr: '1', tkr: '1000', mkr: '1000000' } as const;

/** Decimals that amounts are shown with: whole kronor and tkr, tenths of mkr. */
export const amountDecimals = { kr: 0, tkr: 0, mkr: 1 } as const;

/** The choice of unit, the same in every model that shows amounts. */
export const unitOption: OptionSchema = {
  key: 'unit',
  kind: 'choice',
  title: message('amounts.option.unit', {}),
  help: message('amounts.option.unit.help', {}),
  choices: [
    { value: 'kr', title: message('amounts.option.unit.kr', {}) },
    { value: 'tkr', title: message('amounts.option.unit.tkr', {}) },
    { value: 'mkr', title: message('amounts.option.unit.mkr', {}) },
  ],
  fallback: 'kr',
};

/** Takes a value that `readOptions` has found to be allowed. */
export const amountUnitOf = (value: string | undefined): AmountUnit =>
  value === 'mkr' ? 'mkr' : value === 'tkr' ? 'tkr' : 'kr';

/** @example inAmountUnit(kronor('35318211'), 'tkr') // 35318.211 */
export function inAmountUnit(amount: Kronor, unit: AmountUnit): Exact {
  const size = exact(unitSizes[unit]);
  return fraction(amount.numerator, amount.denominator * size.numerator);
}

/** How many kronor one step of the last digit shown is: a krona, a tkr, a tenth of a mkr. */
export const stepSizes = { kr: 1n, tkr: 1000n, mkr: 100000n } as const;

/** An amount in steps of the last digit shown: kronor, tkr, or tenths of mkr. */
export function shownSteps(amount: Kronor, unit: AmountUnit): bigint {
  // Not reduced first: the rounding is the same, and the reduction takes most of the time.
  const { numerator, denominator } = amount;
  return halfAwayFromZero({ numerator, denominator: denominator * stepSizes[unit] });
}

/** The sum of amounts after each has been rounded as shown. */
export function sumAsShown(amounts: readonly Kronor[], unit: AmountUnit): Kronor {
  const steps = amounts.reduce((whole, amount) => whole + shownSteps(amount, unit), 0n);
  return kronor(steps * stepSizes[unit]);
}

/** Whether parts, each rounded as shown, sum to something else than the shown total. */
export function partsDiffer(parts: readonly Kronor[], total: Kronor, unit: AmountUnit): boolean {
  return sumAsShown(parts, unit).numerator !== sumAsShown([total], unit).numerator;
}
