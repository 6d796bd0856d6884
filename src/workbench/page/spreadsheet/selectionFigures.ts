import { roundedText } from '../../../core/amount/decimalText';
import { exact, fraction, sum, type DecimalText } from '../../../core/amount/exact';
import type { Area } from '../../../tables/plan';
import { storedKeys, type Sheet } from '../../host/sheet';

/** What the status bar says of a selection. Exact: the figures of kronor must not get a tail of noise. */
export interface SelectionFigures {
  readonly count: number;
  /** Of the cells with numbers; absent when there is none. */
  readonly sum?: DecimalText;
  readonly mean?: DecimalText;
}

// Exact sums of more would be felt at every key press.
const mostAdded = 50_000;

/** The number of filled cells, the sum and the mean of an area. Decimals as many as the cells have, at most 10. */
export function selectionFigures(sheet: Sheet, area: Area): SelectionFigures {
  const keys = storedKeys(sheet, area);
  const values = keys.flatMap((key) => sheet.cells.get(key)?.value ?? []);
  if (keys.length > mostAdded) return { count: values.length };
  const texts = values
    .filter((value) => typeof value === 'number')
    .map(String)
    // A number so large or small that it is written with an exponent is left out rather than rounded.
    .filter((text) => /^-?\d+(\.\d+)?$/.test(text));
  if (texts.length === 0) return { count: values.length };
  const decimals = Math.min(10, Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0)));
  const total = sum(texts.map((text) => exact<'factor'>(text)));
  const mean = fraction(total.numerator, total.denominator * BigInt(texts.length));
  return {
    count: values.length,
    sum: roundedText(total, decimals),
    mean: withoutZeros(roundedText(mean, Math.max(decimals, 2))),
  };
}

const withoutZeros = (text: DecimalText): DecimalText =>
  text.includes('.') ? text.replace(/\.?0+$/, '') : text;
