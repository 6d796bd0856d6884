import type { Language } from '../../../messages/language';
import { entryOf } from '../../host/entry';
import type { CellEntry } from '../../host/store';
import { keptFormula } from './formulaLanguage';

const spaces = /[ \u00a0\u202f]/g;
const swedishNumber =
  /^([-−+]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+|(?=,))(?:,(\d+))?[ \u00a0\u202f]*(%?)$/;
const swedishTruth: Readonly<Record<string, string>> = { sant: 'TRUE', falskt: 'FALSE' };
/** Kept text, ISO dates and error values are written alike in both languages. */
const common = /^('|#|\d{4}-\d{1,2}-\d{1,2}$)/;

/**
 * Reads what a person typed into a cell the way Excel in that language does: numbers, percentages, ISO
 * dates, true and false, formulas after `=`, anything else as text. `'` first, or the format `@`, keeps text.
 *
 * @example typedEntry('1 234,5', 'sv') // { value: 1234.5 }
 * @example typedEntry('1,43 %', 'sv') // { value: 0.0143, style: { numberFormat: '0.00%' } }
 */
export function typedEntry(typed: string, language: Language, format = 'General'): CellEntry {
  const text = typed.trim();
  if (text === '') return { value: null };
  const english = language === 'sv' ? fromSwedish(text) : text.replace(/^−/, '-');
  const entry = english === undefined || format === '@' ? undefined : entryOf(english, format);
  return entry ?? { value: typed };
}

/** The en-US way of writing what a Swede typed; nothing when it is plain text in Swedish. */
function fromSwedish(text: string): string | undefined {
  const truth = swedishTruth[text.toLowerCase()];
  if (truth) return truth;
  if (text.startsWith('=')) return `=${keptFormula(text.slice(1), 'sv')}`;
  if (common.test(text)) return text;
  const match = swedishNumber.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals, percent = ''] = match;
  // Groups of thousands ask for a number format, which would hide decimals.
  const digits = whole.replace(spaces, decimals === undefined && !percent ? ',' : '') || '0';
  return `${sign.replace('−', '-')}${digits}${decimals === undefined ? '' : `.${decimals}`}${percent}`;
}
