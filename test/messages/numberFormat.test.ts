import { numberFormat } from '../../src/messages/language';

test.each([
  ['-853425', '−853\u00a0425', '−853,425'],
  ['1234.50', '1\u00a0234,50', '1,234.50'],
  ['-0.5', '−0,5', '−0.5'],
  ['0', '0', '0'],
  [
    '12345678901234567890.1',
    '12\u00a0345\u00a0678\u00a0901\u00a0234\u00a0567\u00a0890,1',
    '12,345,678,901,234,567,890.1',
  ],
])('%s is written %s in Swedish and %s in English', (value, swedish, english) => {
  expect(numberFormat('sv').number(value)).toBe(swedish);
  expect(numberFormat('en').number(value)).toBe(english);
});

test('the smallest number a cell can hold is written too', () => {
  const decimals = `${'0'.repeat(307)}22`;
  expect(numberFormat('sv').number(`-0.${decimals}`)).toBe(`−0,${decimals}`);
});
