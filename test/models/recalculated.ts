import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Model } from '../../src/models/model';
import { recogniseFor } from '../../src/models/run';
import type { Grid } from '../../src/tables/grid';
import { layOut } from '../../src/tables/layout';
import type { PlanCell, SheetPlan } from '../../src/tables/plan';
import type { EngineCell, FormulaEngine } from '../../src/workbench/host/engine';
import { loadIronCalc } from '../../src/workbench/host/ironCalc';

export const formulaEngine = (): Promise<FormulaEngine> =>
  loadIronCalc(readFileSync(join(dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm')));

/** The result sheet of a model as formulas; fails where the input has an error. */
export function formulaSheet(
  model: Model,
  sheets: readonly Grid[],
  options: Readonly<Record<string, string>> = {},
): SheetPlan {
  const report = model.evaluate(recogniseFor(model, sheets), options);
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  if (report.tables.length === 0) throw new Error(JSON.stringify(errors));
  const snapshot = { sheets, results: [] };
  return layOut(report, { snapshot, language: 'sv', today: '2026-11-22', write: 'formulas' })
    .sheets[0]!;
}

/**
 * A spreadsheet with the input and the sheet as written, in which some input is then edited: what differs
 * from the sheet that is wanted, as `row,column: number for number`. Only formulas and numbers count.
 */
export function differences(
  engine: FormulaEngine,
  sheets: readonly Grid[],
  written: SheetPlan,
  wanted: SheetPlan,
  edits: readonly (EngineCell & { readonly sheet: number })[] = [],
): string[] {
  const inputs = sheets.map(({ sheet, rows }) => ({ name: sheet, cells: cellsOf(rows) }));
  const result = {
    name: written.target.name,
    cells: cellsOf(written.cells.map((row) => row.map(inputOf))),
  };
  engine.open([...inputs, result], []);
  return engine.edit(edits).flatMap(({ sheet, row, column, value }) => {
    const at = written.cells[row]?.[column];
    const cell = wanted.cells[row]?.[column];
    if (sheet !== inputs.length || !at || !('formula' in at)) return [];
    if (!cell || !('number' in cell)) return [];
    const expected = Number(cell.number);
    const isNear =
      typeof value === 'number' &&
      Math.abs(value - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
    return isNear ? [] : [`${row},${column}: ${JSON.stringify(value)} for ${cell.number}`];
  });
}

/** How many numbers of a sheet are formulas. */
export const formulasIn = ({ cells }: SheetPlan): number =>
  cells.flat().filter((cell) => cell !== null && 'formula' in cell && 'number' in cell).length;

const cellsOf = (rows: readonly (readonly EngineCell['input'][])[]): EngineCell[] =>
  rows.flatMap((cells, row) => cells.map((input, column) => ({ row, column, input })));

function inputOf(cell: PlanCell): EngineCell['input'] {
  if (cell === null) return null;
  if ('text' in cell) return cell.text;
  if ('formula' in cell) return { formula: cell.formula };
  return 'number' in cell ? Number(cell.number) : null;
}
