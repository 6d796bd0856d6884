import { WorkbookStore } from '../../../../src/workbench/host/store';
import {
  clearedCells,
  copiedCells,
  pastedCells,
} from '../../../../src/workbench/page/spreadsheet/areaEdit';

const store = new WorkbookStore({
  sheets: [
    {
      name: 'Blad1',
      cells: [
        { row: 0, column: 0, value: 'Region' },
        { row: 1, column: 1, value: 8584125, style: { numberFormat: '#,##0' } },
        { row: 2, column: 0, value: null, style: { numberFormat: '@' } },
      ],
    },
  ],
  names: [],
});
const sheet = store.activeSheet;
const column = { top: 0, left: 0, rows: 1_048_576, columns: 2 };
const one = { top: 0, left: 0, rows: 1, columns: 1 };

describe('copying, clearing and pasting', () => {
  test('copies what is shown, whole columns as far as something stands there', () => {
    expect(copiedCells(sheet, column, 'sv')).toBe('Region\t\n\t8\u00a0584\u00a0125');
  });

  test('clears what holds something, and says nothing where nothing does', () => {
    expect(clearedCells(sheet, column)?.entries).toHaveLength(2);
    expect(clearedCells(sheet, { top: 9, left: 9, rows: 5, columns: 5 })).toBeUndefined();
  });

  test('pastes Swedish numbers as numbers, and text where the cell is text', () => {
    expect(pastedCells(sheet, one, '4 192,5\tx\n−3\n01', 'sv')).toEqual([
      [{ value: 4192.5 }, { value: 'x' }],
      [{ value: -3 }, undefined],
      [{ value: '01' }, undefined],
    ]);
  });

  test('one value fills the selection', () => {
    expect(pastedCells(sheet, { top: 5, left: 0, rows: 2, columns: 2 }, '7', 'sv')).toEqual([
      [{ value: 7 }, { value: 7 }],
      [{ value: 7 }, { value: 7 }],
    ]);
  });
});
