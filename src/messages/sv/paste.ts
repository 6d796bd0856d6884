/** What is said of text that was pasted from a PDF. */
export const paste = {
  'paste-read': (p: { rows: string; columns: string }) =>
    `Den inklistrade texten lästes som ${p.rows} ${p.rows === '1' ? 'rad' : 'rader'} med ${p.columns} ${p.columns === '1' ? 'kolumn' : 'kolumner'} tal.`,
  'paste-columns-guessed': (p: { columns: string }) =>
    `Det syns inte säkert hur många kolumner texten har; den lästes med ${p.columns}. Ange antalet kolumner eller klistra in rubrikraden också.`,
  'paste-uncertain': (p: { lines: readonly string[] }) =>
    p.lines.length === 1
      ? `Rad ${p.lines[0]} kan läsas på flera sätt. Jämför den med originalet.`
      : `Raderna ${listed(p.lines)} kan läsas på flera sätt. Jämför dem med originalet.`,
  'paste-no-numbers': () =>
    'Den inklistrade texten har inga tal i slutet av raderna. Klistra in en tabell, en rad i taget.',
  'paste-label': () => 'Benämning',
  'paste-value': (p: { number: string }) => `Kolumn ${p.number}`,
  'paste-text': () => 'Kontrollera mot texten',
  'paste-title': () => 'Inklistrad tabell',
};

function listed(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}
