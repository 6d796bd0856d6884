import { typedEntry } from '../../../../src/workbench/page/spreadsheet/typedEntry';

describe('what a person types in Swedish', () => {
  test.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1234', 1234],
    ['-853425', -853425],
    ['−2,5', -2.5],
    [',5', 0.5],
    ['  7 ', 7],
  ])('%s is a number', (typed, value) => {
    expect(typedEntry(typed, 'sv')).toEqual({ value });
  });

  test('thousands in groups bring their number format', () => {
    expect(typedEntry('8 584 125', 'sv')).toEqual({
      value: 8584125,
      style: { numberFormat: '#,##0' },
    });
  });

  test('a percentage is a share, the double nearest to it', () => {
    expect(typedEntry('1,43 %', 'sv')).toEqual({ value: 0.0143, style: { numberFormat: '0.00%' } });
    expect(typedEntry('5%', 'sv')).toEqual({ value: 0.05, style: { numberFormat: '0%' } });
    expect(typedEntry('5 %', 'sv', '0.0%')).toEqual({ value: 0.05 });
  });

  test.each(['1.5', '1 55,2', '12 kr', 'Region Jämtland', '1,234.5', '- '])(
    '%s stays text',
    (typed) => {
      expect(typedEntry(typed, 'sv')).toEqual({ value: typed });
    },
  );

  test('truth, dates, formulas and errors', () => {
    expect(typedEntry('sant', 'sv')).toEqual({ value: true });
    expect(typedEntry('2020-01-31', 'sv')).toEqual({
      value: 43861,
      style: { numberFormat: 'yyyy-mm-dd' },
    });
    expect(typedEntry('=SUMMA(A1:A3)', 'sv')).toEqual({ value: null, formula: 'SUM(A1:A3)' });
    expect(typedEntry('#N/A', 'sv')).toEqual({ value: { error: '#N/A' } });
  });

  test('an apostrophe or the text format keeps text', () => {
    expect(typedEntry("'01", 'sv')).toEqual({ value: '01' });
    expect(typedEntry('01', 'sv', '@')).toEqual({ value: '01' });
  });

  test('nothing empties the cell', () => {
    expect(typedEntry('  ', 'sv')).toEqual({ value: null });
  });
});

describe('what a person types in English', () => {
  test('a decimal point and commas', () => {
    expect(typedEntry('1234.5', 'en')).toEqual({ value: 1234.5 });
    expect(typedEntry('1,234', 'en')).toEqual({ value: 1234, style: { numberFormat: '#,##0' } });
  });
});
