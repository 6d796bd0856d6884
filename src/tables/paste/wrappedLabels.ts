import type { ReadLine } from './readLines';

/**
 * Puts labels together that stand on several lines: a line of words before a row without words or with
 * words that go on (a small letter), and a line of words that goes on after its row.
 */
export function withoutWrappedLabels(lines: readonly ReadLine[]): readonly ReadLine[] {
  const rows: ReadLine[] = [];
  lines.forEach((line, index) => {
    const last = rows.at(-1);
    const isNext = last !== undefined && lines[index - 1]?.line === line.line - 1;
    if (last && isNext && isWords(last) && !isWords(line) && continues(last, line)) {
      rows[rows.length - 1] = { ...line, label: joined(last.label, line.label) };
    } else if (last && isNext && isWords(line) && goesOn(line) && isNewRow(lines[index + 1])) {
      rows[rows.length - 1] = { ...last, label: joined(last.label, line.label) };
    } else if (last && isNext && !isWords(last) && !isWords(line) && goesOn(line)) {
      // `… minst 20` and then `minst) 11`: the number above may be words of the label.
      rows[rows.length - 1] = { ...last, certain: false };
      rows.push({ ...line, certain: false });
    } else rows.push(line);
  });
  return rows;
}

const isWords = ({ values }: ReadLine): boolean => values.every((value) => value === null);

/** Words that begin with a small letter go on from the line before; parts of a sum do so of their own. */
const goesOn = ({ label }: ReadLine): boolean =>
  /^[(\p{Ll}]/u.test(label) && !/^(?:där|var)av\b/i.test(label);

const isNewRow = (line: ReadLine | undefined): boolean =>
  line === undefined || /^\p{Lu}/u.test(line.label);

const continues = (words: ReadLine, row: ReadLine): boolean =>
  row.label === '' ||
  goesOn(row) ||
  /(?:[-–,&/]|\b(?:och|samt|för|av|till|med|inom|i))$/.test(words.label);

const joined = (first: string, second: string): string =>
  /\p{L}-$/u.test(first) && /^\p{Ll}/u.test(second)
    ? first.slice(0, -1) + second
    : `${first} ${second}`.trim();
