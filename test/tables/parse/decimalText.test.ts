import fc from 'fast-check';
import { decimalTextOf, shiftDecimal } from '../../../src/tables/parse/decimalText';

test.each([
  [0.1 + 0.2, '0.3'],
  [1.15 * 100, '115'],
  [257, '257'],
  [-853425, '-853425'],
  [-0, '0'],
  [0.0143068742619605, '0.0143068742619605'],
  [1.5e-7, '0.00000015'],
  [-1e-20, '-0.00000000000000000001'],
  [1234567890123456, '1234567890123460'],
  [1e21, '1000000000000000000000'],
  [11.7, '11.7'],
])('the cell %d reads as %s', (double, text) => {
  expect(decimalTextOf(double)).toBe(text);
});

test('what no cell holds is refused', () => {
  for (const double of [NaN, Infinity, -Infinity]) {
    expect(() => decimalTextOf(double)).toThrow(RangeError);
  }
});

test('any cell reads as a decimal text within 15 digits of the double', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (double) => {
      const text = decimalTextOf(double);
      expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      expect(Number(text)).toBe(Number(double.toPrecision(15)) + 0 || 0);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['3.170', 6, '3170000'],
  ['0.090', 6, '90000'],
  ['-1.43', -2, '-0.0143'],
  ['12', -5, '0.00012'],
  ['-0.0', 3, '0'],
  ['0.0143', 2, '1.43'],
])('%s shifted %i places is %s', (text, places, shifted) => {
  expect(shiftDecimal(text, places)).toBe(shifted);
});
