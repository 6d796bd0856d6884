import { each, finish, type Work } from '../core/work/work';
import type { RawCell } from './cell';
import type { Grid } from './grid';
import { plannedRange, type Area, type PlanCell, type SheetPlan } from './plan';

/** What becomes of one cell: it holds the same as now, something else, or something where nothing stood. */
export interface CellChange {
  readonly kind: 'same' | 'changed' | 'new';
  /** What stands there now. */
  readonly now: RawCell;
}

/** What a planned sheet changes in the workbook. */
export interface PlanChanges {
  /** All that may change: the new result, and what is left of the earlier one. */
  readonly area: Area;
  /** Row by row from the area's first cell, every cell of it; nothing for a cell that is blank and stays so. */
  readonly cells: readonly (readonly (CellChange | undefined)[])[];
  readonly changed: number;
  readonly same: number;
  readonly added: number;
}

/**
 * Compares a plan with what stands in its sheet, cell by cell, before anything is written. A formula is
 * the same where the very same formula stands; a number where Excel would keep the same double.
 *
 * @example planChanges(plan, snapshot.sheets).changed // 12
 */
export function planChanges(plan: SheetPlan, sheets: readonly Grid[]): PlanChanges {
  return finish(planChangesWork(plan, sheets));
}

/** The same, as a work that rests after every row. */
export function* planChangesWork(plan: SheetPlan, sheets: readonly Grid[]): Work<PlanChanges> {
  const { target } = plan;
  const sheet = target.kind === 'new' ? undefined : sheets.find((one) => one.sheet === target.name);
  const area = areaChanged(plan);
  const counts = { changed: 0, same: 0, new: 0 };
  const rows = Array.from({ length: area.rows }, (_, row) => row);
  const cells = yield* each(rows, (row) =>
    Array.from({ length: area.columns }, (_, column) => {
      const cell = plan.cells[row]?.[column] ?? null;
      const change = cellChange(cell, sheet, area.top + row, area.left + column);
      if (change) counts[change.kind] += 1;
      return change;
    }),
  );
  return { area, cells, changed: counts.changed, same: counts.same, added: counts.new };
}

/**
 * All that a plan may change: the new result, and what is left of the earlier one, which has the same
 * first cell.
 */
export function areaChanged(plan: PlanPlace): Area {
  const { top, left, rows, columns } = plannedRange(plan);
  const old = plan.target.kind === 'own' ? plan.target.replaces : { rows: 0, columns: 0 };
  return { top, left, rows: Math.max(rows, old.rows), columns: Math.max(columns, old.columns) };
}

type PlanPlace = Parameters<typeof plannedRange>[0];

function cellChange(
  cell: PlanCell,
  sheet: Grid | undefined,
  row: number,
  column: number,
): CellChange | undefined {
  const r = row - (sheet?.top ?? 0);
  const c = column - (sheet?.left ?? 0);
  const now = sheet?.rows[r]?.[c] ?? null;
  if (now === null) return cell === null ? undefined : { kind: 'new', now };
  const formula = sheet?.formulas?.[r]?.[c] ?? undefined;
  return { kind: isSame(cell, now, formula) ? 'same' : 'changed', now };
}

function isSame(cell: PlanCell, now: RawCell, formula: string | undefined): boolean {
  if (cell === null) return false;
  if ('formula' in cell) return formula === `=${cell.formula}`;
  if (formula !== undefined) return false;
  return 'text' in cell ? cell.text === now : Number(cell.number) === now;
}
