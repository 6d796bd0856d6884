import {
  add,
  compare,
  exact,
  fraction,
  kronor,
  shareOf,
  times,
  weight,
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
