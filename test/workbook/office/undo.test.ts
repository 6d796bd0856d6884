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
import type { Outcome, VisibleWorkbook, WorkbookSnapshot } from '../../../src/workbook/port';
import { startOffice, type OfficeSession } from '../../workbench/host/officeClient';

const inSwedish = inLanguage('sv');

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(inSwedish(outcome.problem.message));
  return outcome.value;
}

const sentence = (outcome: Outcome<unknown>): string =>
  outcome.ok ? 'done' : inSwedish(outcome.problem.message);

interface Opened extends OfficeSession {
  readonly workbook: VisibleWorkbook;
}

async function open({ sample }: Model): Promise<Opened> {
  const content = samples.get(sample);
  if (!content) throw new Error(`No sample ${sample}`);
  return { ...(await startOffice({ content })), workbook: officeWorkbook() };
}

function planFor(model: Model, read: WorkbookSnapshot): Plan {
  const recognised = recogniseFor(model, inputSheets(read));
  const choices = { options: {}, language: 'sv', today: '2026-11-22', snapshot: read } as const;
  const { plan } = runModel(model, recognised, choices);
  if (!plan) throw new Error(`${model.id} has no plan for its sample`);
  return plan;
}

async function write(model: Model, { workbook }: Opened): Promise<Plan> {
  const plan = planFor(model, must(await workbook.read()));
  must(await workbook.apply(plan));
  return plan;
}

/** Changes in the result sheet of a kind that people make: looks, notes beside it, what is printed. */
async function adorn({ Excel, calculation }: Opened, name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cell = sheet.getRange('B4');
    cell.format.font.name = 'Arial';
    cell.format.font.color = '#AA0000';
    cell.format.fill.color = '#FFFF00';
    cell.format.verticalAlignment = 'Top';
    cell.format.borders.getItem('EdgeLeft').style = 'Continuous';
    sheet.getRange('A2:C3').format.borders.getItem('EdgeTop').style = 'Continuous';
    sheet.getRange('A6').numberFormat = [['0.000']];
    sheet.getRange('B:B').format.columnWidth = 150;
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.orientation = 'Portrait';
    sheet.pageLayout.setPrintArea('A1:B9');
    sheet.showGridlines = true;
    sheet.getRange('AB3').values = [['Min anteckning']];
    sheet.getRange('A1').values = [["'=inte en formel"]];
    sheet.getRange('A2').values = [["'007"]];
    sheet.getRange('A3').formulas = [['=1+1']];
    await context.sync();
  });
  await calculation.settled();
}

describe.each(models.map((model) => [model.id, model] as const))('undoing %s', (_, model) => {
  it('takes a new result sheet away, and leaves no trace', async () => {
    const session = await open(model);
    const before = snapshot(session.store);
    await write(model, session);
    expect(snapshot(session.store)).not.toEqual(before);
    must(await session.workbook.undo());
    expect(snapshot(session.store)).toEqual(before);
  });

  it('puts an earlier result back with all that the user had changed in it', async () => {
    const session = await open(model);
    const [sheet] = (await write(model, session)).sheets;
    await adorn(session, sheet?.target.name ?? '');
    const before = snapshot(session.store);
    await write(model, session);
    expect(snapshot(session.store)).not.toEqual(before);
    must(await session.workbook.undo());
    await session.calculation.settled();
    expect(snapshot(session.store)).toEqual(before);
  });

  it('does so when the pane has been closed and opened again, one write after the other', async () => {
    const session = await open(model);
    const first = snapshot(session.store);
    await write(model, session);
    const second = snapshot(session.store);
    await write(model, session);
    const reopened = officeWorkbook();
    expect(must(await reopened.read()).undoable).toEqual({
      sheets: [expect.stringMatching(/./)],
    });
    must(await reopened.undo());
    expect(snapshot(session.store)).toEqual(second);
    must(await reopened.undo());
    expect(snapshot(session.store)).toEqual(first);
    expect(must(await reopened.read()).undoable).toBeUndefined();
    expect(sentence(await reopened.undo())).toMatch(/^Det finns ingen skrivning att ångra/);
  });
});

describe('writing where the user points', () => {
  const [model] = models as readonly [Model];
  const at = { sheet: 'Eget', row: 3, column: 2 };

  async function openWithNotes(): Promise<Opened> {
    const session = await open(model);
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Eget');
      sheet.getRange('A1').values = [['Min rubrik']];
      sheet.getRange('D6').formulas = [['=1+1']];
      sheet.getRange('E7').values = [["'007"]];
      sheet.getRange('E7').format.fill.color = '#FFFF00';
      sheet.getRange('E7').format.borders.getItem('EdgeLeft').style = 'Continuous';
      sheet.getRange('C:C').format.columnWidth = 150;
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    });
    await session.calculation.settled();
    return session;
  }

  async function runAt({ workbook }: Opened, confirmed: boolean) {
    const read = must(await workbook.read());
    const choices = { options: {}, language: 'sv', today: '2026-11-22', snapshot: read } as const;
    return runModel(model, recogniseFor(model, inputSheets(read)), { ...choices, at, confirmed });
  }

  it('is told which cell is marked', async () => {
    const { workbook } = await openWithNotes();
    must(await workbook.select({ sheet: 'Eget', top: 3, left: 2, rows: 4, columns: 2 }));
    expect(must(await workbook.selection())).toEqual(at);
  });

  it('asks first where something stands, and writes nothing', async () => {
    const { plan, place } = await runAt(await openWithNotes(), false);
    expect(plan).toBeUndefined();
    expect(place && inSwedish(place.message)).toMatch(
      /^Det står något i Eget!D6, och resultatet fyller Eget!C4:\w+\. Bekräfta/,
    );
    expect(place?.cell).toEqual({ sheet: 'Eget', row: 5, column: 3 });
  });

  it('writes over it when that is agreed to, and undo puts every cell back, again and again', async () => {
    const session = await openWithNotes();
    const before = snapshot(session.store);
    const { plan } = await runAt(session, true);
    must(await session.workbook.apply(plan!));
    await session.calculation.settled();
    const first = snapshot(session.store);
    const sheet = first.sheets.find(({ name }) => name === 'Eget');
    expect(sheet).not.toEqual(before.sheets.find(({ name }) => name === 'Eget'));

    const again = (await runAt(session, false)).plan!;
    expect(again.sheets[0]?.target.kind).toBe('own');
    must(await session.workbook.apply(again));
    must(await session.workbook.undo());
    await session.calculation.settled();
    expect(snapshot(session.store)).toEqual(first);
    must(await session.workbook.undo());
    await session.calculation.settled();
    expect(snapshot(session.store)).toEqual(before);
  });

  it('refuses a cell that has been filled since, and conditional formatting of the user’s', async () => {
    const session = await open(model);
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.add('Eget');
      await context.sync();
    });
    const { plan } = await runAt(session, false);
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Eget').getRange('D9').values = [['Nyss']];
      await context.sync();
    });
    expect(sentence(await session.workbook.apply(plan!))).toMatch(/^Cellen Eget!D9 är ifylld/);
    await session.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Eget').getRange('D9');
      range.clear('Contents');
      range.conditionalFormats.add('DataBar');
      await context.sync();
    });
    await session.workbook.read();
    expect(sentence(await session.workbook.apply(plan!))).toMatch(/villkorsstyrd formatering/);
  });
});

describe('undoing where the user has gone on working', () => {
  const [model] = models as readonly [Model];

  it('clears only our cells of a new sheet where something of the user’s has come', async () => {
    const session = await open(model);
    const [sheet] = (await write(model, session)).sheets;
    const name = sheet?.target.name ?? '';
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('AB3').values = [['Min anteckning']];
      await context.sync();
    });
    must(await session.workbook.undo());
    const left = session.store.toContent().sheets.find((one) => one.name === name);
    expect(left?.cells).toEqual([{ row: 2, column: 27, value: 'Min anteckning' }]);
    expect(session.store.names.filter(({ hidden }) => hidden)).toEqual([]);
  });

  it('never deletes a sheet that a formula of the user’s refers to', async () => {
    const session = await open(model);
    const [sheet] = (await write(model, session)).sheets;
    const name = sheet?.target.name ?? '';
    await session.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange('AB1').formulas = [[`='${name}'!A1`]];
      await context.sync();
    });
    must(await session.workbook.read());
    must(await session.workbook.undo());
    expect(session.store.findSheet(name)).toBeDefined();
  });

  it('refuses where a cell of the result has been changed, and says so', async () => {
    const session = await open(model);
    const [sheet] = (await write(model, session)).sheets;
    const name = sheet?.target.name ?? '';
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('B4').values = [['Min rättelse']];
      await context.sync();
    });
    const before = snapshot(session.store);
    expect(sentence(await session.workbook.undo())).toBe(
      `Resultatet på bladet ”${name}” har ändrats efter skrivningen och ändringen skulle gå förlorad; ta tillbaka ändringen eller kopiera den till ett annat blad och försök igen.`,
    );
    expect(snapshot(session.store)).toEqual(before);
  });

  it('has nothing but the name to take back where the sheet has been deleted', async () => {
    const session = await open(model);
    const before = snapshot(session.store);
    const [sheet] = (await write(model, session)).sheets;
    const found = session.store.findSheet(sheet?.target.name ?? '');
    session.store.deleteSheet(found?.id ?? '');
    must(await session.workbook.undo());
    expect(snapshot(session.store)).toEqual(before);
  });
});

describe('protection is seen before anything is touched', () => {
  const [model] = models as readonly [Model];

  it('of the workbook’s structure', async () => {
    const session = await open(model);
    session.store.protectStructure(true);
    const read = must(await session.workbook.read());
    const batches = session.host.batches.length;
    expect(sentence(await session.workbook.apply(planFor(model, read)))).toMatch(
      /^Arbetsbokens struktur är skyddad/,
    );
    expect(session.host.batches).toHaveLength(batches);
  });

  it('of a sheet, also when it is to be undone', async () => {
    const session = await open(model);
    await write(model, session);
    await write(model, session);
    const sheet = session.store.sheets.at(-1);
    session.store.setLayout(sheet?.id ?? '', { protected: true });
    const before = snapshot(session.store);
    expect(sentence(await session.workbook.undo())).toMatch(/är skyddat; ta bort skyddet/);
    const read = must(await session.workbook.read());
    expect(sentence(await session.workbook.apply(planFor(model, read)))).toMatch(
      /är skyddat; ta bort skyddet/,
    );
    expect(snapshot(session.store)).toEqual(before);
  });
});

it('forgets the oldest writes, so that a workbook does not grow', async () => {
  const [model] = models as readonly [Model];
  const session = await open(model);
  for (let n = 0; n < 8; n += 1) await write(model, session);
  const images = Object.keys(session.store.settings).filter((key) => key.includes('.before.'));
  expect(images).toHaveLength(5);
});

it('takes the line of the log back with the result', async () => {
  const [model] = models as readonly [Model];
  const session = await open(model);
  const states = [snapshot(session.store)];
  for (const time of ['2026-11-22 14:05', '2026-11-22 14:06']) {
    const read = must(await session.workbook.read());
    const context = { snapshot: read, language: 'sv', time } as const;
    must(await session.workbook.apply(withLog(planFor(model, read), context)));
    states.push(snapshot(session.store));
  }
  expect(session.store.findSheet('Regionkalkyl logg')?.cells.size).toBe(15);
  must(await session.workbook.undo());
  expect(snapshot(session.store)).toEqual(states[1]);
  must(await session.workbook.undo());
  expect(snapshot(session.store)).toEqual(states[0]);
});

describe('a result too large for one batch', () => {
  const text = 'x'.repeat(2_000);
  const large: Plan = {
    model: 'distribution',
    version: '1.0.0',
    sheets: [
      {
        target: { kind: 'new', name: 'Stor' },
        cells: Array.from({ length: 900 }, (_, row) => [
          { text: `${text}${row}` },
          { number: String(row) },
        ]),
        styles: [],
        columnWidths: [10, 10],
        frozenRows: 1,
        print: {
          landscape: true,
          repeatedRows: [0, 0],
          area: { top: 0, left: 0, rows: 900, columns: 2 },
        },
        gridlines: false,
        mark: { name: '_Regionkalkyl.distribution.1', comment: 'distribution 1.0.0 abc' },
      },
    ],
  };

  it('is written in several, none of which reaches Excel’s limit, and is undone whole', async () => {
    const session = await startOffice({});
    const workbook = officeWorkbook();
    must(await workbook.read());
    const before = snapshot(session.store);
    session.host.faults.payloadLimit = 5_000_000;
    const first = session.host.batches.length;
    // Less than two million characters: still one batch.
    must(await workbook.apply(large));
    expect(session.host.batches.length - first).toBe(1);
    must(await workbook.undo());

    const [sheet] = large.sheets as readonly [Plan['sheets'][number]];
    const cells = [...sheet.cells, ...sheet.cells];
    const again = session.host.batches.length;
    must(await workbook.apply({ ...large, sheets: [{ ...sheet, cells }] }));
    expect(session.host.batches.length - again).toBe(3);
    expect(session.store.findSheet('Stor')?.cells.size).toBe(2 * cells.length);
    must(await workbook.undo());
    expect(snapshot(session.store)).toEqual(before);
  });

  it('leaves no trace where Excel stops between its batches', async () => {
    const session = await startOffice({});
    const workbook = officeWorkbook();
    must(await workbook.read());
    const before = snapshot(session.store);
    const [sheet] = large.sheets as readonly [Plan['sheets'][number]];
    const cells = [...sheet.cells, ...sheet.cells];
    const second = session.host.batches.length + 1;
    Object.defineProperty(session.host.faults, 'failAt', {
      configurable: true,
      get: () => (session.host.batches.length === second ? { action: 0 } : undefined),
    });
    expect(sentence(await workbook.apply({ ...large, sheets: [{ ...sheet, cells }] }))).toMatch(
      /allt är som förut/,
    );
    expect(snapshot(session.store)).toEqual(before);
  });
});

it('puts back at the next opening what a session that died left half-way', async () => {
  const [model] = models as readonly [Model];
  const session = await open(model);
  const first = snapshot(session.store);
  const impatient = officeWorkbook(400);
  const plan = planFor(model, must(await impatient.read()));
  session.host.faults.failAt = { action: 60, then: 'dead' };
  expect(sentence(await impatient.apply(plan))).toBe(
    `Excel svarade inte på skrivningen till bladet ”Fördelning”; stäng panelen och öppna den igen, så återställs det som inte blev klart.`,
  );
  expect(snapshot(session.store)).not.toEqual(first);
  session.host.faults.failAt = undefined;
  session.host.faults.dead = false;
  must(await officeWorkbook().read());
  expect(snapshot(session.store)).toEqual(first);
});
