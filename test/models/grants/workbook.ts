import type { Message, Text } from '../../../src/messages/message';
import { inLanguage } from '../../../src/messages/texts';
import { grants } from '../../../src/models/grants';
import { recogniseFor } from '../../../src/models/run';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { Report } from '../../../src/tables/report';

export const say: (text: Text | Message) => string = inLanguage('sv');

/** A sheet with its cells from A1. */
export const sheet = (name: string, ...rows: RawCell[][]): Grid => ({
  ...{ sheet: name, top: 0, left: 0, rows },
});

/** A register with the headings given, on the sheet Bidrag. */
export const register = (headings: string[], ...rows: RawCell[][]): Grid =>
  sheet('Bidrag', headings, ...rows);

export const recipients = (...rows: RawCell[][]): Grid =>
  sheet('Mottagare', ['Bidrag', 'Mottagare', 'Belopp', 'Andel', 'Andel av', 'Kst'], ...rows);

/** The model's report on sheets, as every way in gets it. */
export const reportOn = (
  sheets: readonly Grid[],
  options: Readonly<Record<string, string>> = {},
  today = '2019-09-30',
): Report => grants.evaluate(recogniseFor(grants, sheets), options, today);

/** A table's rows as JSON has them: shown numbers and words, null for what is missing. */
export function rowsOf(report: Report, id: string): Record<string, string | null>[] {
  const table = report.tables.find((each) => each.id === id);
  if (!table) throw new Error(`No table ${id}: ${findingsOf(report).join('\n')}`);
  return table.rows.map(({ values }) =>
    Object.fromEntries(
      table.columns.map(({ key }) => {
        const value = values[key];
        if (!value || 'missing' in value) return [key, null];
        if ('date' in value) return [key, value.date];
        return [key, 'text' in value ? say(value.text) : value.shown];
      }),
    ),
  );
}

/** What is said of the input, each with its severity first. */
export const findingsOf = ({ findings }: Report, severity?: string): string[] =>
  findings
    .filter((each) => severity === undefined || each.severity === severity)
    .map(({ severity: how, message }) => `${how}: ${say(message)}`);

export const errorsOf = (report: Report): string[] =>
  report.findings.filter(({ severity }) => severity === 'error').map(({ message }) => say(message));
