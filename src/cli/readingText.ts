import { message } from '../messages/message';
import { addressText, rangeText } from '../tables/cell';
import type { FoundForm, FoundTable, InputCell, Recognised } from '../tables/recognised';
import type { Call } from './call';
import { schemaNames } from './schemaNames';
import { textTable, type TextColumn } from './textTable';

/** What `read` shows in the terminal: each table and form, its place, and what each heading was taken for. */
export function readingText({ tables, forms }: Recognised, call: Call): string {
  const { say } = call;
  const names = schemaNames(call);
  const blocks = [
    ...tables.map((table) => tableText(table, names(table.schema), call)),
    ...forms.map((form) => formText(form, names(form.schema), call)),
  ];
  return blocks.length === 0 ? say(message('cli.nothingFound', {})) : blocks.join('\n\n');
}

function tableText({ range, rows, columns, title, schema }: FoundTable, name: string, call: Call) {
  const { say } = call;
  const found = message('cli.foundTable', { name, range: rangeText(range), rows: rows.length });
  return [
    say(found),
    ...(title === undefined ? [] : [title]),
    textTable(
      headings(call, ['cell', 'heading', 'takenFor', 'how']),
      columns.map(({ cell, heading, key, matched }) => [
        addressText(cell),
        heading,
        columnName(schema, key, call),
        say(message(`cli.matched.${matched}`, {})),
      ]),
    ),
  ].join('\n');
}

function formText({ range, fields, title }: FoundForm, name: string, call: Call) {
  const found = message('cli.foundForm', { name, range: rangeText(range), fields: fields.length });
  return [
    call.say(found),
    ...(title === undefined ? [] : [title]),
    textTable(
      headings(call, ['cell', 'heading', 'takenFor', 'value']),
      fields.map(({ key, label, input }) => [
        addressText(input.cell),
        label,
        key.startsWith('open:') ? call.say(message('cli.matched.open', {})) : key,
        valueText(input, call),
      ]),
    ),
  ].join('\n');
}

type Heading = 'cell' | 'heading' | 'takenFor' | 'how' | 'value';

const headings = ({ say }: Call, names: readonly Heading[]): readonly TextColumn[] =>
  names.map((name) => ({
    heading: say(message(`cli.heading.${name}`, {})),
    align: name === 'value' ? 'right' : 'left',
  }));

/** The column's own heading in the language; an open column is its heading. */
function columnName(schema: string, key: string, { at, args }: Call): string {
  const column = at.models
    .flatMap(({ tables }) => tables)
    .find(({ id }) => id === schema)
    ?.columns.find((candidate) => candidate.key === key);
  return column?.heading[args.language] ?? key.replace(/^open:/, '');
}

function valueText({ reading }: InputCell, { say, format }: Call): string {
  switch (reading.kind) {
    case 'text':
      return reading.text;
    case 'number': {
      const value = format.number(reading.value);
      return reading.coerced ? say(message('cli.value.coerced', { value })) : value;
    }
    case 'yesNo':
      return say(message(reading.yes ? 'cli.value.yes' : 'cli.value.no', {}));
    case 'missing':
      return say(message('cli.value.missing', {}));
    case 'refused':
      return say(message('cli.value.refused', {}));
  }
}
