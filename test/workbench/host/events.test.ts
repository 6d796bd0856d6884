/** @jest-environment jsdom */
import { startOffice, type OfficeSession } from './officeClient';

const told = () => new Promise((done) => setTimeout(done, 5));

async function listening(
  session: OfficeSession,
  listen: (context: Excel.RequestContext, heard: (event: unknown) => Promise<void>) => void,
) {
  const heard: unknown[] = [];
  await session.Excel.run(async (context) => {
    listen(context, async (event) => void heard.push(event));
    await context.sync();
  });
  return heard;
}

describe('events', () => {
  it('tell which cells a person changed, to the sheet and to the workbook', async () => {
    const session = await startOffice();
    const heard = await listening(session, (context, tell) => {
      context.workbook.worksheets.onChanged.add(tell);
      const sheet = context.workbook.worksheets.getFirst().load('id');
      sheet.onChanged.add(tell);
    });
    const { id } = session.store.activeSheet;
    session.store.putCells(id, 2, 1, [[{ value: 5 }]]);
    await told();
    expect(heard).toHaveLength(2);
    expect(heard).toContainEqual(
      expect.objectContaining({
        type: 'WorksheetChanged',
        address: 'B3',
        changeType: 'RangeEdited',
        source: 'Local',
        worksheetId: id,
      }),
    );
  });

  it('lead to the changed range', async () => {
    const session = await startOffice();
    const heard = await listening(session, (context, tell) => {
      context.workbook.worksheets.onChanged.add(tell);
    });
    session.store.putCells(session.store.activeSheet.id, 0, 0, [[{ value: 1 }, { value: 2 }]]);
    await told();
    const values = await session.Excel.run(async (context) => {
      const [event] = heard as Excel.WorksheetChangedEventArgs[];
      const range = event?.getRange(context).load('values');
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([[1, 2]]);
  });

  it('tell that the selection has moved', async () => {
    const session = await startOffice();
    const heard = await listening(session, (context, tell) => {
      context.workbook.onSelectionChanged.add(tell);
      context.workbook.worksheets.onSelectionChanged.add(tell);
    });
    const { id } = session.store.activeSheet;
    session.store.select(id, { top: 1, left: 1, rows: 2, columns: 2 });
    await told();
    expect(heard).toHaveLength(2);
    expect(heard).toContainEqual(expect.objectContaining({ address: 'B2:C3', worksheetId: id }));
  });

  it('tell that sheets came, went and were activated', async () => {
    const session = await startOffice();
    const heard = await listening(session, (context, tell) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(tell);
      worksheets.onDeleted.add(tell);
      worksheets.onActivated.add(tell);
    });
    const sheet = session.store.addSheet('Ny');
    session.store.activate(sheet.id);
    session.store.deleteSheet(sheet.id);
    await told();
    expect(heard.map((event) => (event as { type: string }).type)).toEqual([
      'WorksheetAdded',
      'WorksheetActivated',
      'WorksheetDeleted',
      'WorksheetActivated',
    ]);
  });

  it('tell that formulas have been calculated, after what made them change', async () => {
    const session = await startOffice();
    const { store, calculation } = session;
    store.putCells(store.activeSheet.id, 0, 0, [[{ value: 1 }, { value: null, formula: 'A1+1' }]]);
    await calculation.settled();
    const heard = await listening(session, (context, tell) => {
      context.workbook.worksheets.onChanged.add(tell);
      context.workbook.worksheets.onCalculated.add(tell);
    });
    store.putCells(store.activeSheet.id, 0, 0, [[{ value: 2 }]]);
    await told();
    expect(heard).toMatchObject([
      { type: 'WorksheetChanged', address: 'A1' },
      { type: 'WorksheetCalculated', address: 'B1' },
    ]);
  });

  it('tell of the add-in’s own changes as well, once a change', async () => {
    const session = await startOffice();
    const heard = await listening(session, (context, tell) => {
      context.workbook.worksheets.onChanged.add(tell);
    });
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await told();
    expect(heard).toMatchObject([{ address: 'A1:B2' }]);
  });

  it('stop when the add-in no longer listens, and with the workbook they belonged to', async () => {
    const session = await startOffice();
    const heard: unknown[] = [];
    const handler = await session.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push(event),
      );
      await context.sync();
      return added;
    });
    await session.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    session.store.putCells(session.store.activeSheet.id, 0, 0, [[{ value: 1 }]]);
    await listening(session, (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event));
    });
    const next = await startOffice();
    next.store.putCells(next.store.activeSheet.id, 0, 0, [[{ value: 1 }]]);
    await told();
    expect(heard).toEqual([]);
  });
});
