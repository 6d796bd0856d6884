/** @jest-environment jsdom */
import './browserStubs';
import { cleanup, screen } from '@testing-library/react';
import type { RawCell } from '../../src/tables/cell';
import { openInExcel, shown } from './paneInExcel';

jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

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
];

test.each(cases)(
  '%s: the sentence with its cell, and nothing to write',
  async (id, sheets, text) => {
    const content = {
      sheets: Object.entries(sheets).map(([name, rows]) => ({
        name,
        cells: rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
      })),
      names: [],
    };
    const { store, session } = await openInExcel(content, id);
    const before = store.toContent();
    expect(shown()).toContain(text);
    for (const button of screen.queryAllByRole('button', { name: 'Skriv till blad' })) {
      expect(button).toHaveProperty('disabled', true);
    }
    await session.write();
    expect(store.toContent()).toEqual(before);
  },
);
