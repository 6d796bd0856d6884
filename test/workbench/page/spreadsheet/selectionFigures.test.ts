import { WorkbookStore } from '../../../../src/workbench/host/store';
import { selectionFigures } from '../../../../src/workbench/page/spreadsheet/selectionFigures';

const figures = (...values: (number | string)[]) => {
  const cells = values.map((value, row) => ({ row, column: 0, value }));
  const store = new WorkbookStore({ sheets: [{ name: 'Blad1', cells }], names: [] });
  return selectionFigures(store.activeSheet, { top: 0, left: 0, rows: 100, columns: 5 });
};

describe('what the status bar says of a selection', () => {
  test('the sum is exact, without the tail that doubles give', () => {
    expect(figures(0.1, 0.2)).toEqual({ count: 2, sum: '0.3', mean: '0.15' });
    expect(figures(8584125, 26734087, 'Summa')).toEqual({
      count: 3,
      sum: '35318212',
      mean: '17659106',
    });
  });

  test('text alone is only counted', () => {
    expect(figures('a', 'b')).toEqual({ count: 2 });
  });
});
