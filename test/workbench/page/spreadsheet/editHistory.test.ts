import { cellAt } from '../../../../src/workbench/host/sheet';
import { WorkbookStore } from '../../../../src/workbench/host/store';
import { editHistory } from '../../../../src/workbench/page/spreadsheet/editHistory';

describe('undoing in the grid', () => {
  const store = new WorkbookStore({
    sheets: [{ name: 'Blad1', cells: [{ row: 0, column: 0, value: 257 }] }],
    names: [],
  });
  const sheet = store.activeSheet.id;
  const value = (row: number) => cellAt(store.sheet(sheet), row, 0).value;

  test('takes back an edit, and again, and forward', () => {
    const history = editHistory(store);
    history.put(sheet, 0, 0, [[{ value: 300 }]]);
    history.put(sheet, 0, 0, [[{ value: null }], [{ value: 'ny' }]]);
    expect([value(0), value(1)]).toEqual([null, 'ny']);
    history.undo();
    expect([value(0), value(1)]).toEqual([300, null]);
    history.undo();
    expect(value(0)).toBe(257);
    history.undo();
    history.redo();
    expect(value(0)).toBe(300);
  });

  test('leaves a deleted sheet alone', () => {
    const history = editHistory(store);
    const added = store.addSheet('Bort').id;
    history.put(added, 0, 0, [[{ value: 1 }]]);
    store.deleteSheet(added);
    expect(() => history.undo()).not.toThrow();
  });
});
