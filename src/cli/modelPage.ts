import type { Language } from '../messages/language';
import { message } from '../messages/message';
import type { Model, OptionSchema } from '../models/model';
import type { ColumnSchema, FormSchema, TableSchema } from '../tables/schema';
import type { Call } from './call';

/**
 * A model's whole page, made from the model alone: what it is for, the tables and forms that it reads with
 * every heading that means the same, the options with their values, the template and the sample.
 *
 * @returns lines for the terminal
 */
export function modelPage(model: Model, { args, say }: Pick<Call, 'args' | 'say'>): string {
  const { language } = args;
  const parts = [
    [`${say(model.title)} (${model.id} ${model.version})`, say(model.summary)],
    ...model.tables.map((table) => tableLines(table, language, say)),
    ...model.forms.map((form) => formLines(form, language, say)),
    ...(model.readsResults ? [[say(message('cli.readsResults', {}))]] : []),
    ...(model.readsFigures ? [[say(message('cli.readsFigures', {}))]] : []),
    ...(model.options.length > 0
      ? [
          [
            say(message('cli.modelOptions', { model: model.id })),
            ...model.options.flatMap((option) => optionLines(option, say)),
          ],
        ]
      : []),
    [
      say(message('cli.modelTemplate', { model: model.id })),
      say(message('cli.modelSample', { sample: model.sample })),
    ],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** An option as help: its key, what it means, what it may be and what it is where nothing is said. */
export function optionLines(option: OptionSchema, say: Call['say']): readonly string[] {
  const notes = [
    say(option.help),
    option.kind === 'choice'
      ? say(message('cli.optionAllowed', { values: valuesOf(option).join(', ') }))
      : say(message(`cli.option.${option.kind}`, {})),
    ...(option.fallback === ''
      ? []
      : [say(message('cli.optionDefault', { value: option.fallback }))]),
  ];
  return [`  ${option.key}`, ...notes.map((note) => `      ${note}`)];
}

const valuesOf = (option: OptionSchema): readonly string[] =>
  option.kind === 'choice' ? option.choices.map(({ value }) => value) : [];

function tableLines(
  { name, columns, openColumns }: TableSchema,
  language: Language,
  say: Call['say'],
): readonly string[] {
  const open = openColumns && [
    `  ${say(message('template.openColumns', {}))} (${say(message('template.optional', {}))})`,
    `      ${say(openColumns.help)}`,
  ];
  return [
    say(message('cli.modelTable', { table: name[language] })),
    ...columns.flatMap((column) => columnLines(column, language, say)),
    ...(open ?? []),
  ];
}

function columnLines(
  column: ColumnSchema,
  language: Language,
  say: Call['say'],
): readonly string[] {
  const { heading, required, help } = column;
  const needed = say(message(required ? 'template.required' : 'template.optional', {}));
  const others = otherHeadings(column, language);
  return [
    `  ${heading[language]} (${needed})`,
    `      ${say(help)}`,
    ...(others.length > 0
      ? [`      ${say(message('cli.headingAlso', { headings: others.join(', ') }))}`]
      : []),
  ];
}

/** The other headings that mean the same, in words; patterns are for machines. */
export function otherHeadings(
  { heading, variants }: ColumnSchema,
  language: Language,
): readonly string[] {
  const other = language === 'sv' ? heading.en : heading.sv;
  const words = [other, ...variants.filter((variant) => typeof variant === 'string')];
  return [...new Set(words)].filter((word) => word !== heading[language]);
}

function formLines(
  { name, fields, identifiedBy }: FormSchema,
  language: Language,
  say: Call['say'],
): readonly string[] {
  return [
    say(message('cli.modelForm', { form: name[language] })),
    ...fields.flatMap(({ key, patterns }) => {
      const needed = identifiedBy.includes(key) ? 'template.required' : 'template.optional';
      const labels = patterns.map(readablePattern).join(', ');
      return [
        `  ${key} (${say(message(needed, {}))})`,
        `      ${say(message('cli.fieldLabels', { labels }))}`,
      ];
    }),
  ];
}

/**
 * The pattern of a label as one reads it: any words as an ellipsis, any year as 2020, choices with a slash.
 *
 * @example readablePattern(/^belopp (?:regionen|länet) \((.+)\)$/i) // "belopp regionen/länet (…)"
 */
export const readablePattern = ({ source }: RegExp): string =>
  source
    .replace(/^\^|\$$/g, '')
    .replace(/\\b/g, '')
    .replace(/\\s[*+]/g, ' ')
    .replace(/\[(.)[^\]]*\]/g, '$1')
    .replace(/\(?\\d\{4\}\)?/g, '2020')
    .replace(/\(?\.[*+]\)?/g, '…')
    .replace(/\(\?:([^()]*)\)/g, (_, choices: string) => choices.replaceAll('|', '/'))
    .replace(/\\([()])/g, '$1');
