import { roundedText, preciseText } from '../../core/amount/decimalText';
import { exact, fraction, type Exact, type Kronor, type Share } from '../../core/amount/exact';
import { message, type Text } from '../../messages/message';
import type { ReportColumn, ReportValue } from '../../tables/report';
import type { AmountUnit } from './options';

/** How many kronor one of a unit is. */
export const unitSizes = { kr: '1', tkr: '1000', mkr: '1000000' } as const;

/** Decimals that amounts are shown with: whole kronor and tkr, tenths of mkr. */
export const amountDecimals = { kr: 0, tkr: 0, mkr: 1 } as const;

export const shareDecimals = 2;
export const relativeDecimals = 1;

/** A column of amounts in the unit chosen. */
export function amountColumn(key: string, title: Text, unit: AmountUnit): ReportColumn {
  return { key, title, unit, decimals: amountDecimals[unit] };
}

export function textColumn(key: string, title: Text): ReportColumn {
  return { key, title, unit: 'none', decimals: 0 };
}

/** An amount in kr as shown in a unit. */
export function amountValue(amount: Kronor, unit: AmountUnit): ReportValue {
  const inUnit = inAmountUnit(amount, unit);
  return { shown: roundedText(inUnit, amountDecimals[unit]), precise: preciseText(inUnit) };
}

/** @example inAmountUnit(kronor('35318211'), 'tkr') // 35318.211 */
export function inAmountUnit(amount: Kronor, unit: AmountUnit): Exact {
  const size = exact(unitSizes[unit]);
  return fraction(amount.numerator, amount.denominator * size.numerator);
}

export function numberValue(value: Exact, decimals = 0): ReportValue {
  return { shown: roundedText(value, decimals), precise: preciseText(value) };
}

/** A share as a percentage; `precise` stays a fraction of one. */
export function percentValue(share: Share, decimals: number): ReportValue {
  const percent = fraction(share.numerator * 100n, share.denominator);
  return { shown: roundedText(percent, decimals), precise: preciseText(share) };
}

export const textValue = (text: string): ReportValue => ({ text: { literal: text } });

/** Why a value is missing, as the table's reader is told. */
export const missingBecause = {
  blend: { missing: message('missing.blend', {}) },
  given: { missing: message('missing.given', {}) },
  partial: { missing: message('missing.partial', {}) },
  notRanked: { missing: message('missing.notRanked', {}) },
  noPopulation: { missing: message('missing.noPopulation', {}) },
  noPrevious: { missing: message('missing.noPrevious', {}) },
  previousZero: { missing: message('missing.previousZero', {}) },
  noCode: { missing: message('missing.noCode', {}) },
  otherPot: { missing: message('missing.otherPot', {}) },
} as const satisfies Record<string, ReportValue>;
