import type { Model } from '../models/model';
import { foundSomething } from '../models/run';
import { suitingModels } from '../models/suits';
import { pageModel, type PaneState } from './paneState';

/** The models that suit the workbook beside the page's, in the order of the list. */
export function otherSuiting(state: PaneState, models: readonly Model[]): readonly Model[] {
  if (!state.workbook) return [];
  const own = pageModel(state, models);
  return suitingModels(models, state.workbook.found).filter(({ id }) => id !== own?.id);
}

/**
 * Whether the page's model merely is not the one for this workbook: it has no answer, and others suit. What
 * it lacks is then no fault of the workbook's. Where no other suits, the errors are what a person came for.
 */
export function isOutOfPlace(state: PaneState, models: readonly Model[]): boolean {
  const { run, workbook } = state;
  const model = pageModel(state, models);
  if (!run || !workbook || !model || run.report.tables.length > 0) return false;
  const suiting = suitingModels(models, workbook.found);
  return suiting.length > 0 && !suiting.includes(model);
}

/** Whether there is something to choose and write: something found, by a model that is not out of place. */
export const isAnswering = (state: PaneState, models: readonly Model[]): boolean =>
  state.run !== undefined && foundSomething(state.run.recognised) && !isOutOfPlace(state, models);
