import { createPackage, readContent } from '../../../src/workbook/xlsx';
import { asDownload, openWorkbook } from '../../../src/workbench/page/openWorkbook';

const file = createPackage({
  sheets: [
    { name: 'Indata', cells: [{ row: 0, column: 0, value: 257, style: { bold: true } }] },
    { name: 'Gammalt', cells: [{ row: 0, column: 0, value: 'bort' }] },
  ],
  names: [],
});

function opened() {
  const outcome = openWorkbook('indata.xlsx', file);
  if (!outcome.ok) throw new Error('The file should open');
  return outcome.value;
}

describe('a workbook on the desk', () => {
  test('goes down as the very file it came from when nothing has changed', () => {
    const download = asDownload(opened());
    expect(download.ok && readContent(download.value)).toEqual(readContent(file));
  });

  test('goes down with what has changed: cells, new sheets, other names, sheets gone', () => {
    const workbook = opened();
    const { store } = workbook;
    const [first, second] = store.sheets;
    store.putCells(first?.id ?? '', 1, 0, [[{ value: 3935 }]]);
    store.renameSheet(first?.id ?? '', 'Underlag');
    store.deleteSheet(second?.id ?? '');
    store.addSheet('Nytt');
    const download = asDownload(workbook);
    const read = download.ok ? readContent(download.value) : download;
    if (!read.ok) throw new Error('The download should be readable');
    expect(read.value.sheets.map(({ name }) => name)).toEqual(['Underlag', 'Nytt']);
    expect(read.value.sheets[0]?.cells).toMatchObject([
      { value: 257, style: { bold: true } },
      { value: 3935 },
    ]);
  });

  test('is refused in a sentence when it is no workbook', () => {
    const outcome = openWorkbook('brev.xlsx', new TextEncoder().encode('Hej!'));
    expect(outcome.ok).toBe(false);
  });
});
