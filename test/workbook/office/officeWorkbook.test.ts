/** @jest-environment jsdom */
import { inLanguage } from '../../../src/messages/texts';
import type { Plan, SheetPlan } from '../../../src/tables/plan';
import { officeWorkbook } from '../../../src/workbook/office/officeWorkbook';
import type { Outcome, VisibleWorkbook } from '../../../src/workbook/port';
import type { SheetContent, WorkbookContent } from '../../../src/workbook/xlsx/sheetContent';
import { snapshot } from '../../../src/workbench/host/snapshot';
import { startOffice, type OfficeSession } from '../../workbench/host/officeClient';

const inSwedish = inLanguage('sv');

const input: SheetContent = {
  name: 'Indata',
  cells: [
    { row: 1, column: 1, value: 'Region' },
    { row: 1, column: 2, value: 'Folkmängd' },
    { row: 2, column: 1, value: '01' },
    { row: 2, column: 2, value: { number: '2377081' } },
    { row: 3, column: 1, value: true },
    { row: 3, column: 2, value: { error: '#DIV/0!' } },
  ],
};

const content: WorkbookContent = { sheets: [input], names: [] };

const newSheet: SheetPlan = {
  target: { kind: 'new', name: 'Fördelning' },
  cells: [
    [{ text: 'Fördelning 2020' }, null],
    [{ text: '=SUM(A1)' }, { number: '35318211' }],
    [{ text: '0123' }, { number: '0.0143' }],
  ],
  styles: [
    { area: { top: 0, left: 0, rows: 1, columns: 2 }, style: { bold: true, size: 14 } },
    { area: { top: 1, left: 1, rows: 1, columns: 1 }, style: { numberFormat: '#,##0' } },
    { area: { top: 2, left: 1, rows: 1, columns: 1 }, style: { numberFormat: '0.00%' } },
  ],
  columnWidths: [24, 12],
  frozenRows: 1,
  print: {
    landscape: true,
    repeatedRows: [0, 0],
    area: { top: 0, left: 0, rows: 3, columns: 2 },
  },
  gridlines: false,
  mark: { name: '_Regionkalkyl.distribution.1', comment: 'distribution 1.0 abc' },
};

const planOf = (...sheets: SheetPlan[]): Plan => ({
  model: 'distribution',
  version: '1.0',
  sheets,
});

const range = { sheet: 'Fördelning', top: 0, left: 0, rows: 3, columns: 2 };
const ownSheet: SheetPlan = {
  ...newSheet,
  target: { kind: 'own', name: 'Fördelning', replaces: range },
  cells: [[{ text: 'Ny' }, { number: '1' }]],
  styles: [],
  print: { ...newSheet.print, area: { top: 0, left: 0, rows: 1, columns: 2 } },
};

async function opened(
  from: WorkbookContent = content,
): Promise<OfficeSession & { workbook: VisibleWorkbook }> {
  const session = await startOffice({ content: from });
  const workbook = officeWorkbook();
  must(await workbook.onChange(() => undefined));
  return { ...session, workbook };
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(inSwedish(outcome.problem.message));
  return outcome.value;
}

const sentence = (outcome: Outcome<unknown>): string =>
  outcome.ok ? 'done' : inSwedish(outcome.problem.message);

const valuesOf = ({ store }: OfficeSession, name: string): unknown[] =>
  store
    .toContent()
    .sheets.find((sheet) => sheet.name === name)
    ?.cells.filter(({ value }) => value !== null)
    .map(({ row, column, value }) => [row, column, value]) ?? [];

describe('reading the workbook open in Excel', () => {
  it('takes every used cell of every sheet in one batch, with errors as errors', async () => {
    const { workbook, host } = await opened();
    const before = host.batches.length;
    const snapshot = must(await workbook.read());
    expect(host.batches.length - before).toBe(1);
    expect(snapshot).toEqual({
      sheets: [
        {
          sheet: 'Indata',
          visible: true,
          top: 1,
          left: 1,
          rows: [
            ['Region', 'Folkmängd'],
            ['01', 2377081],
            [true, { error: '#DIV/0!' }],
          ],
        },
      ],
      results: [],
      // The client on npm is that old.
      withoutNotes: true,
    });
  });

  it('takes the formulas behind the values in the same batch', async () => {
    const cells: SheetContent['cells'] = [
      { row: 0, column: 0, value: 'Antal' },
      { row: 1, column: 0, value: { number: '2' } },
      { row: 2, column: 0, value: { number: '4' }, formula: 'SUM(A2,2)' },
      { row: 3, column: 0, value: '=inte en formel' },
    ];
    const { workbook, host } = await opened({ sheets: [{ name: 'Blad1', cells }], names: [] });
    const before = host.batches.length;
    const [sheet] = must(await workbook.read()).sheets;
    expect(host.batches.length - before).toBe(1);
    expect(sheet?.formulas).toEqual([[], [], ['=SUM(A2,2)'], []]);
  });

  it('opens with one batch when nobody listens for changes', async () => {
    const { host } = await startOffice({ content });
    must(await officeWorkbook().read());
    expect(host.batches).toHaveLength(2);
  });

  it('sees an empty sheet as a sheet without rows', async () => {
    const { workbook } = await opened({ sheets: [{ name: 'Blad1', cells: [] }], names: [] });
    expect(must(await workbook.read()).sheets).toEqual([
      { sheet: 'Blad1', visible: true, top: 0, left: 0, rows: [] },
    ]);
  });

  it('looks once more when a sheet has come since it listed them', async () => {
    const { workbook, store, host } = await opened();
    must(await workbook.read());
    store.addSheet('Nytt');
    const before = host.batches.length;
    const { sheets } = must(await workbook.read());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Indata', 'Nytt']);
    expect(host.batches.length - before).toBe(2);
  });

  it('knows its earlier results again, and forgets those whose sheet is gone', async () => {
    const { workbook } = await opened({
      sheets: [input, { name: 'Fördelning', cells: [] }],
      names: [
        {
          name: '_Regionkalkyl.distribution.1',
          refersTo: "'Fördelning'!$A$1:$B$3",
          comment: 'distribution 1.0 abc',
          hidden: true,
        },
        { name: '_Regionkalkyl.distribution.2', refersTo: '#REF!', hidden: true },
        { name: 'Eget', refersTo: 'Indata!$A$1' },
      ],
    });
    expect(must(await workbook.read()).results).toEqual([
      { name: '_Regionkalkyl.distribution.1', comment: 'distribution 1.0 abc', range },
    ]);
  });
});

describe('writing a plan', () => {
  it('adds the sheet in one batch: text stays text, numbers are numbers, and the mark is hidden', async () => {
    const session = await opened();
    const { workbook, host, store } = session;
    must(await workbook.read());
    const before = host.batches.length;
    must(await workbook.apply(planOf(newSheet)));
    expect(host.batches.length - before).toBe(1);
    expect(valuesOf(session, 'Fördelning')).toEqual([
      [0, 0, 'Fördelning 2020'],
      [1, 0, '=SUM(A1)'],
      [1, 1, 35318211],
      [2, 0, '0123'],
      [2, 1, 0.0143],
    ]);
    const { names, sheets } = store.toContent();
    expect(names).toEqual([
      {
        name: '_Regionkalkyl.distribution.1',
        refersTo: 'Fördelning!$A$1:$B$3',
        comment: 'distribution 1.0 abc',
        hidden: true,
      },
    ]);
    expect(sheets[1]).toMatchObject({
      columnWidths: [24, 12],
      frozenRows: 1,
      gridlines: false,
      print: newSheet.print,
    });
    const amount = sheets[1]?.cells.find(({ row, column }) => row === 1 && column === 1);
    expect(amount?.style?.numberFormat).toBe('#,##0');
    expect(sheets[1]?.cells[0]?.style).toMatchObject({ bold: true, size: 14 });
    expect(store.activeSheet.name).toBe('Fördelning');
  });

  it('writes over an earlier result and nothing else', async () => {
    const session = await opened();
    const { workbook, host } = session;
    must(await workbook.read());
    must(await workbook.apply(planOf(newSheet)));
    await note(session, 'D9', 'Egen anteckning');
    must(await workbook.read());
    const before = host.batches.length;
    must(await workbook.apply(planOf(ownSheet)));
    // One to see what stands there, so that it can be put back, and one to write.
    expect(host.batches.length - before).toBe(2);
    expect(valuesOf(session, 'Fördelning')).toEqual([
      [0, 0, 'Ny'],
      [0, 1, 1],
      [8, 3, 'Egen anteckning'],
    ]);
    expect(must(await workbook.read()).results).toEqual([
      { ...newSheet.mark, range: { ...range, rows: 1 } },
    ]);
  });

  it('uses the mark again that a deleted result sheet left behind', async () => {
    const session = await opened({
      ...content,
      names: [{ name: newSheet.mark.name, refersTo: '#REF!', hidden: true }],
    });
    must(await session.workbook.read());
    must(await session.workbook.apply(planOf(newSheet)));
    expect(must(await session.workbook.read()).results).toHaveLength(1);
  });

  it('writes 300 rows of 12 columns in one batch as well', async () => {
    const { workbook, host } = await opened();
    must(await workbook.read());
    const cells = Array.from({ length: 300 }, () =>
      Array.from({ length: 12 }, (_, column) => ({ number: String(column) })),
    );
    const before = host.batches.length;
    must(await workbook.apply(planOf({ ...newSheet, cells })));
    expect(host.batches.length - before).toBe(1);
    expect(host.batches.at(-1)?.actions).toBeLessThan(80);
  });
});

describe('what cannot be written, said before anything is touched', () => {
  it('a sheet of that name has come to stand there', async () => {
    const { workbook, host } = await opened({
      ...content,
      sheets: [input, { name: 'fördelning', cells: [] }],
    });
    must(await workbook.read());
    const before = host.batches.length;
    expect(sentence(await workbook.apply(planOf(newSheet)))).toBe(
      'Det finns redan ett blad som heter ”fördelning”; byt namn på det eller ta bort det och försök igen.',
    );
    expect(host.batches).toHaveLength(before);
  });

  it('the same, when Excel is the first to know', async () => {
    const session = await opened();
    must(await session.workbook.read());
    session.store.addSheet('Fördelning');
    await note(session, 'A1', 'Användarens eget');
    expect(sentence(await session.workbook.apply(planOf(newSheet)))).toBe(
      'Det finns redan ett blad som heter ”Fördelning”; byt namn på det eller ta bort det och försök igen.',
    );
    expect(valuesOf(session, 'Fördelning')).toEqual([[0, 0, 'Användarens eget']]);
  });

  it('a cell of the user lies where the result would grow', async () => {
    const session = await opened();
    must(await session.workbook.read());
    must(await session.workbook.apply(planOf(newSheet)));
    await note(session, 'B5', 'Min fotnot');
    must(await session.workbook.read());
    const longer: SheetPlan = {
      ...ownSheet,
      cells: Array.from({ length: 6 }, () => [{ text: 'rad' }, null]),
    };
    expect(sentence(await session.workbook.apply(planOf(longer)))).toBe(
      'Cellen Fördelning!B5 är ifylld och skulle skrivas över; flytta innehållet och försök igen.',
    );
  });

  it('the earlier result is no longer where it was', async () => {
    const { workbook } = await opened({
      ...content,
      sheets: [input, { name: 'Fördelning', cells: [] }],
    });
    must(await workbook.read());
    expect(sentence(await workbook.apply(planOf(ownSheet)))).toBe(
      'Det tidigare resultatet på bladet ”Fördelning” har flyttats eller ändrats; läs om arbetsboken och försök igen.',
    );
  });
});

describe('faults of Excel, each in one sentence', () => {
  it('a cell is being edited', async () => {
    const { workbook, host } = await opened();
    host.faults.cellEditMode = true;
    const expected =
      'Avsluta redigeringen av cellen med Retur eller Esc och försök igen; Excel tar inte emot något medan en cell redigeras.';
    expect(sentence(await workbook.read())).toBe(expected);
    expect(sentence(await workbook.apply(planOf(newSheet)))).toBe(expected);
  });

  it('the answer or the request is too large', async () => {
    const { workbook, host } = await opened();
    host.faults.payloadLimit = 2_000;
    const cells = Array.from({ length: 300 }, () => [{ text: 'x'.repeat(20) }, null]);
    expect(sentence(await workbook.apply(planOf({ ...newSheet, cells })))).toBe(
      'Resultatet är större än vad Excel tar emot på en gång; dela upp indata i mindre tabeller och försök igen.',
    );
    host.faults.payloadLimit = 1_200;
    expect(sentence(await workbook.read())).toMatch(/^(Arbetsboken|Resultatet) är större än/);
  });

  it.each([
    [
      'AccessDenied',
      'Arbetsbokens struktur är skyddad, så inget nytt blad kan läggas till; ta bort skyddet under Granska › Skydda arbetsbok och försök igen.',
    ],
    [
      'InvalidOrTimedOutSession',
      'Förbindelsen med Excel bröts; stäng panelen, öppna den igen och försök på nytt.',
    ],
    [
      'GeneralException',
      'Excel svarade med felet GeneralException och inget ändrades; försök igen och starta om Excel om felet kvarstår.',
    ],
  ])('%s when a new sheet is asked for', async (code, expected) => {
    const { workbook, host } = await opened();
    must(await workbook.read());
    host.faults.failAt = { action: 0, code };
    expect(sentence(await workbook.apply(planOf(newSheet)))).toBe(expected);
  });

  it('the sheet of the earlier result is protected', async () => {
    const session = await opened();
    must(await session.workbook.read());
    must(await session.workbook.apply(planOf(newSheet)));
    must(await session.workbook.read());
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Fördelning').protection.protect();
      await context.sync();
    });
    const before = session.store.toContent();
    expect(sentence(await session.workbook.apply(planOf(ownSheet)))).toBe(
      'Bladet ”Fördelning” är skyddat; ta bort skyddet under Granska › Ta bort bladets skydd och försök igen.',
    );
    expect(session.store.toContent()).toEqual(before);
  });

  it('the session has died', async () => {
    const session = await startOffice({ content });
    const workbook = officeWorkbook(50);
    must(await workbook.read());
    session.host.faults.dead = true;
    expect(sentence(await workbook.read())).toBe(
      'Förbindelsen med Excel bröts; stäng panelen, öppna den igen och försök på nytt.',
    );
    expect(sentence(await workbook.apply(planOf(newSheet)))).toBe(
      'Excel svarade inte på skrivningen till bladet ”Fördelning”; stäng panelen och öppna den igen, så återställs det som inte blev klart.',
    );
  });
});

describe('an error half-way through a write', () => {
  it('leaves no trace of a new sheet, wherever it comes', async () => {
    const session = await opened();
    const before = snapshot(session.store);
    for (let action = 0; ; action += 1) {
      must(await session.workbook.read());
      failOnce(session, action);
      const outcome = await session.workbook.apply(planOf(newSheet));
      if (outcome.ok) {
        expect(action).toBeGreaterThan(20);
        break;
      }
      expect(sentence(outcome)).toMatch(/inget ändrades|allt är som förut/);
      expect(snapshot(session.store)).toEqual(before);
    }
  });

  it('puts an earlier result back with its looks and its mark, wherever it comes', async () => {
    const session = await opened();
    must(await session.workbook.read());
    must(await session.workbook.apply(planOf(newSheet)));
    const before = snapshot(session.store);
    for (let action = 0; ; action += 1) {
      must(await session.workbook.read());
      failOnce(session, action, 1);
      const outcome = await session.workbook.apply(planOf(ownSheet));
      if (outcome.ok) {
        expect(action).toBeGreaterThan(20);
        break;
      }
      expect(sentence(outcome)).toMatch(/inget ändrades|är som förut/);
      expect(snapshot(session.store)).toEqual(before);
    }
  });

  it('says what is incomplete when it cannot be put back either', async () => {
    const session = await opened();
    must(await session.workbook.read());
    const before = snapshot(session.store);
    const { workbook, host } = session;
    host.faults.failAt = { action: 9, code: 'GeneralException' };
    expect(sentence(await workbook.apply(planOf(newSheet)))).toBe(
      'Excel avbröt skrivningen med felet GeneralException och bladet ”Fördelning” blev ofullständigt; läs om arbetsboken, så återställs det.',
    );
    host.faults.failAt = undefined;
    must(await workbook.read());
    expect(snapshot(session.store)).toEqual(before);
  });
});

describe('the rest of a visible workbook', () => {
  it('selects a cell or a range', async () => {
    const session = await opened();
    must(await session.workbook.select({ sheet: 'Indata', row: 2, column: 2 }));
    expect(await selection(session)).toBe('Indata!C3');
    must(await session.workbook.select({ sheet: 'Indata', top: 1, left: 1, rows: 3, columns: 2 }));
    expect(await selection(session)).toBe('Indata!B2:C4');
    expect(sentence(await session.workbook.select({ sheet: 'Borta', row: 0, column: 0 }))).toBe(
      'Bladet, namnet eller cellen finns inte längre i arbetsboken; läs om och försök igen.',
    );
  });

  it('calls back when the user changes cells or sheets, until it is stopped', async () => {
    const session = await startOffice({ content });
    const workbook = officeWorkbook();
    const changed = jest.fn();
    const stop = must(await workbook.onChange(changed));
    await note(session, 'B9', 1);
    expect(changed).toHaveBeenCalledTimes(1);
    session.store.addSheet('Nytt');
    await settle();
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    await settle();
    await note(session, 'B10', 2);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('inserts the sheets of a sample as they are, without a mark', async () => {
    const session = await opened({ sheets: [{ name: 'Blad1', cells: [] }], names: [] });
    const bold = { bold: true };
    const sheet: SheetContent = {
      name: 'Poster',
      cells: [
        { row: 0, column: 0, value: 'Post', style: bold },
        { row: 0, column: 1, value: 'Belopp', style: bold },
        { row: 1, column: 0, value: '2020' },
        { row: 1, column: 1, value: { number: '600000000' }, style: { numberFormat: '#,##0' } },
      ],
      columnWidths: [20, 14],
    };
    must(await session.workbook.read());
    must(await session.workbook.insert([sheet]));
    const inserted = session.store.toContent().sheets[1];
    expect(inserted).toMatchObject({ name: 'Poster', columnWidths: [20, 14] });
    expect(valuesOf(session, 'Poster')).toEqual([
      [0, 0, 'Post'],
      [0, 1, 'Belopp'],
      [1, 0, '2020'],
      [1, 1, 600000000],
    ]);
    expect(inserted?.cells[1]?.style).toMatchObject(bold);
    expect(must(await session.workbook.read()).results).toEqual([]);
  });
});

/** The user types in the last sheet. */
async function note(
  session: OfficeSession,
  address: string,
  value: string | number,
): Promise<void> {
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getLast().getRange(address).values = [[value]];
    await context.sync();
  });
  await settle();
}

async function selection(session: OfficeSession): Promise<string> {
  return session.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

/** Lets one batch fail, the next one or one of those after it, and no other. */
function failOnce({ host }: OfficeSession, action: number, after = 0): void {
  const batches = host.batches.length + after;
  Object.defineProperty(host.faults, 'failAt', {
    configurable: true,
    get: () => (host.batches.length === batches ? { action, code: 'GeneralException' } : undefined),
  });
}

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
