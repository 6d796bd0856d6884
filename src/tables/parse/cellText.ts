import type { RawCell } from '../cell';
import { decimalTextOf } from './decimalText';

/**
 * A text on one line: every run of spaces, no-break spaces and line breaks becomes one space, and a word
 * divided over two lines is put together.
 *
 * @example oneLine('Folk-\nmängd ') // "Folkmängd"
 * @example oneLine('Mottagna 2015-\n2019') // "Mottagna 2015-2019"
 */
export function oneLine(text: string): string {
  if (plain.test(text)) return text;
  // In this order, so that no pattern has to look through a long run of spaces twice.
  return text
    .replace(/[\s\u00a0\u202f]+/g, (run) => (run.includes('\n') ? '\n' : ' '))
    .replace(/(\p{L})[-\u00ad]\n(?=\p{Ll})/gu, '$1')
    .replace(/-\n/g, '-')
    .replaceAll('\n', ' ')
    .trim()
    .normalize('NFC');
}

/** Letters, digits and ordinary punctuation with single spaces between: nothing to tidy. */
const plain = /^(?:[!-~ÅÄÖåäöÉé]+ )*[!-~ÅÄÖåäöÉé]+$/;

/**
 * Whether a cell says that there is no value: blank, only spaces, or one of the marks that statistics
 * use for it (`-`, `–`, `..`). Missing is not zero.
 */
export function isMissingCell(raw: RawCell): boolean {
  if (raw === null) return true;
  if (typeof raw !== 'string') return false;
  // Most texts are words, seen at their first character.
  if (raw.length > 3 && raw.charCodeAt(0) > 32 && raw.charCodeAt(0) !== 160) return false;
  return missingMarks.has(raw.trim());
}

const missingMarks: ReadonlySet<string> = new Set(['', '-', '–', '—', '−', '.', '..']);

/**
 * What a cell holds as text, to be kept as text: a number as decimal text, a text on one line.
 *
 * @example cellText(2020) // "2020"
 */
export function cellText(raw: RawCell): string {
  if (raw === null) return '';
  if (typeof raw === 'string') return oneLine(raw);
  if (typeof raw === 'boolean') return raw ? 'SANT' : 'FALSKT';
  if (typeof raw === 'number') return Number.isFinite(raw) ? decimalTextOf(raw) : String(raw);
  return raw.error;
}

/**
 * A code with its leading zeros: a number cell 1 is the code "01" where codes have two digits. A code of
 * other characters than digits is left as it is.
 *
 * @example codeText(1, 2) // "01"
 */
export function codeText(raw: RawCell, digits: number): string {
  const text = cellText(raw);
  return /^\d+$/.test(text) ? text.padStart(digits, '0') : text;
}

/** What a cell says as ja or nej; undefined when it says neither. */
export function yesNo(raw: RawCell): boolean | undefined {
  if (typeof raw === 'boolean') return raw;
  const text = cellText(raw).toLowerCase();
  return yesWords.has(text) ? true : noWords.has(text) ? false : undefined;
}

const yesWords: ReadonlySet<string> = new Set(['ja', 'j', 'yes', 'y', 'x', 'sant', 'true', '1']);
const noWords: ReadonlySet<string> = new Set(['nej', 'n', 'no', 'falskt', 'false', '0']);
