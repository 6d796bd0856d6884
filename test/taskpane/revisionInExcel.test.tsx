/** @jest-environment jsdom */
import './browserStubs';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { samples } from '../../src/samples';
import type { WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import { first, resultSheet, second, workbookOf } from '../models/revision/resultSheet';
import { startOffice } from '../workbench/host/officeClient';
import { showInExcel, shown } from './paneInExcel';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

/** The pane on a workbook, with the unmodified Office.js between them. */
async function open(content: WorkbookContent) {
  const { store } = await startOffice({ content });
  const session = await showInExcel();
  return { store, session };
}

it('the pane opens on Fördelning and shows the revision of the two papers beside it', async () => {
  const { store, session } = await open(samples.get('valfardsmiljarden-2020')!);
  expect(session.state().page).toEqual({ kind: 'model', id: 'distribution' });

  await act(async () => session.goTo({ kind: 'model', id: 'revision' }));
  await waitFor(() =>
    expect(shown()).toContain('−768 403 kr (från 36 086 614 till 35 318 211 kr)'),
  );
  expect(shown()).toContain('Störst betydelse har egna antal (−888 956 kr)');
  const picture = screen.getByRole('img', { name: /^Från före till efter/ });
  expect(picture.getAttribute('aria-label')?.replace(/\u00a0/g, ' ')).toMatch(/−888 956.*120 430/s);
  // Together −768 526 kr: what the refugee pot alone falls by.

  await act(async () => session.write());
  await waitFor(() => expect(shown()).toContain('Klart: 1 rad skriven till bladet ”Revidering”'));
  const charts = store.findSheet('Revidering')?.charts ?? [];
  expect(charts.map(({ kind, series }) => [kind, series.length])).toEqual([['ColumnStacked', 3]]);
});

it('two result sheets, Prognos and Slutlig, are compared, and what has changed is written with its chart', async () => {
  const { store, session } = await open(
    workbookOf([
      resultSheet('Slutlig 2020', second, { maximumPerInhabitant: '4600' }),
      resultSheet('Prognos 2020', first, { rounding: 'exact' }),
    ]),
  );
  await act(async () => session.goTo({ kind: 'model', id: 'revision' }));
  await waitFor(
    () => expect(shown()).toContain('20 000 000 kr (från 2 700 000 000 till 2 720 000 000 kr)'),
    { timeout: 20_000 },
  );
  await act(async () => session.write());
  await waitFor(() => expect(shown()).toContain('Klart: 3 rader'), { timeout: 20_000 });
  const { cells } = store.toContent().sheets.find(({ name }) => name === 'Revidering')!;
  const heading = cells.find(({ value }) => value === 'Gränser, kr')!;
  const below = cells.filter(
    ({ row, column }) => column === heading.column && row > heading.row && row <= heading.row + 4,
  );
  // What Västerbotten is over the ceiling goes to the two others.
  expect(below.map(({ value }) => Math.sign(Number(value)))).toEqual([1, -1, 1, 0]);
  expect(store.findSheet('Revidering')?.charts).toHaveLength(1);
});
