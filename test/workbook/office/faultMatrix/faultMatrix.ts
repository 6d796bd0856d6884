import { isDeepStrictEqual } from 'node:util';
import { inLanguage } from '../../../../src/messages/texts';
import type { Text } from '../../../../src/messages/message';
import { models } from '../../../../src/models';
import type { Model } from '../../../../src/models/model';
import { recogniseFor, runModel } from '../../../../src/models/run';
import type { CellAddress } from '../../../../src/tables/cell';
import type { Plan } from '../../../../src/tables/plan';
import { noFaults } from '../../../../src/workbench/host/faults';
import { snapshot, type WorkbookSnapshot } from '../../../../src/workbench/host/snapshot';
import { inputSheets } from '../../../../src/workbook/inputSheets';
import { officeWorkbook } from '../../../../src/workbook/office/officeWorkbook';
import type { Outcome, VisibleWorkbook } from '../../../../src/workbook/port';
import type { WorkbookContent } from '../../../../src/workbook/xlsx/sheetContent';
import { cutSample, isCut, wholeSample } from '../../../samples/cutSample';
import { startOffice, type OfficeSession } from '../../../workbench/host/officeClient';

/*
 * With FAULT_MATRIX=whole in the environment every action of every deed meets every kind of fault. Else
 * every action of the first write of every model meets one. The other deeds are done with the same actions
 * for every model, so the models share them: each action is met for one of them. The kinds of fault take
 * turns. Where a chart that has been made gets its name, every model that draws one meets every kind in
 * every deed: until then nothing but its cells tells whose it is.
 * A model that marks cells of the user's marks a few, others when it writes over its earlier result, one of them
 * with a note and a fill of the user's.
 */
const wholeMatrix = process.env['FAULT_MATRIX'] === 'whole';

const inSwedish = inLanguage('sv');

/** How Excel fails at an action. */
const faults = {
  /** Once, and then it works again. */
  once: { code: 'GeneralException' },
  /** In every batch from then on, so that putting back fails as well. */
  stubborn: { code: 'GeneralException' },
  /** The session is lost: nothing more can be done until the pane is opened again. */
  lost: { code: 'InvalidOrTimedOutSession', then: 'lost' },
} as const;
type FaultKind = keyof typeof faults;
const kinds = Object.keys(faults) as FaultKind[];

interface Tally {
  tried: number;
  /** Of these, where something gets its name in a deed that draws a chart. */
  naming: number;
  lost: string[];
  /** By message key, how often a person met it. */
  readonly told: Map<string, number>;
}
/**
 * A model's sample is written, written over and undone, and Excel fails at every action of every batch of
 * it. Afterwards the workbook must be as it was before or hold the whole result. Each model has a file of
 * its own, so that they share the processors.
 *
 * @param id of the model
 */
export function losesNothing(id: string): void {
  it(
    `${id} leaves the workbook as it was or whole, wherever Excel fails`,
    async () => {
      const index = models.findIndex((model) => model.id === id);
      const tally: Tally = { tried: 0, naming: 0, lost: [], told: new Map() };
      await meetsFaults(models[index]!, index, tally);
      print(id, tally);
      expect(tally.lost).toEqual([]);
      expect(tally.tried).toBeGreaterThan(30);
    },
    wholeMatrix ? 7_200_000 : 600_000,
  );
  const model = models.find((each) => each.id === id)!;
  if (isCut(model)) {
    it('the cut sample asks of Excel all that the whole one does', async () => {
      const whole = await kindsOfActions(model, wholeSample(model));
      expect(await kindsOfActions(model, cutSample(model))).toEqual(whole);
    });
  }
}

/** The kinds of action, such as `4 Name`, that Excel is asked for when a sample's result is written. */
async function kindsOfActions(model: Model, content: WorkbookContent): Promise<readonly string[]> {
  const { host } = await startOffice({ content, notes: true });
  const workbook = officeWorkbook();
  const plan = planFor(model, must(await workbook.read()));
  const first = host.batches.length;
  must(await workbook.apply(plan));
  const written = host.batches.slice(first).flatMap(({ kinds: actions }) => actions);
  return [...new Set(written)].filter((kind) => kind !== largeValues).sort();
}

/** What the client itself asks for ahead of the values of a large range; it changes nothing. */
const largeValues = '3 _ValidateArraySize';

async function meetsFaults(model: Model, index: number, tally: Tally): Promise<void> {
  const office = await open(model);
  // Forwards over every action: the workbook is the same after each but the last, which succeeds.
  const deeds = [
    ['new sheet', write],
    ['over an earlier result', write],
    ['undo to the earlier result', undo],
    ['undo of the new sheet', undo],
  ] as const;
  const atPlace = [
    ['where the user points', write],
    ['over the earlier result there', write],
    ['undo to the earlier result there', undo],
    ['undo where the user points', undo],
  ] as const;
  for (const [order, [name, deed]] of deeds.entries()) {
    const kindsAt = order === 0 ? kindsInTurn : kindsShared(index, order);
    await atEveryAction(office, model, kindsAt, name, deed, tally);
  }
  // The same where the user points, over cells of the user's.
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Eget');
    sheet.getRange('B2').formulas = [['=1+1']];
    sheet.getRange('D5').values = [['Min anteckning']];
    sheet.getRange('D5').format.fill.color = '#FFFF00';
    await context.sync();
  });
  await office.calculation.settled();
  const at = { sheet: 'Eget', row: 1, column: 1 };
  for (const [order, [name, deed]] of atPlace.entries()) {
    const kindsAt = kindsShared(index, deeds.length + order);
    await atEveryAction(office, model, kindsAt, name, deed, tally, at);
  }
  // The chart, in each deed but the undo of what was not there before.
  if (drawsChart(planFor(model, must(await officeWorkbook().read())))) {
    expect(tally.naming).toBeGreaterThanOrEqual(6 * kinds.length);
  } else expect(tally.naming).toBe(0);
}

/** The kinds of fault that an action of a batch meets. */
type KindsAt = (batch: number, action: number) => readonly FaultKind[];

const kindsInTurn: KindsAt = (batch, action) =>
  wholeMatrix ? kinds : [kinds[(batch + action) % kinds.length]!];

/** Each model has its part of the actions of a deed; the parts move on by the deed. */
const kindsShared =
  (model: number, deed: number): KindsAt =>
  (batch, action) => {
    if (wholeMatrix) return kinds;
    const turn = batch + action + deed + model;
    if (turn % models.length !== 0) return [];
    return [kinds[Math.floor(turn / models.length) % kinds.length]!];
  };

function print(id: string, { tried, lost, told }: Tally): void {
  const answers = [...told].map(([key, count]) => `${key} ${count}`).join(', ');
  process.stdout.write(
    `Fault matrix, ${id}: ${kinds.length} kinds, ${tried} faults, ${lost.length} losses (${answers})\n`,
  );
}

/** A font gets its name too, and right after it its size. */
const isFont = (actions: readonly string[], action: number): boolean =>
  actions.slice(action + 1).find((next) => next.startsWith('4 ')) === '4 Size';

const drawsChart = ({ sheets }: Plan): boolean =>
  sheets.some(({ charts = [] }) => charts.length > 0);

type Deed = (workbook: VisibleWorkbook, plan: Plan) => Promise<Outcome<unknown>>;

const write: Deed = (workbook, plan) => workbook.apply(plan);
const undo: Deed = (workbook) => workbook.undo();

/** Does the deed with a fault at each action of each of its batches; last of all without. */
async function atEveryAction(
  office: OfficeSession,
  model: Model,
  kindsAt: KindsAt,
  name: string,
  deed: Deed,
  tally: Tally,
  at?: CellAddress,
): Promise<void> {
  let workbook = officeWorkbook();
  const plan = planFor(model, must(await workbook.read()), at);
  const before = await calculated(office);
  const first = office.host.batches.length;
  must(await deed(workbook, plan));
  const batches = office.host.batches.slice(first).map(({ kinds: actions }) => actions);
  const complete = sheetsAndNames(await calculated(office));
  // The workbook is the same each time that something undone is written again, and so is its plan.
  let planAgain: Plan | undefined;
  const goBack = async () => {
    const read = must(await workbook.read());
    if (deed === undo) planAgain ??= planFor(model, read, at);
    must(await (planAgain ? workbook.apply(planAgain) : workbook.undo()));
    // A result written anew has another working name in its before-image; all else is the same.
    expect(sheetsAndNames(await calculated(office))).toEqual(sheetsAndNames(before));
    office.store.putSettings(before.settings);
    must(await workbook.read());
  };
  await goBack();

  const places = batches.flatMap((actions, batch) =>
    actions.flatMap((does, action) => {
      const isNaming = drawsChart(plan) && does === '4 Name' && !isFont(actions, action);
      const met = isNaming ? kinds : kindsAt(batch, action);
      return met.map((kind) => ({ batch, action, kind, isNaming }));
    }),
  );
  for (const { batch, action, kind, isNaming } of places) {
    tally.tried += 1;
    if (isNaming) tally.naming += 1;
    const stop = failAt(office, kind, batch, action);
    const outcome = await deed(workbook, plan);
    stop();
    tell(tally, outcome);
    // What failed once has been put back at once; after the rest the pane is opened again.
    if (kind !== 'once') {
      workbook = officeWorkbook();
      must(await workbook.read());
    }
    const after = await calculated(office);
    if (isDeepStrictEqual(after, before)) continue;
    if (isDeepStrictEqual(sheetsAndNames(after), complete)) {
      await goBack();
      continue;
    }
    tally.lost.push(`${name}, ${kind}, batch ${batch}, action ${action}`);
    return;
  }
  must(await deed(workbook, plan));
}

function failAt({ host }: OfficeSession, kind: FaultKind, batch: number, action: number) {
  const at = host.batches.length + batch;
  const fault = { ...faults[kind], action };
  Object.defineProperty(host.faults, 'failAt', {
    configurable: true,
    get: () => {
      const now = host.batches.length;
      return now === at || (kind === 'stubborn' && now > at) ? fault : undefined;
    },
  });
  return () => {
    Object.defineProperty(host.faults, 'failAt', {
      configurable: true,
      writable: true,
      value: undefined,
    });
    Object.assign(host.faults, noFaults());
  };
}

function tell({ told }: Tally, outcome: Outcome<unknown>): void {
  const key = outcome.ok ? 'done all the same' : keyOf(outcome.problem.message);
  told.set(key, (told.get(key) ?? 0) + 1);
}

const keyOf = (text: Text): string => ('key' in text ? text.key : text.literal);

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(inSwedish(outcome.problem.message));
  return outcome.value;
}

/** The workbook when the formulas that a batch has written have come to something. */
async function calculated({ calculation, store }: OfficeSession) {
  await calculation.settled();
  return snapshot(store);
}

const sheetsAndNames = ({ sheets, names }: WorkbookSnapshot) => ({ sheets, names });

async function open(model: Model): Promise<OfficeSession> {
  const office = await startOffice({
    content: wholeMatrix ? wholeSample(model) : cutSample(model),
    notes: true,
  });
  const read = must(await officeWorkbook().read());
  const [, marked] = planFor(model, read).marks ?? [];
  if (marked) {
    // The user has filled and noted the cell that every write marks.
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(marked.cell.sheet);
      const cell = sheet.getCell(marked.cell.row, marked.cell.column);
      cell.format.fill.color = '#00FF00';
      sheet.notes.add(cell, 'Min egen');
      await context.sync();
    });
  }
  return office;
}

function planFor(model: Model, read: Parameters<typeof inputSheets>[0], at?: CellAddress): Plan {
  const recognised = recogniseFor(model, inputSheets(read));
  const choices = {
    ...({ options: {}, language: 'sv', today: '2026-11-22', snapshot: read, mark: true } as const),
    ...(at && { at, confirmed: true }),
  };
  const { plan, report } = runModel(model, recognised, choices);
  if (!plan) throw new Error(`${model.id} has no plan for its sample`);
  if (report.marks && (plan.marks ?? []).length < 3) {
    throw new Error(`${model.id} marks too few cells of its sample`);
  }
  // One of the two gives way to another when the result is written over.
  const isOver = plan.sheets.some(({ target }) => target.kind === 'own');
  return plan.marks ? { ...plan, marks: plan.marks.slice(...(isOver ? [1, 3] : [0, 2])) } : plan;
}
