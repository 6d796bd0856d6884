import type { RawCell } from '../../../src/tables/cell';
import { cellsOf, findingTexts, grid, reconciled, withVerdict } from './reconciled';

const result = (sheet: string, cost: number): ReturnType<typeof grid> =>
  grid(sheet, [
    ['mkr', 'Budget 2020', 'Plan 2021'],
    ['Verksamhetens intäkter', 620, 620],
    ['Verksamhetens kostnader', cost, -5078.5],
    ['Avskrivningar', -138.4, -141.3],
    ['Verksamhetens nettokostnader', 620 + cost - 138.4, -4599.8],
    ['Skatteintäkter', 4600, 4700],
    ['Årets resultat', 620 + cost - 138.4 + 4600, 100.2],
  ]);

test('two income statements for one year are told, and both reconciled', () => {
  const report = reconciled([result('Version 1', -5044.6), result('Version 2', -5044.7)]);
  expect(findingTexts(report)).toContain(
    'Två resultattabeller har kolumnen Budget 2020: ’Version 1’!A1:C7'.replace(/’/g, "'") +
      " och 'Version 2'!A1:C7. Båda stäms av; ta bort den som inte gäller.",
  );
  expect(withVerdict(report, 'avvikelse')).toEqual([
    "equal:'Version 2'!B5",
    "equal:'Version 2'!B7",
  ]);
});

test('a year that is missing and words among numbers are told with their cells', () => {
  const report = reconciled([
    grid('Balans', [
      ['mkr', 'Utfall 2018', 'Plan 2020', 'Plan 2021'],
      ['Mark', 10, 12, 'Varierar'],
      ['Kassa', 5, 6, 7],
      ['Summa tillgångar', 15, 18, 20],
    ]),
  ]);
  expect(findingTexts(report)).toEqual(
    expect.arrayContaining([
      'Året 2019 saknas i Balans (Balans!C1): ingående och utgående balans kan inte följas över det året.',
      '”Varierar” i Balans!D2 är inte ett tal, så raden stäms inte av i den kolumnen. Skriv ett tal eller lämna cellen tom.',
    ]),
  );
});

test('a sum with a part that could not be read is no deviation', () => {
  const report = reconciled([
    grid('Kostnader', [
      ['mkr', 'Budget 2020', 'Plan 2021'],
      ['Löner', 10, 12],
      ['Hyror', 5, 'Varierar'],
      ['Summa', 15, 20],
    ]),
  ]);
  expect(withVerdict(report, 'avvikelse')).toEqual([]);
  expect(withVerdict(report, 'oklart')).toEqual(['sum:Kostnader!C4']);
});

test('tkr ties to mkr at the coarser precision', () => {
  const inMkr = grid('Plan', [
    ['mkr', 'Budget 2020', 'Plan 2021', 'Plan 2022'],
    ['Skatteintäkter', 3183.2, 3253.3, 3358.5],
    ['Generella statsbidrag', 1000.8, 1062.3, 1076.8],
  ]);
  const inTkr = (last: number) =>
    grid('Underlag', [
      ['tkr', 'Budget 2020', 'Plan 2021', 'Plan 2022'],
      ['Skatteintäkter', 3183249, 3253251, last],
      ['Generella statsbidrag', 1000812, 1062349, 1076760],
    ]);
  expect(withVerdict(reconciled([inMkr, inTkr(3358549)]), 'avvikelse')).toEqual([]);
  expect(withVerdict(reconciled([inMkr, inTkr(3358560)]), 'avvikelse')).toEqual([
    'equal:Underlag!D2',
  ]);
});

test('rows of one label that are different things raise no alarm', () => {
  const board = (sheet: string, ...numbers: number[][]): ReturnType<typeof grid> =>
    grid(sheet, [
      ['tkr', 'Budget 2020', 'Plan 2021', 'Plan 2022'],
      ['Personal', ...numbers[0]!],
      ['Lokaler', ...numbers[1]!],
      ['Övrigt', ...numbers[2]!],
      [
        'Summa',
        ...numbers[0]!.map((_, index) => numbers.reduce((sum, row) => sum + row[index]!, 0)),
      ],
    ]);
  const report = reconciled([
    board('Nämnd A', [100, 110, 120], [30, 31, 32], [5, 5, 5]),
    board('Nämnd B', [200, 210, 220], [30, 40, 50], [7, 8, 9]),
  ]);
  expect(withVerdict(report, 'avvikelse')).toEqual([]);
  expect(withVerdict(report, 'oklart')).toEqual([]);
  expect(withVerdict(report, 'stämmer')).toHaveLength(6);
});

test('a budget and a forecast of one year are two figures, not an error', () => {
  const table = (sheet: string, heading: string, result: number) =>
    grid(sheet, [
      ['mkr', 'Utfall 2018', heading],
      ['Skatteintäkter', 2905.7, 2980 + result],
      ['Årets resultat', -248.5, result],
    ]);
  const report = reconciled([
    table('Budget', 'Budget 2019', -214),
    table('Uppföljning', 'Prognos 2019', -200),
  ]);
  expect(withVerdict(report, 'avvikelse')).toEqual([]);
});

test('a sum by formula of rounded parts against the rounded sum elsewhere is unclear, not wrong', () => {
  const rows = (total: number): RawCell[][] => [
    ['mkr', 'Budget 2020', 'Plan 2021', 'Plan 2022'],
    ['Skatteintäkter', 10.1, 20, 30],
    ['Generella statsbidrag', 5.1, 6, 7],
    ['Summa finansiering', total, 26, 37],
  ];
  const byFormula = grid('Underlag', rows(15.2), {
    formulas: [[], [], [], [null, '=SUM(B2:B3)', '=SUM(C2:C3)', '=SUM(D2:D3)']],
  });
  const printed = grid('Plan', [rows(0)[0]!, ['Summa finansiering', 15.3, 26, 37]]);
  expect(withVerdict(reconciled([byFormula, printed]), 'avvikelse')).toEqual([]);
  expect(withVerdict(reconciled([byFormula, printed]), 'oklart')).toEqual(['equal:Plan!B2']);
});

test('roundings that cannot hold together are told with the smallest set of checks', () => {
  const report = reconciled([
    grid('A', [
      ['mkr', 'Budget 2020', 'Plan 2021', 'Plan 2022'],
      ['Löner', 10, 11.1, 12],
      ['Hyror', 10, 11, 12],
      ['Summa kostnader', 20.1, 22.1, 24],
    ]),
    grid('B', [
      ['mkr', 'Budget 2020', 'Plan 2021', 'Plan 2022'],
      ['Löner', 10, 11.1, 12],
      ['Material', 10, 3, 4],
      ['Summa inköp', 19.9, 14.1, 16],
    ]),
  ]);
  expect(cellsOf(report, 'conflicts').map(({ id }) => id)).toEqual([
    'sum:A!B4',
    'sum:B!B4',
    'equal:B!B2',
  ]);
  expect(withVerdict(report, 'avvikelse')).toEqual(['sum:A!B4', 'sum:B!B4']);
});

test('a column that sums the columns before it, and shares of a total', () => {
  const report = reconciled([
    grid('Kvartal', [
      ['tkr', 'Kvartal 1', 'Kvartal 2', 'Kvartal 3', 'Summa', 'Andel, %'],
      ['Löner', 10, 11, 12, 33, 50],
      ['Hyror', 5, 5, 6, 18, 27.3],
      ['Övriga kostnader', 4, 5, 6, 15, 22.7],
      ['Summa', 19, 21, 24, 66, null],
    ]),
  ]);
  expect(withVerdict(report, 'avvikelse')).toEqual([
    // 5 + 5 + 6 = 16 och inte 18; 19 + 21 + 24 = 64 och inte 66.
    'sum:Kvartal!E3',
    'sum:Kvartal!E5',
  ]);
  expect(withVerdict(report, 'stämmer')).toEqual(
    expect.arrayContaining(['share:Kvartal!F2', 'share:Kvartal!F3', 'share:Kvartal!F4']),
  );
});

test('a workbook without any table of figures says what one looks like', () => {
  const report = reconciled([grid('Blad1', [['Anteckningar'], ['Ring Kalle']])]);
  expect(report.tables).toEqual([]);
  expect(report.findings.some(({ severity }) => severity === 'error')).toBe(true);
});

/** Boards with the same words, each with costs of its own, and a table of the region that one board is in. */
const boardsOf = (count: number) =>
  Array.from({ length: count }, (_, board) =>
    grid(`Nämnd ${board + 1}`, [
      ['mkr', 'Budget 2020', 'Plan 2021', 'Plan 2022', 'Plan 2023'],
      ['Verksamhetens kostnader', ...[0, 1, 2, 3].map((year) => -(100 + 10 * board + year))],
      // Two boards happen to have the same depreciation one year.
      ['Avskrivningar', -(4 + board), board < 2 ? -5 : -(6 + board), -(7 + board), -(8 + board)],
    ]),
  );

test('a net cost that each of many boards has of its own is not the same number, also where two are near', () => {
  expect(withVerdict(reconciled(boardsOf(6)), 'avvikelse')).toEqual([]);
});

test('a row that is the same in two of many tables is still found, with the one year that is wrong', () => {
  const summary = grid('Sammandrag', [
    ['mkr', 'Budget 2020', 'Plan 2021', 'Plan 2022', 'Plan 2023'],
    ['Verksamhetens kostnader', -130, -131, -132, -138],
  ]);
  expect(withVerdict(reconciled([...boardsOf(6), summary]), 'avvikelse')).toEqual([
    'equal:Sammandrag!E2',
  ]);
});

test('growth is that of the own table, also where other tables have rows of the same name before it', () => {
  const board = (sheet: string, first: number, second: number, third: number, rate: number) =>
    grid(sheet, [
      ['mkr', 'Budget 2020', 'Plan 2021', 'Plan 2022'],
      ['Verksamhetens nettokostnad', first, second, third],
      ['Nettokostnadsutveckling, %', null, 2, rate],
    ]);
  const report = reconciled([
    board('Nämnd 1', -100, -102, -104.04, 2),
    board('Nämnd 2', -500, -510, -530.4, 4),
  ]);
  expect(withVerdict(report, 'avvikelse')).toEqual([]);
  expect(withVerdict(report, 'stämmer')).toContain("growth:'Nämnd 2'!D3");
});
