import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { finish } from '../../../src/core/work/work';
import { regionplanTables } from '../../../src/samples/regionplanTables';
import { addressText, rangeText, type RawCell } from '../../../src/tables/cell';
import { figureTables, figureTablesWork } from '../../../src/tables/figures';
import type { FigureTable } from '../../../src/tables/figures/figureTable';
import type { Grid } from '../../../src/tables/grid';
import { fileWorkbook } from '../../../src/workbook/xlsx';

const grid = (rows: RawCell[][], more: Partial<Grid> = {}): Grid => ({
  ...{ sheet: 'Blad1', top: 0, left: 0, rows },
  ...more,
});

const read = (rows: RawCell[][], more: Partial<Grid> = {}) => figureTables([grid(rows, more)]);

/** The rows of a table as a person reads them. */
const shown = ({ rows }: FigureTable) =>
  rows.map(({ label, figures }) => [label, ...figures.map((figure) => figure?.value ?? null)]);

describe('the printed tables of the regional plan', () => {
  test('every table is found where it stands, with every number as printed', async () => {
    const bytes = readFileSync(join(__dirname, '../../../assets/samples/regionplan-2020.xlsx'));
    const opened = fileWorkbook(new Uint8Array(bytes));
    const snapshot = opened.ok ? await opened.value.read() : opened;
    if (!snapshot.ok) throw new Error('The sample cannot be read');
    const found = figureTables(snapshot.value.sheets);
    const printed = regionplanTables.flatMap(({ tables }) => tables);
    expect(found.map(({ title }) => title)).toEqual(printed.map(({ title }) => title));
    for (const [index, table] of printed.entries()) {
      // A column that the paper leaves blank holds no figures.
      const used = table.columns.flatMap((_, at) =>
        table.rows.some(({ values }) => values[at] !== null) ? [at] : [],
      );
      expect(found[index]!.columns.map(({ heading }) => heading)).toEqual(
        used.map((at) => table.columns[at]!.label),
      );
      expect(found[index]!.rows.map(({ figures }) => figures.map((each) => each?.value))).toEqual(
        table.rows.map(({ values }) =>
          used.map((at) => (values[at] == null ? undefined : String(Number(values[at])))),
        ),
      );
      expect(found[index]!.unread).toEqual([]);
    }
  });
});

describe('headings', () => {
  test('kind, year and unit are read from the headings, the corner or the title', () => {
    const [table] = read([
      ['Tabell 4. Resultatbudget (tkr)'],
      [null, 'Utfall 2018', 'Prognos november 2019', 2020, 'Förändring %'],
      ['Intäkter', 100, 120, 130, 8.3],
    ]);
    expect(table!.columns.map(({ period, year, unit }) => ({ period, year, unit }))).toEqual([
      { period: { kind: 'actual', year: 2018 }, year: 2018, unit: { kind: 'kr', power: 3 } },
      {
        period: { kind: 'forecast', year: 2019, month: 11 },
        year: 2019,
        unit: { kind: 'kr', power: 3 },
      },
      { period: undefined, year: 2020, unit: { kind: 'kr', power: 3 } },
      { period: undefined, year: undefined, unit: { kind: 'percent' } },
    ]);
  });

  test.each<[string, RawCell[][], Partial<Grid>]>([
    [
      'a kind over several years',
      [
        [null, 'Utfall', null, 'Plan'],
        ['mkr', 2018, 2019, 2020],
      ],
      {},
    ],
    [
      'kinds over years',
      [
        [null, 'Utfall', 'Utfall', 'Plan'],
        ['mkr', '2018', '2019', '2020'],
      ],
      {},
    ],
    [
      'years over kinds',
      [
        [null, 2018, 2019, 2020],
        ['mkr', 'Utfall', 'Utfall', 'Plan'],
      ],
      {},
    ],
    [
      'a merged heading',
      [
        [null, 'Utfall', null, 'Plan'],
        ['mkr', 2018, 2019, 2020],
      ],
      { merges: [{ sheet: 'Blad1', top: 0, left: 1, rows: 1, columns: 2 }] },
    ],
  ])('%s, over two rows', (_, headings, more) => {
    const [table, ...others] = read([...headings, ['Skatt', 1, 2, 3], ['Bidrag', 4, 5, 6]], more);
    expect(others).toEqual([]);
    expect(table!.columns.map(({ period }) => [period?.kind, period?.year])).toEqual([
      ['actual', 2018],
      ['actual', 2019],
      ['plan', 2020],
    ]);
    expect(table!.columns.every(({ unit }) => unit.kind === 'kr' && unit.power === 6)).toBe(true);
    expect(shown(table!)).toHaveLength(2);
  });
});

describe('several tables on a sheet', () => {
  const one: RawCell[][] = [
    ['mkr', 2020, 2021],
    ['Skatt', 10, 11],
    ['Bidrag', 2, 3],
  ];

  test('under each other, titles above and notes below each', () => {
    const tables = read([
      ['Tabell 1. Intäkter'],
      ...one,
      ['* Preliminärt.'],
      [],
      ['Tabell 2. Mera'],
      ['Belopp i tkr'],
      [null, 'Budget 2020'],
      ['Löner', -5],
      [],
      ['Källa: bokslutet'],
    ]);
    expect(tables.map(({ title, range }) => [title, rangeText(range)])).toEqual([
      ['Tabell 1. Intäkter', 'Blad1!A2:C4'],
      ['Tabell 2. Mera Belopp i tkr', 'Blad1!A9:B10'],
    ]);
    expect(tables.map(({ notes }) => notes.map(({ text }) => text))).toEqual([
      ['* Preliminärt.'],
      ['Källa: bokslutet'],
    ]);
    expect(tables[1]!.columns[0]!.unit).toEqual({ kind: 'kr', power: 3 });
  });

  test('beside each other', () => {
    const beside = one.map((row) => [...row, null, ...row]);
    const tables = read(beside);
    expect(tables.map(({ range }) => rangeText(range))).toEqual(['Blad1!A1:C3', 'Blad1!E1:G3']);
    expect(shown(tables[0]!)).toEqual(shown(tables[1]!));
  });

  test('a blank column between labels and numbers divides nothing', () => {
    const tables = read(one.map(([label, ...numbers]) => [label!, null, ...numbers]));
    expect(tables.map(shown)).toEqual([
      [
        ['Skatt', '10', '11'],
        ['Bidrag', '2', '3'],
      ],
    ]);
  });
});

describe('rows', () => {
  test('blank rows, headings inside and sums without a label belong to the table', () => {
    const [table, ...others] = read([
      ['mkr', 'Budget 2020', 'Plan 2021'],
      ['Tillgångar'],
      ['Mark', 10, 11],
      ['Hus', 5, 6],
      [],
      [null, 15, 17],
      ['Skulder'],
      ['Lån', '-', 2],
    ]);
    expect(others).toEqual([]);
    expect(shown(table!)).toEqual([
      ['Tillgångar', null, null],
      ['Mark', '10', '11'],
      ['Hus', '5', '6'],
      ['', '15', '17'],
      ['Skulder', null, null],
      ['Lån', null, '2'],
    ]);
  });

  test('words where a number belongs are told with their cell', () => {
    const [table] = read([
      ['mkr', 'Budget 2020', 'Plan 2021', 'Kommentar'],
      ['Hjälpmedel', 'Varierar', 3, 'se bilaga'],
      ['Övrigt', 4, 5, null],
      ['Lokaler', 6, '24.4', 'ny'],
    ]);
    expect(table!.unread.map(({ cell, text }) => [addressText(cell), text])).toEqual([
      ['Blad1!B2', 'Varierar'],
      ['Blad1!C4', '24.4'],
    ]);
    expect(table!.columns.map(({ heading }) => heading)).toEqual(['Budget 2020', 'Plan 2021']);
  });

  test('text columns beside the labels and code columns are no figures', () => {
    const [table] = read([
      ['Post', 'Nämnd', 'Kst', '2020', '2021'],
      ['Cosmic', 'RS', 4711, 10, 11],
      ['Tåg', 'RUN', 4712, 8, 8],
    ]);
    expect(table!.columns.map(({ heading }) => heading)).toEqual(['2020', '2021']);
  });
});

describe('numbers as they are shown', () => {
  const decimals = ({ rows }: FigureTable) =>
    rows.map(({ figures }) => figures.map((figure) => figure?.decimals));

  test('a typed whole number has the decimals of its column, a text its own', () => {
    const [table] = read([
      ['mkr', 'Budget 2020', 'Plan 2021', 'Kommentar i mkr'],
      ['Skatt', 12, 3, 7],
      ['Bidrag', 1.5, '2,50', 8],
    ]);
    expect(decimals(table!)).toEqual([
      [1, 1, 0],
      [1, 2, 0],
    ]);
  });

  test('a percentage row has its own unit and decimals, and inhabitants are whole', () => {
    const [table] = read([
      [null, '2020', '2021', '2022'],
      ['Folkmängd', 130046, 130555, 130953],
      ['Förändring, %', null, 1.009, 1.1],
      ['Andel', '5 %', '5,25 %', null],
    ]);
    expect(decimals(table!)).toEqual([
      [0, 0, 0],
      [undefined, 3, 3],
      [0, 2, undefined],
    ]);
    expect(table!.rows[1]!.figures[1]!.unit).toEqual({ kind: 'percent' });
    expect(table!.rows[2]!.figures[1]).toMatchObject({ value: '5.25', unit: { kind: 'percent' } });
  });

  test('a formula is exact unless it rounds; so is a number with more decimals than anyone types', () => {
    const [table] = read(
      [
        ['mkr', 'Budget 2020'],
        ['A', 1.5],
        ['B', 2.123456789],
        ['C', 3.6],
        ['D', 3.6],
      ],
      { formulas: [[], [], [], [null, '=SUM(B2:B3)'], [null, '=ROUND(B4,1)']] },
    );
    expect(decimals(table!)).toEqual([[1], [undefined], [undefined], [1]]);
    expect(table!.rows[2]!.figures[0]!.formula).toBe('=SUM(B2:B3)');
  });
});

test('a sheet of prose, an empty one and a list of words hold no figures', () => {
  expect(read([['Anteckningar'], ['Ring Kalle 2020'], ['a', 'b'], ['c', 'd']])).toEqual([]);
  expect(read([])).toEqual([]);
});

test('whatever a sheet holds, nothing is thrown and every figure stands where its cell is', () => {
  const cell: fc.Arbitrary<RawCell> = fc.oneof(
    fc.constant(null),
    fc.constantFrom<RawCell>('Summa', 'mkr', 'Budget 2020', '-', '1 234,5', '5 %', true, {
      error: '#N/A',
    }),
    fc.integer({ min: 1990, max: 2030 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }), (rows) => {
      for (const { rows: read, columns } of figureTables([grid(rows)])) {
        for (const { figures } of read) {
          expect(figures).toHaveLength(columns.length);
          for (const figure of figures) {
            if (figure) expect(rows[figure.cell.row]?.[figure.cell.column] ?? null).not.toBeNull();
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('30 sheets of 200 rows and 12 columns are read at once, with rests', () => {
  const sheets = Array.from({ length: 30 }, (_, sheet) =>
    grid(
      [
        ['mkr', ...Array.from({ length: 12 }, (_, year) => `Budget ${2010 + year}`)],
        ...Array.from({ length: 200 }, (_, row): RawCell[] => [
          `Post ${row}`,
          ...Array.from({ length: 12 }, (_, column) => row * 1.5 + column + sheet),
        ]),
      ],
      { sheet: `Blad${sheet}` },
    ),
  );
  const started = performance.now();
  let rests = 0;
  const work = figureTablesWork(sheets);
  while (!work.next().done) rests += 1;
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(rests).toBeGreaterThan(30 * 200);
  expect(finish(figureTablesWork(sheets))).toHaveLength(30);
});
