import { textTable } from '../../src/cli/textTable';

test('numbers stand under each other, long headings are wrapped, totals come after a rule', () => {
  const table = textTable(
    [
      { heading: 'Region', align: 'left' },
      { heading: 'Belopp per invånare, kr', align: 'right' },
      { heading: 'Rang', align: 'right' },
    ],
    [
      ['Jämtland Härjedalen', '8 584 125', '11'],
      ['Gotland', '−853', '–'],
    ],
    ['Summa', '8 583 272', ''],
  );
  expect(`\n${table}\n`).toBe(`
                       Belopp per
Region               invånare, kr  Rang
───────────────────  ────────────  ────
Jämtland Härjedalen     8 584 125    11
Gotland                      −853     –
───────────────────  ────────────  ────
Summa                   8 583 272
`);
});

test('a letter written as two characters is one wide', () => {
  const decomposed = 'Ö'.normalize('NFD');
  const table = textTable([{ heading: 'A', align: 'right' }], [[decomposed], ['ab']]);
  expect(table.split('\n')[2]).toBe(` ${decomposed}`);
});

test('long words of a cell go on to the next line, a long number does not', () => {
  const table = textTable(
    [
      { heading: 'Underlag', align: 'left' },
      { heading: 'Kr', align: 'right' },
    ],
    [['Bilaga 5: Välfärdsmiljard, Jämtland PROGNOS 1 2020', '1 000']],
  );
  expect(`\n${table}\n`).toBe(`
Underlag                                Kr
───────────────────────────────────  ─────
Bilaga 5: Välfärdsmiljard, Jämtland  1 000
PROGNOS 1 2020
`);
});
