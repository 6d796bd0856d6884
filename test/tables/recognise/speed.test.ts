import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { read, sheet, type Cells } from './fixtures';

/** Time of the processor, not of the clock: other programs on the machine do not count. */
const timed = (...sheets: Grid[]) => {
  const started = process.cpuUsage();
  const found = read(...sheets);
  const { user, system } = process.cpuUsage(started);
  return { ...found, milliseconds: (user + system) / 1000 };
};

const filled = (rows: number, columns: number, cell: (row: number, column: number) => RawCell) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cell(row, column)),
  );

const heading = [
  'Kod',
  'Region',
  'Folkmängd',
  ...Array.from({ length: 17 }, (_, i) => `Mått ${i}`),
];

/** A table of 10 000 rows and 20 columns. */
const large = (count: (row: number, column: number) => RawCell): Cells => [
  heading,
  ...filled(10_000, 20, (row, column) =>
    column === 0 ? String(row) : column === 1 ? `Enhet ${row}` : count(row, column),
  ),
];

/*
 * Measured on two shared cores: 0.3 s for the table, 1.2 s for the texts, 0.01 to 1.5 s for the odd ones.
 * The limit is for what hangs or looks at every cell for every other one, which takes minutes; a busy
 * machine stays well within it.
 */
const most = 15_000;
jest.setTimeout(120_000);

test('200 000 cells of a table', () => {
  const { tables, milliseconds } = timed(sheet(large((row, column) => row * column + 0.5)));
  expect(tables[0]?.rows).toHaveLength(10_000);
  expect(milliseconds).toBeLessThan(most);
});

test('180 000 numbers that are text', () => {
  const { tables, findings, milliseconds } = timed(
    sheet(large((row, column) => `${row},${column + 1}`)),
  );
  expect(findings).toHaveLength(18);
  expect(tables[0]?.rows.at(-1)?.cells['population']?.reading).toMatchObject({ coerced: true });
  expect(milliseconds).toBeLessThan(most);
});

const wide = 16_384;

test.each([
  ['different words', filled(12, wide, (row, column) => `text ${row} ${column}`)],
  ['long prose', filled(12, wide, (row, column) => `${row} ${column} ${'ord '.repeat(40)}`)],
  ['nothing but one heading', filled(12, wide, () => 'Region')],
  [
    'headings of a table everywhere',
    filled(12, wide, (_, column) => ['Kod', 'Region', 'Folkmängd', null][column % 4]!),
  ],
  [
    'tables beside tables, blank rows above',
    [
      ...filled(5, wide, () => null),
      ...filled(1, wide, (_, column) => ['Kod', 'Region', 'Folkmängd', null][column % 4]!),
      ...filled(12, wide, (row, column) => [String(row), 'R', 5, null][column % 4]!),
    ],
  ],
  ['labels of a form everywhere', filled(12, wide, () => 'Totalt belopp enligt folkmängd')],
  [
    'labels of a form in one column',
    filled(100_000, 2, (row, column) => (column ? 5 : `Totalt belopp enligt ${row % 7}`)),
  ],
  [
    'labels of a form in one column, all different',
    filled(100_000, 2, (row, column) => (column ? 5 : `Totalt belopp enligt ${row}`)),
  ],
  ['totals and notes', filled(50_000, 4, (_, column) => ['Summa', 'Källa: SCB', 5, '-'][column]!)],
  ['headings down a column', filled(100_000, 2, (row) => ['Kod', 'Region', 'x'][row % 3]!)],
  ['blanks', filled(12, wide, () => null)],
  ['spaces', filled(12, wide, () => ' ')],
])('a sheet of 200 000 cells of %s', (_, cells) => {
  const { milliseconds } = timed(sheet(cells, 'Regioner'));
  expect(milliseconds).toBeLessThan(most);
});
