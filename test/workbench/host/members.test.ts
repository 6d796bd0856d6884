/** @jest-environment jsdom */
import type { WorkbookContent } from '../../../src/workbook/xlsx/sheetContent';
import { startOffice } from './officeClient';

const content: WorkbookContent = {
  sheets: [
    {
      name: 'Indata',
      cells: [
        { row: 1, column: 1, value: 'Region', style: { bold: true } },
        { row: 1, column: 2, value: 'Andel' },
        { row: 2, column: 1, value: 'Jämtland' },
        { row: 2, column: 2, value: 0.0143, style: { numberFormat: '0.00%' } },
        { row: 3, column: 2, value: { error: '#N/A' } },
        { row: 4, column: 2, value: true },
        { row: 9, column: 5, value: null, style: { fill: '#FFFF00' } },
      ],
    },
    { name: 'Bilaga 5', cells: [], visible: false },
  ],
  names: [
    { name: 'Andel', refersTo: 'Indata!$C$3', comment: 'en andel' },
    { name: '_Dold', refersTo: "'Bilaga 5'!$A$1:$B$2", hidden: true },
  ],
};

/** Runs a batch on the workbook above and gives what it answers. */
async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>) {
  const session = await startOffice({ content });
  return { ...session, answer: await session.Excel.run(batch) };
}

describe('worksheets', () => {
  it('are listed in order with what a list asks for', async () => {
    const { answer } = await run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/position');
      const count = sheets.getCount();
      const shown = sheets.getCount(true);
      await context.sync();
      return [
        sheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
        count.value,
        shown.value,
      ];
    });
    expect(answer).toStrictEqual([
      [
        ['Indata', 'Visible', 0],
        ['Bilaga 5', 'Hidden', 1],
      ],
      2,
      1,
    ]);
  });

  it('are found by id and by name whatever the case, and are null objects where they are missing', async () => {
    const { answer } = await run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('INDATA').load('id,name');
      const missing = worksheets.getItemOrNullObject('Finns inte');
      const below = missing.getUsedRangeOrNullObject().load('values');
      missing.name = 'hoppas över';
      await context.sync();
      const byId = worksheets.getItem(byName.id).load('name');
      await context.sync();
      return [byId.name, missing.isNullObject, below.isNullObject];
    });
    expect(answer).toStrictEqual(['Indata', true, true]);
  });

  it('are added, renamed, moved, hidden, shown, coloured and deleted', async () => {
    const { store } = await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Resultat');
      added.tabColor = '#FF0000';
      added.position = 0;
      added.showGridlines = false;
      added.freezePanes.freezeRows(4);
      added.activate();
      worksheets.getItem('Bilaga 5').visibility = 'Visible';
      worksheets.getItem('Indata').name = 'In';
      worksheets.getItem('In').delete();
      await context.sync();
    });
    expect(store.activeSheet.name).toBe('Resultat');
    expect(store.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Resultat', 'Visible'],
      ['Bilaga 5', 'Visible'],
    ]);
    expect(store.sheets[0]).toMatchObject({
      tabColour: '#FF0000',
      gridlines: false,
      frozenRows: 4,
    });
  });

  it('remember how they are printed', async () => {
    const { store, answer } = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Indata');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea('A1:C5');
      sheet.pageLayout.setPrintTitleRows('$2:$2');
      sheet.pageLayout.load('orientation,zoom');
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      return [sheet.pageLayout.orientation, sheet.pageLayout.zoom, area.isNullObject];
    });
    expect(answer).toEqual(['Landscape', { horizontalFitToPages: 1 }, false]);
    expect(store.toContent().sheets[0]?.print).toEqual({
      landscape: true,
      area: { top: 0, left: 0, rows: 5, columns: 3 },
      repeatedRows: [1, 1],
    });
  });

  it('give the first, the last and the active one, and their used range with or without looks', async () => {
    const { answer } = await run(async (context) => {
      const { worksheets } = context.workbook;
      const found = [
        worksheets.getFirst().load('name'),
        worksheets.getLast(true).load('name'),
        worksheets.getActiveWorksheet().load('name'),
      ];
      const used = worksheets.getItem('Indata').getUsedRange().load('address');
      const values = worksheets.getItem('Indata').getUsedRange(true).load('address');
      const empty = worksheets.getItem('Bilaga 5').getUsedRangeOrNullObject();
      const first = worksheets.getItem('Bilaga 5').getUsedRange().load('address');
      await context.sync();
      return [
        ...found.map(({ name }) => name),
        used.address,
        values.address,
        empty.isNullObject,
        first.address,
      ];
    });
    expect(answer).toEqual([
      'Indata',
      'Indata',
      'Indata',
      'Indata!B2:F10',
      'Indata!B2:C5',
      true,
      "'Bilaga 5'!A1",
    ]);
  });
});

describe('a range', () => {
  it('knows its values, their types, formulas, Swedish texts, formats and place', async () => {
    const { answer } = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Indata').getRange('B2:C5');
      range.load('values,valueTypes,formulas,text,numberFormat,rowIndex,columnIndex,rowCount');
      range.load(['columnCount', 'address', 'worksheet/name']);
      await context.sync();
      return { ...range.toJSON(), sheet: range.worksheet.name };
    });
    expect(answer).toMatchObject({
      values: [
        ['Region', 'Andel'],
        ['Jämtland', 0.0143],
        ['', '#N/A'],
        ['', true],
      ],
      valueTypes: [
        ['String', 'String'],
        ['String', 'Double'],
        ['Empty', 'Error'],
        ['Empty', 'Boolean'],
      ],
      text: [
        ['Region', 'Andel'],
        ['Jämtland', expect.stringMatching(/^1,43\s?%$/)],
        ['', '#N/A'],
        ['', 'SANT'],
      ],
      numberFormat: [
        ['General', 'General'],
        ['General', '0.00%'],
        ['General', 'General'],
        ['General', 'General'],
      ],
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 4,
      columnCount: 2,
      address: 'Indata!B2:C5',
      sheet: 'Indata',
    });
  });

  it('leads to its parts and surroundings', async () => {
    const { answer } = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Indata');
      const range = sheet.getRange('B2:C5');
      const found = [
        range.getCell(1, 1),
        range.getRow(0),
        range.getColumn(1),
        range.getLastCell(),
        range.getResizedRange(1, -1),
        range.getOffsetRange(1, 1),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getBoundingRect('A7'),
        range.getUsedRange(true),
        sheet.getRangeByIndexes(0, 0, 2, 3),
        sheet.getCell(0, 27),
        sheet.getRange('Andel'),
        sheet.getRange('A:B'),
        sheet.getRange('indata!A1'),
      ].map((part) => part.load('address'));
      await context.sync();
      return found.map(({ address }) => address.replace('Indata!', ''));
    });
    expect(answer).toEqual(
      'C3 B2:C2 C2:C5 C5 B2:B6 C3:D6 B:C 2:5 A2:C7 B2:C5 A1:C2 AB1 C3 A:B A1'.split(' '),
    );
  });

  it('has no values as a whole column, as in Excel', async () => {
    const { answer } = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Indata').getRange('A:B').load('values');
      await context.sync();
      return range.values;
    });
    expect(answer).toBeNull();
  });

  it('keeps a cell for null, empties it for "", and makes numbers of text unless it is text', async () => {
    const { store } = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Bilaga 5').getRange('A1:C2');
      range.values = [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ];
      range.getRow(1).numberFormat = [['@', '@', 'General']];
      range.values = [
        [null, '', '007'],
        ['007', '=A1', "'=A1"],
      ];
      await context.sync();
    });
    expect(store.toContent().sheets[1]?.cells.map(({ value }) => value)).toEqual([
      'a',
      7,
      '007',
      '=A1',
      '=A1',
    ]);
  });

  it('takes one value for all its cells', async () => {
    const { store } = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Bilaga 5').getRange('A1:B2');
      range.values = 5 as unknown as number[][];
      range.numberFormat = '0.0' as unknown as string[][];
      await context.sync();
    });
    expect(store.toContent().sheets[1]?.cells).toHaveLength(4);
    expect(store.toContent().sheets[1]?.cells[3]).toEqual({
      row: 1,
      column: 1,
      value: 5,
      style: { numberFormat: '0.0' },
    });
  });

  it('writes 6 000 cells, which the client sends in parts but in one batch', async () => {
    const rows = Array.from({ length: 300 }, (_, r) =>
      Array.from({ length: 20 }, (__, c) => r * 20 + c),
    );
    const { host, answer } = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Bilaga 5').getRange('A1:T300');
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(answer).toStrictEqual(rows);
    expect(host.batches).toHaveLength(1);
  });

  it('looks as it is told to, and says so', async () => {
    const { store, answer } = await run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Bilaga 5').getRange('A1:B2');
      format.font.bold = true;
      format.font.italic = true;
      format.font.size = 14;
      format.font.color = '#0f6cbd';
      format.font.name = 'Arial';
      format.fill.color = 'yellow';
      format.horizontalAlignment = 'Right';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.borders.getItem('EdgeTop').style = 'Continuous';
      format.borders.getItem('EdgeBottom').color = '#123456';
      format.columnWidth = 69;
      format.load('horizontalAlignment,columnWidth,wrapText,font/bold,font/color,fill/color');
      await context.sync();
      return format.toJSON();
    });
    expect(answer).toMatchObject({
      horizontalAlignment: 'Right',
      columnWidth: 69,
      wrapText: true,
      font: { bold: true, color: '#0F6CBD' },
      fill: { color: '#FFFF00' },
    });
    expect(store.toContent().sheets[1]?.columnWidths).toEqual([12.43, 12.43]);
    expect(store.toContent().sheets[1]?.cells[0]?.style).toEqual({
      bold: true,
      italic: true,
      size: 14,
      colour: '#0F6CBD',
      font: 'Arial',
      fill: '#FFFF00',
      align: 'right',
      verticalAlign: 'top',
      wrap: true,
      borderTop: 'thin',
    });
  });

  it('forgets a look, a width and a print set-up that are Excel’s own again', async () => {
    const { store, host } = await startOffice({ content });
    const before = store.toContent();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bilaga 5');
      const { format } = sheet.getRange('A1:B2');
      const { pageLayout } = sheet;
      format.font.size = 14;
      format.columnWidth = 69;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:B2');
      format.font.size = 11;
      format.font.color = '#000000';
      format.font.name = 'Calibri';
      format.columnWidth = 48;
      pageLayout.orientation = 'Portrait';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { scale: 100 };
      sheet.names.getItemOrNullObject('Print_Area').delete();
      sheet.names.getItemOrNullObject('Print_Titles').delete();
      await context.sync();
    });
    expect(host.batches.at(-1)?.error).toBeUndefined();
    expect(store.toContent()).toEqual(before);
    expect(store.sheets[1]?.print).toEqual({});
  });

  it('tells the look of each cell, only what was asked for', async () => {
    const { answer } = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Indata').getRange('B2:C2');
      const looks = range.getCellProperties({
        format: { font: { bold: true }, fill: { pattern: true }, borders: { style: true } },
      });
      await context.sync();
      return looks.value;
    });
    const none = { style: 'None' };
    const borders = { top: none, bottom: none, left: none, right: none };
    const look = (bold: boolean) => ({
      format: { font: { bold }, fill: { pattern: 'None' }, borders },
    });
    expect(answer).toEqual([[look(true), look(false)]]);
  });

  it('answers null for a look that differs between its cells', async () => {
    const { answer } = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Indata').getRange('B2:C3');
      range.load('format/font/bold,format/font/size');
      await context.sync();
      return [range.format.font.bold, range.format.font.size];
    });
    expect(answer).toEqual([null, 11]);
  });

  it('is cleared of contents, looks or both', async () => {
    const { store } = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Indata');
      sheet.getRange('B2').clear('Contents');
      sheet.getRange('C3').clear('Formats');
      sheet.getRange('B3').clear();
      sheet.getRange('F:F').clear();
      await context.sync();
    });
    expect(store.toContent().sheets[0]?.cells.slice(0, 3)).toEqual([
      { row: 1, column: 1, value: null, style: { bold: true } },
      { row: 1, column: 2, value: 'Andel' },
      { row: 2, column: 2, value: 0.0143 },
    ]);
    expect(store.toContent().sheets[0]?.cells).toHaveLength(5);
  });

  it('is selected, and the selection is found again', async () => {
    const { answer } = await run(async (context) => {
      context.workbook.worksheets.getItem('Indata').getRange('C3:C4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return selected.address;
    });
    expect(answer).toBe('Indata!C3:C4');
  });

  it('fits its columns to the longest text', async () => {
    const { store } = await run(async (context) => {
      context.workbook.worksheets.getItem('Indata').getUsedRange().format.autofitColumns();
      await context.sync();
    });
    expect(store.sheets[0]?.columnWidths.get(1)).toBe(9);
  });

  it('lives on over syncs when it is tracked', async () => {
    const { answer } = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Indata').getRange('B2');
      context.trackedObjects.add(range);
      await context.sync();
      range.values = [['Län']];
      range.load('values,address');
      await context.sync();
      range.untrack();
      await context.sync();
      return [range.values, range.address];
    });
    expect(answer).toEqual([[['Län']], 'Indata!B2']);
  });
});

describe('names', () => {
  it('are listed with what they refer to', async () => {
    const { answer } = await run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/formula,items/comment,items/visible,items/type,items/value');
      await context.sync();
      return names.items.map((item) => item.toJSON());
    });
    expect(answer).toMatchObject([
      {
        name: 'Andel',
        formula: '=Indata!$C$3',
        comment: 'en andel',
        visible: true,
        type: 'Range',
        value: 0.0143,
      },
      { name: '_Dold', visible: false, value: "'Bilaga 5'!A1:B2" },
    ]);
  });

  it('are added for a range, hidden, changed, followed and deleted', async () => {
    const { store, answer } = await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const mark = names.add(
        '_Regionkalkyl.distribution.1',
        worksheets.getItem('Bilaga 5').getRange('A1:C9'),
        'x',
      );
      mark.visible = false;
      mark.comment = 'distribution 1.0 abc';
      const range = names
        .getItem('_REGIONKALKYL.distribution.1')
        .getRangeOrNullObject()
        .load('address');
      names.getItem('Andel').delete();
      const gone = names.getItemOrNullObject('Andel');
      await context.sync();
      return [range.address, gone.isNullObject];
    });
    expect(answer).toEqual(["'Bilaga 5'!A1:C9", true]);
    expect(store.names).toContainEqual({
      name: '_Regionkalkyl.distribution.1',
      refersTo: "'Bilaga 5'!$A$1:$C$9",
      comment: 'distribution 1.0 abc',
      hidden: true,
    });
  });

  it('refer to nothing when their sheet has been deleted', async () => {
    const { answer } = await run(async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.getItem('Bilaga 5').delete();
      const lost = names.getItem('_Dold').load('formula,type,value');
      const range = lost.getRangeOrNullObject();
      await context.sync();
      return [lost.formula, lost.type, lost.value, range.isNullObject];
    });
    expect(answer).toEqual(['=#REF!', 'Error', '#REF!', true]);
  });
});

describe('settings', () => {
  it('are kept in the workbook', async () => {
    const { store, answer } = await run(async (context) => {
      context.workbook.settings.add('val', { egen: '23' });
      const setting = context.workbook.settings.getItem('val').load('value');
      const missing = context.workbook.settings.getItemOrNullObject('annat');
      await context.sync();
      return [setting.value, missing.isNullObject];
    });
    expect(answer).toEqual([{ egen: '23' }, true]);
    expect(store.settings).toEqual({ val: '{"egen":"23"}' });
  });

  it('of the document are kept too', async () => {
    const { store, Office } = await startOffice();
    Office.context.document.settings.set('språk', 'sv');
    await new Promise((done) => Office.context.document.settings.saveAsync(done));
    expect(store.settings).toEqual({ språk: '"sv"' });
  });
});
