import { reconciliation } from '../../../src/models/reconciliation';
import { recogniseForWork } from '../../../src/models/run';
import type { RawCell } from '../../../src/tables/cell';
import { grid, swedish } from './reconciled';

/** 30 sheets of 200 rows and 12 years, sums of nine rows, a third of them off by a rounding. */
function largeWorkbook(off: number) {
  return Array.from({ length: 30 }, (_, sheet) => {
    const rows: RawCell[][] = [
      ['mkr', ...Array.from({ length: 12 }, (_, year) => `Budget ${2010 + year}`)],
    ];
    const sums = new Array<number>(12).fill(0);
    for (let row = 1; row < 200; row += 1) {
      const isSum = row % 10 === 0;
      rows.push([
        isSum ? `Summa grupp ${row}` : `Post ${sheet}.${row}`,
        ...sums.map((sum, column) => {
          if (isSum) return Math.round((sum + (column % 3 === 0 ? off : 0)) * 10) / 10;
          return ((row * 7919 + column * 104_729 + sheet * 31) % 10_000) / 10;
        }),
      ]);
      for (const column of sums.keys()) {
        sums[column] = isSum ? 0 : sums[column]! + (rows.at(-1)![column + 1] as number);
      }
    }
    return grid(`Blad ${sheet}`, rows);
  });
}

test('30 sheets of 200 rows and 12 columns are reconciled in a moment, with rests on the way', () => {
  const sheets = largeWorkbook(0.1);
  // The processor's time: a machine that does other things meanwhile takes longer by the clock.
  const started = process.cpuUsage();
  let rests = 0;
  let longest = 0;
  let slice = performance.now();
  const rested = () => {
    rests += 1;
    longest = Math.max(longest, performance.now() - slice);
    slice = performance.now();
  };
  const reading = recogniseForWork(reconciliation, sheets);
  let read = reading.next();
  for (; !read.done; read = reading.next()) rested();
  const work = reconciliation.evaluateWork!(read.value, {});
  let made = work.next();
  for (; !made.done; made = work.next()) rested();
  const { user, system } = process.cpuUsage(started);
  expect(swedish(made.value.sentences[0]!)).toBe(
    '4560 stämmer, 2280 avrundning, 0 avvikelser, 0 oklara',
  );
  expect((user + system) / 1e6).toBeLessThan(8);
  expect(rests).toBeGreaterThan(6_000);
  expect(longest).toBeLessThan(1_000);
});
