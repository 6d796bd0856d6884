import { roundedText } from '../../../src/core/amount/decimalText';
import { fitOf, growthFactor, percentChange } from '../../../src/core/reconciliation/growth';
import { shownNumber } from '../../../src/core/reconciliation/shownNumber';

const mkr = (text: string) => shownNumber(text, 6, 1);
const rate = (text: string) => shownNumber(text, 0, 1);

test.each([
  // Bruttokostnad: kostnader och avskrivningar.
  ['-5057.7', '-5172.5', '2.3'],
  ['-5172.5', '-5183.0', '0.2'],
  ['-5183.0', '-5219.8', '0.7'],
  ['-5219.8', '-5267.1', '0.9'],
  // Nettokostnad.
  ['-4282.0', '-4381.5', '2.3'],
  ['-4381.5', '-4463.0', '1.9'],
  ['-4463.0', '-4499.8', '0.8'],
  ['-4499.8', '-4547.1', '1.1'],
])('from %s to %s is the printed %s %%', (before, after, printed) => {
  const growth = percentChange(growthFactor(mkr(before), mkr(after))!);
  expect(roundedText(growth.shown, 1)).toBe(printed);
  expect(fitOf(rate(printed), growth)).toBe('exact');
  expect(fitOf(rate(String(Number(printed) + 1)), growth)).toBe('conflict');
});

test('a small number may grow by more than its shown digits say', () => {
  const growth = percentChange(growthFactor(mkr('1.0'), mkr('1.1'))!);
  expect(fitOf(rate('10.0'), growth)).toBe('exact');
  expect(fitOf(rate('14.0'), growth)).toBe('rounding');
  expect(fitOf(rate('25.0'), growth)).toBe('conflict');
});

test('nothing grows from zero or over it', () => {
  expect(growthFactor(mkr('0.0'), mkr('5.0'))).toBeUndefined();
  expect(growthFactor(mkr('-1.0'), mkr('5.0'))).toBeUndefined();
});
