/** @jest-environment jsdom */
import './browserStubs';
import { webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { models } from '../../src/models';
import { samples } from '../../src/samples';
import { memoryIn } from '../../src/taskpane/memory';
import { createSession } from '../../src/taskpane/session';
import { sheetsToInsert } from '../../src/taskpane/sheetsToInsert';
import { App } from '../../src/taskpane/view/app';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import { startOffice } from '../workbench/host/officeClient';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

it('the pane opens on Fördelning and shows the revision of the two papers beside it', async () => {
  const { store } = await startOffice({ content: samples.get('valfardsmiljarden-2020')! });
  const session = createSession({
    workbook: officeWorkbook(),
    models,
    memory: memoryIn(() => window.localStorage),
    language: 'sv',
    today: () => '2026-11-22',
    sheets: sheetsToInsert,
  });
  render(<App session={session} theme={webLightTheme} language="sv" />);
  await waitFor(() => expect(session.state().workbook).toBeDefined());
  expect(session.state().page).toEqual({ kind: 'model', id: 'distribution' });

  await act(async () => session.goTo({ kind: 'model', id: 'revision' }));
  const shown = (): string => (document.body.textContent ?? '').replace(/\u00a0/g, ' ');
  await waitFor(() =>
    expect(shown()).toContain('−768 403 kr (från 36 086 614 till 35 318 211 kr)'),
  );
  expect(shown()).toContain('Störst betydelse har egna antal (−888 956 kr)');
  const picture = screen.getByRole('img', { name: /^Från före till efter/ });
  expect(picture.getAttribute('aria-label')?.replace(/\u00a0/g, ' ')).toContain('−888 956');

  await act(async () => session.write());
  await waitFor(() => expect(shown()).toContain('Klart: 1 rad skriven till bladet ”Revidering”'));
  const charts = store.findSheet('Revidering')?.charts ?? [];
  expect(charts.map(({ kind, series }) => [kind, series.length])).toEqual([['ColumnStacked', 3]]);
});
