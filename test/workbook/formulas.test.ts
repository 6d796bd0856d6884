/** @jest-environment jsdom */
import { inLanguage } from '../../src/messages/texts';
import { models } from '../../src/models';
import { distribution } from '../../src/models/distribution';
import type { Model } from '../../src/models/model';
import { recogniseFor, runModel } from '../../src/models/run';
import { samples } from '../../src/samples';
import type { Plan } from '../../src/tables/plan';
import { inputSheets } from '../../src/workbook/inputSheets';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import type { Outcome, WorkbookPort } from '../../src/workbook/port';
import { createPackage, fileWorkbook, readContent } from '../../src/workbook/xlsx';
import type { WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import { formulasIn } from '../models/recalculated';
import { samplesOf } from '../samples/samplesOf';
import { startOffice } from '../workbench/host/officeClient';

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(inLanguage('sv')(outcome.problem.message));
  return outcome.value;
}

/** Calculates and writes, and answers what was planned. */
async function write(
  workbook: WorkbookPort,
  model: Model,
  options: Readonly<Record<string, string>> = {},
): Promise<Plan> {
  const snapshot = must(await workbook.read());
  const { plan } = runModel(model, recogniseFor(model, inputSheets(snapshot)), {
    ...{ options, language: 'sv', today: '2026-11-22', snapshot, write: 'formulas' },
  });
  if (!plan) throw new Error('Nothing is planned');
  must(await workbook.apply(plan));
  return plan;
}

/** The cells of the result sheet by address: formula and value, numbers to 12 digits. */
function resultIn({ sheets }: WorkbookContent, plan: Plan): Readonly<Record<string, unknown>> {
  const sheet = sheets.find(({ name }) => name === plan.sheets[0]?.target.name);
  if (!sheet) throw new Error('The result has no sheet');
  return Object.fromEntries(
    sheet.cells
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

/** Distribution meets the choices that change most of its formulas. */
const choicesOf = ({ id }: Model): Readonly<Record<string, string>>[] =>
  id === distribution.id ? [{}, { rounding: 'exact', unit: 'tkr' }] : [{}];

const written = models.flatMap((model) =>
  samplesOf(model).map((name) => [model.id, name, model] as const),
);

describe.each(written)('the formulas of %s on %s', (_, name, model) => {
  const content = samples.get(name)!;
  it.each(choicesOf(model))(
    'are the same in Excel and in a file, %o, and Excel’s own answers are the file’s values',
    async (options) => {
      const { host, store, calculation } = await startOffice({ content });
      const office = officeWorkbook();
      must(await office.onChange(() => undefined));
      const before = host.batches.length;
      const plan = await write(office, model, options);
      expect(host.batches.length - before).toBe(2);
      await calculation.settled();

      const file = must(fileWorkbook(createPackage(content)));
      expect(await write(file, model, options)).toEqual(plan);
      const inFile = resultIn(must(readContent(file.bytes())), plan);
      expect(resultIn(store.toContent(), plan)).toEqual(inFile);
      expect(numbersOf(inFile)).toHaveLength(formulasIn(plan.sheets[0]!));
      expect(numbersOf(inFile).length).toBeGreaterThan(2);
    },
  );
});

describe.each(samplesOf(distribution))('the formulas of %s', (name) => {
  const content = samples.get(name)!;
  it('follow the input in Excel to what the next result says', async () => {
    const { Excel, store, calculation } = await startOffice({ content });
    const office = officeWorkbook();
    must(await office.onChange(() => undefined));
    const plan = await write(office, distribution);
    await calculation.settled();
    const before = resultIn(store.toContent(), plan);
    await Excel.run(async (context) => {
      const [sheet, cell] = potIn(content);
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[newAmount]];
      await context.sync();
    });
    await calculation.settled();
    const live = numbersOf(resultIn(store.toContent(), plan));
    expect(live).not.toEqual(numbersOf(before));
    await write(office, distribution);
    await calculation.settled();
    expect(numbersOf(resultIn(store.toContent(), plan))).toEqual(live);
  });
});

/** More, and in the form by whole kronor, so that the note about rounding stays where it is. */
const newAmount = 600_000_000 + 293_006;

const potIn = ({ sheets }: WorkbookContent): readonly [string, string] =>
  sheets.some(({ name }) => name === 'Poster') ? ['Poster', 'B5'] : ['Förslag 2020', 'B8'];

const numbersOf = (cells: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] =>
  Object.entries(cells).filter(([, cell]) => {
    const { formula, value } = cell as { readonly formula?: string; readonly value: unknown };
    return formula !== undefined && typeof value === 'number';
  });
