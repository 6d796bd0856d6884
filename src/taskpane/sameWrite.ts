import type { Work } from '../core/work/work';
import { samePlanWork } from '../models/run';
import type { Plan } from '../tables/plan';
import { planChangesWork } from '../tables/planChanges';
import type { WorkbookSnapshot } from '../workbook/port';

/**
 * Whether a plan is the one that was seen, and what it writes over where the user has pointed is what the
 * user has seen there. Rests after every row.
 *
 * @param shown the workbook as it was when the plan was seen
 * @param now the workbook just read
 */
export function* sameWriteWork(
  plan: Plan,
  seen: Plan,
  shown: WorkbookSnapshot | undefined,
  now: WorkbookSnapshot,
): Work<boolean> {
  return (yield* samePlanWork(plan, seen)) && (yield* sameGroundWork(plan, shown, now));
}

function* sameGroundWork(
  { sheets }: Plan,
  shown: WorkbookSnapshot | undefined,
  now: WorkbookSnapshot,
): Work<boolean> {
  for (const sheet of sheets.filter(({ target }) => target.kind === 'place')) {
    const before = yield* planChangesWork(sheet, shown?.sheets ?? []);
    const after = yield* planChangesWork(sheet, now.sheets);
    for (const [row, cells] of after.cells.entries()) {
      yield;
      if (JSON.stringify(cells) !== JSON.stringify(before.cells[row])) return false;
    }
  }
  return true;
}
