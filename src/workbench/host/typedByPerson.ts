import { englishFormula } from './enteredFormula';
import { entryOf } from './entry';
import type { CellEntry } from './store';

const number = /^([-−+]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d*)(?:,(\d+))?\s*(%?)$/;
const truthValues: Readonly<Record<string, boolean>> = {
  sant: true,
  falskt: false,
  true: true,
  false: false,
};

/**
 * What a person at a Swedish Excel types in a cell: `1 234,5`, `1,43 %`, `SANT`, `2026-11-21`, a formula
 * with `;` and decimal comma or in en-US. `'` first, or the format `@`, keeps it a text.
 *
 * @example enter('1,43 %') // { value: 0.0143, style: { numberFormat: '0.00%' } }
 * @example enter('=SUMMA(A1:A3;1,5)') // { value: null, formula: 'SUM(A1:A3,1.5)' }
 */
export function enter(typed: string, numberFormat = 'General'): CellEntry {
  const text = typed.trim();
  if (text === '') return { value: null };
  if (numberFormat === '@') return { value: typed };
  if (text.startsWith('=') && text.length > 1) {
    return { value: null, formula: englishFormula(text.slice(1)) };
  }
  if (text.startsWith("'")) return { value: typed.slice(typed.indexOf("'") + 1) };
  const truth = truthValues[text.toLowerCase()];
  if (truth !== undefined) return { value: truth };
  const match = number.exec(text);
  if (match && /\d/.test(text)) return swedishNumber(match, numberFormat);
  // Dates and error values are written alike in both languages; anything else with `.` or `,` is text.
  const isCommon = /^(#|\d{4}-\d{1,2}-\d{1,2}$)/.test(text);
  return (isCommon ? entryOf(text, numberFormat) : undefined) ?? { value: typed };
}

function swedishNumber(match: RegExpExecArray, numberFormat: string): CellEntry {
  const [, sign = '', whole = '', decimals, percent = ''] = match;
  const digits = whole.replace(/\s/g, '') || '0';
  const value = Number(
    `${sign.replace('−', '-')}${digits}${decimals ? `.${decimals}` : ''}${percent ? 'e-2' : ''}`,
  );
  const grouped = digits !== whole && whole !== '';
  const format = percent
    ? decimals
      ? '0.00%'
      : '0%'
    : grouped
      ? decimals
        ? '#,##0.00'
        : '#,##0'
      : undefined;
  if (!format || numberFormat !== 'General') return { value };
  return { value, style: { numberFormat: format } };
}
