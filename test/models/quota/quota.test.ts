import { inLanguage } from '../../../src/messages/texts';
import { models } from '../../../src/models';
import { quota } from '../../../src/models/quota';
import { recogniseFor } from '../../../src/models/run';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { Report, ReportTable } from '../../../src/tables/report';
import type { FormulaEngine } from '../../../src/workbench/host/engine';
import { differences, formulaEngine, formulasIn, formulaSheet } from '../recalculated';

const sheet = (name: string, rows: RawCell[][]): Grid => ({ sheet: name, top: 0, left: 0, rows });

const evaluate = (sheets: Grid[], options: Record<string, string> = {}): Report =>
  quota.evaluate(recogniseFor(quota, sheets), options);

const write = inLanguage('sv');
const said = (report: Report): string[] =>
  report.findings.map(
    ({ severity, message }) => `${severity}: ${write(message).replaceAll('\u00a0', ' ')}`,
  );

const table = (report: Report, id: string): ReportTable => {
  const found = report.tables.find((each) => each.id === id);
  if (!found) throw new Error(`No table ${id}: ${said(report).join(' | ')}`);
  return found;
};

const column = (report: Report, key: string, id = 'quota'): (string | null)[] =>
  table(report, id).rows.map(({ values }) => {
    const value = values[key]!;
    return 'shown' in value ? value.shown : 'text' in value ? write(value.text) : null;
  });

const municipalities = (...rows: RawCell[][]): Grid =>
  sheet('Kommuner', [['Kod', 'Kommun', 'Folkmängd', 'Arbetslöshet', 'Låst'], ...rows]);
const criteria = (...rows: RawCell[][]): Grid =>
  sheet('Kriterier', [['Kriterium', 'Vikt', 'Riktning'], ...rows]);

const three = municipalities(
  [2303, 'Ragunda', 100, 10, null],
  ['2305', 'Bräcke kommun', 100, 20, null],
  ['2380', 'Östersund', '200', 20, null],
);
const both = criteria(
  ['Folkmängd', 0.5, 'mer ger fler'],
  ['arbetslöshet', '50 %', 'Mer ger färre'],
);

describe('Kommuner and Kriterier', () => {
  const report = evaluate([three, both], { total: '100' });

  test('shares, unrounded numbers and whole persons', () => {
    expect(column(report, 'code')).toEqual(['2303', '2305', '2380']);
    expect(column(report, 'folkmängd.share')).toEqual(['25.00', '25.00', '50.00']);
    expect(column(report, 'arbetslöshet.share')).toEqual(['50.00', '25.00', '25.00']);
    expect(column(report, 'quotaExact')).toEqual(['37.500', '25.000', '37.500']);
    expect(column(report, 'quota')).toEqual(['38', '25', '37']);
    expect(column(report, 'reason', 'ledger')).toEqual([
      'Lika rest, lägre kod fick platsen',
      'Lika rest, högre kod fick ingen plats',
    ]);
    expect(said(report)).toContain(
      'info: Lika rester: Ragunda fick en plats och Östersund ingen, efter lägsta kod.',
    );
    expect(report.sentences.map(write)).toEqual([
      '100 personer fördelas på 3 kommuner.',
      'Flest får Ragunda, 38, och färst Bräcke kommun, 25.',
    ]);
  });

  test('every number has its steps, with the cells', () => {
    const steps = table(report, 'quota').explain(0, 'quota');
    expect(steps.map(({ rule }) => rule)).toEqual([
      'share',
      'quota-inverse-share',
      'quota-part',
      'quota-part',
      'quota-exact',
      'quota-whole-tieWonByCode',
    ]);
    expect(steps[0]!.operands.map(({ origin }) => origin)).toEqual(['Kommuner!C2', 'Kommuner!C1']);
    expect(steps[2]!.operands[0]).toMatchObject({ value: '0.5', origin: 'Kriterier!B2' });
  });
});

test('the number from the sheet; the option goes before and that is told', () => {
  const form = sheet('Länstal', [['Länstal 2020', 100]]);
  expect(column(evaluate([three, both, form]), 'quota')).toEqual(['38', '25', '37']);
  const overridden = evaluate([three, both, form], { total: '10' });
  expect(column(overridden, 'quota')).toEqual(['4', '2', '4']);
  expect(said(overridden)).toContain(
    'warning: Valet Länstal 10 används; i bladet står 100 (Länstal!B1).',
  );
});

test('a locked number stands, zero too, and the others share the rest in their proportions', () => {
  const some = municipalities(
    ['2303', 'Ragunda', 100, 10, 0],
    ['2305', 'Bräcke', 100, 20, null],
    ['2380', 'Östersund', 200, 20, null],
  );
  const report = evaluate([some, both], { total: '100' });
  expect(column(report, 'quota')).toEqual(['0', '40', '60']);
  expect(column(report, 'quotaExact')).toEqual(['37.500', '25.000', '37.500']);
  expect(column(report, 'quotaAfterLocked')).toEqual([null, '40.000', '60.000']);
  expect(table(report, 'quota').explain(0, 'quota')).toMatchObject([
    { rule: 'quota-locked', operands: [{ origin: 'Kommuner!E2' }] },
  ]);
});

test('weights of thirds that a formula made are the whole', () => {
  const third = 1 / 3;
  const grid = sheet('Kommuner', [
    ['Kod', 'Kommun', 'A', 'B', 'C'],
    ['2303', 'Ragunda', 1, 1, 1],
    ['2305', 'Bräcke', 2, 2, 2],
  ]);
  const thirds = criteria(['A', third, 'fler'], ['B', third, 'fler'], ['C', third, 'fler']);
  expect(column(evaluate([grid, thirds], { total: '3' }), 'quota')).toEqual(['1', '2']);
});

test('unknown names among known ones are told, with the nearest', () => {
  const misspelt = municipalities(
    ['2303', 'Ragunda', 100, 10, null],
    ['', 'Östersudn', 100, 20, null],
    ['2305', 'Bräcke', 200, 20, null],
  );
  expect(said(evaluate([misspelt, both], { total: '1' }))).toContain(
    'warning: ”Östersudn” (Kommuner!B3) är ingen känd kommun. Menade du Östersund? Rätta i så fall; raden räknas ändå med.',
  );
  const elsewhere = municipalities(
    ['1980', 'Västerås', 1, 1, null],
    ['1983', 'Köping', 2, 2, null],
  );
  const strangers = said(evaluate([elsewhere, both], { total: '1' }));
  expect(strangers.filter((text) => text.startsWith('warning'))).toEqual([]);
});

test('the pane opens here only where both tables are found', () => {
  expect(quota.suits!(recogniseFor(quota, [three, both]))).toBe(true);
  expect(quota.suits!(recogniseFor(quota, [three]))).toBe(false);
  for (const other of models.filter(({ id }) => id !== 'quota')) {
    const found = recogniseFor(other, [three, both]);
    const isClaimed = other.suits?.(found) ?? found.tables.length + found.forms.length > 0;
    expect([other.id, isClaimed]).toEqual([other.id, false]);
  }
});

describe('as formulas, calculated', () => {
  let engine: FormulaEngine;
  beforeAll(async () => {
    engine = await formulaEngine();
  });
  const form = sheet('Länstal', [['Länstal', 100]]);
  const some = municipalities(
    ['2303', 'Ragunda', 100, 10, 7],
    ['2305', 'Bräcke', 100, 20, null],
    ['2309', 'Krokom', 310, 13, null],
    ['2380', 'Östersund', '200', 20, null],
  );

  test('they come to the values, and follow an edited number', () => {
    const halves = criteria(['Folkmängd', 0.5, 'fler'], ['arbetslöshet', 0.5, 'färre']);
    const sheets = [some, halves, form];
    const plan = formulaSheet(quota, sheets);
    expect(formulasIn(plan)).toBeGreaterThan(15);
    expect(differences(engine, sheets, plan, plan)).toEqual([]);
    const changed = [
      municipalities(
        ['2303', 'Ragunda', 100, 10, 5],
        ['2305', 'Bräcke', 400, 20, null],
        ['2309', 'Krokom', 310, 13, null],
        ['2380', 'Östersund', '200', 20, null],
      ),
      criteria(['Folkmängd', 0.9, 'mer ger fler'], ['arbetslöshet', 0.1, 'mer ger färre']),
      sheet('Länstal', [['Länstal', 60]]),
    ];
    const wanted = formulaSheet(quota, changed);
    const edits = [
      { sheet: 0, row: 1, column: 4, input: 5 },
      { sheet: 0, row: 2, column: 2, input: 400 },
      { sheet: 1, row: 1, column: 1, input: 0.9 },
      { sheet: 1, row: 2, column: 1, input: 0.1 },
      { sheet: 2, row: 0, column: 1, input: 60 },
    ];
    // The sum of the whole persons is of values that have not been written anew.
    expect(differences(engine, sheets, plan, wanted, edits)).toEqual(['9,7: 98 for 60']);
  });
});
