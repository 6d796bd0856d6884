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

/**
 * The models that suit a workbook: those that know most of its tables and forms first, else in the order of
 * the list. A register of grants with an official form beside it is a register, not a distribution.
 */
export const suitingModels = (
  models: readonly Model[],
  found: ReadonlyMap<string, Recognised>,
): readonly Model[] => {
  const known = ({ id }: Model): number => {
    const recognised = found.get(id);
    return recognised ? recognised.tables.length + recognised.forms.length : 0;
  };
  return models
    .filter((model) => {
      const recognised = found.get(model.id);
      return recognised !== undefined && suits(model, recognised);
    })
    .sort((a, b) => known(b) - known(a));
};
