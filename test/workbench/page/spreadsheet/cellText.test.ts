import { cellText, entryText } from '../../../../src/workbench/page/spreadsheet/cellText';

describe('what a cell shows', () => {
  test.each([
    [8584125, '#,##0', '8\u00a0584\u00a0125'],
    [-853425, '#,##0', '−853\u00a0425'],
    [0.0143, '0.00%', '1,43\u00a0%'],
    [-0.024, '0.0 %', '−2,4\u00a0%'],
    [1234.5, 'General', '1234,5'],
    [43861, 'yyyy-mm-dd', '2020-01-31'],
    [5, 'not a [[ format', '5'],
    ['01', '@', '01'],
    [true, undefined, 'SANT'],
    [{ error: '#DIV/0!' }, undefined, '#DIVISION/0!'],
    [null, '#,##0', ''],
  ])('%p in the format %s is %s', (value, code, shown) => {
    expect(cellText(value, code, 'sv')).toBe(shown);
  });

  test('English has its own signs', () => {
    expect(cellText(8584125.5, '#,##0.0', 'en')).toBe('8,584,125.5');
    expect(cellText(false, undefined, 'en')).toBe('FALSE');
  });
});

describe('what a person edits', () => {
  test('a value with all its digits', () => {
    expect(entryText({ value: 8584124.557 }, 'sv')).toBe('8584124,557');
    expect(entryText({ value: 0.0143, style: { numberFormat: '0%' } }, 'sv')).toBe('1,43%');
    expect(entryText({ value: 43861, style: { numberFormat: 'yyyy-mm-dd' } }, 'sv')).toBe(
      '2020-01-31',
    );
  });

  test('a formula rather than its value', () => {
    expect(entryText({ value: 3, formula: 'SUM(A1:A2)' }, 'sv')).toBe('=SUMMA(A1:A2)');
    expect(entryText({ value: 3, formula: 'SUM(A1:A2)' }, 'en')).toBe('=SUM(A1:A2)');
  });

  test('text that looks like a number is kept as text when it is entered again', () => {
    expect(entryText({ value: '4 192' }, 'sv')).toBe("'4 192");
    expect(entryText({ value: '01', style: { numberFormat: '@' } }, 'sv')).toBe('01');
  });
});
