import type { Recognised } from '../../tables/recognised';
import type { Report } from '../../tables/report';
import type { Model } from '../model';

/** The tables and forms that a result is made from, by the names that people know them by. */
export function inputSources(
  { tables, forms }: Pick<Model, 'tables' | 'forms'>,
  input: Recognised,
): Report['inputs'] {
  const names = new Map([...tables, ...forms].map(({ id, name }) => [id, name.sv]));
  return [
    ...input.tables.map(({ schema, name, range, rows }) => ({
      name: names.get(schema) ?? name,
      range,
      rows: rows.length,
    })),
    ...input.forms.map(({ schema, range, fields }) => ({
      name: names.get(schema) ?? schema,
      range,
      rows: fields.length,
    })),
    ...(input.figures ?? []).map(({ title = '', range, rows }) => ({
      name: title,
      range,
      rows: rows.length,
    })),
  ];
}
