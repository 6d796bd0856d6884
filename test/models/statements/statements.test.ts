import { inLanguage } from '../../../src/messages/texts';
import { recogniseFor } from '../../../src/models/run';
import { statements } from '../../../src/models/statements';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { Report, ReportValue } from '../../../src/tables/report';
import type { FormulaEngine } from '../../../src/workbench/host/engine';
import { samples } from '../../cli/trial';
import { differences, formulaEngine, formulaSheet, formulasIn } from '../recalculated';

const inSwedish = inLanguage('sv');
const say = (text: Parameters<typeof inSwedish>[0]): string =>
  inSwedish(text).replaceAll('\u00a0', ' ');

const grid = (sheet: string, rows: RawCell[][]): Grid => ({ sheet, top: 0, left: 0, rows });

const evaluate = (sheets: readonly Grid[], options: Record<string, string> = {}): Report =>
  statements.evaluate(recogniseFor(statements, sheets), options);

const told = (report: Report, wanted: 'error' | 'warning'): string[] =>
  report.findings.flatMap(({ severity, message }) => (severity === wanted ? [say(message)] : []));

const shown = (value: ReportValue | undefined): string | null => {
  if (!value || 'missing' in value) return null;
  if ('text' in value) return say(value.text);
  return 'shown' in value ? value.shown : value.date;
};

function rowsOf(report: Report, id: string, ...keys: string[]): (string | null)[][] {
  const table = report.tables.find((one) => one.id === id);
  if (!table) throw new Error(`No table ${id}: ${told(report, 'error').join(' | ')}`);
  return table.rows.map(({ values }) => keys.map((key) => shown(values[key])));
}

const rowOf = (report: Report, id: string, name: string, ...keys: string[]): (string | null)[] =>
  rowsOf(report, id, 'statement', 'line', 'ratio', 'item', ...keys)
    .find((row) => row.slice(0, 4).includes(name))!
    .slice(4);

const plan = (): Grid[] =>
  samples.get('regionplan-2020')!.sheets.map(({ name, cells }) => {
    const rows: RawCell[][] = [];
    for (const { row, column, value } of cells) {
      while (rows.length <= row) rows.push([]);
      rows[row]![column] =
        typeof value === 'object' && value !== null && 'number' in value
          ? Number(value.number)
          : (value as RawCell);
    }
    return grid(
      name,
      rows.map((row) => Array.from(row, (cell) => cell ?? null)),
    );
  });

const chain = ['prognos-2019', 'budget-2020', 'plan-2021', 'plan-2022'];

describe('the printed statements of the regional plan', () => {
  const report = evaluate(plan());

  it('have the printed growth rates, and say which chain they follow', () => {
    expect(told(report, 'error')).toEqual([]);
    expect(rowOf(report, 'ratios', 'Bruttokostnadsutveckling', ...chain)).toEqual([
      ...['2.3', '0.2', '0.7', '0.9'],
    ]);
    expect(rowOf(report, 'ratios', 'Nettokostnadsutveckling', ...chain)).toEqual([
      ...['2.3', '1.9', '0.8', '1.1'],
    ]);
    const notes = report.tables.find(({ id }) => id === 'ratios')!.notes.map(say);
    expect(notes[0]).toContain('Utfall 2018 → Prognos november 2019 → Budget 2020');
  });

  it('have no growth for a budget that stands beside a forecast of the same year', () => {
    expect(
      rowOf(report, 'ratios', 'Nettokostnadsutveckling', 'utfall-2018', 'budget-2019'),
    ).toEqual([null, null]);
  });

  it('keep a printed subtotal as printed, and work out those that are not', () => {
    expect(rowOf(report, 'statements', 'Årets resultat', 'utfall-2018', 'plan-2022')).toEqual([
      ...['-248.5', '261.4'],
    ]);
    // −4 463,0 + 3 183,2 + 1 000,8 + 411,9: the region's own layout has no such row.
    expect(rowOf(report, 'statements', 'Verksamhetens resultat', 'budget-2020')).toEqual(['132.9']);
  });

  it('call a rounding a rounding', () => {
    const verdicts = rowsOf(report, 'differences', 'line', 'column', 'difference', 'verdict');
    expect(new Set(verdicts.map((row) => row[3]))).toEqual(new Set(['avrundning']));
    expect(verdicts).toContainEqual(['Årets resultat', 'Utfall 2018', '-0.1', 'avrundning']);
  });

  it('find the balance that breaks in every later year where it enters: fixed assets in 2019', () => {
    const failing = rowsOf(report, 'rollForwards', 'item', 'year', 'difference', 'verdict').filter(
      (row) => row[3] === 'avvikelse',
    );
    const balance = 'Tillgångar mot eget kapital, avsättningar och skulder';
    expect(failing.map((row) => row.slice(0, 3))).toEqual([
      ['Anläggningstillgångar: ingående + investeringar − avskrivningar', '2019', '-0.2'],
      [balance, '2019', '0.2'],
      [balance, '2020', '0.2'],
      [balance, '2021', '0.2'],
      [balance, '2022', '0.2'],
    ]);
    expect(told(report, 'warning')[0]).toBe(
      "2019 ('Tabell 5'!C10): anläggningstillgångar från året före stämmer inte, och avrundning förklarar det inte.",
    );
  });

  it('restore the deficits of 2018 and 2019 within three years', () => {
    expect(
      rowsOf(report, 'balanceRequirement', 'year', 'restored', 'remaining', 'deadline'),
    ).toEqual([
      ['2018', '0.0', '248.5', '2021'],
      ['2019', '0.0', '448.5', '2022'],
      ['2020', '99.9', '348.6', null],
      ['2021', '190.7', '157.9', null],
      ['2022', '157.9', '0.0', null],
    ]);
  });

  it('have measures with their degree of realisation, and the investment frame', () => {
    expect(rowsOf(report, 'measures', 'measure', 'planned', 'outcome', 'realised').at(-1)).toEqual([
      ...['Summa', '120.0', '41.0', '34.2'],
    ]);
    expect(rowsOf(report, 'planned', 'year', 'planned', 'held')[0]).toEqual([
      ...['2020', '123.0', '123.0'],
    ]);
  });

  it('tell where a subtotal came from', () => {
    const table = report.tables.find(({ id }) => id === 'statements')!;
    const row = table.rows.findIndex(
      ({ values }) => shown(values['line']) === 'Verksamhetens resultat',
    );
    expect(table.explain(row, 'budget-2020')[0]).toMatchObject({
      rule: 'statements-subtotal',
      operands: [
        { label: 'Verksamhetens nettokostnader', origin: "'Tabell 4'!E9" },
        { label: 'Skatteintäkter', origin: "'Tabell 4'!E10" },
        { label: 'Generella statsbidrag', origin: "'Tabell 4'!E11" },
        { label: 'Statsbidrag läkemedel', origin: "'Tabell 4'!E12" },
      ],
    });
  });
});

/** A whole small budget that balances, in the statutory order and with costs as positive numbers. */
const result = (...more: RawCell[][]): Grid =>
  grid('Resultat', [
    ['Resultatbudget (mkr)', 'Utfall 2025', 'Budget 2026'],
    ['Verksamhetens intäkter', 100, 100],
    ['Verksamhetens kostnader', 900, 920],
    ['Avskrivningar', 50, 50],
    ['Skatteintäkter', 700, 720],
    ['Generella statsbidrag', 170, 170],
    ['Finansiella kostnader', 10, 10],
    ...more,
  ]);
const balance = grid('Balans', [
  ['Balansbudget (tkr)', 'Utfall 2025', 'Budget 2026'],
  ['Mark och byggnader', 500_000, 510_000],
  ['Summa anläggningstillgångar', 500_000, 510_000],
  ['Likvida medel', 100_000, 100_000],
  ['Summa omsättningstillgångar', 100_000, 100_000],
  ['SUMMA TILLGÅNGAR', 600_000, 610_000],
  ['Ingående eget kapital', 190_000, 200_000],
  ['Årets resultat', 10_000, 10_000],
  ['Summa eget kapital', 200_000, 210_000],
  ['Avsättning pensioner', 250_000, 250_000],
  ['Summa avsättningar', 250_000, 250_000],
  ['Långfristiga skulder', 100_000, 100_000],
  ['Kortfristiga skulder', 50_000, 50_000],
  ['Summa skulder', 150_000, 150_000],
  ['Summa eget kapital, avsättningar och skulder', 600_000, 610_000],
]);
const drivers = (...rows: RawCell[][]): Grid =>
  grid('Drivrutiner', [['Drivrutiner', 'Plan 2027', 'Plan 2028'], ...rows]);

const driven = (): Grid[] => [
  result(),
  balance,
  drivers(
    ['Verksamhetens kostnader, ökning %', 2, 3],
    ['Skatteintäkter, ökning %', 4, '3,5 %'],
    ['Nettoinvesteringar (mkr)', 80, 60],
    ['Ökning av långfristiga skulder (mkr)', 20, null],
  ),
];

describe('plan years from drivers', () => {
  const report = evaluate(driven());

  it('tie: assets are equity, provisions and debt, and the result is in equity', () => {
    expect(told(report, 'error')).toEqual([]);
    const years = ['plan-2027', 'plan-2028'];
    const assets = rowOf(report, 'statements', 'Summa tillgångar', ...years);
    const liabilities = rowOf(
      report,
      'statements',
      'Summa eget kapital, avsättningar och skulder',
      ...years,
    );
    expect(assets).toEqual(liabilities);
    // 100 − 920·1,02 − 50 + 720·1,04 + 170 − 10
    expect(rowOf(report, 'statements', 'Årets resultat', 'plan-2027')).toEqual(['20.4']);
    // 510 + 80 − 50
    expect(rowOf(report, 'statements', 'Summa anläggningstillgångar', 'plan-2027')).toEqual([
      '540.0',
    ]);
    // 100 + 20,4 + 50 + 20 − 80
    expect(rowOf(report, 'statements', 'Likvida medel', 'plan-2027')).toEqual(['110.4']);
  });

  it('read costs without a minus as costs, and a table in tkr beside one in mkr', () => {
    expect(rowOf(report, 'statements', 'Verksamhetens kostnader', 'budget-2026')).toEqual([
      '-920.0',
    ]);
    expect(rowOf(report, 'statements', 'Likvida medel', 'budget-2026')).toEqual(['100.0']);
    expect(rowOf(report, 'statements', 'Årets resultat', 'budget-2026')).toEqual(['10.0']);
  });
});

describe('as formulas, recalculated', () => {
  let engine: FormulaEngine;
  beforeAll(async () => {
    engine = await formulaEngine();
  });

  it.each([{}, { unit: 'tkr' }])('the printed plan comes to the same numbers, %j', (options) => {
    const sheets = plan();
    const sheet = formulaSheet(statements, sheets, options);
    expect(formulasIn(sheet)).toBeGreaterThan(300);
    expect(differences(engine, sheets, sheet, sheet)).toEqual([]);
  });

  it('an edited number gives what the model gives', () => {
    const sheets = plan();
    const written = formulaSheet(statements, sheets);
    const at = sheets.findIndex(({ sheet }) => sheet === 'Tabell 4');
    const row = sheets[at]!.rows.findIndex(([label]) => label === 'Verksamhetens kostnader');
    const edited = sheets.map((sheet, index) =>
      index === at
        ? {
            ...sheet,
            rows: sheet.rows.map((cells, r) =>
              r === row ? cells.map((cell, c) => (c === 4 ? -5044.5 : cell)) : cells,
            ),
          }
        : sheet,
    );
    const wanted = formulaSheet(statements, edited);
    const edit = { sheet: at, row, column: 4, input: -5044.5 };
    const changed = differences(engine, sheets, written, wanted, [edit]);
    // The printed net cost stays as it is; a new row in the list of differences moves what is below it.
    expect(changed.filter((text) => Number(text.split(',')[0]) < 60)).toEqual([]);
  });
});

describe('bad input', () => {
  it.each<[string, Grid[], string]>([
    [
      'two result tables for one year',
      [result(), { ...result(), sheet: 'Mer' }],
      'Resultatbudgeten för Utfall 2025 finns två gånger (Resultat!B1, Mer!B1). Ta bort den ena eller ändra dess rubrik.',
    ],
    [
      'text in a row of numbers',
      [result(['Finansiella intäkter', 'oklart', 5])],
      '”oklart” i Resultat!B8 är inte ett tal, men raden Finansiella intäkter ska ha ett. Skriv talet eller lämna cellen tom.',
    ],
    [
      'a line twice with other numbers',
      [result(['Skatteintäkter', 1, 2])],
      'Skatteintäkter (Resultat!A8) är samma rad som Resultat!A5 men har andra tal. Ta bort den ena eller ändra dess etikett.',
    ],
    [
      'a unit that is not written',
      [
        grid('Resultat', [
          ['Resultatbudget', 'Utfall 2025', 'Budget 2026'],
          ...result()
            .rows.slice(1)
            .map((row) => [...row]),
        ]),
      ],
      'Enheten i Resultat!A1:C7 är inte utskriven. Skriv (mkr), (tkr) eller (kr) i rubriken.',
    ],
    [
      'a driver of nothing',
      [result(), balance, drivers(['Lönerevision (%)', 2, 3], ['Skatteintäkter, ökning %', 2, 3])],
      'Drivrutinen ”Lönerevision (%)” (Drivrutiner!A2) är ingen rad som går att driva. Använd en rad i resultatbudgeten, nettoinvesteringar, lån, amortering, köp av värdepapper eller ökning av pensionsskuld.',
    ],
  ])('%s', (_, sheets, sentence) => {
    const report = evaluate(sheets);
    expect(told(report, 'error')[0]).toBe(sentence);
    expect(report.tables).toEqual([]);
  });

  it('a year that is missing is told, and nothing is compared across it', () => {
    const sheet = result();
    const gap = {
      ...sheet,
      rows: [['Resultatbudget (mkr)', 'Utfall 2023', 'Budget 2026'], ...sheet.rows.slice(1)],
    };
    const report = evaluate([gap, { ...balance, rows: [] }]);
    expect(told(report, 'warning')).toContain(
      '2024 saknas mellan 2023 och 2026 (Resultat!C1). Utveckling och balanser räknas inte över glappet.',
    );
    expect(report.tables.find(({ id }) => id === 'ratios')!.rows.length).toBeGreaterThan(0);
  });
});
