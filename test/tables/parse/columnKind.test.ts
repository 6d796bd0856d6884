import { columnKind, periodKey } from '../../../src/tables/parse/columnKind';

test.each([
  ['Utfall 2018', { kind: 'actual', year: 2018 }, 'utfall-2018'],
  ['UTFALL\n2018', { kind: 'actual', year: 2018 }, 'utfall-2018'],
  ['2018 utfall (tkr)', { kind: 'actual', year: 2018 }, 'utfall-2018'],
  ['Bokslut 2018', { kind: 'actual', year: 2018 }, 'utfall-2018'],
  ['Utfall jan–aug 2019', { kind: 'actual', year: 2019, month: 8 }, 'utfall-2019-08'],
  ['Prognos november 2019', { kind: 'forecast', year: 2019, month: 11 }, 'prognos-2019-11'],
  ['Prognos nov. 2019', { kind: 'forecast', year: 2019, month: 11 }, 'prognos-2019-11'],
  ['Prognos 1 2020', { kind: 'forecast', year: 2020, round: 1 }, 'prognos-2020-p1'],
  ['Budget 2020', { kind: 'budget', year: 2020 }, 'budget-2020'],
  ['Plan 2021', { kind: 'plan', year: 2021 }, 'plan-2021'],
  ['Plan, mkr 2021', { kind: 'plan', year: 2021 }, 'plan-2021'],
])('%j has a kind and a year', (heading, period, key) => {
  const read = columnKind(heading);
  expect(read).toEqual(period);
  expect(read && periodKey(read)).toBe(key);
});

test.each([
  '2018',
  'Utfall',
  'Folkmängd 2018',
  'Plan 2021–2022',
  'Differens utfall 2019',
  'Budget 2019 mot utfall 2018',
  'Utfall föregående år',
  'Planerat 2020',
  'Utfall 3018',
  `Utfall 2018 ${'x'.repeat(200)}`,
])('%j has not', (heading) => {
  expect(columnKind(heading)).toBeUndefined();
});
