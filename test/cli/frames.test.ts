import { trial, type Trial } from './trial';

let at: Trial;
beforeEach(() => {
  at = trial();
});
afterEach(() => at.end());

interface Answer {
  readonly tables: readonly {
    readonly id: string;
    readonly rows: readonly Readonly<Record<string, string | null>>[];
  }[];
}

test('the frames of the printed plan, from the sample to JSON and to a sheet of formulas', async () => {
  await at.run('sample', 'budgetramar-2020', 'in.xlsx');
  const run = await at.run('run', 'frames', 'in.xlsx', '--json', '--set', 'board=HSN');
  expect(run.code).toBe(0);
  const { tables } = JSON.parse(run.out) as Answer;
  const frames = tables.find(({ id }) => id === 'frames')!;
  expect(Object.keys(frames.rows[0]!)).toEqual(
    'board year base indexation changes frame printed unexplained'.split(' '),
  );
  expect(
    frames.rows.find(({ board, year }) => board?.startsWith('Hälso') && year === '2020'),
  ).toMatchObject({ base: '2770.7', frame: '2653.1', printed: '2628.8', unexplained: '-24.3' });
  expect(tables.map(({ id }) => id)).toEqual([
    ...['frames', 'totals', 'bridge', 'reallocations', 'ending', 'bridges'],
  ]);

  const written = await at.run('run', 'frames', 'in.xlsx', '--formulas', '--out', 'ut.xlsx');
  expect(written.code).toBe(0);
  expect((await at.run('read', 'ut.xlsx')).out).toContain('Ramförändringar');
});

test('a template that the model reads back', async () => {
  await at.run('template', 'frames', 'mall.xlsx');
  const { code, out } = await at.run('run', 'frames', 'mall.xlsx', '--json');
  expect(code).toBe(0);
  const frames = (JSON.parse(out) as Answer).tables.find(({ id }) => id === 'frames')!;
  // 100 · 1,025 + 4 + 2,5 and 200 − 2,5.
  expect(frames.rows.map(({ frame }) => frame)).toEqual(['109.0', '197.5']);
});
