import { message, type Message } from '../../messages/message';
import { addressText, type CellAddress, type CellRange } from '../../tables/cell';
import { firstInUse } from '../../tables/layout';
import { plannedRange } from '../../tables/plan';
import type { WorkbookSnapshot } from '../port';
import { sameSheet } from '../xlsx/reference';
import type { SheetToWrite } from './sheetToWrite';

/** Why a sheet cannot be written into the workbook as it was last read. */
export interface PlanProblem {
  readonly message: Message;
  readonly cell?: CellAddress;
}

/**
 * Everything about a planned sheet that can be checked before Excel is asked: that a new name is free,
 * that an earlier result still stands where the plan replaces it, and that nothing of the user's lies
 * in the way. Undefined when it may be written.
 */
export function planProblem(
  plan: SheetToWrite,
  snapshot: WorkbookSnapshot,
): PlanProblem | undefined {
  const { target } = plan;
  const sheet = snapshot.sheets.find((one) => sameSheet(one.sheet, target.name));
  if (target.kind === 'new') {
    return sheet && { message: message('excel-sheet-exists', { sheet: sheet.sheet }) };
  }
  if (!sheet) return { message: message('excel-sheet-missing', { sheet: target.name }) };
  const { replaces } = target;
  const stands =
    target.kind === 'place' ||
    snapshot.results.some(({ range }) => sameRange(range, target.replaces));
  if (!stands) return { message: message('excel-result-moved', { sheet: target.name }) };
  const cell = firstInUse(sheet, plannedRange(plan), replaces);
  return cell && { message: message('excel-cell-in-the-way', { cell: addressText(cell) }), cell };
}

function sameRange(a: CellRange, b: CellRange): boolean {
  return (
    sameSheet(a.sheet, b.sheet) &&
    a.top === b.top &&
    a.left === b.left &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
}
