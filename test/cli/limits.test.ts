import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RawCell } from '../../src/tables/cell';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import { fileWorkbook } from '../../src/workbook/xlsx/fileWorkbook';
import { trial, type Trial } from './trial';

let at: Trial;
beforeEach(() => {
  at = trial();
});
afterEach(() => at.end());

interface Output {
  tables: { id: string; rows: Record<string, string | null>[] }[];
  findings: { severity: string; message: string; cell: string | null }[];
  sentences: string[];
}

async function run(...args: string[]): Promise<Output & { code: number }> {
  const { code, out } = await at.run('run', 'distribution', 'in.xlsx', '--json', ...args);
  return { ...(JSON.parse(out.replaceAll('\u00a0', ' ')) as Output), code };
}

const rows = ({ tables }: Output, id: string) => tables.find((each) => each.id === id)!.rows;
const column = (output: Output, id: string, key: string): bigint[] =>
  rows(output, id).map((row) => BigInt(row[key]!));
const sum = (values: readonly bigint[]): bigint => values.reduce((all, one) => all + one, 0n);

describe('all 21 regions, public populations and county quotas', () => {
  beforeEach(() => at.run('sample', 'regioner-2020', 'in.xlsx'));

  test('a floor and a ceiling per inhabitant hold in whole kronor, and the pots are shared to the krona', async () => {
    const set = ['minimumPerInhabitant=230', 'maximumPerInhabitant=280', 'rounding=exact'];
    const output = await run(...set.flatMap((choice) => ['--set', choice]));
    expect(output.code).toBe(0);
    const totals = column(output, 'distribution', 'total');
    const people = column(output, 'distribution', 'befolkning.weight');
    expect(totals).toHaveLength(21);
    expect(sum(totals)).toBe(2_700_000_000n);
    expect(sum(column(output, 'distribution', 'adjustment'))).toBe(0n);
    totals.forEach((total, region) => {
      expect(total).toBeGreaterThanOrEqual(230n * people[region]!);
      expect(total).toBeLessThanOrEqual(280n * people[region]!);
    });
    // Kronoberg has 201 469 inhabitants and 221 kr each by the keys.
    expect(rows(output, 'distribution')[5]).toMatchObject({
      code: '07',
      total: '46337870',
      adjustment: '1793757',
      limit: 'Lägst per invånare',
      perInhabitant: '230',
    });
    expect(output.sentences).toContain(
      'Taket på 280 kr per invånare nås av Region Stockholm, Region Gotland, Region Västerbotten, Region Norrbotten.',
    );
  });

  test('by population alone some gain and some lose, and the differences sum to nothing', async () => {
    const output = await run('--set', 'otherKey=Folkmängd', '--set', 'rounding=exact');
    expect(sum(column(output, 'keySwap', 'difference'))).toBe(0n);
    // 2 700 000 000 · 130 810 / 10 327 589 = 34 198 398.
    expect(rows(output, 'keySwap')[18]).toEqual({
      code: '23',
      region: 'Region Jämtland Härjedalen',
      total: '32971425',
      otherTotal: '34198398',
      difference: '1226973',
      differencePerInhabitant: '9',
      outcome: 'vinner',
    });
    expect(output.sentences).toContain(
      'Med jämförelsenyckeln vinner 13 regioner och 8 regioner förlorar.',
    );
  });

  test('the written sheet has both, and reads back as it was calculated', async () => {
    const { code } = await at.run(
      ...['run', 'distribution', 'in.xlsx', '--out', 'ut.xlsx', '--formulas'],
      ...['--set', 'otherKey=Folkmängd', '--set', 'maximumPerInhabitant=270'],
    );
    expect(code).toBe(0);
    const opened = fileWorkbook(readFileSync(at.path('ut.xlsx')));
    const read = opened.ok ? await opened.value.read() : opened;
    if (!read.ok) throw new Error('Not read');
    const written = read.value.sheets.find(({ sheet }) => sheet === 'Fördelning')!;
    const texts = written.rows.flat().filter((cell) => typeof cell === 'string');
    expect(texts).toEqual(
      expect.arrayContaining([
        'Justering efter gränser, kr',
        'Gräns som nås',
        'Jämförelse med en annan nyckel',
        'vinner',
      ]),
    );
  });

  test('limits that cannot be kept: one sentence, exit code 1, nothing written', async () => {
    const output = await run('--set', 'maximumPerInhabitant=261', '--out', 'ut.xlsx');
    expect(output.code).toBe(1);
    expect(output.tables).toEqual([]);
    expect(output.findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        cell: null,
        message:
          'Gränserna går inte att hålla: Högst per invånare släpper fram 2 695 500 729 kr till regionerna tillsammans, men 2 700 000 000 kr ska fördelas. Höj gränsen.',
      }),
    ]);
    expect(existsSync(at.path('ut.xlsx'))).toBe(false);
  });
});

test('another key with an unknown column is named with its cell, and nothing is written', async () => {
  const sheets: Record<string, RawCell[][]> = {
    Poster: [
      ['Post', 'Belopp', 'Nyckel', 'Jämförelsenyckel'],
      ['Pott', 1000, 'Antal', 'Antl'],
    ],
    Regioner: [
      ['Kod', 'Region', 'Antal'],
      ['01', 'Region Stockholm', 3],
      ['03', 'Region Uppsala', 1],
    ],
  };
  const content = Object.entries(sheets).map(([name, cells]) => ({
    name,
    cells: cells.flatMap((line, row) => line.map((value, at) => ({ row, column: at, value }))),
  }));
  writeFileSync(at.path('in.xlsx'), createPackage({ sheets: content, names: [] }));
  const output = await run('--out', 'ut.xlsx');
  expect(output.code).toBe(1);
  expect(output.findings).toContainEqual(
    expect.objectContaining({
      severity: 'error',
      cell: 'Poster!D2',
      message:
        'Nyckeln ”Antl” (Poster!D2) nämner ”Antl”, som inte är en kolumn med antal i Regioner. Kolumnerna är: Antal.',
    }),
  );
  expect(existsSync(at.path('ut.xlsx'))).toBe(false);
});
