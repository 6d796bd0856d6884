import fc from 'fast-check';
import { frames } from '../../../src/models/frames';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { FormulaEngine } from '../../../src/workbench/host/engine';
import { differences, formulaEngine, formulaSheet, formulasIn } from '../recalculated';

/** Quarters, so that no sum lies on a half of the last digit shown that binary numbers could miss. */
const money = fc.integer({ min: -4_000, max: 40_000 }).map((quarters) => quarters / 4 + 0.01);
const year = fc.integer({ min: 2018, max: 2023 });
const boardNames = ['Ettan', 'Tvåan', 'Trean'];

const grid = (sheet: string, rows: RawCell[][]): Grid => ({ sheet, top: 0, left: 0, rows });

const example = fc
  .record({
    boards: fc.array(
      fc.record({
        frame: money,
        index: fc.constantFrom('LPIK', 'ingen', '2,5 %'),
        printed: fc.array(fc.option(money), { minLength: 2, maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    changes: fc.array(
      fc.record({ board: fc.nat(2), amount: money, from: year, lasts: fc.option(fc.nat(3)) }),
      { maxLength: 8 },
    ),
    indexes: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
    startFrom: fc.constantFrom('calculated', 'printed'),
    unit: fc.constantFrom('mkr', 'tkr', 'kr'),
    board: fc.constantFrom('', 'Ettan'),
  })
  .map(({ boards, changes, indexes, ...options }) => ({
    options,
    sheets: [
      grid('Ramar', [
        ['Nämnd', 'Index', 'Budget 2019 (tkr)', 'Budget 2020 (tkr)', 'Plan 2021 (tkr)'],
        ...boards.map(({ frame, index, printed }, at): RawCell[] => [
          ...[boardNames[at]!, index, frame],
          ...printed,
        ]),
      ]),
      grid('Ramförändringar', [
        ['Nämnd', 'Post', 'Belopp (tkr)', 'Från år', 'Till år', 'Typ'],
        ...changes.map(({ board, amount, from, lasts }, at): RawCell[] => [
          ...[boardNames[board % boards.length]!, `Post ${at}`, amount, from],
          lasts === null ? null : from + lasts,
          at % 2 === 0 ? 'inprioritering' : 'teknisk',
        ]),
      ]),
      grid('Index', [
        ['År', 'LPIK (%)'],
        ...indexes.map((percent, at): RawCell[] => [2020 + at, percent]),
      ]),
    ],
  }));

describe('frames as formulas, calculated', () => {
  let engine: FormulaEngine;
  beforeAll(async () => {
    engine = await formulaEngine();
  });

  test('come to the core’s values, whatever the tables and choices', () => {
    fc.assert(
      fc.property(example, ({ sheets, options }) => {
        const sheet = formulaSheet(frames, sheets, options);
        expect(formulasIn(sheet)).toBeGreaterThan(10);
        expect(differences(engine, sheets, sheet, sheet)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('follow an edited frame as the core does', () => {
    fc.assert(
      fc.property(example, money, ({ sheets, options }, amount) => {
        const written = formulaSheet(frames, sheets, options);
        const edited = sheets.map((sheet, at) =>
          at > 0
            ? sheet
            : {
                ...sheet,
                rows: sheet.rows.map((row, r) =>
                  r === 1 ? row.map((cell, c) => (c === 2 ? amount : cell)) : row,
                ),
              },
        );
        const wanted = formulaSheet(frames, edited, options);
        const edit = { sheet: 0, row: 1, column: 2, input: amount };
        expect(differences(engine, sheets, written, wanted, [edit])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
