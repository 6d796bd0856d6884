import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Grid } from '../../../src/tables/grid';
import { layOut } from '../../../src/tables/layout';
import type { PlanCell, SheetPlan } from '../../../src/tables/plan';
import type { Report } from '../../../src/tables/report';
import type { EngineCell, FormulaEngine } from '../../../src/workbench/host/engine';
import { loadIronCalc } from '../../../src/workbench/host/ironCalc';
import { cellsOf as rowsOf, changed, printedSheets, reconciled } from './reconciled';

let engine: FormulaEngine;
let sheets: readonly Grid[];
beforeAll(async () => {
  const wasm = join(dirname(require.resolve('@ironcalc/wasm/package.json')), 'wasm_bg.wasm');
  engine = await loadIronCalc(readFileSync(wasm));
  sheets = await printedSheets();
});

const planOf = (report: Report): SheetPlan =>
  layOut(report, {
    snapshot: { sheets, results: [] },
    language: 'sv',
    today: '2026-11-22',
    write: 'formulas',
  }).sheets[0]!;

const cellsOf = (rows: readonly (readonly EngineCell['input'][])[]): EngineCell[] =>
  rows.flatMap((cells, row) => cells.map((input, column) => ({ row, column, input })));

function inputOf(cell: PlanCell): EngineCell['input'] {
  if (cell === null) return null;
  if ('text' in cell) return cell.text;
  return 'formula' in cell ? { formula: cell.formula } : Number(cell.number);
}

/** The workbook with its result calculated: what each formula comes to, by row and column. */
function calculated(plan: SheetPlan, edits: Parameters<FormulaEngine['edit']>[0]) {
  const inputs = sheets.map(({ sheet, top, left, rows }) => ({
    name: sheet,
    cells: cellsOf(rows.map((cells) => [...cells] as EngineCell['input'][])).map((cell) => ({
      ...cell,
      row: cell.row + top,
      column: cell.column + left,
    })),
  }));
  const cells = cellsOf(plan.cells.map((row) => row.map(inputOf)));
  engine.open([...inputs, { name: 'Avstämning', cells }], []);
  const values = new Map<string, unknown>();
  for (const { sheet, row, column, value } of engine.edit(edits)) {
    if (sheet === inputs.length) values.set(`${row} ${column}`, value);
  }
  return values;
}

test('every check as formulas comes to the numbers that the model tells', () => {
  const plan = planOf(reconciled(sheets));
  const values = calculated(plan, []);
  let formulas = 0;
  const differing = plan.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (!cell || !('formula' in cell) || !('number' in cell)) return [];
      formulas += 1;
      const value = values.get(`${r} ${c}`);
      const isNear =
        typeof value === 'number' &&
        Math.abs(value - Number(cell.number)) < 1e-9 * Math.max(1, Math.abs(value));
      return isNear ? [] : [`${r},${c}: ${String(value)} for ${cell.number} (${cell.formula})`];
    }),
  );
  expect(differing).toEqual([]);
  // Shown, computed and difference of every check.
  expect(formulas).toBeGreaterThan(3 * 230);
});

test('an edited number moves the checks that it is in, as the model would', () => {
  const report = reconciled(sheets);
  const plan = planOf(report);
  const at = { sheet: 'Tabell 4', row: 6, column: 1 };
  const index = sheets.findIndex(({ sheet }) => sheet === at.sheet);
  const values = calculated(plan, [{ sheet: index, row: 6, column: 1, input: -4930.4 }]);
  const wanted = new Map(
    rowsOf(reconciled(changed(sheets, at, -4930.4)), 'checks').map((row) => [row.id, row]),
  );
  let moved = 0;
  for (const [r, row] of plan.cells.entries()) {
    const [id] = row;
    const expected = id && 'text' in id ? wanted.get(id.text) : undefined;
    if (!expected) continue;
    for (const [c, key] of [
      [5, 'shown'],
      [6, 'computed'],
      [7, 'difference'],
    ] as const) {
      const cell = row[c];
      if (!cell || !('formula' in cell) || !('number' in cell)) continue;
      expect([id, key, Number(values.get(`${r} ${c}`)).toFixed(6)]).toEqual([
        id,
        key,
        Number(expected[key]).toFixed(6),
      ]);
      if (Number(cell.number) !== Number(expected[key])) moved += 1;
    }
  }
  expect(moved).toBeGreaterThanOrEqual(4);
});
