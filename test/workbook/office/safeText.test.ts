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
