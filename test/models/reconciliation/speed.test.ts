import { reconciliation } from '../../../src/models/reconciliation';
import { recogniseForWork } from '../../../src/models/run';
import { addressText } from '../../../src/tables/cell';
import { manyStatements, rowCount, sheetCount } from '../../bench/manyStatements';
import { cellsOf, swedish } from './reconciled';

/*
 * Here only what hangs, or compares every number with every other, is caught. The page is judged by a browser
 * test (two seconds of the processor, no task over 50 ms), and the bench prints how it stands to reading alone.
 */
const mostSeconds = 30;
const mostBetweenRests = 2_000;

test('an invented plan of 30 sheets, 200 rows and 12 years is reconciled, with rests on the way', () => {
  const { sheets, sums, errors } = manyStatements();
  expect(sheets.map(({ rows }) => rows.length)).toEqual(
    Array.from({ length: sheetCount }, () => rowCount),
  );
  // The processor's time: a machine that does other things meanwhile takes longer by the clock.
  const started = process.cpuUsage();
  let rests = 0;
  let longest = 0;
  let slice = process.cpuUsage();
  const rested = () => {
    rests += 1;
    const { user, system } = process.cpuUsage(slice);
    longest = Math.max(longest, (user + system) / 1000);
    slice = process.cpuUsage();
  };
  const reading = recogniseForWork(reconciliation, sheets);
  let read = reading.next();
  for (; !read.done; read = reading.next()) rested();
  const work = reconciliation.evaluateWork!(read.value, {});
  let made = work.next();
  for (; !made.done; made = work.next()) rested();
  const { user, system } = process.cpuUsage(started);
  const report = made.value;
  expect((user + system) / 1e6).toBeLessThan(mostSeconds);
  expect(rests).toBeGreaterThan(6_000);
  expect(longest).toBeLessThan(mostBetweenRests);

  // Every sum that was built in is found, in each of its years.
  const checks = cellsOf(report, 'checks');
  const ids = new Set(checks.map(({ id }) => id));
  const cellOf = (sheet: string, row: number, column: number): string =>
    addressText({ sheet, row, column });
  for (const { sheet, total } of sums) {
    for (let column = 1; column <= 12; column += 1) {
      expect(ids).toContain(`sum:${cellOf(sheet, total, column)}`);
    }
  }
  // What was changed is found, and what deviates is what was changed.
  const master = swedish(report.sentences[0]!);
  expect(master).toMatch(/ 10 avvikelser, 0 oklara$/);
  const deviating = checks.flatMap((check) => (check.verdict === 'avvikelse' ? [check.id!] : []));
  expect(deviating.sort()).toEqual(
    [
      "sum:'Nämnd 3'!F79", // Summa Läkemedel itself,
      "sum:'Nämnd 3'!F160", // and the costs that it is a part of
      "sum:'Nämnd 9'!B47", // the sum of a line that is wrong
      "sum:'Nämnd 17'!M162", // the net cost
      "sum:'Nämnd 28'!H200",
      'sum:Region!I53', // a subtotal,
      'sum:Region!I54', // the total above it,
      "equal:'Region i tkr'!I53", // and what it is in tkr
      "equal:'Region i tkr'!G40", // a line in tkr that is another in mkr,
      "sum:'Region i tkr'!G43", // and the result that it is a part of
    ].sort(),
  );
  expect(errors).toHaveLength(6);
});
