import { readFileSync, writeFileSync } from 'node:fs';
import type { RawCell } from '../../src/tables/cell';
import { readContent } from '../../src/workbook/xlsx';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import { refusesBadInput, type BadInput } from './badInputRun';
import { trial, type Trial } from './trial';

let at: Trial;
beforeEach(() => {
  at = trial();
});
afterEach(() => at.end());

interface Answer {
  readonly sentences: readonly string[];
  readonly tables: readonly {
    readonly id: string;
    readonly rows: readonly Readonly<Record<string, string | null>>[];
  }[];
}

test('read lists the tables of figures, with what each heading was taken for', async () => {
  await at.run('sample', 'regionplan-2020', 'in.xlsx');
  const text = await at.run('read', 'in.xlsx');
  expect(text.out).toContain("Siffertabell Tabell 4. Resultatbudget, 'Tabell 4'!A4:G16, 12 rader");
  expect(text.out).toMatch(/'Tabell 4'!D4 +Prognos november 2019 +prognos 2019, mkr/);
  const json = JSON.parse((await at.run('read', 'in.xlsx', '--json')).out) as {
    figures: { title: string; range: string; rows: number; columns: unknown[] }[];
  };
  const income = json.figures.find(({ range }) => range === "'Tabell 4'!A4:G16");
  expect(income).toMatchObject({ title: 'Tabell 4. Resultatbudget', rows: 12 });
  expect(income?.columns[2]).toEqual({
    heading: 'Prognos november 2019',
    cell: "'Tabell 4'!D4",
    kind: 'forecast',
    year: 2019,
    unit: 'mkr',
  });
});

test('the printed tables, from the sample to JSON and to a sheet that can be kept', async () => {
  await at.run('sample', 'regionplan-2020', 'in.xlsx');
  const run = await at.run('run', 'reconciliation', 'in.xlsx', '--json');
  expect(run.code).toBe(0);
  const { tables, sentences } = JSON.parse(run.out) as Answer;
  expect(sentences[0]).toBe('186 stämmer, 26 avrundning, 18 avvikelser, 4 oklara');
  const checks = tables.find(({ id }) => id === 'checks')!;
  expect(Object.keys(checks.rows[0]!)).toEqual(
    'id description table column cells shown computed difference tolerance verdict'.split(' '),
  );
  expect(checks.rows[0]).toMatchObject({
    id: "balance:'Tabell 5'!C27",
    shown: '2030.9',
    computed: '2030.7',
    difference: '0.2',
    tolerance: '0.1',
    verdict: 'avvikelse',
  });
  const written = await at.run(
    'run',
    'reconciliation',
    'in.xlsx',
    '--formulas',
    '--out',
    'ut.xlsx',
  );
  expect(written.code).toBe(0);
  // Our own result is no table to reconcile the next time.
  const again = JSON.parse(
    (await at.run('run', 'reconciliation', 'ut.xlsx', '--json')).out,
  ) as Answer;
  expect(again.sentences).toEqual(sentences);
});

test('--mark marks the cells in the file that is written, and says how many where', async () => {
  await at.run('sample', 'regionplan-2020', 'in.xlsx');
  const run = ['run', 'reconciliation', 'in.xlsx', '--mark'] as const;
  const marked = await at.run(...run, '--out', 'ut.xlsx');
  expect(marked.code).toBe(0);
  expect(marked.err).toContain(
    '22 celler markeras med färg och anteckning i Tabell 5, Tabell 6, Tabell 8, Tabell 10-11; värden och formler rörs inte.',
  );
  const content = readContent(readFileSync(at.path('ut.xlsx')));
  const notes = content.ok ? content.value.sheets.flatMap(({ notes = [] }) => notes) : [];
  expect(notes).toHaveLength(22);
  // Written over without --mark, the marks go.
  const again = await at.run('run', 'reconciliation', 'ut.xlsx', '--out', 'ut.xlsx');
  expect(again.err).toContain('22 celler som markerades förra gången återställs först.');
  const after = readContent(readFileSync(at.path('ut.xlsx')));
  expect(after.ok && after.value.sheets.flatMap(({ notes: left = [] }) => left)).toEqual([]);

  expect(await at.run(...run)).toMatchObject({
    code: 2,
    err: '--mark gäller det som skrivs; ange också --out, till exempel --out resultat.xlsx.',
  });
  await at.run('sample', 'regioner-2020', 'regioner.xlsx');
  expect(
    await at.run('run', 'distribution', 'regioner.xlsx', '--mark', '--out', 'x.xlsx'),
  ).toMatchObject({ code: 2, err: 'Modellen distribution markerar inga celler; ta bort --mark.' });
});

test('in English, with the steps behind a number', async () => {
  await at.run('sample', 'regionplan-2020', 'in.xlsx');
  const { out } = await at.run(
    ...['run', 'reconciliation', 'in.xlsx', '--lang', 'en', '--explain', '--set', 'show=differing'],
  );
  expect(out).toContain('186 agree, 26 rounding, 18 discrepancies, 4 unclear');
  expect(out).toContain(
    "Last year 1,005.8 (Summa anläggningstillgångar, 'Tabell 5'!B10), with 141 (Nettoinvesteringar, 'Tabell 6'!C11) and 130.9 (Avskrivningar, 'Tabell 6'!C21) = 1,015.9",
  );
});

test('a workbook with tables under each other and blank rows in them', async () => {
  const rows: RawCell[][] = [
    ['Resultat (tkr)'],
    ['', 'Budget 2020', 'Plan 2021'],
    ['Intäkter', 1000, 1100],
    [],
    ['Kostnader', -1200, '−1 250'],
    ['Summa', -200, -140],
  ];
  const cells = rows.flatMap((row, r) => row.map((value, column) => ({ row: r, column, value })));
  writeFileSync(
    at.path('in.xlsx'),
    createPackage({ sheets: [{ name: 'Blad1', cells }], names: [] }),
  );
  const { tables } = JSON.parse(
    (await at.run('run', 'reconciliation', 'in.xlsx', '--json')).out,
  ) as Answer;
  expect(tables[0]!.rows.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['sum:Blad1!C6', 'avvikelse'],
    ['sum:Blad1!B6', 'stämmer'],
  ]);
});

const figures: BadInput['sheets'] = {
  Plan: [
    ['mkr', 'Budget 2020', 'Plan 2021'],
    ['Skatt', 10, 11],
    ['Bidrag', 2, 3],
  ],
};
const rule = (left: string, right: string): BadInput['sheets'] => ({
  ...figures,
  Avstämningsregler: [
    ['Regel', 'Vänster', 'Höger', 'Tolerans'],
    ['A', left, right, null],
  ],
});

describe('bad input', () => {
  refusesBadInput('reconciliation', [
    {
      what: 'no table of figures',
      sheets: { Blad1: [['Anteckningar'], ['Ring Kalle']] },
      cell: null,
      sentence:
        'Ingen tabell med tal hittades. En tabell har ord i första kolumnen och tal till höger, gärna med rubriker som Budget 2020.',
    },
    {
      what: 'a circular rule',
      sheets: rule('Plan!B2', 'Avstämningsregler!C2 + 1'),
      cell: 'Avstämningsregler!C2',
      sentence:
        'Regeln i Avstämningsregler!C2 hänvisar till sig själv, direkt eller genom andra regler. Låt regler peka på tabellernas celler.',
    },
    {
      what: 'a rule that cannot be read',
      sheets: rule('Plan!B2', 'Plan!B2 ungefär'),
      cell: 'Avstämningsregler!C2',
      sentence:
        "Regeln ”Plan!B2 ungefär” i Avstämningsregler!C2 går inte att läsa. Skriv celler, tal, + − * / och SUMMA, till exempel SUMMA('Tabell 4'!C5:C11).",
    },
  ]);
});
