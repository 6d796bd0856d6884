/** @jest-environment jsdom */
import './browserStubs';
import { webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { models } from '../../src/models';
import { samples } from '../../src/samples';
import { memoryIn } from '../../src/taskpane/memory';
import { createSession } from '../../src/taskpane/session';
import { App } from '../../src/taskpane/view/app';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import { startOffice } from '../workbench/host/officeClient';

afterEach(cleanup);

test('the registers of the sample are summed on opening, and written with real dates', async () => {
  window.localStorage.clear();
  const office = await startOffice({ content: samples.get('riktade-statsbidrag')! });
  const session = createSession({
    workbook: officeWorkbook(),
    models,
    memory: memoryIn(() => window.localStorage),
    language: 'sv',
    today: () => '2019-09-30',
    sheets: () => [],
  });
  render(<App session={session} theme={webLightTheme} language="sv" />);
  await waitFor(() => expect(session.state().workbook).toBeDefined(), { timeout: 20_000 });
  const shown = (document.body.textContent ?? '').replace(/\u00a0/g, ' ');
  for (const figure of ['327 mkr i bidrag', '97 mkr kvar att fördela', '147,49 mkr i bidrag']) {
    expect(shown).toContain(figure);
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
