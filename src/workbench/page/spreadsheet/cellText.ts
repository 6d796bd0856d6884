import { format, isDateFormat, isValidFormat } from 'numfmt';
import type { Language } from '../../../messages/language';
import type { RawCell } from '../../../tables/cell';
import { shownFormula } from './formulaLanguage';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const booleans: Record<Language, readonly [string, string]> = {
  sv: ['SANT', 'FALSKT'],
  en: ['TRUE', 'FALSE'],
};

/** The error values by the names that Swedish Excel gives them. */
const swedishErrors: Readonly<Record<string, string>> = {
  '#DIV/0!': '#DIVISION/0!',
  '#N/A': '#SAKNAS!',
  '#NAME?': '#NAMN?',
  '#NULL!': '#SKÄRNING!',
  '#NUM!': '#OGILTIGT!',
  '#REF!': '#REFERENS!',
  '#SPILL!': '#SPILL!',
  '#VALUE!': '#VÄRDEFEL!',
};

/**
 * What a cell shows: the value in its number format, the way the language writes numbers.
 *
 * @example cellText(8584125, '#,##0', 'sv') // "8 584 125" with no-break spaces
 * @example cellText(0.0143, '0.00%', 'sv') // "1,43 %"
 */
export function cellText(value: RawCell, code: string | undefined, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return booleans[language][value ? 0 : 1];
  if (typeof value === 'object') {
    return language === 'sv' ? (swedishErrors[value.error] ?? value.error) : value.error;
  }
  const pattern = code !== undefined && isValidFormat(code) ? code : 'General';
  const text = format(pattern, value, { locale: locales[language] });
  if (isDateFormat(pattern)) return text;
  const shown = text.replace(/^-/, '−');
  return language === 'sv' ? shown.replace(/(\d)\s*%/, '$1\u00a0%') : shown;
}

/** Whether a value stands to the right in its cell unless its style says otherwise. */
export const isNumeric = (value: RawCell): boolean => typeof value === 'number';

/** Whether it stands in the middle: true and false, and error values. */
export const isCentred = (value: RawCell): boolean =>
  typeof value === 'boolean' || (value !== null && typeof value === 'object');

/**
 * What the formula bar shows and a person edits: the formula, or the value with all its digits.
 *
 * @example entryText({ value: 1234.5 }, 'sv') // "1234,5"
 * @example entryText({ value: 3, formula: 'SUM(A1:A2)' }, 'sv') // "=SUMMA(A1:A2)"
 */
export function entryText(
  cell: {
    readonly value: RawCell;
    readonly formula?: string;
    readonly style?: { readonly numberFormat?: string };
  },
  language: Language,
): string {
  if (cell.formula !== undefined) return `=${shownFormula(cell.formula, language)}`;
  const { value } = cell;
  const code = cell.style?.numberFormat ?? 'General';
  if (typeof value !== 'number') {
    const text = cellText(value, code, language);
    // An apostrophe keeps text that would be read as something else, as in Excel.
    return typeof value === 'string' && code !== '@' && looksLikeAnother(text) ? `'${text}` : text;
  }
  if (isValidFormat(code) && isDateFormat(code)) {
    return format('yyyy-mm-dd', Math.floor(value), { locale: 'sv-SE' });
  }
  const percent = code.includes('%');
  // toPrecision cuts the noise that a product of doubles has in its 16th digit.
  const digits = percent ? String(Number((value * 100).toPrecision(15))) : String(value);
  return (language === 'sv' ? digits.replace('.', ',') : digits) + (percent ? '%' : '');
}

const looksLikeAnother = (text: string): boolean =>
  /^[=']/.test(text) || /^[-−+]?[\d\s.,]+%?$/.test(text);
