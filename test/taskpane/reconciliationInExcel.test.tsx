/** @jest-environment jsdom */
import './browserStubs';
import { webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render, waitFor } from '@testing-library/react';
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

it('the pane tells what the printed tables come to, writes the checks and takes them back', async () => {
  const { store } = await startOffice({ content: samples.get('regionplan-2020')! });
  const session = createSession({
    workbook: officeWorkbook(),
    models,
    memory: memoryIn(() => window.localStorage),
    language: 'sv',
    today: () => '2026-11-22',
    sheets: sheetsToInsert,
  });
  render(<App session={session} theme={webLightTheme} language="sv" />);
  const slowly = { timeout: 20_000 };
  await waitFor(() => expect(session.state().workbook).toBeDefined(), slowly);

  await act(async () => session.goTo({ kind: 'model', id: 'reconciliation' }));
  const shown = (): string => (document.body.textContent ?? '').replace(/\u00a0/g, ' ');
  await waitFor(
    () => expect(shown()).toContain('186 stämmer, 26 avrundning, 18 avvikelser, 4 oklara'),
    slowly,
  );
  expect(shown()).toContain('felet kommer in i Summa anläggningstillgångar');

  await act(async () => session.write());
  await waitFor(() => expect(shown()).toContain('Klart: '), slowly);
  await waitFor(() => expect(session.state().workbook?.snapshot.undoable).toBeDefined(), slowly);
  const written = store.toContent().sheets.find(({ name }) => name === 'Avstämning')!;
  expect(written.cells.map(({ value }) => value)).toContain("rollForward:'Tabell 5'!C10");

  await act(async () => session.undo());
  await waitFor(() => expect(store.findSheet('Avstämning')).toBeUndefined(), slowly);
});
