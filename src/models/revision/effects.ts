import { roundedText } from '../../core/amount/decimalText';
import { subtract, sum, zero, type Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { factors } from '../../core/revision/potSide';
import type { Revision } from '../../core/revision/revision';
import { message, type Text } from '../../messages/message';
import type { ReportValue } from '../../tables/report';
import { amountDecimals, inAmountUnit, type AmountUnit } from '../reporting/amountUnit';
import { amountValue } from '../reporting/reportValues';
import { asShown, type Comparison } from './comparison';

/** The effects in the order of the table: column key, what it is called, and which number it is. */
const effects = [...factors, 'limits', 'rounding'] as const;
export type Effect = (typeof effects)[number];

/** The effects that a comparison has: that of limits only where one of its vintages has limits. */
export const effectsOf = ({ together: { revision } }: Comparison): readonly Effect[] =>
  effects.filter((effect) => effect !== 'limits' || (!isMissing(revision) && revision.limits));

/** An effect in kr, unrounded. */
export const amountOfEffect = (revision: Revision, effect: Effect): Kronor =>
  revision[effect] ?? zero;

export const effectKey = (effect: Effect): string => `${effect}Effect`;

/** @example effectName('others') // "Andras antal" */
export const effectName = (effect: Effect): Text => message(`revision.effect.${effect}`, {});

/**
 * An effect as it is shown. Each is rounded by itself, and what that leaves goes to the effect of
 * rounding, so that the effects that are shown sum to the difference that is shown.
 */
export function shownEffect(revision: Revision, effect: Effect, unit: AmountUnit): Kronor {
  if (effect !== 'rounding') return asShown(amountOfEffect(revision, effect), unit);
  const others = effects.filter((other) => other !== 'rounding');
  return subtract(
    revision.difference,
    sum(others.map((other) => asShown(amountOfEffect(revision, other), unit))),
  );
}

/** `shown` as the table shows it, `precise` the very effect: both sum to the difference. */
export function effectValue(revision: Revision, effect: Effect, unit: AmountUnit): ReportValue {
  const value = amountValue(amountOfEffect(revision, effect), unit);
  if (effect !== 'rounding' || !('precise' in value)) return value;
  const shown = inAmountUnit(shownEffect(revision, effect, unit), unit);
  return { shown: roundedText(shown, amountDecimals[unit]), precise: value.precise };
}
