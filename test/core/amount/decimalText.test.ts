import fc from 'fast-check';
import { exact, fraction } from '../../../src/core/amount/exact';
import { preciseText, roundedText } from '../../../src/core/amount/decimalText';

test.each([
  ['8584124.557', 0, '8584125'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['-0.4', 0, '0'],
  ['0.0143068', 4, '0.0143'],
  ['-853424.6', 0, '-853425'],
  ['35318211', 1, '35318211.0'],
])('%s with %i decimals is %s', (value, decimals, shown) => {
  expect(roundedText(exact(value), decimals)).toBe(shown);
});

test('a cell holds 15 significant digits', () => {
  expect(preciseText(fraction(1n, 3n))).toBe('0.333333333333333');
  expect(preciseText(fraction(4192n, 293006n))).toBe('0.0143068742619605');
  expect(preciseText(fraction(2n, 30000n))).toBe('0.0000666666666666667');
  expect(preciseText(exact('-853425'))).toBe('-853425');
  expect(preciseText(exact('0'))).toBe('0');
});

test('any decimal of at most 15 digits is shown as itself', () => {
  fc.assert(
    fc.property(
      fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n),
      fc.integer({ min: 0, max: 9 }),
      (digits, scale) => {
        const value = fraction(digits, 10n ** BigInt(scale));
        expect(exact(preciseText(value))).toEqual(value);
      },
    ),
  );
});
