import fc from 'fast-check';
import { roundedText } from '../../../src/core/amount/decimalText';
import { exact, fraction } from '../../../src/core/amount/exact';
import { judge } from '../../../src/core/reconciliation/relation';
import { ofTicks, shownNumber } from '../../../src/core/reconciliation/shownNumber';

/** Parts and a total in mkr with one decimal: [parts…, total]. */
const sumOf = (...texts: string[]) =>
  judge(
    texts.map((text) => shownNumber(text, 6, 1)),
    {
      terms: texts.map((_, number) => ({
        number,
        coefficient: number === texts.length - 1 ? -1n : 1n,
      })),
    },
  );

test('numbers keep every digit in any unit', () => {
  expect(shownNumber('1.5', 6, 1)).toEqual({
    value: 150_000_000_000_000n,
    half: 5_000_000_000_000n,
  });
  expect(ofTicks(shownNumber('-4301.7', 6, 1).value, 6)).toEqual(exact('-4301.7'));
  expect(ofTicks(shownNumber('-4301.7', 6, 1).value, 3)).toEqual(exact('-4301700'));
  expect(shownNumber('0.1', 0, undefined).half).toBe(0n);
});

test.each([
  // Two parts: below 0,15.
  [['10.0', '20.0', '30.0'], 'exact'],
  [['10.0', '20.0', '30.1'], 'rounding'],
  [['10.0', '20.0', '30.2'], 'conflict'],
  // Three parts: below 0,2, so 0,2 is none.
  [['10.0', '20.0', '30.0', '60.1'], 'rounding'],
  [['10.0', '20.0', '30.0', '60.2'], 'conflict'],
  // The same number twice must be the same.
  [['10.0', '10.0'], 'exact'],
  [['10.0', '10.1'], 'conflict'],
])('%j is %s', (texts, fit) => {
  expect(sumOf(...texts).fit).toBe(fit);
});

test('tkr ties to mkr at the coarser precision', () => {
  const numbers = [shownNumber('4301549', 3, 0), shownNumber('4301.5', 6, 1)];
  const terms = [
    { number: 0, coefficient: 1n },
    { number: 1, coefficient: -1n },
  ];
  expect(judge(numbers, { terms }).fit).toBe('rounding');
  expect(judge([shownNumber('4301551', 3, 0), numbers[1]!], { terms }).fit).toBe('conflict');
});

test('numbers that were rounded never conflict', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -999_999, max: 999_999 }), { minLength: 1, maxLength: 12 }),
      (thousandths) => {
        const total = thousandths.reduce((sum, each) => sum + each, 0);
        const texts = [...thousandths, total].map((each) =>
          roundedText(fraction(BigInt(each), 1000n), 1),
        );
        expect(sumOf(...texts).fit).not.toBe('conflict');
      },
    ),
  );
});
