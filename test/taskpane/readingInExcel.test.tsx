/** @jest-environment jsdom */
import './browserStubs';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { recalculate } from '../../src/commands/recalculate';
import { models } from '../../src/models';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import type { ContentCell, WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import { startOffice, type OfficeSession } from '../workbench/host/officeClient';
import { showInExcel, shown } from './paneInExcel';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const sheetOf = (name: string, rows: Parameters<typeof cells>[0]) => ({
  name,
  cells: cells(rows),
});

const cells = (rows: readonly (readonly (string | number)[])[]): readonly ContentCell[] =>
  rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));

/** The heading over the inhabitants is one that nobody could foresee. */
const content: WorkbookContent = {
  sheets: [
    {
      name: 'Poster',
      cells: cells([
        ['Post', 'Belopp', 'Nyckel'],
        ['Pott', 1000, 'Folkmängd'],
      ]),
    },
    {
      name: 'Regioner',
      cells: cells([
        ['Kod', 'Region', 'Huvuden'],
        ['01', 'Region Stockholm', '3 000'],
        ['23', 'Region Jämtland Härjedalen', 1000],
      ]),
    },
  ],
  names: [],
};

const office = (): Promise<OfficeSession> => startOffice({ content });

async function openPane(): Promise<void> {
  await showInExcel();
}

const press = (name: string | RegExp): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });

async function correct(heading: string, meaning: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByRole('combobox', { name: `${heading} läses som` }), {
      target: { value: meaning },
    });
  });
  await waitFor(() => expect(shown()).toContain('Rättelsen är sparad i arbetsboken'));
}

/** Waits for the pane to read and answer anew, however long the machine takes. */
const comesToShow = (text: string): Promise<void> =>
  waitFor(() => expect(shown()).toContain(text), { timeout: 10_000 });

const when = { language: 'sv', today: '2026-11-22' } as const;
const writtenNumbers = ({ store }: OfficeSession): readonly unknown[] =>
  (store.toContent().sheets.find(({ name }) => name === 'Fördelning')?.cells ?? []).map(
    ({ value }) => value,
  );

describe('a correction in Excel', () => {
  it('stands in the workbook’s settings as names and nothing else, at the cost of one batch', async () => {
    const { host, store } = await office();
    await openPane();
    expect(shown()).toContain('Inget skrivs förrän felen ovan är rättade.');
    await press('Visa läsrapporten');
    const before = host.batches.length;
    await correct('Huvuden', 'population');
    expect(host.batches.length - before).toBe(1);
    const kept = Object.values(store.settings).map((json) => JSON.parse(json) as unknown);
    expect(kept).toEqual(['{"v":1,"c":[["h","Regioner","Huvuden","regions","population"]]}']);
  });

  it('is used when the pane opens again, and by Räkna om', async () => {
    const session = await office();
    await openPane();
    await press('Visa läsrapporten');
    await correct('Huvuden', 'population');
    cleanup();
    await openPane();
    expect(shown()).toContain('Skrivs till: nytt blad ”Fördelning”');
    await press('Skriv till blad');
    await comesToShow('Klart: 2 rader');
    expect(writtenNumbers(session)).toContain(750);
    await act(async () => {
      await session.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Poster').getRange('B2').values = [[2000]];
        await context.sync();
      });
    });
    expect(await recalculate(officeWorkbook(), models, when)).toBe('written');
    expect(writtenNumbers(session)).toContain(1500);
  });

  it('costs no batch more: a run is still one to read and one to write', async () => {
    const { host } = await office();
    await openPane();
    await press('Visa läsrapporten');
    await correct('Huvuden', 'population');
    const before = host.batches.length;
    await press('Skriv till blad');
    await waitFor(() => expect(shown()).toContain('Klart: 2 rader'));
    expect(host.batches.length - before).toBe(2);
  });

  it('leaves no trace when the last one is taken back', async () => {
    const { store } = await office();
    await openPane();
    await press('Visa läsrapporten');
    await correct('Huvuden', 'population');
    await press(/^Ta tillbaka: /);
    await waitFor(() => expect(shown()).toContain('Rättelsen är borttagen'));
    expect(store.settings).toEqual({});
  });
});

describe('a correction of a label in Excel', () => {
  const paper: WorkbookContent = {
    sheets: [
      sheetOf('Bilaga', [
        ['Asylsökande', 100],
        ['Pengar till flyktingar', 1000],
        ['Antal i hela landet', 400],
        ['Totalt belopp enligt befolkning', 2000],
        ['Länets befolkning', 10],
        ['Rikets befolkning', 100],
      ]),
    ],
    names: [],
  };

  it('is kept with the workbook, gives the answer, and is used by Räkna om', async () => {
    const session = await startOffice({ content: paper });
    await openPane();
    await press('Visa läsrapporten');
    await correct('Pengar till flyktingar', 'potAmount');
    await correct('Antal i hela landet', 'nationalWeight');
    expect(Object.values(session.store.settings).map((json) => JSON.parse(json))).toEqual([
      '{"v":1,"c":[["h","Bilaga","Pengar till flyktingar","officialForm","potAmount"],' +
        '["h","Bilaga","Antal i hela landet","officialForm","nationalWeight"]]}',
    ]);
    expect(shown()).toContain(
      'Pengar till flyktingar på bladet ”Bilaga” läses som Potten i riket.',
    );
    cleanup();
    await openPane();
    await press('Skriv till blad');
    await comesToShow('Klart: 1 rad');
    // 1000 · 100 / 400 and 2000 · 10 / 100
    expect(writtenNumbers(session)).toEqual(expect.arrayContaining([250, 200, 450]));
    await act(async () => {
      await session.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Bilaga').getRange('B2').values = [[2000]];
        await context.sync();
      });
    });
    expect(await recalculate(officeWorkbook(), models, when)).toBe('written');
    expect(writtenNumbers(session)).toEqual(expect.arrayContaining([500, 200, 700]));
  });

  it('finds the only value that a model needs where nobody knew its label', async () => {
    const needs = sheetOf('Behov', [
      ['Behov', 'Kostnadsställe', 'Belopp'],
      ['Tolkar', '101', 'Rest'],
    ]);
    const amount = sheetOf('Pengar', [['Det här fick vi', 5000]]);
    await startOffice({ content: { sheets: [needs, amount], names: [] } });
    await openPane();
    await press('Visa läsrapporten');
    await correct('Det här fick vi', 'amount');
    expect(shown()).toContain('Det här fick vi på bladet ”Pengar” läses som Belopp att fördela.');
  });
});

describe('a result in Excel', () => {
  it('is said to be out of date when its input is edited, and one press writes it to the same sheet', async () => {
    const session = await office();
    await openPane();
    await press('Visa läsrapporten');
    await correct('Huvuden', 'population');
    await press('Tillbaka till Fördelning');
    await press('Skriv till blad');
    await comesToShow('Skrivs till: bladet ”Fördelning”, över det tidigare resultatet');
    expect(shown()).not.toContain('har ändrats sedan');
    await act(async () => {
      await session.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Poster').getRange('B2').values = [[4000]];
        await context.sync();
      });
    });
    await comesToShow('Indata har ändrats sedan bladet ”Fördelning” skrevs.');
    expect(writtenNumbers(session)).toContain(750);
    await press('Räkna om');
    await comesToShow('Klart: 2 rader');
    expect(writtenNumbers(session)).toContain(3000);
    await waitFor(() => expect(shown()).not.toContain('har ändrats sedan'), { timeout: 10_000 });
    expect(session.store.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Poster', 'Regioner', 'Fördelning']),
    );
    expect(session.store.sheets).toHaveLength(3);
  });
});

describe('a table from a PDF in Excel', () => {
  it('stands on a new sheet as numbers, and what was there is untouched', async () => {
    const { store } = await office();
    const before = store.toContent().sheets;
    await openPane();
    await press('Fler val');
    await act(async () => {
      fireEvent.click(screen.getByRole('menuitem', { name: 'Klistra in från pdf' }));
    });
    await act(async () => {
      fireEvent.change(screen.getByRole('textbox', { name: 'Text från pdf' }), {
        target: { value: 'Budget 2019 Budget 2020\r\nRevision 1 170,7 5,0' },
      });
    });
    await press('Skriv till nytt blad');
    await waitFor(() => expect(shown()).toContain('Klart: 1 rad skriven'));
    const after = store.toContent().sheets;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)?.cells.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Budget 2019', 'Revision', 1170.7, 5]),
    );
  });
});
