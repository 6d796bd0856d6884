import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reconciliation } from '../../src/models/reconciliation';
import { recogniseFor, runModel } from '../../src/models/run';
import type { Plan } from '../../src/tables/plan';
import { inputSheets } from '../../src/workbook/inputSheets';
import type { Outcome } from '../../src/workbook/port';
import { fileWorkbook, readContent, type FileWorkbook } from '../../src/workbook/xlsx';
import { savedByLibreOffice } from './shownInLibreOffice';

const sample = join(__dirname, '../../assets/samples/regionplan-2020.xlsx');

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

async function write(workbook: FileWorkbook, mark: boolean): Promise<Plan> {
  const snapshot = must(await workbook.read());
  const input = recogniseFor(reconciliation, inputSheets(snapshot));
  const { plan } = runModel(reconciliation, input, {
    ...{ options: {}, language: 'sv', today: '2026-11-22', snapshot, mark },
  });
  must(await workbook.apply(plan!));
  return plan!;
}

/** The fills and notes of the cells, by sheet and cell. */
const looksIn = (bytes: Uint8Array, marks: NonNullable<Plan['marks']>): readonly unknown[] => {
  const { sheets } = must(readContent(bytes));
  return marks.map(({ cell: { sheet: name, row, column } }) => {
    const sheet = sheets.find((each) => each.name === name);
    const isThere = (each: { row: number; column: number }): boolean =>
      each.row === row && each.column === column;
    return [sheet?.cells.find(isThere)?.style?.fill, sheet?.notes?.find(isThere)?.text];
  });
};

test('LibreOffice opens marked cells with their fills and notes, and what it saves can be marked off', async () => {
  const workbook = must(fileWorkbook(new Uint8Array(readFileSync(sample))));
  const { marks = [] } = await write(workbook, true);
  expect(marks).toHaveLength(22);
  const saved = savedByLibreOffice(workbook.bytes());
  expect(looksIn(saved, marks)).toEqual(marks.map(({ fill, note }) => [fill, note]));
  const later = must(fileWorkbook(saved));
  await write(later, false);
  expect(looksIn(later.bytes(), marks)).toEqual(marks.map(() => [undefined, undefined]));
});
