import type { RawCell } from '../cell';
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

/** What a cell says as a heading or label; undefined for what cannot be one. */
export type HeadingReader = (raw: RawCell) => HeadingText | undefined;

/** Judges texts as headings, each distinct text once: a sheet of 200 000 cells repeats few. */
export function headingReader(): HeadingReader {
  const judged = new Map<string, HeadingText>();
  return (raw) => {
    if (typeof raw !== 'string' || raw.length > longestHeading || wordless.test(raw)) {
      return undefined;
    }
    let heading = judged.get(raw);
    if (!heading) {
      heading = headingText(raw);
      judged.set(raw, heading);
    }
    return heading;
  };
}

/** A number written as text is no heading that anyone looks for by name. */
const wordless = /^[\d\s.,:%()+−–-]*$/;

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
  if (!lastWords.has(lastWord(text))) return undefined;
  const [, name, words = ''] = unitAtEnd.exec(text) ?? [];
  const unit = writtenUnit(words);
  return unit && name !== undefined ? { words, unit, name } : undefined;
}

/** Most headings end in a word that is no unit; looking at that word alone settles it. */
function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && ')]'.includes(text[end - 1]!)) end -= 1;
  let start = end;
  while (start > 0 && !' ,;:(['.includes(text[start - 1]!)) start -= 1;
  return text.slice(start, end).toLowerCase();
}
