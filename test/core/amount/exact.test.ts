import fc from 'fast-check';
import {
  add,
  compare,
  exact,
  fraction,
  kronor,
  shareOf,
  sum,
  times,
  weight,
  zero,
} from '../../../src/core/amount/exact';

test('a share of a pot is exact until it is shown', () => {
  const amount = times(kronor('600000000'), shareOf(weight('4192'), weight('293006')));
  expect(amount).toEqual(fraction(600000000n * 4192n, 293006n));
});

test('decimals keep every digit', () => {
  expect(add(exact('0.1'), exact('0.2'))).toEqual(exact('0.3'));
  expect(compare(exact('0.30'), exact('0.3'))).toBe(0);
});

test('anything but a decimal number is refused', () => {
  for (const text of ['', '1e5', '1,5', 'x', '1.']) expect(() => exact(text)).toThrow(RangeError);
});

test('a sum is what adding one after the other gives', () => {
  const fractions = fc.array(
    fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 100_000n)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(fractions, (parts) => {
      const values = parts.map(([numerator, denominator]) => fraction(numerator, denominator));
      expect(sum(values)).toEqual(values.reduce((whole, value) => add(whole, value), zero));
    }),
  );
});
