/** @jest-environment jsdom */
import './browserStubs';
import { cleanup, waitFor } from '@testing-library/react';
import { readContent } from '../../src/workbook/xlsx';
import { startOffice } from '../workbench/host/officeClient';
import { hintedWorkbook } from '../workbook/hintedWorkbook';
import { renderInExcel, shown } from './paneInExcel';

afterEach(cleanup);

it('the pane warns of hidden and filtered rows and hidden columns that are counted', async () => {
  const content = readContent(hintedWorkbook());
  if (!content.ok) throw new Error(content.problem.message.key);
  await startOffice({ content: content.value });
  renderInExcel();
  await waitFor(() => {
    expect(shown()).toContain('Filtret döljer rad 4 i tabellen Regioner, men den räknas med.');
    expect(shown()).toContain('Den dolda raden 5 i tabellen Regioner räknas med.');
    expect(shown()).toContain('Den dolda kolumnen D i tabellen Regioner räknas med.');
  });
});
