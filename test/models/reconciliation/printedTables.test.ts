import type { Grid } from '../../../src/tables/grid';
import {
  cellsOf,
  findingTexts,
  printedSheets,
  reconciled,
  swedish,
  withVerdict,
} from './reconciled';

let sheets: readonly Grid[];
beforeAll(async () => {
  sheets = await printedSheets();
});

test('the printed tables: what deviates, each verdict worked out by hand from the paper', () => {
  const rows = cellsOf(reconciled(sheets), 'checks').filter(
    ({ verdict }) => verdict === 'avvikelse',
  );
  expect(
    rows.map(({ id, shown, computed, difference }) => [id, shown, computed, difference]),
  ).toEqual([
    // Tillgångarna 2 030,7 mot 2 030,9 och så vidare: 0,2 för lite i varje planår.
    ["balance:'Tabell 5'!C27", '2030.9', '2030.7', '0.2'],
    ["balance:'Tabell 5'!D27", '2176.0', '2175.8', '0.2'],
    ["balance:'Tabell 5'!E27", '2411.8', '2411.6', '0.2'],
    ["balance:'Tabell 5'!F27", '2720.1', '2719.9', '0.2'],
    // Budgetramarna mot nettokostnaden i tabell 4.
    ["equal:'Tabell 8'!B15", '4301.5', '4301.7', '-0.2'],
    ["equal:'Tabell 8'!D15", '4499.7', '4499.8', '-0.1'],
    ["equal:'Tabell 8'!E15", '4547.2', '4547.1', '0.1'],
    // Finansieringen för Budget 2019 i tabell 8 mot tabell 4.
    ["equal:'Tabell 8'!B21", '788.4', '788.5', '-0.1'],
    ["equal:'Tabell 8'!B23", '2.0', '2.3', '-0.3'],
    ["equal:'Tabell 8'!B24", '-48.5', '-48.6', '0.1'],
    ["equal:'Tabell 8'!B25", '4087.5', '4087.7', '-0.2'],
    // 1 005,8 + 141,0 − 130,9 = 1 015,9.
    ["rollForward:'Tabell 5'!C10", '1015.7', '1015.9', '-0.2'],
    // 10 311 365 / 10 215 309 = 1,0094: 0,94 procent, tryckt som 1,009.
    ["factor:'Tabell 10-11'!C6", '1.009', '0.9403', '0.0687'],
    ["factor:'Tabell 10-11'!D6", '1.008', '0.8555', '0.1525'],
    ["factor:'Tabell 10-11'!E6", '1.008', '0.8018', '0.2062'],
    // 1,026 · 1,031 · 1,038 = 1,0980, men 2,6 + 3,1 + 3,8 = 9,5.
    ["accumulated:'Tabell 10-11'!G14", '9.50', '9.800', '-0.300'],
    ["accumulated:'Tabell 10-11'!G15", '6.81', '6.965', '-0.155'],
    ["accumulated:'Tabell 10-11'!G16", '6.14', '6.254', '-0.114'],
  ]);
});

test('new borrowing against the room for it is a question, not an error', () => {
  expect(withVerdict(reconciled(sheets), 'oklart')).toEqual([
    "equal:'Tabell 6'!C9",
    "equal:'Tabell 6'!D9",
    "equal:'Tabell 6'!E9",
    "equal:'Tabell 6'!F9",
  ]);
});

test('rounding is called rounding, and holds together', () => {
  const report = reconciled(sheets);
  const rounding = withVerdict(report, 'avrundning');
  expect(rounding).toHaveLength(26);
  // −248,4 mot −248,5; 1 001,0 mot 1 000,8 av sju tal; 477,1 mot 477,0.
  for (const id of ["sum:'Tabell 4'!B15", "sum:'Tabell 4'!E33", "sum:'Tabell 6'!E23"]) {
    expect(rounding).toContain(id);
  }
  expect(report.tables.map(({ id }) => id)).toEqual(['checks', 'origins', 'uncovered']);
});

test('one master line, where the error enters, and how much is covered', () => {
  const report = reconciled(sheets);
  expect(report.sentences.map(swedish)).toEqual([
    '186 stämmer, 26 avrundning, 18 avvikelser, 4 oklara',
    'Balansen brister första gången i Plan 2019; felet kommer in i Summa anläggningstillgångar.',
    '450 av 475 tal i 15 tabeller ingår i minst en avstämning.',
  ]);
  expect(cellsOf(report, 'origins').map(({ id, column }) => [id, column])).toEqual([
    ["rollForward:'Tabell 5'!C10", 'Plan 2019'],
    ["balance:'Tabell 5'!D27", 'Budget 2020'],
    ["balance:'Tabell 5'!E27", 'Plan 2021'],
    ["balance:'Tabell 5'!F27", 'Plan 2022'],
  ]);
});

test('the growth rates of the plan are reproduced, and the chain stands in the trace', () => {
  const report = reconciled(sheets);
  const rates = cellsOf(report, 'checks').filter(({ id }) => id!.startsWith("growth:'Tabell 4'"));
  expect(rates.map(({ shown, verdict }) => [shown, verdict])).toEqual(
    ['2.3', '0.2', '0.7', '0.9', '2.3', '1.9', '0.8', '1.1'].map((shown) => [shown, 'stämmer']),
  );
  const [checks] = report.tables;
  const row = cellsOf(report, 'checks').findIndex(({ id }) => id === "growth:'Tabell 4'!D21");
  const [step] = checks!.explain(row, 'computed');
  expect(step!.operands.map(({ origin }) => origin)).toEqual([
    "'Tabell 4'!B7",
    "'Tabell 4'!B8",
    "'Tabell 4'!D7",
    "'Tabell 4'!D8",
  ]);
});

test('the uncovered numbers are listed, and none of them stands in a statement', () => {
  const cells = cellsOf(reconciled(sheets), 'uncovered').map(({ cell }) => cell!);
  expect(cells).toHaveLength(25);
  expect(cells.filter((cell) => /'Tabell [456]'/.test(cell))).toEqual([]);
});

test('a deviation is told with its cell and both numbers', () => {
  expect(findingTexts(reconciled(sheets))).toContain(
    "'Tabell 5'!C10 (Plan 2019): Summa anläggningstillgångar är förra årets Summa anläggningstillgångar med Nettoinvesteringar och Avskrivningar. Visat 1\u00a0015,7, beräknat 1\u00a0015,9, differens −0,2.",
  );
});

test('only what does not agree is listed where the user asks for that', () => {
  const report = reconciled(sheets, { show: 'differing' });
  expect(withVerdict(report, 'stämmer')).toEqual([]);
  expect(withVerdict(report, 'avvikelse')).toHaveLength(18);
  expect(swedish(report.sentences[0]!)).toBe('186 stämmer, 26 avrundning, 18 avvikelser, 4 oklara');
});
