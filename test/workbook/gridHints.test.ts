/** @jest-environment jsdom */
import { models } from '../../src/models';
import { recogniseFor } from '../../src/models/run';
import { inputSheets } from '../../src/workbook/inputSheets';
import type { Grid } from '../../src/tables/grid';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import { fileWorkbook, readContent } from '../../src/workbook/xlsx';
import type { Outcome } from '../../src/workbook/port';
import { startOffice } from '../workbench/host/officeClient';
import { hintedWorkbook } from './hintedWorkbook';

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

const hintsOf = ({ tables, names, merges, hiddenRows, hiddenColumns, filters }: Grid) => ({
  tables,
  names,
  merges,
  hiddenRows,
  hiddenColumns,
  filters,
});

const area = (sheet: string, top: number, left: number, rows: number, columns: number) => ({
  sheet,
  top,
  left,
  rows,
  columns,
});

const expected = [
  {
    tables: [{ name: 'tblRegioner', area: area('Regioner', 1, 0, 6, 4), totalsRow: true }],
    hiddenRows: [3],
    filters: [area('Regioner', 1, 0, 6, 4)],
  },
  {
    names: [{ name: 'Serien', area: area('Tidsserie', 2, 0, 4, 4) }],
    merges: [area('Tidsserie', 0, 0, 2, 1), area('Tidsserie', 0, 1, 1, 2)],
    hiddenRows: [4],
    hiddenColumns: [3],
  },
  { hiddenRows: [1], filters: [area('Ingående', 0, 0, 3, 2)] },
];

it('a file tells what Excel knows of its sheets besides their cells', async () => {
  const { sheets } = must(await must(fileWorkbook(hintedWorkbook())).read());
  expect(sheets.map(hintsOf)).toEqual(expected);
});

it('Excel tells the same, in the one batch of the reading', async () => {
  const { host } = await startOffice({ content: must(readContent(hintedWorkbook())) });
  const workbook = officeWorkbook();
  must(await workbook.onChange(() => undefined));
  const before = host.batches.length;
  const read = must(await workbook.read());
  expect(host.batches.length - before).toBe(1);
  expect(read.sheets.map(hintsOf)).toEqual(expected);

  const fromFile = must(await must(fileWorkbook(hintedWorkbook())).read());
  const [model] = models;
  const recognised = recogniseFor(model!, inputSheets(read));
  expect(recognised).toEqual(recogniseFor(model!, inputSheets(fromFile)));
  expect(recognised.tables.map(({ range, rows }) => [range.sheet, rows.length])).toEqual([
    ['Regioner', 4],
    ['Tidsserie', 4],
    ['Ingående', 2],
  ]);
  expect(recognised.findings.map(({ message }) => message.key)).toEqual(
    expect.arrayContaining(['filtered-rows-count', 'hidden-rows-count', 'hidden-columns-count']),
  );
});

it('a table that goes between two readings does not stop the second', async () => {
  const { host, store } = await startOffice({ content: must(readContent(hintedWorkbook())) });
  const workbook = officeWorkbook();
  must(await workbook.read());
  const [first] = store.sheets;
  store.setLayout(first!.id, { facts: { ...first!.facts!, tables: [] } });
  const before = host.batches.length;
  const [sheet] = must(await workbook.read()).sheets;
  expect(host.batches.length - before).toBe(1);
  expect(sheet?.tables).toBeUndefined();
  expect(sheet?.hiddenRows).toEqual([3]);
});

it('a sheet with more merged cells than Excel answers is read without what it knows of them', async () => {
  const { store } = await startOffice({ content: must(readContent(hintedWorkbook())) });
  const [, second] = store.sheets;
  const merges = Array.from({ length: 600 }, () => ({ top: 0, left: 1, rows: 1, columns: 2 }));
  store.setLayout(second!.id, { facts: { ...second!.facts!, merges } });
  const { sheets } = must(await officeWorkbook().read());
  expect(sheets.map(({ rows }) => rows.length)).toEqual([7, 6, 3]);
  expect(sheets[1]?.merges).toBeUndefined();
});
