import { dayOfSerial, readWrittenDate, serialOfDay } from '../../../src/tables/parse/writtenDate';

describe('a day as people write it', () => {
  it.each([
    ['2019-10-15', '2019-10-15'],
    [' 2019-1-5 ', '2019-01-05'],
    ['20191015', '2019-10-15'],
    ['15 oktober 2019', '2019-10-15'],
    ['den 1 maj 2020', '2020-05-01'],
    ['15 okt. 2019', '2019-10-15'],
    ['15/10 2019', '2019-10-15'],
    ['29 februari 2020', '2020-02-29'],
  ])('%s', (text, day) => expect(readWrittenDate(text)).toBe(day));

  it.each([
    'oktober 2019',
    'tredje kvartalet 2019',
    '2019',
    '31 juni 2019',
    '29 februari 2019',
    '15/10',
    '',
  ])('refuses %s, which names no single day', (text) =>
    expect(readWrittenDate(text)).toBeUndefined(),
  );
});

test('a day is the number that Excel keeps for it', () => {
  expect(dayOfSerial(43753)).toBe('2019-10-15');
  expect(serialOfDay('2019-10-15')).toBe(43753);
  expect(serialOfDay('2020-03-01')).toBe(43891);
});

test.each([257, 43753.5, 8584125])('%d is no date that anyone meant', (number) =>
  expect(dayOfSerial(number)).toBeUndefined(),
);
