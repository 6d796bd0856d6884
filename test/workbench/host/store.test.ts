import { changesSinceLoad } from '../../../src/workbench/host/changesSinceLoad';
import type { StoreEvent } from '../../../src/workbench/host/change';
import { cellAt, usedArea } from '../../../src/workbench/host/sheet';
import { snapshot } from '../../../src/workbench/host/snapshot';
import { WorkbookStore } from '../../../src/workbench/host/store';
import type { WorkbookContent } from '../../../src/workbook/xlsx/sheetContent';

const content: WorkbookContent = {
  sheets: [
    {
      name: 'Indata',
      cells: [
        { row: 0, column: 0, value: 'Region', style: { bold: true } },
        { row: 1, column: 0, value: 'Jämtland' },
        { row: 1, column: 1, value: { number: '131269' }, style: { numberFormat: '#,##0' } },
        { row: 2, column: 1, value: 131269, formula: 'SUM(B2)' },
      ],
      columnWidths: [20, undefined, 8],
      frozenRows: 1,
    },
    { name: 'Dold', cells: [], visible: false },
  ],
  names: [{ name: 'Folk', refersTo: 'Indata!$B$2' }],
};

describe('the store keeps a workbook', () => {
  it('gives back what was loaded, formulas and looks kept', () => {
    expect(new WorkbookStore(content).toContent()).toEqual({
      ...content,
      sheets: [
        {
          ...content.sheets[0],
          cells: content.sheets[0]?.cells.map((cell) =>
            cell.row === 1 && cell.column === 1 ? { ...cell, value: 131269 } : cell,
          ),
        },
        content.sheets[1],
      ],
    });
  });

  it('finds sheets and names whatever their case', () => {
    const store = new WorkbookStore(content);
    expect(store.findSheet('INDATA')?.name).toBe('Indata');
    expect(store.findName('folk')?.refersTo).toBe('Indata!$B$2');
  });

  it('tells once a batch, with everything that changed and who did it', () => {
    const store = new WorkbookStore(content);
    const events: StoreEvent[] = [];
    store.subscribe((event) => events.push(event));
    const sheet = store.activeSheet.id;
    store.batch('addin', () => {
      store.putCells(sheet, 4, 0, [[{ value: 1 }, undefined]]);
      store.putStyle(sheet, { top: 4, left: 0, rows: 1, columns: 1 }, { bold: true });
    });
    expect(events).toEqual([
      {
        origin: 'addin',
        changes: [
          { kind: 'cells', sheet, area: { top: 4, left: 0, rows: 1, columns: 2 } },
          { kind: 'styles', sheet, area: { top: 4, left: 0, rows: 1, columns: 1 } },
        ],
      },
    ]);
  });

  it('forgets a cell that holds nothing and looks like nothing, so an undo leaves no trace', () => {
    const store = new WorkbookStore(content);
    const before = snapshot(store);
    const { id } = store.activeSheet;
    store.putCells(id, 9, 9, [[{ value: 'x', style: { bold: true } }]]);
    expect(snapshot(store)).not.toEqual(before);
    store.clear(id, { top: 9, left: 9, rows: 1, columns: 1 }, 'all');
    expect(snapshot(store)).toEqual(before);
    expect(usedArea(store.activeSheet)).toEqual({ top: 0, left: 0, rows: 3, columns: 2 });
  });

  it('follows a renamed sheet in formulas and names, and lets a deleted one become #REF!', () => {
    const store = new WorkbookStore(content);
    const other = store.addSheet('Andra');
    store.putCells(other.id, 0, 0, [[{ value: 1, formula: 'Indata!B2&"Indata!B2"' }]]);
    store.renameSheet(store.activeSheet.id, 'In data');
    expect(cellAt(other, 0, 0).formula).toBe(`'In data'!B2&"Indata!B2"`);
    expect(store.names[0]?.refersTo).toBe("'In data'!$B$2");
    store.deleteSheet(store.activeSheet.id);
    expect(cellAt(other, 0, 0).formula).toBe('#REF!&"Indata!B2"');
    expect(store.activeSheet.name).toBe('Andra');
  });

  it.each([
    ['', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['INDATA', 'ItemAlreadyExists'],
  ])('refuses the sheet name "%s"', (name, code) => {
    expect(() => new WorkbookStore(content).addSheet(name)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('keeps one visible sheet', () => {
    const store = new WorkbookStore(content);
    expect(() => store.deleteSheet(store.activeSheet.id)).toThrow('at least one visible sheet');
    expect(() => store.setLayout(store.activeSheet.id, { visibility: 'Hidden' })).toThrow(
      'at least one visible sheet',
    );
  });
});

describe('what a download must patch', () => {
  it('is nothing in an untouched workbook, nor after an edit that was taken back', () => {
    const store = new WorkbookStore(content);
    const { id } = store.activeSheet;
    store.putCells(id, 1, 0, [[{ value: 'Gotland' }]]);
    store.putCells(id, 1, 0, [[{ value: 'Jämtland' }]]);
    expect(changesSinceLoad(store)).toEqual({
      edited: [],
      added: [],
      removed: [],
      renamed: [],
      relaid: [],
      names: [],
      removedNames: [],
    });
  });

  it('is the edited cells of loaded sheets, new sheets, and names', () => {
    const store = new WorkbookStore(content);
    const { id } = store.activeSheet;
    store.putCells(id, 1, 0, [[{ value: 'Gotland' }]]);
    store.clear(id, { top: 0, left: 0, rows: 1, columns: 1 }, 'all');
    store.setColumnWidth(id, 4, 12);
    store.addSheet('Ny');
    store.deleteSheet(store.findSheet('Dold')?.id ?? '');
    store.putName({ name: 'Ett', refersTo: 'Ny!$A$1', hidden: true });
    const changes = changesSinceLoad(store);
    expect(changes.edited).toEqual([
      {
        loadedAs: 'Indata',
        name: 'Indata',
        cells: [
          { row: 0, column: 0, value: null },
          { row: 1, column: 0, value: 'Gotland' },
        ],
      },
    ]);
    expect(changes.added).toEqual([{ name: 'Ny', cells: [] }]);
    expect(changes.removed).toEqual(['Dold']);
    expect(changes.relaid.map((sheet) => sheet.name)).toEqual(['Indata']);
    expect(changes.names).toEqual([{ name: 'Ett', refersTo: 'Ny!$A$1', hidden: true }]);
  });
});
