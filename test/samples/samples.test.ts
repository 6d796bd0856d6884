import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import finalPaper from '../../assets/reference/valfardsmiljard-2020-forslag.json';
import forecastPaper from '../../assets/reference/valfardsmiljard-2020-prognos-1.json';
import { commaSeparated } from '../../src/samples/commaSeparated';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import type { SheetContent } from '../../src/workbook/xlsx/sheetContent';
import { samples } from '../cli/trial';

const asset = (path: string) => join(__dirname, '../../assets', path);

describe('the kept workbooks', () => {
  test.each([...samples])('%s.xlsx is what the script makes, byte for byte', (name, content) => {
    const kept = readFileSync(asset(`samples/${name}.xlsx`));
    expect(Buffer.compare(kept, Buffer.from(createPackage(content)))).toBe(0);
  });
});

describe('one region as a form', () => {
  test.each([
    ['Förslag 2020', finalPaper, '131269', '10311364'],
    ['Prognos 1 2020', forecastPaper, '131266', '10311176'],
  ])(
    '%s has every printed row in its order, and says which rows are inferred',
    (name, paper, county, nation) => {
      const rows = rowsOf(sheet('valfardsmiljarden-2020', name));
      expect(rows[0]).toEqual([paper.title]);
      const printed = rows.filter((row) => row[2] === 'tryckt');
      expect(printed.map(([label]) => label)).toEqual(paper.rows.map(({ label }) => label));
      expect(printed.map(([, value]) => value)).toEqual(
        paper.rows.map(({ values: [value], unit }) =>
          unit === '%' ? value!.replace(/^1\./, '0.01') : value,
        ),
      );
      expect(rows.filter((row) => row[2]?.startsWith('härledd'))).toEqual([
        ['Länets befolkning', county, 'härledd: återskapar de tryckta beloppen'],
        ['Rikets befolkning', nation, 'härledd: återskapar de tryckta beloppen'],
      ]);
    },
  );
});

describe('all 21 regions', () => {
  const rows = rowsOf(sheet('regioner-2020', 'Regioner')).slice(4);

  test('the real counts, and Gotland is not ranked', () => {
    expect(rows).toHaveLength(21);
    expect(rows.filter((row) => row[5] === 'nej').map(([, region]) => region)).toEqual([
      'Region Gotland',
    ]);
    const sum = (column: number) => rows.reduce((total, row) => total + BigInt(row[column]!), 0n);
    expect([sum(2), sum(3), sum(4)]).toEqual([9000n, 7100n, 10_327_589n]);
  });

  test('every sheet says that it is a worked example', () => {
    for (const { name } of samples.get('regioner-2020')!.sheets) {
      expect(rowsOf(sheet('regioner-2020', name)).flat().join(' ')).toContain(
        'Räkneexempel, inte det beslutade bidraget',
      );
    }
  });
});

test('a quoted field may hold commas and quotation marks', () => {
  expect(commaSeparated('a,b,c\n1,"två, ""tre""",\n')).toEqual([
    { a: '1', b: 'två, "tre"', c: '' },
  ]);
});

function sheet(sample: string, name: string): SheetContent {
  return samples.get(sample)!.sheets.find((candidate) => candidate.name === name)!;
}

function rowsOf({ cells }: SheetContent): string[][] {
  const rows: string[][] = [];
  for (const { row, column, value } of cells) {
    const text = typeof value === 'object' && value && 'number' in value ? value.number : value;
    (rows[row] ??= [])[column] = String(text);
  }
  return Array.from(rows, (row) => row ?? []);
}
