import type { Language } from '../messages/language';
import type { Model } from '../models/model';
import type { Recognised } from '../tables/recognised';

/**
 * What a model found in a workbook, by the names that people know: tables by that of their kind, forms by
 * their own title where they have one, tables of figures by the sheet they stand in.
 *
 * @example foundNames(distribution, recognised, 'sv') // ["Poster", "Regioner"]
 */
export function foundNames(
  model: Pick<Model, 'tables' | 'forms'>,
  { tables, forms, figures = [] }: Recognised,
  language: Language,
): readonly string[] {
  const nameOf = (id: string): string =>
    [...model.tables, ...model.forms].find((schema) => schema.id === id)?.name[language] ?? id;
  return [
    ...tables.map(({ schema }) => nameOf(schema)),
    ...forms.map(({ title, schema }) => title ?? nameOf(schema)),
    ...figures.map(({ range }) => range.sheet),
  ];
}
