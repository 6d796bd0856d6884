import { trial, type Trial } from './trial';

let at: Trial;
beforeEach(() => {
  at = trial();
});
afterEach(() => at.end());

test('the statements of the printed plan, from the sample to JSON and to a sheet of formulas', async () => {
  await at.run('sample', 'regionplan-2020', 'in.xlsx');
  const { code, out } = await at.run('run', 'statements', 'in.xlsx', '--json');
  expect(code).toBe(0);
  const { tables } = JSON.parse(out) as {
    readonly tables: readonly {
      readonly id: string;
      readonly rows: readonly Readonly<Record<string, string | null>>[];
    }[];
  };
  const ratios = tables.find(({ id }) => id === 'ratios')!.rows;
  expect(ratios[1]).toEqual({
    ratio: 'Nettokostnadsutveckling',
    'utfall-2018': null,
    'budget-2019': null,
    'prognos-2019': '2.3',
    'plan-2019': null,
    'budget-2020': '1.9',
    'plan-2021': '0.8',
    'plan-2022': '1.1',
  });
  const written = await at.run('run', 'statements', 'in.xlsx', '--formulas', '--out', 'ut.xlsx');
  expect(written.code).toBe(0);
});
