import { isYear, lineTokens, type LineTokens } from './lineTokens';
import { decimalsOf, readingsOf, widthOf, type PastedValue, type Reading } from './readings';

/** What is known of a line beforehand. */
export interface LineHints {
  readonly columns: number;
  /** How many decimals each number has; also parts numbers that stand glued together. */
  readonly decimals?: number;
  /** Whether the numbers of a line have equally many digits, as the same thing year by year has. */
  readonly equalWidths?: boolean;
}

/** A line parted into its label and values, or why it was not. */
export type LineSplit =
  | {
      readonly label: string;
      readonly values: readonly PastedValue[];
      /** Whether the values are nothing but years, the headings of the columns. */
      readonly heading: boolean;
    }
  /** More than one reading has that many values. */
  | { readonly label: string; readonly ambiguous: readonly Reading[] }
  /** No reading has that many values. */
  | { readonly label: string; readonly unsplit: true };

/**
 * Parts a line of text, as it comes out of a PDF, into its label and a known number of values. Spaces
 * stand both between numbers and between thousands; only a reading that is the only one is taken. A year
 * after words belongs to them, a lone hyphen is a missing value, units are left out and numbers keep
 * the unit of the table.
 *
 * @example splitLine('Summa 1 170,7 1 459,9', { columns: 2 }) // label "Summa", values "1170.7", "1459.9"
 * @example splitLine('130 046 130 555 130 953', { columns: 2 }) // { label: '', ambiguous: […] }
 */
export function splitLine(text: string, hints: LineHints): LineSplit {
  const tokens = lineTokens(text);
  const { label, readings } = labelled(tokens, hints.columns, hints.decimals);
  const chosen = narrowed(narrowed(readings, scaled(hints)), equallyWide(hints));
  const only = chosen[0];
  if (!only) return { label, unsplit: true };
  if (chosen.length > 1) return { label, ambiguous: chosen };
  return { label, values: only, heading: label === '' && isYearRow(only) };
}

/** A label and the ways to read the rest of the line. */
export interface LabelledReadings {
  readonly label: string;
  readonly readings: readonly Reading[];
}

/**
 * The readings of a line with so many values. A year right after words is taken into the label where the
 * rest has enough values; other numbers only where the line is not readable otherwise.
 */
export function labelled(
  tokens: LineTokens,
  count: number,
  decimals: number | undefined,
): LabelledReadings {
  const { words, run } = tokens;
  const first = words !== '' && isYear(run[0]) ? [1, 0] : [0];
  const later = run.map((_, index) => index).filter((index) => !first.includes(index));
  for (const taken of [...first, ...later]) {
    const readings = readingsOf(run.slice(taken), count, decimals);
    if (readings.length > 0) return { label: labelWith(tokens, taken), readings };
  }
  return { label: labelWith(tokens, run.length), readings: [] };
}

/** The words of a line with the first numbers after them. */
export const labelWith = ({ words, run }: LineTokens, taken: number): string =>
  [words, ...run.slice(0, taken).map(({ text }) => text)].filter((word) => word !== '').join(' ');

const isYearRow = (values: Reading): boolean =>
  values.length > 1 && values.every((value) => value !== null && /^20\d\d$|^2100$/.test(value));

/** The readings that a rule prefers; all of them where it prefers none. */
function narrowed(
  readings: readonly Reading[],
  rule: ((reading: Reading) => boolean) | undefined,
): readonly Reading[] {
  const preferred = rule ? readings.filter(rule) : [];
  return preferred.length > 0 ? preferred : readings;
}

const scaled = ({ decimals }: LineHints) =>
  decimals === undefined
    ? undefined
    : (reading: Reading) => filled(reading).every((value) => decimalsOf(value) === decimals);

const equallyWide = ({ equalWidths }: LineHints) =>
  equalWidths ? (reading: Reading) => new Set(filled(reading).map(widthOf)).size === 1 : undefined;

/** The values that there are. */
export const filled = (reading: Reading): string[] =>
  reading.filter((value): value is string => value !== null);
