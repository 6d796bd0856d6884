/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reconciliation } from '../../src/models/reconciliation';
import { recogniseFor, runModel } from '../../src/models/run';
import type { Plan } from '../../src/tables/plan';
import { changesSinceLoad } from '../../src/workbench/host/changesSinceLoad';
import { inputSheets } from '../../src/workbook/inputSheets';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import type { Outcome, WorkbookPort } from '../../src/workbook/port';
import {
  editPackage,
  fileWorkbook,
  readContent,
  type WorkbookContent,
} from '../../src/workbook/xlsx';
import { startOffice } from '../workbench/host/officeClient';

const sample = join(__dirname, '../../assets/samples/regionplan-2020.xlsx');

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

async function write(port: WorkbookPort, mark: boolean): Promise<Plan> {
  const snapshot = must(await port.read());
  const input = recogniseFor(reconciliation, inputSheets(snapshot));
  const { plan } = runModel(reconciliation, input, {
    ...{ options: {}, language: 'sv', today: '2026-11-22', snapshot, mark },
  });
  must(await port.apply(plan!));
  return plan!;
}

/** The user's sheets and what is remembered of the marks there; the result is compared elsewhere. */
const marked = ({ sheets, names }: WorkbookContent) => ({
  sheets: sheets
    .filter(({ name }) => name.startsWith('Tabell'))
    .map(({ name, cells, notes }) => ({ name, cells, notes })),
  marks: names.filter(({ name }) => name.includes('.marks')),
});

test('cells are marked, marked anew and unmarked alike in a file, in Excel and in the file of the workbench', async () => {
  const original = new Uint8Array(readFileSync(sample));
  const noted = must(readContent(original));
  // The user has a note and a fill in a cell that is marked, and a note in one that is not.
  const content: WorkbookContent = {
    ...noted,
    sheets: noted.sheets.map((sheet) =>
      sheet.name === 'Tabell 5'
        ? {
            ...sheet,
            notes: [
              { row: 3, column: 0, text: 'Mer\nom detta' },
              { row: 9, column: 2, text: 'Fråga <ekonomi> & Kim' },
            ],
            cells: sheet.cells.map((cell) =>
              cell.row === 9 && cell.column === 2
                ? { ...cell, style: { ...cell.style, fill: '#00FF00' } }
                : cell,
            ),
          }
        : sheet,
    ),
  };
  const withNotes = must(
    editPackage(original, {
      edited: [
        {
          loadedAs: 'Tabell 5',
          cells: content.sheets
            .find(({ name }) => name === 'Tabell 5')!
            .cells.filter(({ row, column }) => row === 9 && column === 2),
        },
      ],
      relaid: content.sheets.filter(({ name }) => name === 'Tabell 5'),
    }),
  );
  expect(marked(must(readContent(withNotes)))).toEqual(marked(content));

  const file = must(fileWorkbook(withNotes));
  const { store } = await startOffice({ content: must(readContent(withNotes)), notes: true });
  const excel = officeWorkbook();
  for (const mark of [true, true, false]) {
    const plan = await write(file, mark);
    expect(await write(excel, mark)).toEqual(plan);
    const inFile = marked(must(readContent(file.bytes())));
    expect(marked(store.toContent())).toEqual(inFile);
    expect(inFile.marks).toHaveLength(mark ? 1 : 0);
    const saved = must(editPackage(withNotes, changesSinceLoad(store)));
    expect(marked(must(readContent(saved)))).toEqual(inFile);
  }
  expect(marked(store.toContent())).toEqual(marked(content));
});
