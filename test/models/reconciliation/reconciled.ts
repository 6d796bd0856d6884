import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reconciliation } from '../../../src/models/reconciliation';
import { recogniseFor } from '../../../src/models/run';
import { inLanguage } from '../../../src/messages/texts';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { Report } from '../../../src/tables/report';
import { inputSheets } from '../../../src/workbook/inputSheets';
import { fileWorkbook } from '../../../src/workbook/xlsx';

export const swedish = inLanguage('sv');

/** The sheets of the sample of printed tables. */
export async function printedSheets(): Promise<readonly Grid[]> {
  const bytes = readFileSync(join(__dirname, '../../../assets/samples/regionplan-2020.xlsx'));
  const opened = fileWorkbook(new Uint8Array(bytes));
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) throw new Error('The sample cannot be read');
  return inputSheets(read.value);
}

export const grid = (sheet: string, rows: RawCell[][], more: Partial<Grid> = {}): Grid => ({
  ...{ sheet, top: 0, left: 0, rows },
  ...more,
});

export const reconciled = (
  sheets: readonly Grid[],
  options: Readonly<Record<string, string>> = {},
): Report => reconciliation.evaluate(recogniseFor(reconciliation, sheets), options);

/** A table of a report as the texts of its cells. */
export function cellsOf(report: Report, id: string): Record<string, string>[] {
  const table = report.tables.find((each) => each.id === id);
  return (table?.rows ?? []).map(({ values }) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        'text' in value ? swedish(value.text) : 'shown' in value ? value.shown : '',
      ]),
    ),
  );
}

/** The ids of the checks with a verdict. */
export const withVerdict = (report: Report, verdict: string): string[] =>
  cellsOf(report, 'checks').flatMap((row) => (row.verdict === verdict ? [row.id!] : []));

export const findingTexts = (report: Report): string[] =>
  report.findings.map(({ message }) => swedish(message));

/** A copy of sheets with one cell changed. */
export const changed = (
  sheets: readonly Grid[],
  { sheet, row, column }: { sheet: string; row: number; column: number },
  value: RawCell,
): readonly Grid[] =>
  sheets.map((each) =>
    each.sheet === sheet
      ? {
          ...each,
          rows: each.rows.map((cells, index) =>
            index + each.top === row
              ? cells.map((cell, at) => (at + each.left === column ? value : cell))
              : cells,
          ),
        }
      : each,
  );
