import { call, numberFormula, operation, type Formula } from '../../tables/formula';
import { amountDecimals, unitSizes, type AmountUnit } from './amountUnit';

/** A number rounded as it is shown, by Excel: halves away from zero, as here. */
export const rounded = (value: Formula, decimals: number): Formula =>
  call('ROUND', value, numberFormula(String(decimals)));

/** An amount in kr as shown: in the unit chosen, rounded. */
export function amountFormula(amount: Formula, unit: AmountUnit): Formula {
  const size = unitSizes[unit];
  const scaled = size === '1' ? amount : operation(amount, '/', numberFormula(size));
  return rounded(scaled, amountDecimals[unit]);
}

/** Shown amounts added: in Excel tenths need rounding again, whole numbers do not. */
export function addedAsShown(sum: Formula, unit: AmountUnit): Formula {
  return amountDecimals[unit] === 0 ? sum : rounded(sum, amountDecimals[unit]);
}
