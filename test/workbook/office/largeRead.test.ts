/** @jest-environment jsdom */
import { models } from '../../../src/models';
import { recogniseFor } from '../../../src/models/run';
import type { WorkbookSnapshot } from '../../../src/workbook/port';
import { inputSheets } from '../../../src/workbook/inputSheets';
import { officeWorkbook } from '../../../src/workbook/office/officeWorkbook';
import type { ContentCell } from '../../../src/workbook/xlsx/sheetContent';
import { startOffice } from '../../workbench/host/officeClient';

const rows = 10_000;
const columns = 20;

/** A table Regioner that is one sheet of 200 000 cells. */
const cells = Array.from({ length: rows }, (_, row) =>
  Array.from({ length: columns }, (__, column): ContentCell => {
    const headings = ['Kod', 'Region', 'Folkmängd'];
    const heading = headings[column] ?? `Antal ${column - 2}`;
    const words = [String(1000 + row), `Mottagare ${row}`];
    const value = words[column] ?? (row * 7919 + column * 31) % 90_000;
    return { row, column, value: row === 0 ? heading : value };
  }),
).flat();

describe('a sheet of 200 000 cells, through the real client and the host', () => {
  it('is read in one batch, and every row of it recognised', async () => {
    const office = await startOffice({
      content: { sheets: [{ name: 'Regioner', cells }], names: [] },
    });
    const workbook = officeWorkbook();
    await workbook.onChange(() => undefined);
    const before = office.host.batches.length;
    const outcome = await workbook.read();
    if (!outcome.ok) throw new Error(outcome.problem.message.key);
    expect(office.host.batches.length - before).toBe(1);
    expect(recognised(outcome.value)).toBe(rows - 1);
  }, 60_000);
});

const recognised = (snapshot: WorkbookSnapshot): number | undefined =>
  recogniseFor(models[0]!, inputSheets(snapshot)).tables[0]?.rows.length;
