/** @jest-environment jsdom */
import { inLanguage } from '../../../src/messages/texts';
import { models } from '../../../src/models';
import type { Model } from '../../../src/models/model';
import { recogniseFor, runModel } from '../../../src/models/run';
import { samples } from '../../../src/samples';
import { withLog } from '../../../src/tables/layout';
import type { Plan } from '../../../src/tables/plan';
import { snapshot } from '../../../src/workbench/host/snapshot';
import { inputSheets } from '../../../src/workbook/inputSheets';
import { officeWorkbook } from '../../../src/workbook/office/officeWorkbook';
import type { Outcome, VisibleWorkbook } from '../../../src/workbook/port';
import { startOffice } from '../../workbench/host/officeClient';

jest.setTimeout(120_000);

const inSwedish = inLanguage('sv');

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(inSwedish(outcome.problem.message));
  return outcome.value;
}

/** Every way in which a result can be written. */
const choices = (['values', 'formulas'] as const).flatMap((write) =>
  [false, true].flatMap((pointed) =>
    [false, true].map((logged) => ({ write, pointed, logged }) as const),
  ),
);
type Choice = (typeof choices)[number];

/** The cell that the user points at, on a sheet where something stands. */
const at = { sheet: 'Eget', row: 2, column: 1 };

async function planFor(
  model: Model,
  workbook: VisibleWorkbook,
  { write, pointed, logged }: Choice,
): Promise<Plan> {
  const read = must(await workbook.read());
  const { plan } = runModel(model, recogniseFor(model, inputSheets(read)), {
    options: {},
    language: 'sv',
    today: '2026-11-22',
    snapshot: read,
    write,
    ...(pointed && { at, confirmed: true }),
  });
  if (!plan) throw new Error(`${model.id} writes nothing`);
  const context = { snapshot: read, language: 'sv', time: '2026-11-22 14:05' } as const;
  return logged ? withLog(plan, context) : plan;
}

describe.each(models.map((model) => [model.id, model] as const))('undoing %s', (_, model) => {
  it.each(choices)('written as $write, pointed at: $pointed, logged: $logged', async (choice) => {
    const content = samples.get(model.sample);
    if (!content) throw new Error(`No sample ${model.sample}`);
    const { Excel, store, calculation } = await startOffice({ content });
    const workbook = officeWorkbook();
    const now = async () => {
      await calculation.settled();
      return snapshot(store);
    };
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(at.sheet);
      sheet.getRange('B4').formulas = [['=1+1']];
      sheet.getRange('C3').values = [["'007"]];
      sheet.getRange('C3').format.fill.color = '#FFFF00';
      await context.sync();
    });
    const states = [await now()];
    for (let time = 0; time < 2; time += 1) {
      must(await workbook.apply(await planFor(model, workbook, choice)));
      const written = await now();
      expect(written).not.toEqual(states.at(-1));
      states.push(written);
    }
    must(await workbook.undo());
    expect(await now()).toEqual(states[1]);
    must(await workbook.undo());
    expect(await now()).toEqual(states[0]);
  });
});
