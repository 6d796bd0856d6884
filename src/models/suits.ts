import type { Recognised } from '../tables/recognised';
import type { Model } from './model';
import { foundSomething } from './run';

/**
 * Whether a workbook is one for the model: it found something, and what it found is enough for an answer
 * as far as the model itself can tell. What is wrong with it stands in the report, not here.
 *
 * @example suits(distribution, recognised) // true
 */
export const suits = (model: Pick<Model, 'suits'>, recognised: Recognised): boolean =>
  foundSomething(recognised) && (model.suits?.(recognised) ?? true);

/** The models that suit a workbook, in the order of the list. */
export const suitingModels = (
  models: readonly Model[],
  found: ReadonlyMap<string, Recognised>,
): readonly Model[] =>
  models.filter((model) => {
    const recognised = found.get(model.id);
    return recognised !== undefined && suits(model, recognised);
  });
