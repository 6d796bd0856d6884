/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../../src/models';
import { recogniseFor, runModel } from '../../../src/models/run';
import type { Area, Plan } from '../../../src/tables/plan';
import { noFaults } from '../../../src/workbench/host/faults';
import { plainChart } from '../../../src/workbench/host/sheetChart';
import { snapshot } from '../../../src/workbench/host/snapshot';
import { birthOf } from '../../../src/workbook/chartBirth';
import { inputSheets } from '../../../src/workbook/inputSheets';
import { officeWorkbook } from '../../../src/workbook/office/officeWorkbook';
import { areaText } from '../../../src/workbook/office/areaText';
import type { Outcome, VisibleWorkbook } from '../../../src/workbook/port';
import { readContent } from '../../../src/workbook/xlsx';
import { startOffice, type OfficeSession } from '../../workbench/host/officeClient';

/*
 * Excel makes a chart and names it in two steps. Here it stops between them, so that a chart without a
 * name of ours is left, while the user has charts of their own in the same sheet.
 */
const [model] = models;
const file = join(__dirname, '../../../assets/samples/regioner-2020.xlsx');
const bytes = new Uint8Array(readFileSync(file));
const sheetName = 'Fördelning';

type Session = OfficeSession & { workbook: VisibleWorkbook };

describe('a chart that was made but not named when the session was lost', () => {
  it('goes with the new sheet that it came with', async () => {
    const session = await open();
    const before = snapshot(session.store);
    const plan = await planFor(session.workbook, '23');
    await loseBeforeNaming(session, () => session.workbook.apply(plan));
    must(await officeWorkbook().read());
    expect(snapshot(session.store)).toEqual(before);
  });

  it('goes from the earlier result, which is as it was', async () => {
    const session = await open();
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    const before = snapshot(session.store);
    const plan = await planFor(session.workbook, '05');
    await loseBeforeNaming(session, () => session.workbook.apply(plan));
    must(await officeWorkbook().read());
    expect(snapshot(session.store)).toEqual(before);
  });

  it('goes where it was the earlier chart, being put back by undo', async () => {
    const session = await open();
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    const before = snapshot(session.store);
    must(await session.workbook.apply(await planFor(session.workbook, '05')));
    await loseBeforeNaming(session, () => session.workbook.undo());
    must(await officeWorkbook().read());
    expect({ ...snapshot(session.store), settings: {} }).toEqual({ ...before, settings: {} });
  });

  it('goes, and never a chart of the user’s, made before or after', async () => {
    const session = await open();
    const first = await planFor(session.workbook, '23');
    must(await session.workbook.apply(first));
    // The very cells that ours is made over: it stood before.
    await drawOwn(session, madeOver(first));
    const before = names(session);
    const plan = await planFor(session.workbook, '05');
    await loseBeforeNaming(session, () => session.workbook.apply(plan));
    expect(names(session)).toHaveLength(before.length);
    // The same numbers as ours shows, and a part of them.
    const { over } = birthOf(firstChart(plan));
    const numbers = { ...over, rows: over.rows - 1 };
    const own = [
      await drawOwn(session, numbers),
      await drawOwn(session, { ...over, rows: 2 }),
      await drawOwn(session, { ...over, top: over.top - 1 }),
      await drawOwn(session, madeOver(first), 'Mitt diagram'),
    ];
    must(await officeWorkbook().read());
    expect(names(session)).toEqual([...before, ...own].sort());
  });

  it('goes from a stopped undo, and never a chart that the user had made before it', async () => {
    const session = await open();
    const first = await planFor(session.workbook, '23');
    must(await session.workbook.apply(first));
    must(await session.workbook.apply(await planFor(session.workbook, '05')));
    // New since the write that is undone, and over the very cells that ours is made over.
    await drawOwn(session, madeOver(first));
    const before = names(session);
    await loseBeforeNaming(session, () => session.workbook.undo());
    must(await officeWorkbook().read());
    expect(names(session)).toEqual(before);
  });

  it('stays where another could be meant: a chart of ours too many hurts nobody', async () => {
    const session = await open();
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    const plan = await planFor(session.workbook, '05');
    const before = names(session);
    await loseBeforeNaming(session, () => session.workbook.apply(plan));
    const own = await drawOwn(session, madeOver(plan));
    must(await officeWorkbook().read());
    expect(names(session)).toEqual(expect.arrayContaining([...before, own]));
    expect(names(session)).toHaveLength(before.length + 2);
  });

  it('stays where Excel does not tell what a chart shows', async () => {
    const session = await open();
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    const plan = await planFor(session.workbook, '05');
    const before = names(session);
    await loseBeforeNaming(session, () => session.workbook.apply(plan));
    const { requirements } = session.Office.context;
    const all = requirements.isSetSupported.bind(requirements);
    const older = jest
      .spyOn(requirements, 'isSetSupported')
      .mockImplementation((set, version) => String(version) !== '1.15' && all(set, version));
    must(await officeWorkbook().read());
    older.mockRestore();
    expect(names(session)).toHaveLength(before.length + 1);
  });
});

it('a chart that somebody else draws while a write stops stays when it is put back', async () => {
  const session = await open();
  must(await session.workbook.apply(await planFor(session.workbook, '23')));
  const plan = await planFor(session.workbook, '05');
  const before = names(session);
  const outcome = await stopBeforeNaming(session, () => session.workbook.apply(plan), {
    fault: { code: 'GeneralException' },
    meanwhile: () => {
      const { store } = session;
      const sheet = store.findSheet(sheetName)!;
      const { over } = birthOf(firstChart(plan));
      const theirs = plainChart(99, 'BarClustered', { ...over, rows: over.rows - 1 });
      store.setLayout(sheet.id, { charts: [...sheet.charts, theirs] });
    },
  });
  expect(outcome).toMatchObject({ problem: { message: { key: 'excel-write-restored' } } });
  expect(names(session)).toEqual([...before, 'Diagram 99'].sort());
});

it('undo leaves the sheet where the user has copied our chart, and the copy in it', async () => {
  const session = await open();
  const { store, workbook } = session;
  must(await workbook.apply(await planFor(workbook, '23')));
  const sheet = store.findSheet(sheetName)!;
  // Excel lets a copy bear the same name.
  const copy = { ...sheet.charts[0]!, id: store.newPictureId() };
  store.setLayout(sheet.id, { charts: [...sheet.charts, copy] });
  must(await workbook.undo());
  expect(names(session)).toHaveLength(1);
});

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

async function open(): Promise<Session> {
  const session = await startOffice({ content: must(readContent(bytes)) });
  return { ...session, workbook: officeWorkbook() };
}

async function planFor(workbook: Pick<VisibleWorkbook, 'read'>, ownRegion: string): Promise<Plan> {
  const read = must(await workbook.read());
  const { plan } = runModel(model!, recogniseFor(model!, inputSheets(read)), {
    options: { ownRegion },
    language: 'sv',
    today: '2026-11-22',
    snapshot: read,
  });
  if (!plan) throw new Error('No plan');
  return plan;
}

const firstChart = ({ sheets }: Plan) => sheets[0]!.charts![0]!;
const madeOver = (plan: Plan): Area => birthOf(firstChart(plan)).over;

const names = ({ store }: OfficeSession): string[] =>
  (store.findSheet(sheetName)?.charts ?? []).map(({ name }) => name).sort();

/** A chart of the user's, named as Excel does or as they like; its name. */
async function drawOwn({ Excel }: Session, area: Area, name?: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const chart = sheet.charts.add('BarClustered', sheet.getRange(areaText(area)));
    if (name !== undefined) chart.name = name;
    chart.load('name');
    await context.sync();
    return chart.name;
  });
}

/** Does a deed that Excel stops when it has made a chart, and before that gets its name. */
async function stopBeforeNaming(
  { host, store }: Session,
  deed: () => Promise<Outcome<unknown>>,
  { fault, meanwhile }: { fault: object; meanwhile?: () => void },
): Promise<Outcome<unknown>> {
  const all = () => store.sheets.flatMap(({ charts }) => charts);
  const stood = all().map(({ id }) => id);
  let isMet = false;
  let batch = -1;
  let action = -1;
  Object.defineProperty(host.faults, 'failAt', {
    configurable: true,
    // Asked for before every action.
    get: () => {
      action = batch === host.batches.length ? action + 1 : 0;
      batch = host.batches.length;
      const isMade = all().some(({ id, name }) => !stood.includes(id) && name === `Diagram ${id}`);
      if (isMet || !isMade) return undefined;
      isMet = true;
      meanwhile?.();
      return { ...fault, action };
    },
  });
  const outcome = await deed();
  Object.defineProperty(host.faults, 'failAt', { configurable: true, writable: true });
  Object.assign(host.faults, noFaults());
  expect(isMet).toBe(true);
  return outcome;
}

/** The same where the session is lost with it; the pane must be opened again. */
async function loseBeforeNaming(session: Session, deed: () => Promise<Outcome<unknown>>) {
  const fault = { code: 'InvalidOrTimedOutSession', then: 'lost' };
  expect(await stopBeforeNaming(session, deed, { fault })).toMatchObject({ ok: false });
}
