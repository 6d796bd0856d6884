import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RawCell } from '../../src/tables/cell';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import { trial, type Trial } from './trial';

let at: Trial;
beforeEach(() => {
  at = trial();
});
afterEach(() => at.end());

const items: RawCell[][] = [
  ['Post', 'Belopp', 'Nyckel', 'Riket totalt'],
  ['Pott', 1000, 'Antal', null],
];
const headings: RawCell[] = ['Kod', 'Region', 'Antal', 'Folkmängd'];
const stockholm: RawCell[] = ['01', 'Region Stockholm', 300, 2000];
const uppsala: RawCell[] = ['03', 'Region Uppsala', 100, 500];

interface Case {
  readonly what: string;
  readonly items?: RawCell[][];
  readonly regions?: RawCell[][];
  readonly severity?: 'error' | 'warning';
  readonly cell: string | null;
  readonly sentence: string;
}

/** The list of bad input that the product promises a clear sentence for. */
const cases: readonly Case[] = [
  {
    what: 'no table',
    items: [['Anteckningar'], ['Ring Kalle']],
    regions: [['Något annat']],
    cell: null,
    sentence:
      'Inga uppgifter kändes igen i arbetsboken. Tabellen Poster känns igen på rubrikerna Post, Belopp och Nyckel.',
  },
  {
    what: 'an empty workbook',
    items: [],
    regions: [],
    cell: null,
    sentence:
      'Arbetsboken är tom. Infoga ett exempel eller en tom mall, eller öppna arbetsboken med dina uppgifter.',
  },
  {
    what: 'a heading that is missing',
    items: [
      ['Post', 'Belopp', 'Riket totalt'],
      ['Pott', 1000, null],
    ],
    cell: 'Poster!A1',
    sentence:
      'Rubriken Nyckel saknas i tabellen Poster, vars rubrikrad börjar i Poster!A1. Där finns Post, Belopp och Riket totalt. Lägg till kolumnen eller rätta dess rubrik.',
  },
  {
    what: 'text in a count',
    regions: [headings, stockholm, ['03', 'Region Uppsala', 'Varierar', 500]],
    cell: 'Regioner!C3',
    sentence:
      '”Varierar” i Regioner!C3 är inte ett tal. Skriv ett tal under Antal eller lämna cellen tom.',
  },
  {
    what: 'a negative count',
    regions: [headings, stockholm, ['03', 'Region Uppsala', -5, 500]],
    cell: 'Regioner!C3',
    sentence: 'Antal i Regioner!C3 är −5, men ett antal kan inte vara negativt. Rätta talet.',
  },
  {
    what: 'weights that sum to zero',
    regions: [headings, ['01', 'Region Stockholm', 0, 2000], ['03', 'Region Uppsala', 0, 500]],
    cell: 'Poster!C2',
    sentence:
      'Pott går inte att fördela: antalen i nyckeln (Poster!C2) är noll tillsammans. Fyll i antalen eller välj en annan nyckel.',
  },
  {
    what: 'rows above Riket totalt',
    items: [items[0]!, ['Pott', 1000, 'Antal', 399]],
    cell: 'Poster!D2',
    sentence:
      'Raderna för Pott är 400 tillsammans, mer än Riket totalt 399 (Poster!D2). Rätta Riket totalt eller antalen.',
  },
  {
    what: 'a region twice',
    regions: [headings, stockholm, uppsala, ['3', 'Uppsala län', 5, 5]],
    cell: 'Regioner!B4',
    sentence: 'Uppsala län står två gånger (Regioner!B3 och Regioner!B4). Ta bort den ena raden.',
  },
  {
    what: 'a region missing among 21',
    severity: 'warning',
    cell: null,
    sentence: '2 av 21 regioner finns i Regioner!A1:D3; dessa saknas: Region Sörmland,',
  },
  {
    what: 'a population of zero',
    regions: [headings, stockholm, ['03', 'Region Uppsala', 100, 0]],
    cell: 'Regioner!D3',
    sentence:
      'Folkmängden för Region Uppsala (Regioner!D3) är noll. Skriv antalet invånare, eller lämna cellen tom om det inte är känt.',
  },
  {
    what: 'an Excel error value',
    regions: [headings, stockholm, ['03', 'Region Uppsala', { error: '#DIV/0!' }, 500]],
    cell: 'Regioner!C3',
    sentence: 'Antal i Regioner!C3 har felvärdet #DIV/0!. Rätta formeln eller skriv värdet.',
  },
];

test.each(cases.map((each) => [each.what, each] as const))('%s', async (_, bad) => {
  const sheets = {
    Poster: bad.items ?? items,
    Regioner: bad.regions ?? [headings, stockholm, uppsala],
  };
  const content = Object.entries(sheets).map(([name, rows]) => ({
    name,
    cells: rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
  }));
  writeFileSync(at.path('in.xlsx'), createPackage({ sheets: content, names: [] }));
  const before = readFileSync(at.path('in.xlsx'));

  const severity = bad.severity ?? 'error';
  const { code, out } = await at.run(
    'run',
    'distribution',
    'in.xlsx',
    '--out',
    'ut.xlsx',
    '--json',
  );
  const { findings, tables } = JSON.parse(out.replaceAll('\u00a0', ' ')) as {
    findings: { severity: string; message: string; cell: string | null }[];
    tables: unknown[];
  };
  expect(findings).toContainEqual(
    expect.objectContaining({
      severity,
      cell: bad.cell,
      message: expect.stringContaining(bad.sentence),
    }),
  );
  expect(findings.filter((finding) => finding.severity === 'error')).toHaveLength(
    severity === 'error' ? 1 : 0,
  );
  expect(code).toBe(severity === 'error' ? 1 : 0);
  expect(existsSync(at.path('ut.xlsx'))).toBe(severity !== 'error');
  expect(tables.length > 0).toBe(severity !== 'error');
  expect(readFileSync(at.path('in.xlsx'))).toEqual(before);
});
