import { inLanguage } from '../../../src/messages/texts';
import { models } from '../../../src/models';
import { allocation } from '../../../src/models/allocation';
import { titleAmount } from '../../../src/models/allocation/titleAmount';
import { recogniseFor } from '../../../src/models/run';
import printed from '../../../assets/reference/intern-fordelning-2020.json';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { Report, ReportTable } from '../../../src/tables/report';
import type { FormulaEngine } from '../../../src/workbench/host/engine';
import { differences, formulaEngine, formulasIn, formulaSheet } from '../recalculated';

const sheet = (name: string, rows: RawCell[][]): Grid => ({ sheet: name, top: 0, left: 0, rows });

const evaluate = (sheets: Grid[], options: Record<string, string> = {}): Report =>
  allocation.evaluate(recogniseFor(allocation, sheets), options);

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

const column = (report: Report, key: string, id = 'allocation'): (string | null)[] =>
  table(report, id).rows.map(({ values }) => {
    const value = values[key]!;
    return 'shown' in value ? value.shown : 'text' in value ? write(value.text) : null;
  });

const headings = ['Behov', 'Förtydligande', 'Ansvarig verksamhet', 'Kst', 'Belopp', 'Andel'];

/** The printed table, with other words than amounts in some of its rows. */
const paper = (claims: Readonly<Record<number, readonly RawCell[]>> = {}): Grid =>
  sheet('Beslut', [
    [printed.title],
    [],
    headings,
    ...printed.rows.map(({ label, ansvarig, kst, values: [amount] }, row): RawCell[] => [
      label,
      null,
      ansvarig ?? null,
      kst ?? null,
      ...(claims[row] ?? [Number(amount), null]),
    ]),
  ]);

const amounts = printed.rows.slice(0, -1).map(({ values: [amount] }) => amount);

describe('the printed decision of 2020', () => {
  test('as it stands: every row, and who answers for how much', () => {
    const report = evaluate([paper()]);
    expect(said(report)).toEqual([]);
    expect(column(report, 'amount')).toEqual(amounts);
    expect(column(report, 'amount', 'perResponsible')).toEqual(['2500000', '5584125', '500000']);
    expect(column(report, 'costCentre', 'perCostCentre')).toEqual(['2501', '7059', '7017']);
    expect(table(report, 'allocation').totals!.values.amount).toMatchObject({ shown: '8584125' });
  });

  test('a row as Rest and one as a share give the same amounts', () => {
    // 950 000 of 8 584 125 as a share: with 15 digits, as a cell holds it.
    const share = `${((950000 / 8584125) * 100).toFixed(12).replace('.', ',')} %`;
    for (const claims of [
      { 1: [share, null], 5: ['Rest', null] },
      { 1: [950000 / 8584125, null], 5: [' rest ', null] },
      { 1: [null, 950000 / 8584125], 5: [null, 'Rest'] },
      { 1: [null, share], 5: ['Återstod', null] },
    ] as Record<number, RawCell[]>[]) {
      const report = evaluate([paper(claims)]);
      expect(said(report).filter((text) => !text.startsWith('info'))).toEqual([]);
      expect(column(report, 'amount')).toEqual(amounts);
      expect(column(report, 'share')[1]).toBe('11.07');
    }
  });

  test('every amount has its steps, with the cells', () => {
    const report = evaluate([paper({ 1: [null, '10 %'], 5: ['Rest', null] })]);
    const main = table(report, 'allocation');
    expect(main.explain(0, 'amount')).toMatchObject([
      { rule: 'read', operands: [{ origin: 'Beslut!E4' }] },
    ]);
    expect(main.explain(1, 'amount')).toMatchObject([
      { rule: 'amount', operands: [{ origin: 'Beslut!A1' }, { origin: 'Beslut!F5' }] },
      { rule: 'round', result: { value: '858413' } },
    ]);
    expect(main.explain(5, 'amount')).toMatchObject([
      { rule: 'allocation-rest', result: { value: '1275712' } },
    ]);
    expect(table(report, 'perCostCentre').explain(1, 'amount')[0]!.operands).toHaveLength(5);
  });
});

describe('the amount to allocate', () => {
  const rows = (...claims: RawCell[][]): RawCell[][] => [
    ['Behov', 'Ansvarig', 'Kst', 'Belopp'],
    ...claims,
  ];
  const half = rows(['A', 'Hsn', '0701', '50 %'], ['B', 'Hsn', 701, 'Rest']);

  test('the option goes before the cell, the cell before the title, the title before the totals', () => {
    const all = [
      sheet('Beslut', [['Fördelning 2020 av 4 mkr'], [], ...half, ['Summa', null, null, 2000]]),
      sheet('Belopp', [['Belopp att fördela', '6 tkr']]),
    ];
    const chosen = evaluate(all, { amount: '8000' });
    expect(column(chosen, 'amount')).toEqual(['4000', '4000']);
    expect(said(chosen).filter((text) => text.includes('fördelas, men'))).toEqual([
      'warning: 8 000 kr fördelas, men i Belopp!B1 står 6 000 kr. Rätta det som är fel.',
      'warning: 8 000 kr fördelas, men i Beslut!A1 står 4 000 000 kr. Rätta det som är fel.',
      'warning: 8 000 kr fördelas, men i Beslut!D6 står 2 000 kr. Rätta det som är fel.',
    ]);
    expect(column(evaluate(all), 'amount')).toEqual(['3000', '3000']);
    expect(column(evaluate(all.slice(0, 1)), 'amount')).toEqual(['2000000', '2000000']);
    const totalled = [sheet('Blad1', [...half, ['Summa', null, null, 2000]])];
    expect(column(evaluate(totalled), 'amount')).toEqual(['1000', '1000']);
    // Cost centres are texts, with their leading zeros.
    expect(column(evaluate(totalled), 'costCentre', 'perCostCentre')).toEqual(['0701', '701']);
  });

  test('nobody says it: the sum of fixed amounts, and that is told', () => {
    const report = evaluate([sheet('Blad1', rows(['A', 'Hsn', '1', 300], ['B', 'Hsn', '2', 700]))]);
    expect(column(report, 'amount')).toEqual(['300', '700']);
    expect(said(report)).toEqual([
      'info: Inget belopp att fördela är angivet, så radernas summa 1 000 kr (Blad1!A1:D3) används.',
    ]);
  });

  test('a title’s amount is the one with a unit, and no year', () => {
    expect(titleAmount('Intern fördelning 2020 8 584 125 kr')).toBe('8584125');
    expect(titleAmount('Fördelning 2020 av 8,6 mkr till 3 nämnder')).toBe('8600000');
    expect(titleAmount('Fördelning 2020')).toBeUndefined();
    expect(titleAmount('Av 10 mkr fördelas 4 mkr')).toBeUndefined();
  });
});

describe('a small number among amounts', () => {
  const rows = (heading: string, number: RawCell): Grid =>
    sheet('Blad1', [
      ['Behov', 'Kst', heading],
      ['A', '1', number],
      ['B', '2', 'Rest'],
    ]);

  test('is a share below one krona, and that is told', () => {
    const report = evaluate([rows('Belopp', 0.25)], { amount: '1000' });
    expect(column(report, 'amount')).toEqual(['250', '750']);
    expect(said(report)).toEqual([
      'info: Talet 0,25 i Blad1!C2 lästes som 25 %, för Excel sparar procent så och mindre än en krona delas inte ut.',
    ]);
  });

  test('is an amount under a heading in mkr, and that is told', () => {
    const report = evaluate([rows('Belopp (mkr)', 0.25)], { amount: '1 mkr' });
    expect(column(report, 'amount')).toEqual(['250000', '750000']);
    expect(said(report)).toContain(
      'info: Talet 0,25 i Blad1!C2 lästes som 250 000 kr efter rubrikens enhet, inte som en andel.',
    );
  });
});

test('a row with Rest below a blank row is a row, and shares among amounts are no trap', () => {
  const grid = sheet('Blad1', [
    ['Behov', 'Kst', 'Belopp'],
    ...['A', 'B', 'C', 'D', 'E', 'F'].map((name): RawCell[] => [name, '1', 100_000]),
    ['G', '2', '25 %'],
    [],
    ['H', '3', 'Rest'],
  ]);
  const report = evaluate([grid], { amount: '1000000' });
  expect(column(report, 'amount').slice(-2)).toEqual(['250000', '150000']);
  expect(said(report).filter((text) => text.startsWith('warning'))).toEqual([]);
});

test('odd kronor between shares, and the tie that is settled', () => {
  const grid = sheet('Blad1', [
    ['Behov', 'Kst', 'Andel'],
    ['A', '7059', 0.5],
    ['B', '2501', 0.5],
  ]);
  const report = evaluate([grid], { amount: '101' });
  expect(column(report, 'amount')).toEqual(['50', '51']);
  expect(said(report)).toContain(
    'info: Lika rester: B fick en krona och A ingen, efter lägsta kostnadsställe.',
  );
});

test('the pane opens here only on needs with somebody who answers for them', () => {
  expect(allocation.suits!(recogniseFor(allocation, [paper()]))).toBe(true);
  const bare = sheet('Blad1', [
    ['Behov', 'Belopp'],
    ['A', 1000],
  ]);
  expect(allocation.suits!(recogniseFor(allocation, [bare]))).toBe(false);
  for (const other of models.filter(({ id }) => id !== 'allocation')) {
    expect([other.id, other.suits?.(recogniseFor(other, [paper()])) ?? false]).toEqual([
      other.id,
      false,
    ]);
  }
});

describe('as formulas, calculated', () => {
  let engine: FormulaEngine;
  beforeAll(async () => {
    engine = await formulaEngine();
  });
  const grid = (fixed: number, share: number, whole: number): Grid[] => [
    sheet('Belopp', [['Belopp att fördela', whole]]),
    sheet('Beslut', [
      headings,
      ['A', null, 'Hsn', '0701', fixed, null],
      ['B', null, 'HSN', '701', null, share],
      ['C*', null, null, '0701', 'Rest', null],
      ['D', null, 'Regionstaben', null, 500, null],
    ]),
  ];

  test('they come to the values, and follow an edited number', () => {
    const sheets = grid(1000, 0.125, 10_001);
    const plan = formulaSheet(allocation, sheets);
    expect(formulasIn(plan)).toBeGreaterThanOrEqual(13);
    expect(differences(engine, sheets, plan, plan)).toEqual([]);
    const wanted = formulaSheet(allocation, grid(2345, 0.333, 98_765));
    const edits = [
      { sheet: 0, row: 0, column: 1, input: 98_765 },
      { sheet: 1, row: 1, column: 4, input: 2345 },
      { sheet: 1, row: 2, column: 5, input: 0.333 },
    ];
    expect(differences(engine, sheets, plan, wanted, edits)).toEqual([]);
  });
});
