import type { paste as swedish } from '../sv/paste';

export const paste: typeof swedish = {
  'paste-read': (p) =>
    `The pasted text was read as ${p.rows} ${p.rows === '1' ? 'row' : 'rows'} with ${p.columns} ${p.columns === '1' ? 'column' : 'columns'} of numbers.`,
  'paste-columns-guessed': (p) =>
    `It is not certain how many columns the text has; it was read with ${p.columns}. Say how many, or paste the row of headings too.`,
  'paste-uncertain': (p) =>
    p.lines.length === 1
      ? `Line ${p.lines[0]} can be read in several ways. Compare it with the original.`
      : `Lines ${listed(p.lines)} can be read in several ways. Compare them with the original.`,
  'paste-no-numbers': () =>
    'The pasted text has no numbers at the end of its lines. Paste a table, one row a line.',
  'paste-label': () => 'Label',
  'paste-value': (p) => `Column ${p.number}`,
  'paste-text': () => 'Check against the text',
  'paste-title': () => 'Pasted table',
};

function listed(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
