import { grants } from '../../../src/models/grants';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { FormulaEngine } from '../../../src/workbench/host/engine';
import { differences, formulaEngine, formulasIn, formulaSheet } from '../recalculated';
import { sheet } from './workbook';

const dateOf = (row: number, column: number): boolean => row > 0 && (column === 7 || column === 8);

/** A register with every way to give a number: cells, tkr, text, a key, a pot, shares, a rest, days. */
const sheets: readonly Grid[] = [
  sheet(
    'Bidrag',
    [
      ...['Bidrag', 'Nationellt belopp', 'Regionens belopp (tkr)', 'Nyckel', 'I budget', 'Status'],
      ...['Sannolikhet', 'Rekvireras senast', 'Redovisas senast', 'Prestationsdel'],
    ],
    ['A', 50000000, 900, null, 200000, 'beslutad', null, 43738, 43890, 300000],
    ['B', null, 500, null, 0, 'prognos', 0.6, null, 43753, 0.4],
    ['C', null, '250 000 kr', null, 0, 'utbetald', 0.9, 43700, null, null],
    ['D', 6000000, null, 'Antal', 10000, 'beslutad', null, null, null, null],
    ['E', 6000000, null, '60 % Antal; 40 % 2 * Folkmängd', 0, 'prognos', 0.2, null, null, null],
    ['Potten', null, null, null, 0, 'rekvirerad', null, null, null, null],
    ['F', null, 'Okänt', null, null, 'prognos', null, null, null, null],
  ),
  sheet(
    'Mottagare',
    ['Bidrag', 'Mottagare', 'Belopp', 'Andel', 'Andel av', 'Kst'],
    ['A', 'Nämnd 1', 100000, null, null, '1001'],
    ['A', 'Nämnd 2', null, 0.5, 'prestationsdelen', '1002'],
    ['A', 'Nämnd 1', 'Rest', null, null, null],
    ['B', 'Nämnd 2', null, 0.25, null, '1002'],
    ['B', 'Nämnd 3', null, 0.25, 'prestationsdelen', null],
    ['D', 'Nämnd 3', null, 0.125, 'kvar att fördela', null],
    ['F', 'Nämnd 3', 5000, null, null, null],
  ),
  sheet('Poster', ['Post', 'Belopp', 'Nyckel'], ['Potten', 3000000, 'Antal + Folkmängd']),
  sheet(
    'Regioner',
    ['Kod', 'Region', 'Antal', 'Folkmängd'],
    ['23', 'Region Jämtland Härjedalen', 200, 1300],
    ['24', 'Region Västerbotten', 600, 2700],
  ),
];

const numbers = sheets.flatMap(({ sheet: name, rows }, index) =>
  rows.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === 'number' && value > 0 ? [{ name, index, row, column, value }] : [],
    ),
  ),
);

/** The sheets with one cell changed. */
const edited = (index: number, row: number, column: number, value: RawCell): Grid[] =>
  sheets.map((grid, at) => ({
    ...grid,
    rows: grid.rows.map((cells, r) =>
      cells.map((cell, c) => (at === index && r === row && c === column ? value : cell)),
    ),
  }));

describe('a register as formulas', () => {
  const options = { ownRegion: '23', today: '2019-09-30' };
  let engine: FormulaEngine;
  beforeAll(async () => {
    engine = await formulaEngine();
  });

  test.each(['kr', 'tkr', 'mkr'])('comes to the values of the core in %s', (unit) => {
    const plan = formulaSheet(grants, sheets, { ...options, unit });
    expect(formulasIn(plan)).toBeGreaterThan(100);
    expect(differences(engine, sheets, plan, plan, [])).toEqual([]);
  });

  test('follows every number of the input as the core does', () => {
    const plan = formulaSheet(grants, sheets, options);
    let compared = 0;
    for (const { index, row, column, value } of numbers) {
      const input = index === 0 && dateOf(row, column) ? value + 1 : value * 0.8;
      const wanted = formulaSheet(grants, edited(index, row, column, input), options);
      // A note that comes or goes moves the tables below it.
      if (wanted.cells.length !== plan.cells.length) continue;
      compared += 1;
      const edits = [{ sheet: index, row, column, input }];
      expect(differences(engine, sheets, plan, wanted, edits)).toEqual([]);
    }
    expect(compared).toBeGreaterThan(numbers.length / 2);
  });
});

test('days that stand as text are values, and the sheet says why', () => {
  const written = edited(0, 1, 7, '2019-10-01');
  const plan = formulaSheet(grants, written, { ownRegion: '23', today: '2019-09-30' });
  const texts = plan.cells.flat().flatMap((cell) => (cell && 'text' in cell ? [cell.text] : []));
  expect(texts).toContain(
    'Datum som står som text följer inte med när cellen ändras. Skriv dem som datum i Excel och skriv resultatet på nytt.',
  );
});
