import type { MarkingBefore } from '../beforeImage';
import type { MarkChange } from '../markChanges';
import { keptMarks } from '../markMemo';
import { sheetCalled } from './foundSheet';
import type { RevertReason } from './revert';

/**
 * What a write did to cells of the user's, each cell where it stands now; none of a cell or a sheet that has
 * gone. Before an undo the workbook's own memory of the marks knows where rows and names have gone; after a
 * write that stopped half-way that memory may be another's, and nobody has moved anything.
 *
 * @param workbook with its sheets' names, and its names with their formulas, loaded
 */
export function markedNow(
  marking: MarkingBefore | undefined,
  reason: RevertReason,
  { worksheets, names }: Excel.Workbook,
): readonly MarkChange[] {
  if (!marking) return [];
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const kept = keptMarks(marking.markName, (name) => formulas.get(name));
  return marking.changes.flatMap((change) => {
    const known = reason === 'undo' && change.kept !== undefined ? kept[change.kept] : undefined;
    const cell = known ? known.cell : change.cell;
    const sheet = cell && sheetCalled(cell.sheet, worksheets);
    return cell && sheet !== undefined ? [{ ...change, cell: { ...cell, sheet } }] : [];
  });
}
