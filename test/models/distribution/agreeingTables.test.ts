import { readFileSync } from 'node:fs';
import { inLanguage } from '../../../src/messages/texts';
import { distribution } from '../../../src/models/distribution';
import { recogniseFor, runModel } from '../../../src/models/run';
import { fileWorkbook } from '../../../src/workbook/xlsx';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { Report, ReportTable } from '../../../src/tables/report';

const grid = (sheet: string, rows: RawCell[][]): Grid => ({ sheet, top: 0, left: 0, rows });

const regions = (rows: RawCell[][]): Grid =>
  grid('Regioner', [['Kod', 'Region', 'A', 'B', 'C'], ...rows]);

const pots = (...amounts: number[]): Grid =>
  grid('Poster', [
    ['Post', 'Belopp', 'Nyckel'],
    ...amounts.map((amount, index): RawCell[] => {
      const letter = 'ABC'[index]!;
      return [`Pott ${letter}`, amount, letter];
    }),
  ]);

const three = regions([
  ['01', 'Region Stockholm', 1, 7, 3],
  ['03', 'Region Uppsala', 1, 5, 3],
  ['04', 'Region Sörmland', 1, 3, 5],
]);

function evaluate(sheets: readonly Grid[], options: Record<string, string>): Report {
  return distribution.evaluate(recogniseFor(distribution, sheets), options);
}

const ids = (report: Report): string[] => report.tables.map(({ id }) => id);

function tableOf(report: Report, id: string): ReportTable {
  const found = report.tables.find((table) => table.id === id);
  if (!found) throw new Error(`No ${id}: ${findings(report).join(' | ')}`);
  return found;
}

const say = inLanguage('sv');
const plainly = (text: string): string => text.replaceAll('\u00a0', ' ');
const findings = (report: Report): string[] =>
  report.findings.map(({ severity, message }) => `${severity}: ${plainly(say(message))}`);
const notes = (table: ReportTable): string[] => table.notes.map((note) => plainly(say(note)));

/** The shown numbers, in tenths so that they are whole: one list a row, the totals last. */
function numbers({ columns, rows, totals }: ReportTable): number[][] {
  const keys = columns
    .map(({ key }) => key)
    .filter((key) => /\.amount$|^adjustment$|^total$/.test(key));
  return [...rows, ...(totals ? [totals] : [])].map(({ values }) =>
    keys.map((key) => {
      const value = values[key]!;
      if (!('shown' in value)) throw new Error(`${key} is missing`);
      return Math.round(Number(value.shown) * 10);
    }),
  );
}

function expectSums(table: ReportTable): void {
  const lines = numbers(table);
  const added = (values: number[]): number => values.reduce((a, b) => a + b, 0);
  for (const line of lines) expect(added(line.slice(0, -1))).toBe(line.at(-1));
  const [above, below] = [lines.slice(0, -1), lines.at(-1)!];
  below.forEach((total, column) => expect(added(above.map((line) => line[column]!))).toBe(total));
}

async function sample(name: string): Promise<readonly Grid[]> {
  const opened = fileWorkbook(readFileSync(`assets/samples/${name}.xlsx`));
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) throw new Error(name);
  return read.value.sheets;
}

test('nothing is added unless it is asked for', () => {
  expect(ids(evaluate([pots(100, 100, 100), three], {}))).toEqual(['distribution', 'control']);
});

test.each([{}, { rounding: 'exact' }, { rounding: 'exact', method: 'dhondt' }])(
  'three units, each table sums in both directions and rounds the one before: %j',
  (options) => {
    const report = evaluate([pots(12_345_678, 9_876_543, 4_444_444), three], {
      ...options,
      units: 'all',
    });
    const [kr, tkr, mkr] = ['kr', 'tkr', 'mkr'].map((unit) => tableOf(report, `amounts-${unit}`));
    for (const table of [kr!, tkr!, mkr!]) expectSums(table);
    const isNext = (finer: ReportTable, coarser: ReportTable, ratio: number): void =>
      numbers(coarser).forEach((line, row) =>
        line.forEach((value, column) => {
          expect(Math.abs(value * ratio - numbers(finer)[row]![column]!)).toBeLessThan(ratio * 10);
        }),
      );
    isNext(kr!, tkr!, 1000);
    // Tenths of mkr: one step of the last digit is a tenth.
    numbers(mkr!).forEach((line, row) =>
      line.forEach((value, column) => {
        expect(Math.abs(value * 100 - numbers(tkr!)[row]![column]! / 10)).toBeLessThan(100);
      }),
    );
  },
);

test('what differs from plain rounding is listed below the table, and explained', () => {
  const report = evaluate(
    [pots(100), regions(['01', '03', '04'].map((code) => [code, `Plats ${code}`, 1, 1, 1]))],
    {
      units: 'all',
    },
  );
  const kr = tableOf(report, 'amounts-kr');
  expect(numbers(kr)).toEqual([
    [340, 340],
    [330, 330],
    [330, 330],
    [1000, 1000],
  ]);
  expect(notes(kr)).toEqual([
    'Avrundade åt andra hållet för att tabellen ska summera åt båda håll: Plats 01, Pott A: 34 i stället för 33; Plats 01, Totalt: 34 i stället för 33.'.replaceAll(
      ': 34',
      ' 34',
    ),
  ]);
  expect(kr.explain(0, 'pott-a.amount').map(({ rule }) => rule)).toEqual(['round-agreeing']);
  expect(kr.explain(1, 'pott-a.amount').map(({ rule }) => rule)).toEqual(['round']);
  expect(notes(tableOf(report, 'amounts-mkr'))).toEqual([
    'Alla tal är avrundade som vanligt, och tabellen summerar åt båda håll.',
  ]);
});

describe('the paper for Jämtland 2020', () => {
  const form = grid('Förslag', [
    ['Förslag: fördelning av Välfärdsmiljard 2020'],
    ['Region', 'Region Jämtland Härjedalen'],
    ['Totalt belopp enligt flyktingvariabler', 600000000],
    ['Totalt antal "mottagna" i riket', 293006],
    ['Länets antal', 4192],
    [],
    ['Totalt belopp enligt befolkningsfördelning', 2100000000],
    ['Länets befolkning', 131269],
    ['Rikets befolkning', 10311364],
  ]);

  test('the printed 8 584 125 and 26 734 087 cannot make the printed 35 318 211, and it says so', () => {
    const report = evaluate([form], { units: 'printed' });
    expect(ids(report)).toEqual(['distribution', 'control']);
    expect(findings(report).filter((text) => text.startsWith('warning'))).toEqual([
      'warning: Tabellen i kr går inte att göra med potternas summor och totalen avrundade som vanligt: Summa, Flyktingvariabler; Summa, Befolkningsfördelning blir minst 35 318 212, men ska vara lika mycket som Summa, Totalt, som blir högst 35 318 211. Den och grövre tabeller utelämnas; med units=all får även summorna avrundas åt andra hållet.',
    ]);
  });

  test('where the sums may give way one pot gives way, the one that is nearest a half', () => {
    const kr = tableOf(evaluate([form], { units: 'all' }), 'amounts-kr');
    expect(numbers(kr)).toEqual([[85841240, 267340870, 353182110]]);
    expect(notes(kr)).toEqual([
      'Avrundade åt andra hållet för att tabellen ska summera åt båda håll: Region Jämtland Härjedalen, Flyktingvariabler 8 584 124 i stället för 8 584 125.',
    ]);
  });
});

test('whole mkr in the pots stay: then the printed sums are kept and the 21 regions agree', async () => {
  const report = evaluate(await sample('regioner-2020'), { units: 'printed' });
  for (const unit of ['kr', 'tkr', 'mkr']) {
    const table = tableOf(report, `amounts-${unit}`);
    expect(table.rows).toHaveLength(21);
    expectSums(table);
  }
});

test('with limits their adjustment stands as a column of its own, and the tables still sum', () => {
  const sheets = [
    pots(1_000_000, 2_000_000, 500_001),
    grid('Regioner', [
      ['Kod', 'Region', 'A', 'B', 'C', 'Folkmängd'],
      ['01', 'Region Stockholm', 10, 7, 3, 1000],
      ['03', 'Region Uppsala', 1, 5, 3, 700],
      ['04', 'Region Sörmland', 1, 3, 5, 300],
    ]),
  ];
  const report = evaluate(sheets, { units: 'all', maximum: '1500000' });
  const kr = tableOf(report, 'amounts-kr');
  expect(kr.columns.map(({ key }) => key)).toContain('adjustment');
  expectSums(kr);
  expectSums(tableOf(report, 'amounts-tkr'));
});

test('written as formulas the tables are values, with the reason in the sheet', () => {
  const sheets = [pots(100, 100, 100), three];
  const { plan } = runModel(distribution, recogniseFor(distribution, sheets), {
    options: { units: 'all' },
    language: 'sv',
    today: '2026-11-22',
    snapshot: { sheets, results: [] },
    write: 'formulas',
  });
  const texts = JSON.stringify(plan, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  expect(texts).toContain('Talen avrundas för hela tabellen på en gång');
});
