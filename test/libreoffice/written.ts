import type { SheetPlan } from '../../src/tables/plan';
import { fileWorkbook } from '../../src/workbook/xlsx';
import { planOf } from '../workbook/xlsx/plans';
import type { ShownSheet } from './shownInLibreOffice';
import { alike, shownPlan } from './shownPlan';

/** The bytes of a workbook with sheets written into it, one after the other. */
export async function written(
  bytes: Uint8Array,
  ...sheets: readonly SheetPlan[]
): Promise<Uint8Array> {
  const opened = fileWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.message.key);
  for (const sheet of sheets) {
    const applied = await opened.value.apply(planOf(sheet));
    if (!applied.ok) throw new Error(applied.problem.message.key);
  }
  return opened.value.bytes();
}

/** Every cell of the plan as LibreOffice shows it; what stands outside the plan is left out. */
export function within(
  plan: SheetPlan,
  shown: ShownSheet | undefined,
): readonly (readonly string[])[] {
  return plan.cells.map((row, rowIndex) =>
    row.map((_, column) => alike(shown?.[rowIndex]?.[column] ?? '')),
  );
}

/** Every cell of the plan as it should be shown. */
export const expected = (plan: SheetPlan): readonly (readonly string[])[] =>
  shownPlan(plan).map((row) => row.map(alike));
