/** @jest-environment jsdom */
import fc from 'fast-check';
import { models } from '../../src/models';
import type { Model } from '../../src/models/model';
import { recogniseFor, runModel } from '../../src/models/run';
import { plannedRange, type Plan, type PlanCell, type WrittenAs } from '../../src/tables/plan';
import { inputSheets } from '../../src/workbook/inputSheets';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import type { Outcome, WorkbookPort, WorkbookSnapshot } from '../../src/workbook/port';
import { createPackage, fileWorkbook, readContent } from '../../src/workbook/xlsx';
import type { ContentCell, WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import { cutSample } from '../samples/cutSample';
import { startOffice } from '../workbench/host/officeClient';

/*
 * What a cell of the user's says comes into results as text: names, headings, titles, notes. A text that a
 * spreadsheet would take for a formula must stay a text in both adapters, whatever model it goes through.
 */

jest.setTimeout(120_000);

/** How a text begins that a spreadsheet may run, a quoting apostrophe before it or not. */
const beginnings = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '=1+1 ',
  '=HYPERLINK("a","b") ',
  "'=",
  '\t=',
  '-2+3 ',
];
const dangerous = /^'?[=+\-@\t\r]/;
const beginning = fc.constantFrom(...beginnings);
const writtenAs = fc.constantFrom<WrittenAs>('values', 'formulas');

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

function planFor(model: Model, snapshot: WorkbookSnapshot, write: WrittenAs): Plan | undefined {
  const choices = { options: {}, language: 'sv', today: '2026-11-22', snapshot, write } as const;
  return runModel(model, recogniseFor(model, inputSheets(snapshot)), choices).plan;
}

/** Both ways into a workbook, and what stands in it afterwards. */
async function bothAdapters(content: WorkbookContent) {
  const file = must(fileWorkbook(createPackage(content)));
  const { store } = await startOffice({ content });
  const excel = officeWorkbook();
  return [
    { name: 'file', port: file as WorkbookPort, written: () => must(readContent(file.bytes())) },
    { name: 'Excel', port: excel as WorkbookPort, written: () => store.toContent() },
  ] as const;
}

/** Every planned cell stands as planned: a text as that text, a formula as that formula. Counts the texts. */
function countTexts(plan: Plan, { sheets }: WorkbookContent, adapter: string): number {
  let texts = 0;
  for (const sheet of plan.sheets) {
    const { top, left } = plannedRange(sheet);
    const stored = new Map<string, ContentCell>(
      (sheets.find(({ name }) => name === sheet.target.name)?.cells ?? []).map((cell) => [
        `${cell.row},${cell.column}`,
        cell,
      ]),
    );
    sheet.cells.forEach((row, r) =>
      row.forEach((planned, c) => {
        const cell = stored.get(`${top + r},${left + c}`);
        if (planned && 'formula' in planned) expect(cell?.formula).toBe(planned.formula);
        else expect([adapter, cell?.formula]).toEqual([adapter, undefined]);
        if (!planned || 'formula' in planned || !('text' in planned) || planned.text === '') return;
        expect([adapter, cell?.value]).toEqual([adapter, planned.text]);
        if (dangerous.test(planned.text)) texts += 1;
      }),
    );
  }
  return texts;
}

describe.each(models.map((model) => [model.id, model] as const))('text through %s', (_, model) => {
  it('stays text in every cell of its result, whatever it begins with', async () => {
    const prefixed = (cell: PlanCell, with_: string): PlanCell =>
      cell && 'text' in cell && !('formula' in cell) ? { text: `${with_}${cell.text}` } : cell;
    await fc.assert(
      fc.asyncProperty(beginning, writtenAs, async (text, write) => {
        for (const { name, port, written } of await bothAdapters(cutSample(model))) {
          const plan = planFor(model, must(await port.read()), write);
          if (!plan) throw new Error('No plan');
          const changed: Plan = {
            ...plan,
            sheets: plan.sheets.map((sheet) => ({
              ...sheet,
              cells: sheet.cells.map((row) => row.map((cell) => prefixed(cell, text))),
            })),
          };
          must(await port.apply(changed));
          expect(countTexts(changed, written(), name)).toBeGreaterThan(10);
        }
      }),
      { numRuns: 4, seed: 7 },
    );
  });

  it('is never made a formula by the model, whatever the cells of the input say', async () => {
    const content = cutSample(model);
    const isText = ({ value, formula }: ContentCell): boolean =>
      typeof value === 'string' && value !== '' && formula === undefined;
    let arrived = 0;
    await fc.assert(
      fc.asyncProperty(
        beginning,
        writtenAs,
        fc.infiniteStream(fc.nat(9)),
        async (text, write, dice) => {
          // Some of the texts, else not even the headings would be known.
          const changed = {
            ...content,
            sheets: content.sheets.map((sheet) => ({
              ...sheet,
              cells: sheet.cells.map((cell) =>
                isText(cell) && cell.row > 4 && dice.next().value! < 3
                  ? { ...cell, value: `${text}${String(cell.value)}` }
                  : cell,
              ),
            })),
          };
          for (const { name, port, written } of await bothAdapters(changed)) {
            const plan = planFor(model, must(await port.read()), write);
            if (!plan) continue;
            must(await port.apply(plan));
            arrived += countTexts(plan, written(), name);
          }
        },
      ),
      { numRuns: 8, seed: 7 },
    );
    told.set(model.id, arrived);
  });
});

/** By model, how many such texts of the input came into a result. */
const told = new Map<string, number>();

it('such texts of the input do come into results, so that something has been shown', () => {
  expect([...told.values()].filter((count) => count > 0).length).toBeGreaterThan(4);
});
