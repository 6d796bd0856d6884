import { englishFormula } from '../../../src/workbench/host/enteredFormula';
import { entryOf } from '../../../src/workbench/host/entry';
import { enter } from '../../../src/workbench/host/typedByPerson';

describe('a value that a program puts in a cell', () => {
  it.each([
    ['12', { value: 12 }],
    [' -1.5e3 ', { value: -1500 }],
    ['007', { value: 7 }],
    ['1,234', { value: 1234, style: { numberFormat: '#,##0' } }],
    ['1.43%', { value: 0.0143, style: { numberFormat: '0.00%' } }],
    ['2026-11-21', { value: 46347, style: { numberFormat: 'yyyy-mm-dd' } }],
    ['true', { value: true }],
    ['#n/a', { value: { error: '#N/A' } }],
    ["'007", { value: '007' }],
    ['=SUM(A1)', { value: null, formula: 'SUM(A1)' }],
    ["'=SUM(A1)", { value: '=SUM(A1)' }],
    ['=', { value: '=' }],
    ['1 234', { value: '1 234' }],
    ['1,5', { value: '1,5' }],
    ['2026-02-30', { value: '2026-02-30' }],
    ['', { value: null }],
    [null, undefined],
    [12, { value: 12 }],
  ])('%j becomes %j', (input, entry) => {
    expect(entryOf(input, 'General')).toEqual(entry);
  });

  it('is text where the cell is formatted as text', () => {
    expect(entryOf('007', '@')).toEqual({ value: '007' });
    expect(entryOf('=A1', '@')).toEqual({ value: '=A1' });
    expect(entryOf(7, '@')).toEqual({ value: '7' });
  });

  it('keeps a format that the cell already has', () => {
    expect(entryOf('50%', '0.0')).toEqual({ value: 0.5 });
  });

  it('has the day numbers of Excel, with its 29 February 1900', () => {
    expect(entryOf('1900-01-01', '0')).toEqual({ value: 1 });
    expect(entryOf('1900-02-28', '0')).toEqual({ value: 59 });
    expect(entryOf('1900-03-01', '0')).toEqual({ value: 61 });
  });
});

describe('what a person types in Swedish', () => {
  it.each([
    ['1 234,5', { value: 1234.5, style: { numberFormat: '#,##0.00' } }],
    ['1\u00a0234', { value: 1234, style: { numberFormat: '#,##0' } }],
    ['35318211,25', { value: 35318211.25 }],
    ['−853 425', { value: -853425, style: { numberFormat: '#,##0' } }],
    ['1,43 %', { value: 0.0143, style: { numberFormat: '0.00%' } }],
    [',5', { value: 0.5 }],
    ['sant', { value: true }],
    ['FALSKT', { value: false }],
    ['TRUE', { value: true }],
    ['2026-11-21', { value: 46347, style: { numberFormat: 'yyyy-mm-dd' } }],
    ['1.5', { value: '1.5' }],
    ['1 55,2', { value: '1 55,2' }],
    ['-', { value: '-' }],
    ['%', { value: '%' }],
    ["'1 234", { value: '1 234' }],
    ['  ', { value: null }],
    ['=SUMMA(A1:A3;1,5)', { value: null, formula: 'SUM(A1:A3,1.5)' }],
  ])('"%s" becomes %j', (typed, entry) => {
    expect(enter(typed)).toEqual(entry);
  });

  it.each([
    ['SUM(A1:A3,B1)', 'SUM(A1:A3,B1)'],
    ['A1*1,5', 'A1*1.5'],
    ['OM(A1>0,5;"ja; 1,5";\'Blad;1,5\'!A1)', 'IF(A1>0.5,"ja; 1,5",\'Blad;1,5\'!A1)'],
    ['ROUND(A1,2)', 'ROUND(A1,2)'],
    ['MAX(1,5)', 'MAX(1,5)'],
    ['AVRUNDA(1,55;1)', 'ROUND(1.55,1)'],
    ['om(sant;1;2)', 'IF(TRUE,1,2)'],
    ['RK.FÖRDELA(1,5;A1:A3)', 'RK.FÖRDELA(1.5,A1:A3)'],
    ['XLOOKUP(A1;B:B;C:C)', 'XLOOKUP(A1,B:B,C:C)'],
    ['SUMMA(1,5)', 'SUM(1.5)'],
  ])('the formula %s is kept as %s', (typed, kept) => {
    expect(englishFormula(typed)).toBe(kept);
  });
});
