import { message } from '../messages/message';
import { addressText, rangeText } from '../tables/cell';
import { columnWords } from '../tables/figures/columnWords';
import type {
  ReadFigures,
  ReadForm,
  ReadHeading,
  ReadingReport,
  ReadTable,
} from '../tables/readingReport';
import type { InputCell } from '../tables/recognised';
import type { Call } from './call';
import { schemaNames } from './schemaNames';
import { textTable, type TextColumn } from './textTable';

/** What `read` shows in the terminal: each table and form, its place, and what each heading was taken for. */
export function readingText({ parts, figures }: ReadingReport, call: Call): string {
  const { say } = call;
  const names = schemaNames(call);
  const blocks = [
    ...parts.map((part) => {
      const name = names(part.found.schema);
      return part.kind === 'table' ? tableText(part, name, call) : formText(part, name, call);
    }),
    ...figures.map((table) => figuresText(table, call)),
  ];
  return blocks.length === 0 ? say(message('cli.nothingFound', {})) : blocks.join('\n\n');
}

function tableText({ found, headings: read }: ReadTable, name: string, call: Call) {
  const { say } = call;
  const { range, rows, title, schema } = found;
  return [
    say(message('cli.foundTable', { name, range: rangeText(range), rows: rows.length })),
    ...(title === undefined ? [] : [title]),
    textTable(
      headings(call, ['cell', 'heading', 'takenFor', 'how']),
      read.map((heading) => [
        addressText(heading.cell),
        heading.heading,
        takenFor(schema, heading, call),
        heading.how === 'unused'
          ? say(message('readingReport.how-unused', {}))
          : say(message(`cli.matched.${heading.how}`, {})),
      ]),
    ),
  ].join('\n');
}

function formText({ found: { range, fields, title } }: ReadForm, name: string, call: Call) {
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

function figuresText({ found, name }: ReadFigures, call: Call): string {
  const range = rangeText(found.range);
  return [
    call.say(message('cli.foundFigures', { name, range, rows: found.rows.length })),
    textTable(
      headings(call, ['cell', 'heading', 'takenFor']),
      found.columns.map((column) => [
        addressText(column.cell),
        column.heading,
        call.say(columnWords(column)),
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

/** The column's own heading in the language; a column of the user's own is its heading. */
function takenFor(
  schema: string,
  { heading, column }: ReadHeading,
  { at, args, say }: Call,
): string {
  if (column === 'none') return say(message('readingReport.as-nothing', {}));
  const known = at.models
    .flatMap(({ tables }) => tables)
    .find(({ id }) => id === schema)
    ?.columns.find(({ key }) => key === column);
  return known?.heading[args.language] ?? heading;
}

function valueText({ reading }: InputCell, { say, format }: Call): string {
  switch (reading.kind) {
    case 'text':
      return reading.text;
    case 'number': {
      const value = format.number(reading.value);
      return reading.coerced ? say(message('cli.value.coerced', { value })) : value;
    }
    case 'date':
      return reading.date;
    case 'yesNo':
      return say(message(reading.yes ? 'cli.value.yes' : 'cli.value.no', {}));
    case 'missing':
      return say(message('cli.value.missing', {}));
    case 'refused':
      return say(message('cli.value.refused', {}));
  }
}
