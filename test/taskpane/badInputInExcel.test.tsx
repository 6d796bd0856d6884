/** @jest-environment jsdom */
import './browserStubs';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { RawCell } from '../../src/tables/cell';
import { openInExcel, shown } from './paneInExcel';

jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

/** An income statement in mkr. */
const result = (cost: RawCell, ...years: RawCell[]): RawCell[][] => [
  ['Resultatbudget (mkr)', ...(years.length > 0 ? years : ['Budget 2020', 'Plan 2021'])],
  ['Verksamhetens intäkter', 600, 620],
  ['Verksamhetens kostnader', cost, -4900],
  ['Avskrivningar', -130, -140],
  ['Verksamhetens nettokostnader', -4330, -4420],
  ['Skatteintäkter', 3300, 3400],
  ['Generella statsbidrag', 1100, 1120],
  ['Årets resultat', 70, 100],
];

const rules = (...rows: RawCell[][]): RawCell[][] => [['Regel', 'Vänster', 'Höger'], ...rows];

const cases: readonly (readonly [string, Readonly<Record<string, RawCell[][]>>, string])[] = [
  [
    'allocation',
    {
      Beslut: [
        ['Belopp att fördela', 1_000],
        [],
        ['Behov', 'Ansvarig', 'Kst', 'Belopp'],
        ['Tolk', 'Hsn', '2501', 'Rest'],
        ['Stab', 'Hsn', '2502', 'Rest'],
      ],
    },
    'Två rader tar resten (Beslut!D4 och Beslut!D5). Bara en rad kan göra det; skriv ett belopp eller en andel på den andra.',
  ],
  [
    'grants',
    {
      Bidrag: [
        ['Bidrag', 'Regionens belopp', 'I budget', 'Status', 'Sannolikhet'],
        ['Kömiljarden', 1_000, 0, 'beslutad', '120 %'],
      ],
    },
    'Sannolikheten för Kömiljarden (Bidrag!E2) är 120 %. Den ska vara mellan 0 och 100 %.',
  ],
  [
    'quota',
    {
      Kommuner: [
        ['Kod', 'Kommun', 'Folkmängd'],
        ['2303', 'Ragunda', 100],
        ['2305', 'Bräcke', 100],
      ],
      Kriterier: [
        ['Kriterium', 'Vikt', 'Riktning'],
        ['Folkmängd', 0.9, 'mer ger fler'],
      ],
      Tal: [['Länstal', 86]],
    },
    'Vikterna (Kriterier!B2) är 90 % tillsammans. De ska vara 100 %.',
  ],
  [
    'revision',
    {
      'Poster 2019': [
        ['Post', 'Belopp', 'Nyckel'],
        ['Pott', 1_000, 'Antal'],
      ],
      'Regioner 2019': [
        ['Kod', 'Region', 'Antal'],
        ['23', 'Region Jämtland Härjedalen', 5],
      ],
      'Poster 2020': [
        ['Post', 'Belopp', 'Nyckel'],
        ['Pott', 1_000, 'Antal'],
      ],
      'Regioner 2020': [
        ['Kod', 'Region', 'Antal'],
        ['23', 'Region Jämtland Härjedalen', -5],
      ],
    },
    "Antal i 'Regioner 2020'!C2 är −5, men ett antal kan inte vara negativt. Rätta talet.",
  ],
  [
    'statements',
    { Plan: result(-4800), 'Äldre plan': result(-4810) },
    "Resultatbudgeten för Budget 2020 finns två gånger (Plan!B1, 'Äldre plan'!B1). Ta bort den ena eller ändra dess rubrik.",
  ],
  [
    'statements',
    { Plan: result('Varierar') },
    '”Varierar” i Plan!B3 är inte ett tal, men raden Verksamhetens kostnader ska ha ett. Skriv talet eller lämna cellen tom.',
  ],
  [
    'reconciliation',
    { Plan: result(-4800), Avstämningsregler: rules(['Resultat', 'C2', 'B2']) },
    'Regeln i Avstämningsregler!B2 hänvisar till sig själv, direkt eller genom andra regler. Låt regler peka på tabellernas celler.',
  ],
  [
    'reconciliation',
    { Plan: result(-4800), Avstämningsregler: rules(['Resultat', 'Plan!B8', 'Plan!Z99']) },
    'Regeln i Avstämningsregler!C2 pekar på Plan!Z99',
  ],
];

const inWorkbook = (sheets: Readonly<Record<string, RawCell[][]>>) => ({
  sheets: Object.entries(sheets).map(([name, rows]) => ({
    name,
    cells: rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
  })),
  names: [],
});

test.each(cases)(
  '%s: the sentence with its cell, and nothing to write',
  async (id, sheets, text) => {
    const { store, session } = await openInExcel(inWorkbook(sheets), id);
    const before = store.toContent();
    expect(shown()).toContain(text);
    for (const button of screen.queryAllByRole('button', { name: 'Skriv till blad' })) {
      expect(button).toHaveProperty('disabled', true);
    }
    await session.write();
    expect(store.toContent()).toEqual(before);
  },
);

const year = result(-4800, 'Budget 2020', 'Plan 2022');
const balance: RawCell[][] = [
  ['Balansbudget (mkr)', 'Budget 2020', 'Plan 2022'],
  ['Anläggningstillgångar', 10, 12],
  ['Likvida medel', 5, 6],
  ['Summa tillgångar', 15, 18],
];

/** What is worth a sentence with its cell and stops nothing: what can be compared is compared. */
const told: typeof cases = [
  [
    'reconciliation',
    { Plan: result(-4800), 'Äldre plan': result(-4800) },
    "Två resultattabeller har kolumnen Budget 2020: Plan!A1:C8 och 'Äldre plan'!A1:C8. Båda stäms av; ta bort den som inte gäller.",
  ],
  [
    'reconciliation',
    { Balans: balance },
    'Året 2021 saknas i Balans (Balans!C1): ingående och utgående balans kan inte följas över det året.',
  ],
  [
    'reconciliation',
    { Plan: result('Varierar') },
    '”Varierar” i Plan!B3 är inte ett tal, så raden stäms inte av i den kolumnen. Skriv ett tal eller lämna cellen tom.',
  ],
  [
    'statements',
    { Plan: year },
    '2021 saknas mellan 2020 och 2022 (Plan!C1). Utveckling och balanser räknas inte över glappet.',
  ],
];

test.each(told)('%s: the sentence with its cell, and an answer', async (id, sheets, text) => {
  const { store } = await openInExcel(inWorkbook(sheets), id);
  const before = store.toContent();
  expect(shown()).toContain(text);
  expect(screen.getAllByRole('button', { name: 'Skriv till blad' })[0]).toHaveProperty(
    'disabled',
    false,
  );
  expect(store.toContent()).toEqual(before);
});

test('the reading report lists a table of figures, and a press on a heading selects its cell', async () => {
  const { store, session } = await openInExcel(
    inWorkbook({ Blad1: [['Anteckningar']], Plan: result('Varierar') }),
    'reconciliation',
  );
  await act(async () => session.goTo({ kind: 'reading', id: 'reconciliation' }));
  await waitFor(() => expect(shown()).toContain('plan 2021, mkr'));
  expect(shown()).toContain('”Varierar” i Plan!B3');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Markera cellen Plan!C1 i bladet' }));
  });
  await waitFor(() => {
    expect(store.findSheet('Plan')?.selection).toMatchObject({ top: 0, left: 2 });
  });
});
