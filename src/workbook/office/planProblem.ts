import { message, type Message } from '../../messages/message';
import { addressText, type CellAddress, type CellRange } from '../../tables/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../port';
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
  const stands = snapshot.results.some(({ range }) => sameRange(range, target.replaces));
  if (!stands) return { message: message('excel-result-moved', { sheet: target.name }) };
  const cell = cellInTheWay(plan, sheet, target.replaces);
  return cell && { message: message('excel-cell-in-the-way', { cell: addressText(cell) }), cell };
}

/** The first filled cell inside the planned block that the earlier result does not own. */
function cellInTheWay(
  plan: SheetToWrite,
  sheet: SheetSnapshot,
  replaces: CellRange,
): CellAddress | undefined {
  const columns = plan.cells[0]?.length ?? 0;
  for (const [r, values] of sheet.rows.entries()) {
    const row = sheet.top + r;
    if (row >= plan.cells.length) return undefined;
    for (const [c, value] of values.entries()) {
      const column = sheet.left + c;
      if (column >= columns) break;
      if (value !== null && !covers(replaces, row, column)) {
        return { sheet: sheet.sheet, row, column };
      }
    }
  }
  return undefined;
}

function covers({ top, left, rows, columns }: CellRange, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
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
