/** @jest-environment jsdom */
import './browserStubs';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { samples } from '../../src/samples';
import { startOffice } from '../workbench/host/officeClient';
import { showInExcel, shown } from './paneInExcel';

afterEach(cleanup);

test('the registers of the sample are summed on opening, and written with real dates', async () => {
  window.localStorage.clear();
  const office = await startOffice({ content: samples.get('riktade-statsbidrag')! });
  await showInExcel({ today: () => '2019-09-30' });
  for (const figure of ['327 mkr i bidrag', '97 mkr kvar att fördela', '147,49 mkr i bidrag']) {
    expect(shown()).toContain(figure);
  }
  await act(async () => {
    fireEvent.click(screen.getAllByRole('button', { name: 'Skriv till blad' })[0]!);
  });
  await waitFor(
    () => {
      const written = office.store
        .toContent()
        .sheets.find(({ name }) => name === 'Riktade statsbidrag');
      const dates = (written?.cells ?? []).filter(
        ({ style }) => style?.numberFormat === 'yyyy-mm-dd',
      );
      // 2019-10-01, the nearest day.
      expect(dates.map(({ value }) => value)).toContain(43739);
    },
    { timeout: 20_000 },
  );
});
