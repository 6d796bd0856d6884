import type { Language } from '../messages/language';
import type { Model } from '../models/model';
import type { Call } from './call';
import { otherHeadings } from './modelPage';

/** A model as one of the list. */
export const briefJson = ({ id, version, title, summary, options }: Model, say: Call['say']) => ({
  id,
  version,
  title: say(title),
  summary: say(summary),
  options: options.map((option) => ({
    key: option.key,
    title: say(option.title),
    default: option.fallback,
    allowed: option.kind === 'choice' ? option.choices.map(({ value }) => value) : null,
  })),
});

/** Everything that a model says of itself; patterns as their source. */
export function pageJson(model: Model, language: Language, say: Call['say']) {
  const { tables, forms, options, template, sample, readsResults, readsFigures } = model;
  return {
    ...briefJson(model, say),
    tables: tables.map(({ id, name, columns, openColumns }) => ({
      id,
      name: name[language],
      columns: columns.map((column) => ({
        key: column.key,
        heading: column.heading[language],
        kind: column.kind,
        required: column.required,
        help: say(column.help),
        also: otherHeadings(column, language),
        patterns: column.variants.flatMap((each) => (each instanceof RegExp ? each.source : [])),
      })),
      openColumns: openColumns ? { kind: openColumns.kind, help: say(openColumns.help) } : null,
    })),
    forms: forms.map(({ id, name, fields, identifiedBy }) => ({
      id,
      name: name[language],
      fields: fields.map(({ key, kind, patterns }) => ({
        key,
        kind,
        required: identifiedBy.includes(key),
        patterns: patterns.map(({ source }) => source),
      })),
    })),
    options: options.map((option) => ({
      key: option.key,
      kind: option.kind,
      title: say(option.title),
      help: say(option.help),
      default: option.fallback,
      allowed:
        option.kind === 'choice'
          ? option.choices.map(({ value, title }) => ({ value, title: say(title) }))
          : null,
    })),
    readsResults: readsResults === true,
    readsFigures: readsFigures === true,
    template,
    sample,
  };
}
