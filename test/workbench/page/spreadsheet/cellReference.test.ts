import { areaFromText, areaText } from '../../../../src/workbench/page/spreadsheet/cellReference';

describe('the name box', () => {
  test.each([
    ['C7', { top: 6, left: 2, rows: 1, columns: 1 }],
    ['A3:D5', { top: 2, left: 0, rows: 3, columns: 4 }],
    ['B:C', { top: 0, left: 1, rows: 1_048_576, columns: 2 }],
    ['4:6', { top: 3, left: 0, rows: 3, columns: 16_384 }],
  ])('%s names an area both ways', (text, area) => {
    expect(areaFromText(text)).toEqual(area);
    expect(areaText(area)).toBe(text);
  });

  test('small letters, dollars and corners in any order will do', () => {
    expect(areaFromText('$d$5:a3')).toEqual({ top: 2, left: 0, rows: 3, columns: 4 });
  });

  test.each(['', 'Summa', 'A', '7', 'A0', 'XFE1', 'A1048577', 'A1:7', 'A1:B2:C3x'])(
    '%s names nothing',
    (text) => expect(areaFromText(text)).toBeUndefined(),
  );
});
