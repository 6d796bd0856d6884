/** @jest-environment jsdom */
import { recalculate } from '../../../src/commands/recalculate';
import { inLanguage } from '../../../src/messages/texts';
import { reconciliation } from '../../../src/models/reconciliation';
import { recogniseFor, runModel } from '../../../src/models/run';
import { samples } from '../../../src/samples';
import type { Plan } from '../../../src/tables/plan';
import { snapshot } from '../../../src/workbench/host/snapshot';
import { cellKey } from '../../../src/workbench/host/sheet';
import { inputSheets } from '../../../src/workbook/inputSheets';
import { officeWorkbook } from '../../../src/workbook/office/officeWorkbook';
import type { Outcome, VisibleWorkbook } from '../../../src/workbook/port';
import { startOffice, type OfficeSession } from '../../workbench/host/officeClient';

/*
 * Avstämning marks the cells that do not agree, in the user's own sheets, where that is asked for. The
 * workbook is the sample of a regional plan as it was printed; 'Tabell 5'!C10 is where its balance breaks.
 */

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

async function open(notes = true): Promise<Opened> {
  const content = samples.get('regionplan-2020')!;
  return { ...(await startOffice({ content, notes })), workbook: officeWorkbook() };
}

async function planOf({ workbook }: Opened, mark: boolean): Promise<Plan> {
  const read = must(await workbook.read());
  const choices = { options: {}, language: 'sv', today: '2026-11-22', snapshot: read } as const;
  const recognised = recogniseFor(reconciliation, inputSheets(read, reconciliation));
  return runModel(reconciliation, recognised, { ...choices, mark }).plan!;
}

async function write(session: Opened, mark = true): Promise<Plan> {
  const plan = await planOf(session, mark);
  must(await session.workbook.apply(plan));
  return plan;
}

/** The fill and the note of a cell of a sheet. */
function lookAt({ store }: Opened, sheetName: string, row: number, column: number) {
  const sheet = store.findSheet(sheetName)!;
  return {
    fill: sheet.cells.get(cellKey(row, column))?.style?.fill,
    note: sheet.notes
      .find((note) => note.row === row && note.column === column)
      ?.text.replaceAll('\u00a0', ' '),
  };
}

/** 'Tabell 5'!C10, Summa anläggningstillgångar, Plan 2019. */
const fixedAssets = ['Tabell 5', 9, 2] as const;

const change = ({ Excel }: Opened, make: (sheets: Excel.WorksheetCollection) => void) =>
  Excel.run(async (context) => {
    make(context.workbook.worksheets);
    await context.sync();
  });

describe('marking the cells that do not agree', () => {
  it('gives each a fill and a note that says what, with what and how much, and touches no value', async () => {
    const session = await open();
    const before = snapshot(session.store);
    const plan = await write(session);
    expect(plan.marks).toHaveLength(22);
    expect(lookAt(session, ...fixedAssets)).toEqual({
      fill: '#F8CBAD',
      note:
        'Regionkalkyl: Felet kommer in här: balansen brister första gången i Plan 2019, med samma differens.\n' +
        'Stämmer inte: Summa anläggningstillgångar är förra årets Summa anläggningstillgångar med ' +
        'Nettoinvesteringar och Avskrivningar. Visat 1 015,7, beräknat 1 015,9 av ' +
        "'Tabell 5'!B10, 'Tabell 6'!C11, C21, differens −0,2.",
    });
    // Oklart, not wrong.
    expect(lookAt(session, 'Tabell 6', 8, 2)).toEqual({
      fill: '#FFE699',
      note: expect.stringMatching(/^Regionkalkyl: Oklart om det ska stämma: .* differens −20,0\.$/),
    });
    const after = snapshot(session.store);
    for (const [index, sheet] of before.sheets.entries()) {
      const values = ({ cells }: typeof sheet) =>
        Object.entries(cells).map(([at, { value, formula }]) => [at, value, formula]);
      expect(values(after.sheets[index]!)).toEqual(values(sheet));
    }
  });

  it('marks nothing where it has not been asked for', async () => {
    const session = await open();
    const before = snapshot(session.store).sheets;
    const plan = await write(session, false);
    expect(plan.marks).toBeUndefined();
    expect(snapshot(session.store).sheets.slice(0, before.length)).toEqual(before);
  });

  it('says in one sentence which protected sheet it cannot mark, and writes nothing', async () => {
    const session = await open();
    const plan = await planOf(session, true);
    await change(session, (sheets) => sheets.getItem('Tabell 8').protection.protect());
    const before = snapshot(session.store);
    expect(sentence(await session.workbook.apply(plan))).toBe(
      'Bladet ”Tabell 8” är skyddat, så markeringar där kan inte ändras; ta bort skyddet under ' +
        'Granska › Ta bort bladets skydd, eller skriv utan att markera.',
    );
    expect(snapshot(session.store)).toEqual(before);
  });

  it('gives a fill alone in an Excel where add-ins cannot write notes, and takes it back', async () => {
    const session = await open(false);
    expect(must(await session.workbook.read()).withoutNotes).toBe(true);
    const before = snapshot(session.store);
    await write(session);
    expect(lookAt(session, ...fixedAssets)).toEqual({ fill: '#F8CBAD', note: undefined });
    must(await session.workbook.undo());
    expect(snapshot(session.store)).toEqual(before);
  });
});

describe('a cell with a thread of comments', () => {
  it('gets a fill and no note, which it cannot hold', async () => {
    const session = await open();
    const before = snapshot(session.store);
    // The host keeps no threads: every sheet says that it has one at C10.
    const threads = jest
      .spyOn(session.Excel.Worksheet.prototype, 'comments', 'get')
      .mockImplementation(function (this: Excel.Worksheet) {
        const items = [{ getLocation: () => this.getRange('C10') }];
        return { items, load: () => ({ items }) } as never;
      });
    await write(session);
    threads.mockRestore();
    expect(lookAt(session, ...fixedAssets)).toEqual({ fill: '#F8CBAD', note: undefined });
    expect(lookAt(session, 'Tabell 5', 26, 2).note).toMatch(/^Regionkalkyl: Stämmer inte/);
    must(await session.workbook.read());
    must(await session.workbook.undo());
    expect(snapshot(session.store)).toEqual(before);
  });
});

describe('undoing the marks', () => {
  /** The user has filled the cell and written a note there, and one in a cell that is not marked. */
  async function openWithNotes(): Promise<Opened> {
    const session = await open();
    await change(session, (sheets) => {
      const sheet = sheets.getItem('Tabell 5');
      sheet.getRange('C10').format.fill.color = '#00FF00';
      sheet.notes.add('C10', 'Fråga ekonomi\nom detta');
      sheet.notes.add('A1', 'Min egen');
    });
    return session;
  }

  it('leaves no trace, also of a note and a fill that the user had there', async () => {
    const session = await openWithNotes();
    const before = snapshot(session.store);
    await write(session);
    expect(lookAt(session, ...fixedAssets)).toEqual({
      fill: '#F8CBAD',
      note: expect.stringMatching(
        /^Fråga ekonomi\nom detta\n\n–+\nRegionkalkyl: Felet kommer in här/,
      ),
    });
    must(await session.workbook.undo());
    expect(snapshot(session.store)).toEqual(before);
  });

  it('does so after the pane has been closed, write by write', async () => {
    const session = await openWithNotes();
    const first = snapshot(session.store);
    await write(session);
    const second = snapshot(session.store);
    await write(session, false);
    expect(lookAt(session, ...fixedAssets)).toEqual(looksOfUser);
    const reopened = officeWorkbook();
    must(await reopened.read());
    must(await reopened.undo());
    expect(snapshot(session.store)).toEqual(second);
    must(await reopened.undo());
    expect(snapshot(session.store)).toEqual(first);
  });

  const looksOfUser = { fill: '#00FF00', note: 'Fråga ekonomi\nom detta' };

  it('keeps a value that the user has mended since, a fill of theirs and a note of theirs', async () => {
    const session = await open();
    await write(session);
    await change(session, (sheets) => {
      const sheet = sheets.getItem('Tabell 5');
      sheet.getRange('C10').values = [[1015.9]];
      sheet.getRange('C27').format.fill.color = '#00FF00';
      sheet.notes.getItemOrNullObject('D27').content = 'Utrett';
    });
    await session.calculation.settled();
    must(await session.workbook.read());
    must(await session.workbook.undo());
    expect(lookAt(session, ...fixedAssets)).toEqual({ fill: undefined, note: undefined });
    expect(session.store.findSheet('Tabell 5')!.cells.get(cellKey(9, 2))?.value).toBe(1015.9);
    expect(lookAt(session, 'Tabell 5', 26, 2)).toEqual({ fill: '#00FF00', note: undefined });
    expect(lookAt(session, 'Tabell 5', 26, 3)).toEqual({ fill: undefined, note: 'Utrett' });
  });

  it('finds the cells of a sheet that has got another name', async () => {
    const session = await open();
    const before = snapshot(session.store);
    await write(session);
    await change(session, (sheets) => {
      sheets.getItem('Tabell 5').name = "Balans & 'ännu' mer";
    });
    must(await session.workbook.read());
    must(await session.workbook.undo());
    await change(session, (sheets) => {
      sheets.getItem("Balans & 'ännu' mer").name = 'Tabell 5';
    });
    expect(snapshot(session.store)).toEqual(before);
  });

  it('finds a cell that a new row has moved down', async () => {
    const session = await open();
    await write(session);
    const { store } = session;
    // What Excel does to this cell when a row is inserted above it, which the host cannot.
    const { id, notes } = store.findSheet('Tabell 5')!;
    const isHere = (row: number, column: number): boolean => row === 9 && column === 2;
    store.setLayout(id, {
      notes: notes.map((note) => (isHere(note.row, note.column) ? { ...note, row: 10 } : note)),
    });
    const cell = { left: 2, rows: 1, columns: 1 };
    store.putStyle(id, { ...cell, top: 9 }, { fill: undefined });
    store.putStyle(id, { ...cell, top: 10 }, { fill: '#F8CBAD' });
    const memo = store.findName('_Regionkalkyl.reconciliation.1.marks')!;
    const refersTo = memo.refersTo.replace("'Tabell 5'!$C$10&", "'Tabell 5'!$C$11&");
    expect(refersTo).not.toBe(memo.refersTo);
    store.putName({ ...memo, refersTo });
    must(await session.workbook.read());
    must(await session.workbook.undo());
    expect(lookAt(session, 'Tabell 5', 10, 2)).toEqual({ fill: undefined, note: undefined });
    expect(store.sheets.flatMap((sheet) => sheet.notes)).toEqual([]);
  });

  it('lets marks in a sheet go that the user has deleted', async () => {
    const session = await open();
    await write(session);
    await change(session, (sheets) => sheets.getItem('Tabell 6').delete());
    const read = must(await session.workbook.read());
    expect(read.results[0]?.marked).toHaveLength(22);
    must(await session.workbook.undo());
    expect(session.store.sheets.flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('is refused where a marked sheet has been protected since, and changes nothing', async () => {
    const session = await open();
    await write(session);
    await change(session, (sheets) => sheets.getItem('Tabell 8').protection.protect());
    must(await session.workbook.read());
    const before = snapshot(session.store);
    expect(sentence(await session.workbook.undo())).toMatch(/^Bladet ”Tabell 8” är skyddat/);
    expect(snapshot(session.store)).toEqual(before);
  });
});

describe('a result written over an earlier one', () => {
  it('takes the mark of an error away when it has been mended, and gives back what stood before', async () => {
    const session = await open();
    await change(session, (sheets) => {
      const sheet = sheets.getItem('Tabell 8');
      sheet.getRange('B23').format.fill.color = '#00FF00';
      sheet.notes.add('B23', 'Kontrollera');
    });
    await write(session);
    expect(lookAt(session, 'Tabell 8', 22, 1).note).toMatch(/^Kontrollera\n/);
    // Finansiella intäkter 2,3 as in Tabell 4.
    await change(session, (sheets) => {
      sheets.getItem('Tabell 8').getRange('B23').values = [[2.3]];
    });
    await session.calculation.settled();
    const marked = must(await session.workbook.read()).results[0]?.marked;
    expect(marked).toHaveLength(22);
    const plan = await write(session);
    expect(plan.marks?.some(({ cell }) => cell.sheet === 'Tabell 8' && cell.row === 22)).toBe(
      false,
    );
    expect(lookAt(session, 'Tabell 8', 22, 1)).toEqual({ fill: '#00FF00', note: 'Kontrollera' });
    // The others are marked once, not twice.
    expect(lookAt(session, ...fixedAssets).note?.match(/Regionkalkyl/g)).toHaveLength(1);
  });

  it('is marked by Räkna om too where it was, and only there', async () => {
    const session = await open();
    const again = () =>
      recalculate(session.workbook, [reconciliation], { language: 'sv', today: '2026-11-22' });
    await write(session);
    await change(session, (sheets) => {
      sheets.getItem('Tabell 8').getRange('B23').values = [[2.3]];
    });
    await session.calculation.settled();
    expect(await again()).toBe('written');
    expect(lookAt(session, 'Tabell 8', 22, 1)).toEqual({ fill: undefined, note: undefined });
    expect(lookAt(session, ...fixedAssets).fill).toBe('#F8CBAD');
    await write(session, false);
    expect(await again()).toBe('written');
    expect(session.store.sheets.flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('leaves a fill and a note that the user has changed in a marked cell', async () => {
    const session = await open();
    await write(session);
    await change(session, (sheets) => {
      const sheet = sheets.getItem('Tabell 5');
      sheet.getRange('C10').format.fill.color = '#00FF00';
      sheet.notes.getItemOrNullObject('C10').content = 'Utrett';
    });
    await write(session, false);
    expect(lookAt(session, ...fixedAssets)).toEqual({ fill: '#00FF00', note: 'Utrett' });
    // The others are as before, and nothing is remembered any more.
    expect(lookAt(session, 'Tabell 5', 26, 2)).toEqual({ fill: undefined, note: undefined });
    expect(session.store.names.map(({ name }) => name)).toEqual(['_Regionkalkyl.reconciliation.1']);
  });

  it('takes the marks away too where the result sheet had been deleted', async () => {
    const session = await open();
    const before = snapshot(session.store).sheets;
    const plan = await write(session);
    await change(session, (sheets) => sheets.getItem(plan.sheets[0]!.target.name).delete());
    await write(session, false);
    expect(snapshot(session.store).sheets.slice(0, before.length)).toEqual(before);
  });

  it('writes the same once more and changes nothing', async () => {
    const session = await open();
    await write(session);
    const { sheets, names } = snapshot(session.store);
    await write(session);
    await session.calculation.settled();
    expect(snapshot(session.store)).toMatchObject({ sheets, names });
  });
});
