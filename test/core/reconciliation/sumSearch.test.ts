import { findSums, type SearchedRow } from '../../../src/core/reconciliation/sumSearch';
import { finish } from '../../../src/core/work/work';

const row = (kind: SearchedRow['kind'], ...values: number[]): SearchedRow => ({
  kind,
  numbers: values.map((value) => ({ value, half: 0.05 })),
});

/** Each total with the rows that it totals, subtracted ones negative. */
const sums = (...rows: SearchedRow[]) =>
  finish(findSums(rows)).map(({ total, parts }) => [
    total,
    parts.map(({ row, sign }) => sign * row),
  ]);

test('a total of totals, over headings and a part of another row', () => {
  expect(
    sums(
      row('heading'),
      row('line', 1, 2),
      row('line', 3, 4),
      row('part', 2, 2),
      row('total', 4, 6),
      row('heading'),
      row('line', 5, 5),
      row('line', 6, 6),
      row('total', 11, 11),
      row('total', 15, 17),
    ),
  ).toEqual([
    [4, [1, 2]],
    [8, [6, 7]],
    [9, [4, 8]],
  ]);
});

test('a running result takes the result above with it', () => {
  expect(
    sums(
      row('line', 10, 20),
      row('line', -30, -35),
      row('total', -20, -15),
      row('line', 25, 30),
      row('total', 5, 15),
    ),
  ).toEqual([
    [2, [0, 1]],
    [4, [2, 3]],
  ]);
});

test('what came in less what went out', () => {
  expect(
    sums(
      row('line', 8, 9),
      row('line', 2, 2),
      row('total', 10, 11),
      row('line', 3, 3),
      row('line', 1, 5),
      row('total', 4, 8),
      row('total', 6, 3),
    ),
  ).toEqual([
    [2, [0, 1]],
    [5, [3, 4]],
    [6, [2, -5]],
  ]);
});

test('a sum without a label may be of rows that have been summed already', () => {
  expect(
    sums(
      row('line', -9, -8, -7),
      row('line', 1, 2, 3),
      row('line', 3, 4, 5),
      row('total', -5, -2, 1),
      row('unnamed', 4, 6, 8),
    ),
  ).toEqual([
    [3, [0, 1, 2]],
    [4, [1, 2]],
  ]);
});

test('a total that is wrong in one column is still that total', () => {
  expect(sums(row('line', 1, 2), row('line', 3, 4), row('total', 4, 9))).toEqual([[2, [0, 1]]]);
  expect(sums(row('line', 100), row('line', 300), row('total', 401))).toEqual([[2, [0, 1]]]);
});

test('numbers that do not sum are no sum, and a chance in two columns is none', () => {
  expect(sums(row('line', 1, 2), row('line', 3, 4), row('total', 90, 80))).toEqual([]);
  expect(sums(row('line', 1, 2), row('line', 3, 4), row('line', 4, 6))).toEqual([]);
  expect(sums(row('line', 0, 0, 0), row('line', 0, 0, 0), row('line', 0, 0, 0))).toEqual([]);
});

test('a line that a total counts beside the lines above it is not their sum, whatever the numbers say', () => {
  const lines = [row('line', 1, 2, 3, 4), row('line', 3, 4, 5, 6), row('line', 4, 6, 8, 10)];
  // Nothing says otherwise: three numbers of four and more are no chance.
  expect(sums(...lines)).toEqual([[2, [0, 1]]]);
  expect(sums(...lines, row('line', 9, 9, 9, 9), row('total', 17, 21, 25, 29))).toEqual([
    [4, [0, 1, 2, 3]],
  ]);
  expect(sums(...lines, row('line', 9, 9, 9, 9), row('total', 13, 15, 17, 19))).toEqual([
    [2, [0, 1]],
    [4, [2, 3]],
  ]);
});
