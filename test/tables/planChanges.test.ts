import type { Grid } from '../../src/tables/grid';
import type { SheetPlan } from '../../src/tables/plan';
import { planChanges } from '../../src/tables/planChanges';

const plan: SheetPlan = {
  target: {
    kind: 'own',
    name: 'Fördelning',
    replaces: { sheet: 'Fördelning', top: 0, left: 0, rows: 3, columns: 2 },
  },
  cells: [
    [{ text: 'Region' }, { text: 'Belopp' }],
    [{ text: 'Jämtland' }, { number: '35318211' }],
  ],
  styles: [],
  columnWidths: [],
  frozenRows: 0,
  print: { landscape: true, repeatedRows: [0, 0], area: { top: 0, left: 0, rows: 2, columns: 2 } },
  gridlines: false,
  mark: { name: '_Regionkalkyl.distribution.1', comment: '' },
};

const standing: Grid = {
  sheet: 'Fördelning',
  top: 0,
  left: 0,
  rows: [['Region'], ['Jämtland', 36086614], ['Gotland', null]],
};

describe('what a plan changes', () => {
  it('is said cell by cell: the same, changed, new, and what is cleared', () => {
    const { cells, area, ...counts } = planChanges(plan, [standing]);
    expect(cells).toEqual([
      [
        { kind: 'same', now: 'Region' },
        { kind: 'new', now: null },
      ],
      [
        { kind: 'same', now: 'Jämtland' },
        { kind: 'changed', now: 36086614 },
      ],
      [{ kind: 'changed', now: 'Gotland' }, undefined],
    ]);
    expect(area).toEqual({ top: 0, left: 0, rows: 3, columns: 2 });
    expect(counts).toEqual({ changed: 2, same: 2, added: 1 });
  });

  it('is all new on a new sheet', () => {
    const fresh: SheetPlan = { ...plan, target: { kind: 'new', name: 'Fördelning' } };
    expect(planChanges(fresh, [standing])).toMatchObject({ changed: 0, same: 0, added: 4 });
  });

  it('tells a formula from the number that it comes to', () => {
    const live: SheetPlan = {
      ...plan,
      cells: [[{ formula: 'SUM(A1,1)', number: '2' }, { number: '3' }]],
    };
    const grid = (formulas: Grid['formulas']): Grid => ({
      ...standing,
      rows: [[2, 3]],
      ...(formulas && { formulas }),
    });
    expect(planChanges(live, [grid(undefined)]).changed).toBe(1);
    expect(planChanges(live, [grid([['=SUM(A1,1)']])]).changed).toBe(0);
    expect(planChanges(live, [grid([['=SUM(A1,1)', '=1+2']])]).changed).toBe(1);
  });
});
