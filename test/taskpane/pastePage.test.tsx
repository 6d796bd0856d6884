/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { editMode, FakeWorkbook, numbers, sheet, workbookWith } from './fakes';
import { choose, openPane, press, settle, status } from './openPane';

beforeEach(() => {
  jest.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

async function openPaste(
  workbook = new FakeWorkbook(workbookWith(numbers)),
): Promise<FakeWorkbook> {
  await openPane(workbook);
  await press('Fler val');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Klistra in från pdf' }));
  await settle();
  return workbook;
}

async function paste(...lines: readonly string[]): Promise<void> {
  fireEvent.change(screen.getByRole('textbox', { name: 'Text från pdf' }), {
    target: { value: lines.join('\n') },
  });
  await settle();
}

const certain = [
  'Tabell 8. Budgetramar per nämnd',
  'Budget 2019 Budget 2020 Plan 2021 Plan 2022',
  'Regionstyrelsen 1 170,7 1 459,9 1 504,4 1550,2',
  'Revision 5,0 5,0 5,0 5,0',
];

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');

describe('a table pasted from a PDF', () => {
  it('is shown as it will stand before anything is written', async () => {
    const workbook = await openPaste();
    expect(screen.queryByRole('button', { name: 'Skriv till nytt blad' })).toBeNull();
    await paste(...certain);
    const preview = screen.getByRole('region', { name: /^Förhandsgranskning av bladet/ });
    const row = within(preview)
      .getAllByRole('row')
      .find(({ textContent }) => textContent?.includes('Regionstyrelsen'));
    expect(plain(row?.textContent)).toContain('1 170,71 459,91 504,41 550,2');
    expect(workbook.applied).toEqual([]);
  });

  it('is written to a new sheet on one press, and the box is ready for the next', async () => {
    const workbook = await openPaste();
    await paste(...certain);
    await press('Skriv till nytt blad');
    expect(workbook.applied[0]?.sheets[0]?.target.kind).toBe('new');
    expect(workbook.applied[0]?.sheets[0]?.cells.at(-1)).toContainEqual({ text: 'Revision' });
    expect(status()).toMatch(/^Klart: 2 rader skrivna till bladet ”/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  });

  it('names the lines that can be read in several ways, and shows their text beside', async () => {
    await openPaste();
    await paste('Intäkter 1 620 620', 'Kostnader 100 200');
    expect(screen.getByText(/kan läsas på flera sätt/)).toBeTruthy();
    const preview = screen.getByRole('region', { name: /^Förhandsgranskning/ });
    expect(within(preview).getByText('Kontrollera mot texten')).toBeTruthy();
    expect(within(preview).getByText('Intäkter 1 620 620')).toBeTruthy();
  });

  it('has as many columns as the user says', async () => {
    await openPaste();
    await paste('Intäkter 1 620 620');
    await choose('Antal kolumner med tal', '1');
    const preview = screen.getByRole('region', { name: /^Förhandsgranskning/ });
    expect(plain(preview.textContent)).toContain('1 620 620');
  });

  it('without a number is not written, and the sentence says what to paste', async () => {
    await openPaste();
    await paste('Hej');
    expect(screen.getByText(/^Den inklistrade texten har inga tal/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skriv till nytt blad' })).toBeNull();
  });

  it('keeps the text while Excel waits for a cell, and says why', async () => {
    const workbook = await openPaste();
    await paste(...certain);
    workbook.problem = editMode;
    await press('Skriv till nytt blad');
    expect(status()).toContain('Väntar på cellen som redigeras');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('Revision');
  });

  it('leads back to the model that one came from, and works in an empty workbook', async () => {
    await openPaste(new FakeWorkbook(workbookWith(sheet('Blad1', []))));
    await press('Tillbaka till Svar');
    expect(screen.getByText(/^Arbetsboken är tom/)).toBeTruthy();
  });
});
