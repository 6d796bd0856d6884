import { reconciliation } from '../../../src/models/reconciliation';
import { statements } from '../../../src/models/statements';
import { recogniseFor } from '../../../src/models/run';
import type { Grid } from '../../../src/tables/grid';
import { told } from '../recognise/fixtures';
import { sheetOf, type Typed } from './trapSheets';

const years: Typed[] = ['mkr', 'Budget 2020', 'Plan 2021', 'Plan 2022'];

/** A table of costs of which one row may be another, with a sum of its own. */
const costs = (row: Typed[] = ['Resor', 7, 8, 9], sum?: Typed[]): Typed[][] => [
  years,
  ['Löner', 100, 110, 120],
  ['Hyror', 30, 31, 32],
  row,
  ['Material', 20, 21, 22],
  sum ?? ['Summa', 157, 170, 183],
];

const toldOf = (grid: Grid): readonly string[] =>
  told(recogniseFor(reconciliation, [grid]).findings.filter(({ severity }) => severity !== 'info'));

const summed = (first: number, last: number): Typed[] => [
  'Summa',
  [`=SUM(B${first}:B${last})`, 157],
  [`=SUM(C${first}:C${last})`, 170],
  [`=SUM(D${first}:D${last})`, 183],
];

test('a table of figures without a trap is told nothing of, with formulas or without', () => {
  expect(toldOf(sheetOf(costs()))).toEqual([]);
  expect(toldOf(sheetOf(costs(undefined, summed(2, 5))))).toEqual([]);
});

test('a number stored as text among numbers', () => {
  expect(toldOf(sheetOf(costs(['Resor', 7, '8', 9])))).toEqual([
    'warning: Kolumnen Plan 2021 blandar tal med tal som är text (Blad1!C4). De räknas med här, men Excels egna summor hoppar över dem; gör om texten till tal.',
  ]);
});

test('a sum that stops a row short', () => {
  const [first] = toldOf(sheetOf(costs(undefined, ['Summa', ['=SUM(B2:B4)', 137], 170, 183])));
  expect(first).toMatch(/^warning: .*Blad1!B6.*Blad1!B2:B4/);
});

test('a number typed over a formula', () => {
  const half = (row: number): Typed => [`=B${row}*2`, 10];
  const rows = ['Löner', 'Hyror', 'Resor', 'Material', 'Tjänster', 'Transporter'].map(
    (label, index): Typed[] => [label, 5 + index, index === 3 ? 12 : half(index + 2)],
  );
  const [first, ...others] = toldOf(sheetOf([['mkr', 'Budget 2020', 'Plan 2021'], ...rows]));
  expect(first).toContain('Blad1!C5');
  expect(others).toEqual([]);
});

test('hidden rows and formulas that change by themselves', () => {
  const hidden = toldOf({ ...sheetOf(costs()), hiddenRows: [3] });
  expect(hidden).toHaveLength(1);
  expect(hidden[0]).toMatch(/^warning: .*4/);
  const random = toldOf(sheetOf(costs(['Resor', ['=RAND()*10', 7], 8, 9])));
  expect(random).toHaveLength(1);
  expect(random[0]).toContain('Blad1!B4');
});

test('the statements tell of their own tables only', () => {
  const [other] = recogniseFor(statements, [sheetOf(costs(['Resor', 7, '8', 9]))]).findings;
  expect(other?.cell).toBeDefined();
  const report = statements.evaluate(
    recogniseFor(statements, [sheetOf(costs(['Resor', 7, '8', 9]))]),
    {},
  );
  expect(report.findings.map(({ message }) => message.key)).toEqual(['statements.none']);
});
