/** @jest-environment jsdom */
import type { Grid } from '../../src/tables/grid';
import { fileWorkbook } from '../../src/workbook/xlsx';
import type { Outcome } from '../../src/workbook/port';
import '../workbench/host/officeClient';
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
