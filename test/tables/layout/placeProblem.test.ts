import { literal } from '../../../src/messages/message';
import { inLanguage } from '../../../src/messages/texts';
import type { Grid } from '../../../src/tables/grid';
import { canBeConfirmed, layOut, placeProblem } from '../../../src/tables/layout';
import { numberFormula, operation, valueFormula } from '../../../src/tables/formula';
import { plannedRange, type Plan } from '../../../src/tables/plan';
import type { Report, ReportTable } from '../../../src/tables/report';

const table: ReportTable = {
  id: 'distribution',
  title: literal('Fördelning'),
  columns: [
    { key: 'one', title: literal('Ett'), unit: 'kr', decimals: 0 },
    { key: 'two', title: literal('Två'), unit: 'kr', decimals: 0 },
  ],
  rows: [
    { values: { one: { shown: '1', precise: '1' }, two: { shown: '2', precise: '2' } } },
    { values: { one: { shown: '3', precise: '3' }, two: { shown: '6', precise: '6' } } },
  ],
  notes: [],
  explain: () => [],
  formula: (row, key) =>
    key === 'two'
      ? operation(valueFormula('distribution', row, 'one'), '*', numberFormula('2'))
      : { kind: 'cell', cell: { sheet: 'Indata', row: row === 0 ? 1 : 2, column: 0 } },
};
const report: Report = {
  ...{ model: 'distribution', version: '1.0.0', fingerprint: 'abc', options: {}, choices: [] },
  ...{ modelTitle: literal('Fördelning'), title: literal('Titel') },
  ...{ findings: [], sentences: [], headline: [], charts: [], tables: [table] },
  inputs: [
    { name: 'Tal', range: { sheet: 'Indata', top: 0, left: 0, rows: 3, columns: 2 }, rows: 2 },
  ],
};
const indata: Grid = { sheet: 'Indata', top: 0, left: 0, rows: [['Tal'], [1], [3]] };
const free: Grid = { sheet: 'Blad1', top: 0, left: 0, rows: [] };

function planAt(
  row: number,
  column: number,
  { sheet = 'Blad1', grid = free, confirmed = false, results = [] as Results } = {},
): { readonly plan: Plan; readonly said: string | undefined; readonly confirmable: boolean } {
  const snapshot = { sheets: [indata, grid], results };
  const at = { sheet, row, column };
  const plan = layOut(report, {
    ...{ snapshot, language: 'sv', today: '2026-11-22', write: 'formulas', at, confirmed },
  });
  const problem = placeProblem(plan, report.inputs, snapshot);
  const said = problem && inLanguage('sv')(problem.message);
  return { plan, said, confirmable: problem !== undefined && canBeConfirmed(problem) };
}
type Results = Parameters<typeof placeProblem>[2]['results'];

describe('a result where the user points', () => {
  it('begins in that cell, and its formulas name each other where they stand', () => {
    const { plan, said } = planAt(4, 2);
    expect(said).toBeUndefined();
    const [sheet] = plan.sheets;
    expect(sheet).toMatchObject({
      ...{ target: { kind: 'place', name: 'Blad1' }, origin: { row: 4, column: 2 }, guest: true },
    });
    expect(sheet?.cells[3]).toEqual([
      { formula: 'Indata!A2', number: '1' },
      { formula: 'C8*2', number: '2' },
    ]);
    expect(sheet?.styles[0]?.area).toMatchObject({ top: 4, left: 2 });
  });

  it('is written over its own earlier result there, also where nobody points again', () => {
    const first = planAt(4, 2).plan.sheets[0]!;
    const results = [{ ...first.mark, range: plannedRange(first) }];
    const snapshot = { sheets: [indata, free], results };
    const again = layOut(report, {
      ...{ snapshot, language: 'sv', today: '2026-11-23', write: 'formulas' },
    }).sheets[0]!;
    expect(again).toMatchObject({
      target: { kind: 'own', name: 'Blad1', replaces: plannedRange(first) },
      origin: first.origin,
      guest: true,
      mark: first.mark,
    });
    expect(again.cells[3]).toEqual(first.cells[3]);
    expect(planAt(4, 2, { results }).plan.sheets[0]?.target.kind).toBe('own');
  });

  it('asks where a cell is in use, and can be agreed to', () => {
    const grid = { ...free, top: 6, left: 3, rows: [['x']] };
    const { said, confirmable } = planAt(4, 2, { grid });
    expect(said).toMatch(/^Det står något i Blad1!D7, och resultatet fyller Blad1!C5:D\d+\./);
    expect(confirmable).toBe(true);
    expect(planAt(4, 2, { grid, confirmed: true }).said).toBeUndefined();
    expect(planAt(7, 2, { grid }).said).toBeUndefined();
  });

  it.each([
    ['no such sheet', planAt(0, 0, { sheet: 'Blad9' }), /^Bladet ”Blad9” finns inte/],
    ['the end of the sheet', planAt(1_048_570, 0), /ryms inte från Blad1!A1048571;/],
    [
      'the input',
      planAt(0, 1, { sheet: 'Indata', confirmed: true }),
      /skriva över underlaget i Indata!A1:B3;/,
    ],
    [
      'an earlier result',
      planAt(0, 0, {
        results: [
          {
            ...{ name: '_Regionkalkyl.other.1', comment: 'other 1 x' },
            range: { sheet: 'Blad1', top: 2, left: 1, rows: 2, columns: 2 },
          },
        ],
      }),
      /där ett tidigare resultat står i Blad1!B3:C4;/,
    ],
    [
      'merged cells',
      planAt(0, 0, {
        confirmed: true,
        grid: { ...free, merges: [{ sheet: 'Blad1', top: 1, left: 1, rows: 1, columns: 3 }] },
      }),
      /där cellerna Blad1!B2:D2 är sammanfogade;/,
    ],
    [
      'an Excel table',
      planAt(0, 0, {
        confirmed: true,
        grid: {
          ...free,
          tables: [
            {
              ...{ name: 'Tabell1', totalsRow: false },
              area: { sheet: 'Blad1', top: 1, left: 0, rows: 5, columns: 3 },
            },
          ],
        },
      }),
      /där Exceltabellen Blad1!A2:C6 står;/,
    ],
  ])('is never written over %s', (_, { said, confirmable }, sentence) => {
    expect(said).toMatch(sentence);
    expect(confirmable).toBe(false);
  });
});
