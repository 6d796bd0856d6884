import { rangeReference } from '../../../src/workbook/office/rangeReference';
import { safeText } from '../../../src/workbook/office/safeText';

describe('a text that must stay a text in Excel', () => {
  it.each(['Region Gotland', 'Summa', 'Andel av riket, %', ''])('%p needs nothing', (text) => {
    expect(safeText(text)).toBe(text);
  });

  it.each([
    '0123',
    '1 234,5',
    '2020-11-21',
    'mars 2020',
    'TRUE',
    'sant',
    'Falskt',
    '=SUM(A1)',
    '+1',
    '-',
    '@namn',
    "'citat",
    '\tflik',
    '\rrad',
    '500 kr',
    '#N/A',
    '10%',
    ' 12',
  ])('%p gets an apostrophe', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });
});

describe('what a defined name refers to', () => {
  it.each([
    ['=Fördelning!$A$1:$J$30', { sheet: 'Fördelning', top: 0, left: 0, rows: 30, columns: 10 }],
    ["='Bilaga 5'!$AB$7", { sheet: 'Bilaga 5', top: 6, left: 27, rows: 1, columns: 1 }],
    ["='Eva''s blad'!$B$2:$C$3", { sheet: "Eva's blad", top: 1, left: 1, rows: 2, columns: 2 }],
  ])('%s', (formula, range) => {
    expect(rangeReference(formula)).toEqual(range);
  });

  it.each(['=#REF!', '=#REF!$A$1', '=1+1', '=[Bok1.xlsx]Blad1!$A$1', '=Blad1!$A$1,Blad1!$C$1'])(
    '%s is no range of ours',
    (formula) => {
      expect(rangeReference(formula)).toBeUndefined();
    },
  );
});
