import { preciseText, roundedText } from '../../core/amount/decimalText';
import type { Exact, Kronor } from '../../core/amount/exact';
import type { Operand, Step } from '../../core/trace/step';
import { addressText, type CellAddress } from '../../tables/cell';
import { amountDecimals, inAmountUnit, type AmountUnit } from './amountUnit';

/** One number in a step, with the cell that it came from where it came from one. */
export function operand(name: string, value: Exact, unit: string, cell?: CellAddress): Operand {
  return {
    name,
    value: preciseText(value),
    unit,
    ...(cell && { origin: addressText(cell) }),
  };
}

/** The last step behind a number: it is rounded to be shown. */
export function roundStep(value: Exact, decimals: number, unit: string): Step {
  return {
    rule: 'round',
    operands: [operand('unrounded', value, unit)],
    result: { name: 'shown', value: roundedText(value, decimals), unit },
  };
}

/** That an amount is rounded to be shown in its unit; no step where it is shown as it is. */
export function amountRoundSteps(amount: Kronor, unit: AmountUnit): readonly Step[] {
  const inUnit = inAmountUnit(amount, unit);
  const rounded = roundedText(inUnit, amountDecimals[unit]);
  return rounded === preciseText(amount) ? [] : [roundStep(inUnit, amountDecimals[unit], unit)];
}
