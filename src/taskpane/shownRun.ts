import type { Work } from '../core/work/work';
import type { Model } from '../models/model';
import type { ModelRun } from '../models/run';
import { stalenessWork, type Staleness } from '../models/staleness';
import type { SheetPlan } from '../tables/plan';
import { planChangesWork, type PlanChanges } from '../tables/planChanges';
import type { WorkbookSnapshot } from '../workbook/port';
import { barsWork, type Bar } from './rankBars';
import { recipientsWork, type Recipient } from './recipients';

/**
 * A model's answer with all that the pane shows of it. What asks for a visit to every row is worked out
 * with the answer, where it can rest, and not when the page is drawn, which would block it.
 */
export interface ShownRun extends ModelRun {
  readonly recipients: readonly Recipient[];
  /** In the order of the report's charts; of a kind that the pane does not draw, none. */
  readonly bars: readonly (readonly Bar[])[];
  /** What the sheets of the plan that are written over become; a new sheet has no entry. */
  readonly changes: ReadonlyMap<SheetPlan, PlanChanges>;
  /** The result in the workbook, where it is out of date. */
  readonly stale?: Staleness;
}

/** Works out what the pane shows of an answer. Rests often. */
export function* shownRunWork(
  model: Model,
  run: ModelRun,
  { sheets, results }: WorkbookSnapshot,
): Work<ShownRun> {
  const recipients = yield* recipientsWork(run.recognised);
  const bars: (readonly Bar[])[] = [];
  for (const chart of run.report.charts) {
    bars.push(chart.kind === 'rankBars' ? yield* barsWork(run.report, chart) : []);
  }
  const changes = new Map<SheetPlan, PlanChanges>();
  for (const plan of run.plan?.sheets ?? []) {
    if (plan.target.kind !== 'new') changes.set(plan, yield* planChangesWork(plan, sheets));
  }
  const stale = yield* stalenessWork(model, run, results);
  return { ...run, recipients, bars, changes, ...(stale && { stale }) };
}
