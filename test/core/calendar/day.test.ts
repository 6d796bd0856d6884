import fc from 'fast-check';
import { daysBetween, yearOf } from '../../../src/core/calendar/day';

test.each([
  ['2019-09-30', '2019-10-15', 15],
  ['2019-10-15', '2019-09-30', -15],
  ['2020-02-28', '2020-03-01', 2],
  ['2019-02-28', '2019-03-01', 1],
  ['2100-02-28', '2100-03-01', 1],
  ['2000-02-28', '2000-03-01', 2],
  ['2019-12-31', '2020-01-01', 1],
  ['2019-03-30', '2019-04-01', 2],
  ['1970-01-01', '2026-11-22', 20779],
])('from %s to %s it is %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('days are counted as the calendar of the computer counts them, over all years', () => {
  const day = fc
    .integer({ min: -25_000, max: 84_000 })
    .map((number) => ({ number, iso: new Date(number * 86_400_000).toISOString().slice(0, 10) }));
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(daysBetween(a.iso, b.iso)).toBe(b.number - a.number);
    }),
  );
});

test('the year of a day', () => expect(yearOf('2019-10-15')).toBe(2019));
