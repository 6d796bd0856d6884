/** @jest-environment jsdom */
import './browserStubs';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { samples } from '../../src/samples';
import { startOffice, type OfficeSession } from '../workbench/host/officeClient';
import { showInExcel, shown } from './paneInExcel';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

/** The pane on all 21 regions, with the unmodified Office.js between them, and the choices open. */
async function open(): Promise<OfficeSession> {
  const office = await startOffice({ content: samples.get('regioner-2020')! });
  await showInExcel();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { expanded: false, name: /Vanlig/ }));
  });
  return office;
}

const openLimits = (): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Golv, tak och största minskning' }));
  });

/** Waits for the answer, however long the machine takes. */
const comesToShow = (text: string | RegExp): Promise<void> =>
  waitFor(() => expect(shown()).toMatch(text), { timeout: 10_000 });

async function choose(field: string, value: string): Promise<void> {
  await act(async () => {
    const input = screen.getByLabelText(field);
    fireEvent.change(input, { target: { value } });
    fireEvent.blur(input);
  });
}

const column = ({ store }: OfficeSession, heading: string): number[] => {
  const cells = store.toContent().sheets.find(({ name }) => name === 'Fördelning')!.cells;
  const top = cells.find(({ value }) => value === heading);
  if (!top) throw new Error(`No heading ${heading}`);
  return cells.flatMap(({ row, column: at, value }) =>
    at === top.column && row > top.row && row <= top.row + 21 && typeof value === 'number'
      ? [value]
      : [],
  );
};

it('a ceiling and another key are chosen in the pane and written to the sheet', async () => {
  const office = await open();
  await openLimits();
  await choose('Högst per invånare', '280');
  await choose('Jämför med nyckeln', 'Folkmängd');
  await comesToShow('Taket på 280 kr per invånare nås av');
  await comesToShow(/Med jämförelsenyckeln vinner \d+ regioner och \d+ regioner förlorar\./);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Skriv till blad' }));
  });
  await waitFor(() => expect(shown()).toContain('Klart: 21 rader'));
  const perInhabitant = column(office, 'Kr per invånare');
  expect(perInhabitant).toHaveLength(21);
  expect(Math.round(Math.max(...perInhabitant))).toBe(280);
  expect(column(office, 'Skillnad, kr')).toHaveLength(21);
});

it('a ceiling that cannot be kept is one sentence, and there is nothing to write', async () => {
  await open();
  await openLimits();
  await choose('Högst per invånare', '200');
  await comesToShow('Gränserna går inte att hålla: Högst per invånare släpper fram');
  expect(screen.getByLabelText('Högst per invånare').getAttribute('aria-invalid')).toBe('true');
});
