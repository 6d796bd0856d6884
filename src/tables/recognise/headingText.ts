import { oneLine } from '../parse/cellText';
import { unitWords, writtenUnit, type WrittenUnit } from '../parse/writtenUnit';

/** Headings and labels are short; a longer text is prose and is not looked at. */
export const longestHeading = 150;

/** A heading as it is compared and shown. */
export interface HeadingText {
  /** On one line, with straight quotation marks, without marks that only point at a note. */
  readonly text: string;
  /** Only letters and digits, lower case: what two spellings of one heading share. */
  readonly key: string;
  /** The same without a unit at the end, and the unit, where the heading names one. */
  readonly unit?: { readonly words: string; readonly unit: WrittenUnit; readonly name: string };
}

/**
 * Reads a heading: `Belopp,\n(tkr) *` is "Belopp" in tkr.
 *
 * @example headingText('Belopp, mkr').unit?.name // "Belopp"
 */
export function headingText(raw: string): HeadingText {
  const text = shownHeading(raw);
  const unit = endingUnit(text);
  return { text, key: headingKey(text), ...(unit && { unit }) };
}

/**
 * What headings are compared by: case, spaces, punctuation and line breaks do not count.
 *
 * @example headingKey('Utfall föregående år*') // "utfallföregåendeår"
 */
export function headingKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+]+/gu, '');
}

/** A heading or label as it is shown and met by patterns: one line, straight quotes, no ending colon. */
export function shownHeading(raw: string): string {
  return oneLine(raw)
    .replace(/[”“„»«]/g, '"')
    .replace(/[*: ]+$/, '')
    .replace(/^[* ]+/, '');
}

const lastWords: ReadonlySet<string> = new Set(unitWords.map((words) => words.split(' ').at(-1)!));

const unitAtEnd = new RegExp(
  `^(.*?[^ ,;:([])[ ,;:([]+(?:i )?(${unitWords.map((words) => words.replaceAll('.', '\\.')).join('|')})[)\\]]*$`,
  'i',
);

function endingUnit(text: string): HeadingText['unit'] {
  const lastWord = /[^ ,;:([\])]*(?=[)\]]*$)/.exec(text)?.[0] ?? '';
  if (!lastWords.has(lastWord.toLowerCase())) return undefined;
  const [, name, words = ''] = unitAtEnd.exec(text) ?? [];
  const unit = writtenUnit(words);
  return unit && name !== undefined ? { words, unit, name } : undefined;
}
