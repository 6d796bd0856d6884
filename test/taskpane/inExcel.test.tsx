/** @jest-environment jsdom */
import './browserStubs';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { models } from '../../src/models';
import { samples } from '../../src/samples';
import { snapshot } from '../../src/workbench/host/snapshot';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import { recalculate } from '../../src/commands/recalculate';
import type { WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import { startOffice, type OfficeSession } from '../workbench/host/officeClient';
import { renderInExcel, showInExcel, shown } from './paneInExcel';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const empty: WorkbookContent = { sheets: [{ name: 'Blad1', cells: [] }], names: [] };

/** The pane on a workbook, with the unmodified Office.js between them. */
async function open(content: WorkbookContent): Promise<OfficeSession> {
  const office = await startOffice({ content });
  await showInExcel();
  return office;
}

const sample = (name: string): WorkbookContent => {
  const content = samples.get(name);
  if (!content) throw new Error(`No sample ${name}`);
  return content;
};

const press = async (name: string): Promise<void> => {
  await act(async () => {
    // In an empty workbook every model offers its own; the first is Fördelning's.
    fireEvent.click(screen.getAllByRole('button', { name })[0]!);
  });
};

/** Waits for the pane to read and answer anew, however long the machine takes. */
const comesToShow = (text: string): Promise<void> =>
  waitFor(() => expect(shown()).toContain(text), { timeout: 10_000 });

const numbersIn = ({ store }: OfficeSession, name: string): number[] =>
  (store.toContent().sheets.find((sheet) => sheet.name === name)?.cells ?? []).flatMap(
    ({ value }) => {
      if (typeof value === 'number') return [Math.round(value)];
      return typeof value === 'object' && value !== null && 'number' in value
        ? [Math.round(Number(value.number))]
        : [];
    },
  );

describe('the Välfärdsmiljard in Excel', () => {
  it('shows the printed figures on opening, without a press', async () => {
    await open(sample('valfardsmiljarden-2020'));
    for (const figure of ['35 318 211 kr', '269 kr', '−853 425 kr'])
      expect(shown()).toContain(figure);
    for (const figure of ['36 086 614 kr', '275 kr', '−85 022 kr'])
      expect(shown()).toContain(figure);
  });

  it('costs one batch to read and one to write', async () => {
    const office = await open(sample('valfardsmiljarden-2020'));
    const before = office.host.batches.length;
    await press('Skriv till blad');
    await waitFor(() => expect(shown()).toContain('Klart: '));
    expect(office.host.batches.length - before).toBe(2);
    expect(numbersIn(office, 'Fördelning')).toEqual(
      expect.arrayContaining([8584125, 26734087, 35318211, 269, -853425]),
    );
    expect(numbersIn(office, 'Fördelning')).toEqual(
      expect.arrayContaining([9352651, 26733963, 36086614, 275, -85022]),
    );
  });

  it('writes over its own result the next time, and Räkna om does the same', async () => {
    const office = await open(sample('regioner-2020'));
    await press('Skriv till blad');
    await waitFor(() => expect(shown()).toContain('Klart: 21 rader'));
    await comesToShow('Skrivs till: bladet ”Fördelning”, över det tidigare resultatet');
    const written = office.store.toContent();
    await press('Skriv till blad');
    expect(shown()).not.toContain('Klart: ');
    await comesToShow('Klart: 21 rader');
    expect(office.store.toContent()).toEqual(written);
    const when = { language: 'sv', today: '2026-11-22' } as const;
    expect(await recalculate(officeWorkbook(), models, when)).toBe('written');
    expect(office.store.toContent()).toEqual(written);
  });

  it('says before the press that a chart is drawn anew, where it does not stay as it stands', async () => {
    await open(sample('regioner-2020'));
    await press('Skriv till blad');
    await comesToShow('Skrivs till: bladet ”Fördelning”, över det tidigare resultatet');
    expect(shown()).not.toContain('Diagrammet ritas om');
    fireEvent.click(screen.getByRole('button', { expanded: false, name: /Vanlig/ }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Egen region' }), {
      target: { value: '05' },
    });
    await comesToShow(
      'Diagrammet ritas om: har du själv ändrat något i det går ändringen förlorad, också med Ångra.',
    );
  });

  it('undoes a write to the last cell, format and name, also when the pane is opened anew', async () => {
    const office = await open(sample('regioner-2020'));
    const before = snapshot(office.store);
    await press('Skriv till blad');
    await comesToShow('Klart: 21 rader');
    expect(snapshot(office.store)).not.toEqual(before);
    cleanup();
    renderInExcel();
    await waitFor(() => expect(shown()).toContain('Senast skrivet: bladet ”Fördelning”.'));
    await press('Ångra skrivningen till bladet ”Fördelning”');
    await waitFor(() => expect(shown()).toContain('Ångrat: '));
    expect(snapshot(office.store)).toEqual(before);
  });

  it('keeps a log when asked to, and goes on with it when the pane is opened anew', async () => {
    const office = await open(sample('regioner-2020'));
    await press('Fler val');
    await act(async () => {
      fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'För logg på ett eget blad' }));
    });
    await press('Skriv till blad');
    await waitFor(() => expect(shown()).toContain('Klart: 21 rader'));
    const log = () => office.store.findSheet('Regionkalkyl logg')?.cells.size;
    expect(log()).toBe(2 * 5);
    cleanup();
    await showInExcel();
    await press('Skriv till blad');
    await waitFor(() => expect(shown()).toContain('Klart: 21 rader'));
    expect(log()).toBe(3 * 5);
  });

  it('answers anew when a cell is edited', async () => {
    const { Excel } = await open(sample('valfardsmiljarden-2020'));
    await act(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Förslag 2020');
        sheet.getRange('B4').values = [[1257]];
        sheet.getRange('B10').values = [[5192]];
        await context.sync();
      });
    });
    await comesToShow('37 365 951 kr');
  });

  it.each(['Infoga exempel', 'Infoga tom mall'])(
    'begins in an empty workbook: %s',
    async (offer) => {
      const { store } = await open(empty);
      expect(shown()).toContain('Arbetsboken är tom.');
      // Every model offers its own; the first in the list is Fördelning.
      await act(async () => {
        fireEvent.click(screen.getAllByRole('button', { name: offer })[0]!);
      });
      await comesToShow('Klart: infogade ');
      expect(store.sheets.length).toBeGreaterThan(2);
      expect(await screen.findByRole('button', { name: 'Skriv till blad' })).toBeTruthy();
    },
  );
});

describe('Länstal till kommuntal in Excel', () => {
  it('opens on its sample, writes the whole persons and follows a locked number', async () => {
    const office = await open(sample('lanstal-kommuntal'));
    expect(shown()).toContain('86 personer fördelas på 8 kommuner.');
    await act(async () => {
      await office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Kommuner').getRange('E12').values = [[40]];
        await context.sync();
      });
    });
    await comesToShow('Flest får Östersund, 40');
    await press('Skriv till blad');
    await waitFor(() => expect(shown()).toContain('Klart: '));
    const written = numbersIn(office, 'Länstal till kommuntal');
    expect(written).toEqual(expect.arrayContaining([40, 86]));
  });
});

describe('Intern fördelning in Excel', () => {
  it('opens on its sample, and a row with Rest takes what another leaves', async () => {
    const office = await open(sample('intern-fordelning-2020'));
    expect(shown()).toContain('8 584 125 kr fördelas på 7 behov hos 3 verksamheter.');
    await act(async () => {
      await office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Intern fördelning');
        sheet.getRange('D5').values = [['Rest']];
        sheet.getRange('D6').values = [[1_000_000]];
        await context.sync();
      });
    });
    await comesToShow('5 634 125 kr');
    await press('Skriv till blad');
    await comesToShow('Klart: ');
    const [result] = office.store
      .toContent()
      .sheets.filter(({ name }) => name.startsWith('Intern fördelning '));
    expect(numbersIn(office, result!.name)).toEqual(
      expect.arrayContaining([2_450_000, 1_000_000, 8_584_125]),
    );
  });
});
