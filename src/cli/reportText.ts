import type { NumberFormat } from '../messages/language';
import { message, type Text } from '../messages/message';
import type { Report, ReportColumn, ReportTable, ReportValue } from '../tables/report';
import { findingText } from './findingText';
import type { StepSentence } from './stepSentence';
import { textTable } from './textTable';

/** How a report is written in the terminal. */
export interface TextStyle {
  readonly say: (text: Text) => string;
  readonly format: NumberFormat;
  /** Present when the steps are asked for. */
  readonly explain?: StepSentence;
}

/** A report as the terminal shows it: the answer first, then the tables, then what there is to say. */
export function reportText(report: Report, style: TextStyle): string {
  const { say } = style;
  const blocks = [
    [say(report.title), ...report.sentences.map(say)].join('\n'),
    ...report.tables.map((table) => tableText(table, style)),
    ...(style.explain ? report.tables.map((table) => stepsText(table, style, style.explain!)) : []),
    report.findings.map((finding) => findingText(finding, say)).join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function tableText(table: ReportTable, style: TextStyle): string {
  const { say } = style;
  const columns = table.columns.filter(
    ({ key, optional }) => !optional || table.rows.some(({ values }) => isPresent(values[key])),
  );
  const written = textTable(
    columns.map(({ title, unit }) => ({
      heading: say(title),
      align: unit === 'none' ? 'left' : 'right',
    })),
    table.rows.map((row) =>
      columns.map((column) => valueText(row.values[column.key], column, style)),
    ),
    table.totals &&
      columns.map((column) => totalText(table.totals!.values[column.key], column, style)),
  );
  return [say(table.title), written, ...table.notes.map(say)].join('\n');
}

function valueText(
  value: ReportValue | undefined,
  { unit, title }: ReportColumn,
  { say, format }: TextStyle,
): string {
  if (value === undefined || 'missing' in value) return '–';
  if ('text' in value) return say(value.text);
  if ('date' in value) return value.date;
  const isBare = unit !== 'percent' || say(title).includes('%');
  return isBare ? format.number(value.shown) : `${format.number(value.shown)}\u00a0%`;
}

/** A total that means nothing is left blank: there is no sum of ranks. */
function totalText(value: ReportValue | undefined, column: ReportColumn, style: TextStyle): string {
  return isPresent(value) ? valueText(value, column, style) : '';
}

const isPresent = (value: ReportValue | undefined): value is ReportValue =>
  value !== undefined && !('missing' in value);

function stepsText(table: ReportTable, style: TextStyle, sentence: StepSentence): string {
  const { say } = style;
  return table.rows
    .flatMap((row, index) => {
      const name = table.columns
        .map(({ key }) => row.values[key])
        .flatMap((value) => (value && 'text' in value ? [say(value.text)] : []))
        .join(' ');
      return table.columns.flatMap((column) => {
        const { key, title } = column;
        const steps = table.explain(index, key);
        if (steps.length === 0) return [];
        const shown = valueText(row.values[key], column, style);
        const heading = message('cli.steps', { title: name, column: say(title), value: shown });
        return [[say(heading), ...steps.map((step) => `  ${sentence(step)}`)].join('\n')];
      });
    })
    .join('\n');
}
