import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { distribution } from '../../../src/models/distribution';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { layOut } from '../../../src/tables/layout';
import type { PlanCell, SheetPlan } from '../../../src/tables/plan';
import type { ReportTable } from '../../../src/tables/report';
import { recognise } from '../../../src/tables/recognise';
import type { EngineCell, FormulaEngine } from '../../../src/workbench/host/engine';
import { loadIronCalc } from '../../../src/workbench/host/ironCalc';

/** A small distribution, and one of its numbers to change. */
interface Example {
  readonly sheets: readonly Grid[];
  readonly options: Readonly<Record<string, string>>;
  readonly edit: { readonly sheet: number; readonly row: number; readonly column: number };
  readonly value: number;
}

const count = fc.oneof(fc.nat(20), fc.nat(100_000), fc.constantFrom(0.5, 12.25));
/** Some numbers are written the Swedish way, as text. */
const written = (number: fc.Arbitrary<number>): fc.Arbitrary<RawCell> =>
  number.chain((value) =>
    fc
      .boolean()
      .chain((isText) =>
        fc.constant(isText && value % 7 === 0 ? String(value).replace('.', ',') : value),
      ),
  );

const region = fc.record({
  antal: written(count),
  people: fc.option(written(fc.integer({ min: 1_000, max: 3_000_000 })), { freq: 8 }),
  previous: fc.option(fc.integer({ min: -1_000, max: 10_000_000 }), { freq: 6 }),
  ranked: fc.constantFrom('ja', 'ja', 'nej'),
});

const keys = ['Antal', 'Folkmängd', '2 * Antal + Folkmängd', '0,5 * Folkmängd + Antal'];
const blends = ['60 % Folkmängd; 40 % Antal', '12,5 % 3 * Antal + Folkmängd; 87,5 % Folkmängd'];
const pot = fc.record({
  amount: fc.oneof(fc.integer({ min: 1_000_000, max: 3_000_000_000 }), fc.constant(-1_000_000)),
  key: fc.constantFrom(...keys, ...blends),
  isPartial: fc.constantFrom(false, false, true),
  otherKey: fc.constantFrom(null, null, ...keys, ...blends),
});

const example: fc.Arbitrary<Example> = fc
  .record({
    regions: fc.array(region, { minLength: 1, maxLength: 6 }),
    pots: fc.array(pot, { minLength: 1, maxLength: 3 }),
    tkr: fc.boolean(),
    gap: fc.boolean(),
    options: fc.record({
      unit: fc.constantFrom('kr', 'tkr', 'mkr'),
      rankOn: fc.constantFrom('shown', 'unrounded'),
      rankDirection: fc.constantFrom('ascending', 'descending'),
      rounding: fc.constantFrom('standard', 'standard', 'exact'),
      maximum: fc.constantFrom('', '', '', '900000000'),
      minimum: fc.constantFrom('', '', '', '5000'),
    }),
    pick: fc.nat(),
    value: fc.integer({ min: 1_000, max: 2_000_000 }),
  })
  .map(({ regions, pots, tkr, gap, options, pick, value }) => {
    // What others weigh by another key is known only where nobody is left out.
    const isWhole = pots.every(({ isPartial, key }) => !isPartial || blends.includes(key));
    const items: RawCell[][] = pots.map(({ amount, key, isPartial, otherKey }, index) => {
      const isBlend = blends.includes(key);
      return [
        `Pott ${index + 1}`,
        tkr ? amount / 1_000 : amount,
        key,
        isPartial && !isBlend ? 40_000_000 : null,
        isWhole ? otherKey : null,
      ];
    });
    const rows: RawCell[][] = regions.flatMap(({ antal, people, previous, ranked }, index) => {
      const row = [`K${index + 1}`, `Plats ${index + 1}`, antal, people, previous, ranked];
      return gap && index === 1 ? [[], row] : [row];
    });
    const grid = (sheet: string, cells: RawCell[][]): Grid => ({
      ...{ sheet, top: 0, left: 0, rows: cells },
    });
    const sheets = [
      grid('Poster', [
        ['Post', tkr ? 'Belopp (tkr)' : 'Belopp', 'Nyckel', 'Riket totalt', 'Jämförelsenyckel'],
        ...items,
      ]),
      grid("Länens 'tal'", [
        ['Kod', 'Region', 'Antal', 'Folkmängd', 'Utfall 2019', 'Rangordnas'],
        ...rows,
      ]),
    ];
    const numbers = sheets.flatMap(({ rows: cells }, sheet) =>
      cells.flatMap((row, r) =>
        row.flatMap((cell, c) => (typeof cell === 'number' ? [{ sheet, row: r, column: c }] : [])),
      ),
    );
    return { sheets, options, edit: numbers[pick % numbers.length]!, value };
  });

function planOf(sheets: readonly Grid[], options: Example['options']): SheetPlan | undefined {
  const report = distribution.evaluate(recognise(sheets, distribution), options);
  if (report.tables.length === 0) return undefined;
  if (report.tables.some(isOnAHalf) || report.tables.some(isNearlyTied)) return undefined;
  const snapshot = { sheets, results: [] };
  return layOut(report, { snapshot, language: 'sv', today: '2026-11-22', write: 'formulas' })
    .sheets[0];
}

/** Whether an amount lies on a half, which binary numbers may round the other way. */
function isOnAHalf({ columns, rows, totals }: ReportTable): boolean {
  return [...rows, ...(totals ? [totals] : [])].some(({ values }) =>
    columns.some(({ key, decimals, unit }) => {
      const value = values[key];
      if (!value || !('precise' in value) || unit === 'percent' || unit === 'weight') return false;
      const steps = Math.abs(Number(value.precise)) * 10 ** decimals;
      return Math.abs((steps % 1) - 0.5) < 1e-5;
    }),
  );
}

/** Whether two places are decided by less than a formula can see. */
function isNearlyTied({ rows }: ReportTable): boolean {
  const perInhabitant = rows.flatMap(({ values: { perInhabitant: value } }) =>
    value && 'precise' in value ? [Number(value.precise)] : [],
  );
  return perInhabitant.some((one) =>
    perInhabitant.some((other) => one !== other && Math.abs(one - other) < 1e-7),
  );
}

/** What differs from the plan: texts for the message, none where all is well. */
function differences(
  engine: FormulaEngine,
  sheets: readonly Grid[],
  written: SheetPlan,
  wanted: SheetPlan,
  edits: readonly (EngineCell & { readonly sheet: number })[],
): string[] {
  const wantedRow = rowsBetween(written, wanted);
  const inputs = sheets.map(({ sheet, rows }) => ({ name: sheet, cells: cellsOf(rows) }));
  const result = {
    name: 'Fördelning',
    cells: cellsOf(written.cells.map((row) => row.map(inputOf))),
  };
  engine.open([...inputs, result], []);
  return engine.edit(edits).flatMap(({ sheet, row, column, value }) => {
    if (sheet !== inputs.length) return [];
    const cell = wanted.cells[wantedRow(row)]?.[column];
    if (cell && 'text' in cell && outcomes.has(cell.text)) {
      return value === cell.text ? [] : [`${row},${column}: ${String(value)} for ${cell.text}`];
    }
    if (!cell || !('number' in cell)) return [];
    const expected = Number(cell.number);
    const isNear =
      typeof value === 'number' &&
      Math.abs(value - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
    return isNear ? [] : [`${row},${column}: ${JSON.stringify(value)} for ${cell.number}`];
  });
}

/** Whether a region gains by another key, which follows the numbers too. */
const outcomes = new Set(['vinner', 'förlorar', 'oförändrad']);

const cellsOf = (rows: readonly (readonly EngineCell['input'][])[]): EngineCell[] =>
  rows.flatMap((cells, row) => cells.map((input, column) => ({ row, column, input })));

function inputOf(cell: PlanCell): EngineCell['input'] {
  if (cell === null) return null;
  if ('text' in cell) {
    return 'formula' in cell && outcomes.has(cell.text) ? { formula: cell.formula } : cell.text;
  }
  return 'formula' in cell ? { formula: cell.formula } : Number(cell.number);
}

describe('a distribution as formulas, calculated', () => {
  let engine: FormulaEngine;
  beforeAll(async () => {
    engine = await loadIronCalc(readFileSync(wasm()));
  });

  test('comes to the core’s values, whatever the tables and choices', () => {
    let compared = 0;
    fc.assert(
      fc.property(example, ({ sheets, options }) => {
        const plan = planOf(sheets, options);
        fc.pre(plan !== undefined);
        compared += 1;
        expect(differences(engine, sheets, plan!, plan!, [])).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(compared).toBeGreaterThanOrEqual(50);
  });

  test('follows an edited number as the core does', () => {
    fc.assert(
      fc.property(example, ({ sheets, options: chosen, edit, value }) => {
        // What stays values by its nature cannot follow.
        const options = { ...chosen, rounding: 'standard', maximum: '', minimum: '' };
        const plan = planOf(sheets, options);
        const changed = sheets.map((sheet, index) => ({
          ...sheet,
          rows: sheet.rows.map((row, r) =>
            row.map((cell, c) =>
              index === edit.sheet && r === edit.row && c === edit.column ? value : cell,
            ),
          ),
        }));
        const wanted = planOf(changed, options);
        fc.pre(plan !== undefined && wanted !== undefined);
        const edited = [{ ...edit, input: value }];
        expect(differences(engine, sheets, plan!, wanted!, edited)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

/**
 * The row of the other plan where a row of this one stands in the same table: a sentence or a note that
 * comes or goes with the numbers moves the tables below it. Both hold the same tables.
 */
function rowsBetween(written: SheetPlan, wanted: SheetPlan): (row: number) => number {
  const [here, there] = [headingsOf(written), headingsOf(wanted)];
  expect(here.length).toBe(there.length);
  return (row) => {
    const table = here.filter((heading) => heading <= row).length - 1;
    return table < 0 ? row : row - here[table]! + there[table]!;
  };
}

/** The rows of headings: of the main table, the comparison with another key and the control. */
const headingsOf = ({ cells }: SheetPlan): number[] =>
  cells.flatMap(([first], row) =>
    ['Kod', 'Pott'].some((heading) => isText(first, heading)) ? [row] : [],
  );

const isText = (cell: PlanCell | undefined, text: string): boolean =>
  cell !== null && cell !== undefined && 'text' in cell && cell.text === text;

function wasm(): string {
  return join(dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm');
}
