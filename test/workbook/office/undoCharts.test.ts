/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../../src/models';
import { recogniseFor, runModel } from '../../../src/models/run';
import { snapshot } from '../../../src/workbench/host/snapshot';
import { inputSheets } from '../../../src/workbook/inputSheets';
import { officeWorkbook } from '../../../src/workbook/office/officeWorkbook';
import type { Outcome, VisibleWorkbook } from '../../../src/workbook/port';
import { redrawnCharts } from '../../../src/workbook/pictureChanges';
import { fileWorkbook, readContent } from '../../../src/workbook/xlsx';
import { startOffice, type OfficeSession } from '../../workbench/host/officeClient';

const [model] = models;
const file = join(__dirname, '../../../assets/samples/regioner-2020.xlsx');
const bytes = new Uint8Array(readFileSync(file));

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

async function planFor(workbook: Pick<VisibleWorkbook, 'read'>, ownRegion: string) {
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

async function open(
  from: Uint8Array = bytes,
): Promise<OfficeSession & { workbook: VisibleWorkbook }> {
  const session = await startOffice({ content: must(readContent(from)) });
  return { ...session, workbook: officeWorkbook() };
}

const chartsOf = ({ store }: OfficeSession) => store.findSheet('Fördelning')?.charts ?? [];

describe('undoing a result with a chart', () => {
  it('takes the new sheet away with its chart, and leaves no trace', async () => {
    const session = await open();
    const before = snapshot(session.store);
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    expect(chartsOf(session)).toHaveLength(1);
    must(await session.workbook.undo());
    expect(snapshot(session.store)).toEqual(before);
  });

  it('draws the chart and the bars of the earlier result again', async () => {
    const session = await open();
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    const before = snapshot(session.store);
    must(await session.workbook.apply(await planFor(session.workbook, '05')));
    expect(snapshot(session.store)).not.toEqual(before);
    must(await session.workbook.undo());
    expect({ ...snapshot(session.store), settings: {} }).toEqual({ ...before, settings: {} });
  });

  it('does so too where a file brought the earlier result, and the pane was closed between', async () => {
    const opened = must(fileWorkbook(bytes));
    must(await opened.apply(await planFor(opened, '23')));
    const session = await open(opened.bytes());
    const before = snapshot(session.store);
    must(await session.workbook.apply(await planFor(session.workbook, '05')));
    const later = officeWorkbook();
    must(await later.read());
    must(await later.undo());
    expect(snapshot(session.store)).toEqual(before);
  });

  it('draws no chart that the user had taken away, and leaves those of the user alone', async () => {
    const session = await open();
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Fördelning');
      sheet.charts.getItemAt(0).delete();
      sheet.charts.add('BarClustered', sheet.getRange('C6:C9')).name = 'Mitt eget';
      await context.sync();
    });
    const before = snapshot(session.store);
    must(await session.workbook.apply(await planFor(session.workbook, '05')));
    expect(chartsOf(session)).toHaveLength(2);
    must(await session.workbook.undo());
    expect({ ...snapshot(session.store), settings: {} }).toEqual({ ...before, settings: {} });
  });
});

describe('what the user has changed beside and in the pictures of a result', () => {
  /** A rule of the user's own inside the result, and changes in the chart that came with it. */
  async function change({ Excel }: OfficeSession): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Fördelning');
      const { dataBar } = sheet.getRange('C6:D30').conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#AA0000';
      dataBar.lowerBoundRule = { type: 'LowestValue' };
      const chart = sheet.charts.getItemAt(0);
      chart.title.text = 'Min rubrik';
      chart.legend.visible = true;
      chart.axes.valueAxis.visible = true;
      chart.setPosition(sheet.getRange('H2'), sheet.getRange('M20'));
      await context.sync();
    });
  }
  const barsOf = (session: OfficeSession) => session.store.findSheet('Fördelning')?.bars ?? [];
  const pair = ({ store }: OfficeSession) => {
    const { settings: _, ...rest } = snapshot(store);
    return rest;
  };

  it('stays where the chart need not be drawn anew, when the input has changed', async () => {
    const session = await open();
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    await change(session);
    const before = pair(session);
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Poster').getRange('B5').values = [[123_000_000]];
      await context.sync();
    });
    const edited = pair(session);
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    const after = pair(session);
    expect(after).not.toEqual(edited);
    const pictures = ({ sheets }: typeof before) =>
      sheets.map(({ name, charts, bars }) => ({ name, charts, bars }));
    expect(pictures(after)).toEqual(pictures(before));
    must(await session.workbook.undo());
    expect(pair(session)).toEqual(edited);
  });

  it('a rule of the user’s stays also where the chart is drawn anew, and undo gives it its place back', async () => {
    const session = await open();
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    await change(session);
    const plan = await planFor(session.workbook, '23');
    const [sheet] = plan.sheets;
    const moved = { ...sheet!, bars: sheet!.bars!.map((bars) => ({ ...bars, colour: '#00AA00' })) };
    const before = pair(session);
    must(await session.workbook.apply({ ...plan, sheets: [moved] }));
    expect(barsOf(session).map(({ colour }) => colour)).toEqual(['#00AA00', '#AA0000']);
    must(await session.workbook.undo());
    expect(pair(session)).toEqual(before);
  });

  it('the pane knows which charts are drawn anew before anything is written', async () => {
    const session = await open();
    must(await session.workbook.apply(await planFor(session.workbook, '23')));
    const read = must(await session.workbook.read());
    const earlier = read.results.find(({ range }) => range.sheet === 'Fördelning')?.pictures;
    const [same] = (await planFor(session.workbook, '23')).sheets;
    const [other] = (await planFor(session.workbook, '05')).sheets;
    expect(redrawnCharts(earlier!, same!)).toEqual([]);
    expect(redrawnCharts(earlier!, other!)).toEqual([same!.charts![0]!.name]);
  });
});

describe('a fault while a result with a chart is written over an earlier one', () => {
  // The fault matrix writes the same result again; here the chart and the bars are others.
  it('leaves the chart and the bars of the earlier result', async () => {
    const session = await open();
    const { host, store, workbook } = session;
    must(await workbook.apply(await planFor(workbook, '23')));
    const plan = await planFor(workbook, '05');
    const before = pictures(session);
    const first = host.batches.length;
    must(await workbook.apply(plan));
    const actions = host.batches.at(-1)!.actions;
    const after = pictures(session);
    const batches = host.batches.length - first;
    must(await workbook.undo());
    expect(after).not.toEqual(before);
    const step = process.env['FAULT_MATRIX'] === 'whole' ? 1 : 7;
    let tried = 0;
    for (let action = 0; action < actions; action += step) {
      const at = host.batches.length + batches - 1;
      Object.defineProperty(host.faults, 'failAt', {
        configurable: true,
        get: () => (host.batches.length === at ? { code: 'GeneralException', action } : undefined),
      });
      const outcome = await workbook.apply(plan);
      Object.defineProperty(host.faults, 'failAt', { configurable: true, value: undefined });
      tried += 1;
      if (outcome.ok) must(await workbook.undo());
      expect([action, pictures(session)]).toEqual([action, before]);
    }
    expect(tried).toBeGreaterThan(100 / step);
    expect(store.names.filter(({ name }) => /pictures$/.test(name))).toHaveLength(1);
  }, 300_000);
});

function pictures({ store }: OfficeSession): unknown {
  const sheet = snapshot(store).sheets.find(({ name }) => name === 'Fördelning');
  const names = store.names.filter(({ name }) => name.startsWith('_Regionkalkyl'));
  return {
    charts: sheet?.charts,
    bars: sheet?.bars,
    cells: sheet?.cells,
    names: names.map(({ refersTo }) => refersTo).sort(),
  };
}
