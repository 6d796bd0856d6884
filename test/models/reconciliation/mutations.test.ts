import { finish } from '../../../src/core/work/work';
import { addressText } from '../../../src/tables/cell';
import { figureTables } from '../../../src/tables/figures';
import type { Grid } from '../../../src/tables/grid';
import { readBook } from '../../../src/models/reconciliation/book';
import { reconcile } from '../../../src/models/reconciliation/reconcile';
import { changed, printedSheets } from './reconciled';

let sheets: readonly Grid[];
beforeAll(async () => {
  sheets = await printedSheets();
});

const reconcileSheets = (of: readonly Grid[]) => {
  const book = finish(readBook(figureTables(of)));
  const { results, conflicts } = finish(reconcile(book));
  const inConflict = new Set(conflicts.flat());
  const wrong = results.flatMap(({ check, verdict }, index) =>
    verdict === 'deviates' || inConflict.has(index)
      ? [
          {
            check: `${check.kind} ${addressText(book.numbers[check.shown]!.figure.cell)}`,
            numbers:
              'relation' in check
                ? check.relation.terms.map(({ number }) => number)
                : [check.shown, ...check.from],
          },
        ]
      : [],
  );
  return { book, results, wrong };
};

test('a number of the three statements changed beyond rounding is found, and by a check that it is in', () => {
  const { book, results, wrong } = reconcileSheets(sheets);
  const before = new Set(wrong.map(({ check }) => check));
  const statements = book.numbers.flatMap((number, index) =>
    /^Tabell [456]$/.test(number.figure.cell.sheet) ? [{ ...number, index }] : [],
  );
  let covered = 0;
  const missed: string[] = [];
  for (const { index, figure, shown } of statements) {
    const reaches = results.flatMap(({ check, judged }) => {
      const term =
        'relation' in check && check.relation.terms.find(({ number }) => number === index);
      if (!term || !judged || judged.fit === 'conflict') return [];
      const size = term.coefficient < 0n ? -term.coefficient : term.coefficient;
      return [judged.tolerance / size];
    });
    if (reaches.length === 0) continue;
    covered += 1;
    // As much as the tightest relation lets rounding explain, and one unit of the last digit.
    const tightest = reaches.reduce((least, reach) => (reach < least ? reach : least));
    const unit = 2n * shown.half;
    const step = (tightest / unit + 1n) * unit;
    const value = Number(shown.value + step) / 1e14;
    const mutated = reconcileSheets(changed(sheets, figure.cell, Number(value.toFixed(6))));
    const found = mutated.wrong.some(
      ({ check, numbers }) => !before.has(check) && numbers.includes(index),
    );
    if (!found) missed.push(addressText(figure.cell));
  }
  expect(covered).toBe(statements.length - growthCells);
  expect(missed.length / covered).toBeLessThanOrEqual(0.05);
}, 120_000);

/** The growth rates under table 4: checked, but by no sum of shown numbers. */
const growthCells = 8;
