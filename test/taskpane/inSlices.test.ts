import fc from 'fast-check';
import { finish, type Work } from '../../src/core/work/work';
import { models } from '../../src/models';
import { recogniseFor, recogniseForWork } from '../../src/models/run';
import { inSlices, sliceTime } from '../../src/taskpane/inSlices';
import type { RawCell } from '../../src/tables/cell';
import type { Recognised } from '../../src/tables/recognised';

/** A work of so many steps, each as long as a quarter of a slice. */
function* steps(count: number, done: number[]): Work<number> {
  for (let step = 0; step < count; step += 1) {
    const end = performance.now() + sliceTime / 4;
    while (performance.now() < end);
    done.push(step);
    yield;
  }
  return count;
}

describe('a work done in slices', () => {
  it('tells before a rest how far it has come, where it says so', async () => {
    function* saying(): Work<string> {
      for (let done = 0; done < 3; done += 1) {
        yield { stage: 'calculate', done, of: 3 };
        yield* steps(8, []);
      }
      return 'ready';
    }
    const told: number[] = [];
    await inSlices(
      saying(),
      () => true,
      () => told.push(3),
      ({ done }) => told.push(done),
    );
    expect(told).toEqual([0, 1, 2, 3]);
  });

  it('is ready at once where it is quick', () => {
    const answers: number[] = [];
    void inSlices(
      steps(0, []),
      () => true,
      (answer) => answers.push(answer),
    );
    expect(answers).toEqual([0]);
  });

  it('lets others come in between when it is long', async () => {
    const done: number[] = [];
    const answers: number[] = [];
    const working = inSlices(
      steps(40, done),
      () => true,
      (answer) => answers.push(answer),
    );
    // However slow the machine is, no slice has time for more than the steps that fit in it.
    expect(done.length).toBeLessThanOrEqual(5);
    const inBetween: number[] = [];
    const watch = setInterval(() => inBetween.push(done.length), 1);
    expect(await working).toBe(true);
    clearInterval(watch);
    expect(answers).toEqual([40]);
    expect(inBetween.filter((count) => count < 40).length).toBeGreaterThan(2);
  });

  it('is never finished when nobody wants it any more', async () => {
    const done: number[] = [];
    let wanted = true;
    const working = inSlices(
      steps(1000, done),
      () => wanted,
      () => {
        throw new Error('answered');
      },
    );
    setTimeout(() => (wanted = false), 20);
    expect(await working).toBe(false);
    expect(done.length).toBeLessThan(1000);
  });

  it('fails as the work does', async () => {
    function* failing(): Work<never> {
      yield;
      throw new Error('a bug');
    }
    await expect(
      inSlices(
        failing(),
        () => true,
        () => undefined,
      ),
    ).rejects.toThrow('a bug');
  });
});

describe('recognising in slices', () => {
  const words = [
    'Kod',
    'Region',
    'Folkmängd',
    'Post',
    'Belopp (tkr)',
    'Nyckel',
    'Stockholm',
    'Summa',
  ];
  const cell: fc.Arbitrary<RawCell> = fc.oneof(
    fc.constantFrom(...words),
    fc.integer({ min: -5, max: 100_000 }),
    fc.constantFrom('1 234,5', '–', '12 %', ''),
    fc.constant(null),
  );

  it('gives the same as recognising at once, whatever the sheet holds', async () => {
    const grids = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(grids, async (rows) => {
        const sheets = [{ sheet: 'Blad1', top: 2, left: 1, rows }];
        for (const model of models) {
          const answers: Recognised[] = [];
          const sliced = inSlices(
            recogniseForWork(model, sheets),
            () => true,
            (answer) => answers.push(answer),
          );
          await sliced;
          expect(answers).toEqual([recogniseFor(model, sheets)]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('rests at least every fifty rows, so that no slice grows with the sheet', () => {
    const rows: RawCell[][] = [
      ['Kod', 'Region', 'Folkmängd'],
      ...Array.from({ length: 2000 }, (_, row) => [String(row), `Mottagare ${row}`, row + 1]),
    ];
    const work = recogniseForWork(models[0]!, [{ sheet: 'Regioner', top: 0, left: 0, rows }]);
    let rests = 0;
    const counted = (function* (): Work<Recognised> {
      for (;;) {
        const step = work.next();
        if (step.done) return step.value;
        rests += 1;
        yield;
      }
    })();
    expect(finish(counted).tables[0]?.rows).toHaveLength(2000);
    expect(rests).toBeGreaterThan(rows.length / 50);
  });
});
