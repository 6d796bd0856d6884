/** @jest-environment jsdom */
import './browserStubs';
import { webLightTheme } from '@fluentui/react-components';
import { cleanup, render, waitFor } from '@testing-library/react';
import { models } from '../../src/models';
import { memoryIn } from '../../src/taskpane/memory';
import { createSession } from '../../src/taskpane/session';
import { sheetsToInsert } from '../../src/taskpane/sheetsToInsert';
import { App } from '../../src/taskpane/view/app';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import { readContent } from '../../src/workbook/xlsx';
import { startOffice } from '../workbench/host/officeClient';
import { hintedWorkbook } from '../workbook/hintedWorkbook';

afterEach(cleanup);

it('the pane warns of hidden and filtered rows and hidden columns that are counted', async () => {
  const content = readContent(hintedWorkbook());
  if (!content.ok) throw new Error(content.problem.message.key);
  await startOffice({ content: content.value });
  const session = createSession({
    workbook: officeWorkbook(),
    models,
    memory: memoryIn(() => window.localStorage),
    language: 'sv',
    today: () => '2026-11-22',
    sheets: sheetsToInsert,
  });
  render(<App session={session} theme={webLightTheme} language="sv" />);
  await waitFor(() => {
    const shown = (document.body.textContent ?? '').replace(/\u00a0/g, ' ');
    expect(shown).toContain('Filtret döljer rad 4 i tabellen Regioner, men den räknas med.');
    expect(shown).toContain('Den dolda raden 5 i tabellen Regioner räknas med.');
    expect(shown).toContain('Den dolda kolumnen D i tabellen Regioner räknas med.');
  });
});
