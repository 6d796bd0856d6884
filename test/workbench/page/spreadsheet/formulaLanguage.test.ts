import {
  keptFormula,
  shownFormula,
} from '../../../../src/workbench/page/spreadsheet/formulaLanguage';

describe('formulas in Swedish', () => {
  test.each([
    ['SUMMA(A1:A3)', 'SUM(A1:A3)'],
    ['OM(A1>1,5;"ja, tack; nej";B2*2)', 'IF(A1>1.5,"ja, tack; nej",B2*2)'],
    ['AVRUNDA(A1/B1;2)', 'ROUND(A1/B1,2)'],
    ['SUMMA.OMF(C:C;A:A;"Mottagna 2015-2019")', 'SUMIFS(C:C,A:A,"Mottagna 2015-2019")'],
    ["SUMMA('Förslag 2020'!B4:B5)", "SUM('Förslag 2020'!B4:B5)"],
    ['SUMMA({1\\2,5;3\\4})', 'SUM({1,2.5;3,4})'],
    ['OM(SANT;1;2)', 'IF(TRUE,1,2)'],
    ['SUMMA(1;2;3;4,5)', 'SUM(1,2,3,4.5)'],
    ['RK.FÖRDELA(600000000;B2:B22)', 'RK.FÖRDELA(600000000,B2:B22)'],
    ['$A$1*1,5E+3+Q1', '$A$1*1.5E+3+Q1'],
    ['Blad1!A1+SUMMA(Blad2!A:A)', 'Blad1!A1+SUM(Blad2!A:A)'],
  ])('%s is kept as %s, and shown again', (written, kept) => {
    expect(keptFormula(written, 'sv')).toBe(kept);
    expect(shownFormula(kept, 'sv')).toBe(written);
  });

  test('English names are understood', () => {
    expect(keptFormula('sum(A1;B1)', 'sv')).toBe('sum(A1,B1)');
  });

  test('in English nothing is changed', () => {
    expect(keptFormula('SUM(A1,1.5)', 'en')).toBe('SUM(A1,1.5)');
    expect(shownFormula('SUM(A1,1.5)', 'en')).toBe('SUM(A1,1.5)');
  });
});
