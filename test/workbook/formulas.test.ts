/** @jest-environment jsdom */
import { inLanguage } from '../../src/messages/texts';
import { distribution } from '../../src/models/distribution';
import { recogniseFor, runModel } from '../../src/models/run';
import { samples } from '../../src/samples';
import type { Plan } from '../../src/tables/plan';
import { inputSheets } from '../../src/workbook/inputSheets';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import type { Outcome, WorkbookPort } from '../../src/workbook/port';
import { createPackage, fileWorkbook, readContent } from '../../src/workbook/xlsx';
import type { WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import { startOffice } from '../workbench/host/officeClient';

jest.setTimeout(20_000);

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(inLanguage('sv')(outcome.problem.message));
  return outcome.value;
}

/** Calculates and writes, and answers what was planned. */
async function write(
  workbook: WorkbookPort,
  options: Readonly<Record<string, string>> = {},
): Promise<Plan> {
  const snapshot = must(await workbook.read());
  const { plan } = runModel(distribution, recogniseFor(distribution, inputSheets(snapshot)), {
    ...{ options, language: 'sv', today: '2026-11-22', snapshot, write: 'formulas' },
  });
  if (!plan) throw new Error('Nothing is planned');
  must(await workbook.apply(plan));
  return plan;
}

/** The cells of the result sheet by address: formula and value, numbers to 12 digits. */
function resultIn({ sheets }: WorkbookContent): Readonly<Record<string, unknown>> {
  const sheet = sheets.find(({ name }) => name === 'Fördelning');
  return Object.fromEntries(
    (sheet?.cells ?? [])
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map(({ row, column, value, formula }) => [
        `${row},${column}`,
        {
          formula,
          value: typeof value === 'number' ? Number(value.toPrecision(12)) : plain(value),
        },
      ]),
  );
}

const plain = (value: WorkbookContent['sheets'][number]['cells'][number]['value']): unknown =>
  typeof value === 'object' && value !== null && 'number' in value
    ? Number(Number(value.number).toPrecision(12))
    : value;

describe.each([...samples])('the formulas of %s', (_, content) => {
  it.each([{}, { rounding: 'exact', unit: 'tkr' }])(
    'are the same in Excel and in a file, %o, and Excel’s own answers are the file’s values',
    async (options) => {
      const { host, store, calculation } = await startOffice({ content });
      const office = officeWorkbook();
      must(await office.onChange(() => undefined));
      const before = host.batches.length;
      const plan = await write(office, options);
      expect(host.batches.length - before).toBe(2);
      await calculation.settled();

      const file = must(fileWorkbook(createPackage(content)));
      expect(await write(file, options)).toEqual(plan);
      const inFile = resultIn(must(readContent(file.bytes())));
      expect(resultIn(store.toContent())).toEqual(inFile);
      const live = Object.values(inFile).filter((cell) => (cell as { formula?: string }).formula);
      expect(live.length).toBeGreaterThan(30);
    },
  );

  it('follow the input in Excel to what the next result says', async () => {
    const { Excel, store, calculation } = await startOffice({ content });
    const office = officeWorkbook();
    must(await office.onChange(() => undefined));
    await write(office);
    await calculation.settled();
    const before = resultIn(store.toContent());
    await Excel.run(async (context) => {
      const [sheet, cell] = potIn(content);
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[newAmount]];
      await context.sync();
    });
    await calculation.settled();
    const live = numbersOf(resultIn(store.toContent()));
    expect(live).not.toEqual(numbersOf(before));
    await write(office);
    await calculation.settled();
    expect(numbersOf(resultIn(store.toContent()))).toEqual(live);
  });
});

/** More, and in the form by whole kronor, so that the note about rounding stays where it is. */
const newAmount = 600_000_000 + 293_006;

const potIn = ({ sheets }: WorkbookContent): readonly [string, string] =>
  sheets.some(({ name }) => name === 'Poster') ? ['Poster', 'B5'] : ['Förslag 2020', 'B8'];

const numbersOf = (cells: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(cells).filter(
    ([, cell]) => (cell as { readonly formula?: string }).formula !== undefined,
  );
