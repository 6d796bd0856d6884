import { message } from '../../messages/message';
import { addressText, rangeText, type CellRange } from '../cell';
import { error, type Finding } from '../finding';
import { plannedRange, type Plan, type SheetPlan } from '../plan';
import type { Report } from '../report';
import { firstInUse, sameSheetMeets } from './inUse';
import type { Standing } from './target';

const mostRows = 1_048_576;
const mostColumns = 16_384;

/**
 * Why a plan may not be written where the user has pointed. `place-in-use` is the one that the user can
 * agree to; input, earlier results, merged cells and Excel tables are never written over. Undefined where
 * the plan goes to a place of our own choice, or the place is free.
 *
 * @example placeProblem(plan, report.inputs, snapshot)?.message.key // "place-in-use"
 */
export function placeProblem(
  plan: Plan,
  inputs: Report['inputs'],
  standing: Standing,
): Finding | undefined {
  for (const sheet of plan.sheets) {
    const problem = sheet.target.kind === 'place' && problemOf(sheet, inputs, standing);
    if (problem) return problem;
  }
  return undefined;
}

/** Whether the user can agree that it is written all the same. */
export const canBeConfirmed = ({ message: { key } }: Finding): boolean => key === 'place-in-use';

function problemOf(
  plan: SheetPlan,
  inputs: Report['inputs'],
  { sheets, results }: Standing,
): Finding | undefined {
  const range = plannedRange(plan);
  const at = { sheet: range.sheet, row: range.top, column: range.left };
  const sheet = sheets.find((one) => one.sheet === range.sheet);
  if (!sheet) {
    const known = sheets.map((one) => one.sheet).join(', ');
    return error(message('place-no-sheet', { sheet: range.sheet, known }));
  }
  if (range.top + range.rows > mostRows || range.left + range.columns > mostColumns) {
    const size = { rows: String(range.rows), columns: String(range.columns) };
    return error(message('place-outside', { cell: addressText(at), ...size }), at);
  }
  const written = rangeText(range);
  const met = (areas: readonly CellRange[]): CellRange | undefined =>
    areas.find((area) => sameSheetMeets(area, range));
  const input = met(inputs.map((one) => one.range));
  if (input) {
    return error(message('place-over-input', { range: written, input: rangeText(input) }), at);
  }
  const earlier = met(results.map((one) => one.range));
  if (earlier) {
    return error(message('place-over-result', { range: written, result: rangeText(earlier) }), at);
  }
  const merged = met(sheet.merges ?? []);
  if (merged) {
    return error(message('place-over-merged', { range: written, merged: rangeText(merged) }), at);
  }
  const table = met((sheet.tables ?? []).map(({ area }) => area));
  if (table) {
    return error(message('place-over-table', { range: written, table: rangeText(table) }), at);
  }
  const used = plan.target.kind === 'place' && !plan.target.replaces && firstInUse(sheet, range);
  if (!used) return undefined;
  return error(message('place-in-use', { cell: addressText(used), range: written }), used);
}
