import fc from 'fast-check';
import { finish } from '../../../src/core/work/work';
import type { CellRange, RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { inputConditionWork } from '../../../src/tables/inputCheck/inputCondition';
import type { FormulaEngine } from '../../../src/workbench/host/engine';
import { formulaEngine } from '../../models/recalculated';

type Rows = readonly (readonly RawCell[])[];

const sheet = "Länens 'tal' = 2020";
const limit = 7_000;
const gridOf = (rows: Rows, top = 0): Grid => ({ sheet, top, left: 0, rows });

const rangeOf = (rows: Rows, top = 0): CellRange => ({
  ...{ sheet, top, left: 0 },
  ...{ rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) },
});

const conditionOf = (rows: Rows): string | undefined =>
  finish(inputConditionWork([rangeOf(rows)], [gridOf(rows)], limit));

/** The rows with one cell changed. */
const withCell = (rows: Rows, row: number, column: number, value: RawCell): Rows =>
  rows.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
  );

const regions: Rows = [
  ['Kod', 'Region', 'Antal', 'Rangordnas', 'Anmärkning'],
  ['01', 'Stockholm', 12_345.5, true, null],
  ['03', 'Uppsala', 0, false, '=1+1'],
  ['23', 'Jämtland', '1 234,5', true, 'Bra'],
  ['24', 'Västerbotten', -0.0143068742619605, true, '"citat"'],
];

describe('a formula that tells whether the input is what it was', () => {
  let engine: FormulaEngine;
  beforeAll(async () => {
    engine = await formulaEngine();
  });

  /** What the formula says where these rows stand. */
  function says(condition: string, rows: Rows): RawCell {
    const cells = rows.flatMap((row, r) => row.map((input, c) => ({ row: r, column: c, input })));
    engine.open([{ name: sheet, cells }], []);
    return engine.evaluate(0, `IFERROR(${condition},FALSE)`)[0]![0]!;
  }

  test('it says yes of the input that it was made from', () => {
    expect(says(conditionOf(regions)!, regions)).toBe(true);
  });

  test.each<[string, number, number, RawCell]>([
    ['a number', 1, 2, 12_345.6],
    ['a number that becomes blank', 1, 2, null],
    ['a zero that becomes blank', 2, 2, null],
    ['a blank that becomes zero', 1, 4, 0],
    ['a number that becomes an error', 1, 2, { error: '#N/A' }],
    ['a number that becomes a text', 1, 2, '12 345,5'],
    ['a digit of a number that stands as text', 3, 2, '1 334,5'],
    ['a letter', 3, 1, 'Jamtland'],
    ['the sign of a tiny number', 4, 2, 0.0143068742619605],
    ['yes to no', 4, 3, false],
    ['a heading', 0, 2, 'Folkmängd'],
    ['a text that becomes blank', 3, 4, null],
  ])('it sees %s', (_, row, column, value) => {
    const condition = conditionOf(regions)!;
    expect(says(condition, withCell(regions, row, column, value))).toBe(false);
    expect(says(condition, regions)).toBe(true);
  });

  test('it sees numbers that change places, and rows', () => {
    const column: Rows = [[3], [5], [7], [11]];
    const condition = conditionOf(column)!;
    for (const changed of [
      [[5], [3], [7], [11]],
      [[7], [5], [3], [11]],
      [[11], [7], [5], [3]],
      [[3], [7], [5], [11]],
    ]) {
      expect(says(condition, changed)).toBe(false);
    }
    const [heading, first, second, ...others] = regions;
    expect(says(conditionOf(regions)!, [heading!, second!, first!, ...others])).toBe(false);
  });

  test('whatever the cells: yes of themselves, and no of any other number', () => {
    const number = fc.oneof(
      fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(6))),
      fc.constantFrom(0.1, 0.2, 0.3, 1e-9, 1e15),
    );
    const cell: fc.Arbitrary<RawCell> = fc.oneof(
      { weight: 5, arbitrary: number },
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map(asText) },
      { weight: 1, arbitrary: fc.constantFrom(null, true, false, { error: '#N/A' }, 'a|b', '"') },
    );
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }))
      .chain(([columns, rows]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          ...{ minLength: rows, maxLength: rows },
        }),
      );
    fc.assert(
      fc.property(table, fc.nat(), fc.integer({ min: 1, max: 9 }), (rows, pick, change) => {
        const condition = conditionOf(rows)!;
        expect(condition.length).toBeLessThanOrEqual(limit);
        expect(says(condition, rows)).toBe(true);
        const numbers = rows.flatMap((row, r) =>
          row.flatMap((value, c) => (typeof value === 'number' ? [{ r, c, value }] : [])),
        );
        const one = numbers[pick % Math.max(1, numbers.length)];
        if (!one) return;
        const other = one.value === 0 ? change : one.value * (1 + change);
        fc.pre(!isLost(other - one.value, rows));
        expect(says(condition, withCell(rows, one.r, one.c, other))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('10 000 rows have a formula that fits, and still sees one unit and one letter', () => {
    const rows: Rows = [
      ['Kod', 'Namn', 'Ansvar', 'Belopp', 'Antal', 'År'],
      ...Array.from({ length: 10_000 }, (_, row): RawCell[] => [
        ...[`K${row}`, `Kostnadsställe nummer ${row}`, `Ansvarig ${row % 50}`],
        ...[row * 1_003.25, row % 97, 2019 + (row % 3)],
      ]),
    ];
    const condition = conditionOf(rows)!;
    expect(condition.length).toBeLessThanOrEqual(limit);
    expect(says(condition, rows)).toBe(true);
    expect(says(condition, withCell(rows, 7_777, 4, 1_000))).toBe(false);
    expect(says(condition, withCell(rows, 7_777, 3, 7_776 * 1_003.25 + 1))).toBe(false);
    expect(says(condition, withCell(rows, 7_777, 1, 'Kostnadsställe nummer 777'))).toBe(false);
    expect(says(condition, withCell(rows, 7_777, 1, 'Kostnedsställe nummer 7776'))).toBe(false);
  });

  test('the work rests: no stretch of it keeps anybody waiting', () => {
    const rows: Rows = Array.from({ length: 20_000 }, (_, row) => [`Namn ${row}`, row, row / 7]);
    const work = inputConditionWork([rangeOf(rows)], [gridOf(rows)], limit);
    let longest = 0;
    let rests = 0;
    // The processor's time: other programs may take the machine meanwhile.
    let start = process.cpuUsage();
    while (!work.next().done) {
      const { user, system } = process.cpuUsage(start);
      longest = Math.max(longest, (user + system) / 1000);
      rests += 1;
      start = process.cpuUsage();
    }
    expect(rests).toBeGreaterThan(100);
    expect(longest).toBeLessThan(1_000);
  });
});

test('input that is too divided, or on no sheet, has no formula', () => {
  const rows: Rows = Array.from({ length: 400 }, () => Array.from({ length: 40 }, () => 'x'));
  const ranges = Array.from({ length: 300 }, (_, row) => ({ ...rangeOf([['x']]), top: row }));
  expect(finish(inputConditionWork(ranges, [gridOf(rows)], limit))).toBeUndefined();
  expect(finish(inputConditionWork([rangeOf(rows)], [], limit))).toBeUndefined();
  expect(finish(inputConditionWork([], [gridOf(rows)], limit))).toBeUndefined();
});

test('no text of the input stands in the formula', () => {
  const hostile: Rows = [
    ['=HYPERLINK("x")', '";WEBSERVICE("'],
    ['@SUM(A1)', 1],
  ];
  const withoutSheet = conditionOf(hostile)!.replaceAll("'Länens ''tal'' = 2020'!", '');
  expect(withoutSheet).not.toMatch(/HYPER|WEB|@/);
  expect(withoutSheet.match(/[A-Z]{3,}/g)).toEqual(
    expect.not.arrayContaining(['HYPERLINK', 'WEBSERVICE']),
  );
});

/** What an Excel cell can hold as a text; a number in our engine is none. */
const asText = (text: string): RawCell => (text.trim() === '' ? null : `t${text}`);

/** Beside a number many times larger. */
function isLost(difference: number, rows: Rows): boolean {
  const numbers = rows.flat().filter((cell) => typeof cell === 'number');
  return Math.abs(difference) < 1e-12 * numbers.reduce((sum, each) => sum + Math.abs(each), 0);
}
