import { preciseText, roundedText } from '../../core/amount/decimalText';
import { fraction, type Exact, type Kronor, type Share } from '../../core/amount/exact';
import type { Text } from '../../messages/message';
import type { ReportColumn, ReportValue } from '../../tables/report';
import { amountDecimals, inAmountUnit, type AmountUnit } from './amountUnit';

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
  return numberValue(inAmountUnit(amount, unit), amountDecimals[unit]);
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
