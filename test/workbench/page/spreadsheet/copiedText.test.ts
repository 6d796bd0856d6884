import { copiedText, pastedRows } from '../../../../src/workbench/page/spreadsheet/copiedText';

describe('cells on the clipboard', () => {
  test('come back as they were, whatever stands in them', () => {
    const rows = [
      ['Region', 'Belopp\tkr', ''],
      ['två\nrader', 'ett "citat"', '1 234,5'],
    ];
    expect(pastedRows(copiedText(rows))).toEqual(rows);
  });

  test("Excel's last line break begins no row", () => {
    expect(pastedRows('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  test('a quotation mark inside a text is only that', () => {
    expect(pastedRows('5" rör\tx')).toEqual([['5" rör', 'x']]);
  });

  test('nothing is nothing', () => {
    expect(pastedRows('')).toEqual([]);
  });
});
