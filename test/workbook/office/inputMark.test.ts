/** @jest-environment jsdom */
import { models } from '../../../src/models';
import type { Model } from '../../../src/models/model';
import { recogniseFor, runModel } from '../../../src/models/run';
import { samples } from '../../../src/samples';
import type { Language } from '../../../src/messages/language';
import type { WrittenAs } from '../../../src/tables/plan';
import { inputSheets } from '../../../src/workbook/inputSheets';
import { officeWorkbook } from '../../../src/workbook/office/officeWorkbook';
import type { Outcome } from '../../../src/workbook/port';
import { startOffice, type OfficeSession } from '../../workbench/host/officeClient';

interface Written extends OfficeSession {
  /** What the result sheet says of its input, now. */
  says(): Promise<string>;
  /** Writes one input cell as a person would, and answers what stood there. */
  edit(address: string, value: unknown): Promise<unknown>;
  /** A number of the input, and a text of it. */
  readonly number: string;
  readonly text: string;
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

const sentences = {
  sv: {
    same: 'Underlaget är oförändrat sedan resultatet skrevs.',
    changed: 'Underlaget har ändrats. Räkna om i Regionkalkyl.',
  },
  en: {
    same: 'The input is unchanged since the result was written.',
    changed: 'The input has changed. Recalculate in Regionkalkyl.',
  },
};

async function written(model: Model, write: WrittenAs, language: Language): Promise<Written> {
  const session = await startOffice({ content: samples.get(model.sample)! });
  const workbook = officeWorkbook();
  const snapshot = must(await workbook.read());
  const { plan, report } = runModel(model, recogniseFor(model, inputSheets(snapshot)), {
    ...{ options: {}, language, today: '2026-11-22', snapshot, write },
  });
  must(await workbook.apply(plan!));
  const { Excel, calculation } = session;
  const [{ target, cells }] = plan!.sheets as [(typeof plan & object)['sheets'][number]];
  const row = cells.findIndex(
    ([first]) => first && 'text' in first && first.text === sentences[language].same,
  );
  const cell = (sheet: string, address: string, context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRange(address);
  const input = report.inputs[0]!.range;
  const found = await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(input.sheet)
      .getRangeByIndexes(input.top, input.left, input.rows, input.columns)
      .load('values');
    await context.sync();
    return range.values.flatMap((values, r) =>
      values.map((value: unknown, c) => ({ value, row: input.top + r, column: input.left + c })),
    );
  });
  const addressOf = (type: string): string => {
    const { row, column } = found.findLast(({ value }) => value !== '' && typeof value === type)!;
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  };
  return {
    ...session,
    number: addressOf('number'),
    text: addressOf('string'),
    async says() {
      await calculation.settled();
      return Excel.run(async (context) => {
        const range = cell(target.name, `A${row + 1}`, context).load('values');
        await context.sync();
        return String(range.values[0]![0]);
      });
    },
    edit: (address, value) =>
      Excel.run(async (context) => {
        const range = cell(input.sheet, address, context).load('values');
        await context.sync();
        const before: unknown = range.values[0]![0];
        range.values = [[value]];
        await context.sync();
        return before;
      }),
  };
}

const cases = models.flatMap((model) => [
  [model.id, 'values', 'sv', model] as const,
  [model.id, 'formulas', 'en', model] as const,
]);

describe.each(cases)('the sheet of %s, written as %s (%s)', (_, write, language, model) => {
  it('says by itself when a number or a text of the input changes, and when it is put back', async () => {
    const { says, edit, number, text } = await written(model, write, language);
    const { same, changed } = sentences[language];
    expect(await says()).toBe(same);
    for (const address of [number, text]) {
      const before = await edit(address, 4711);
      expect(await says()).toBe(changed);
      await edit(address, before);
      expect(await says()).toBe(same);
    }
    await edit(text, 'Något annat');
    expect(await says()).toBe(changed);
  });
});
