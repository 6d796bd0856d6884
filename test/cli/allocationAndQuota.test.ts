import { trial, type Trial } from './trial';

type Rows = readonly Readonly<Record<string, string | null>>[];

let at: Trial;
beforeEach(() => {
  at = trial();
});
afterEach(() => at.end());

/** A model run on its sample: the rows of a table by its id. */
async function rowsOf(model: string, sample: string, ...args: string[]) {
  await at.run('sample', sample, 'in.xlsx');
  const { code, out, err } = await at.run('run', model, 'in.xlsx', '--json', ...args);
  if (code !== 0) throw new Error(`${code} ${err} ${out}`);
  const { tables } = JSON.parse(out) as { tables: { id: string; rows: Rows }[] };
  return (id: string): Rows => tables.find((table) => table.id === id)!.rows;
}

test('the internal allocation of 2020: 8 584 125 kr by need, by who answers and by cost centre', async () => {
  const rows = await rowsOf('allocation', 'intern-fordelning-2020');
  expect(rows('allocation').map(({ costCentre, amount }) => [costCentre, amount])).toEqual([
    ['2501', '2500000'],
    ['7059', '950000'],
    ['7059', '450000'],
    ['7059', '2500000'],
    ['7059', '500000'],
    ['7059', '1184125'],
    ['7017', '500000'],
  ]);
  expect(Object.keys(rows('allocation')[0]!)).toEqual(
    expect.arrayContaining(['need', 'responsible', 'costCentre', 'amount', 'decision']),
  );
  expect(rows('perResponsible').map(({ amount }) => amount)).toEqual([
    ...['2500000', '5584125', '500000'],
  ]);
  expect(rows('perCostCentre')).toEqual([
    { costCentre: '2501', amount: '2500000' },
    { costCentre: '7059', amount: '5584125' },
    { costCentre: '7017', amount: '500000' },
  ]);
});

test('another amount than the rows come to is refused to the krona', async () => {
  await at.run('sample', 'intern-fordelning-2020', 'in.xlsx');
  const { code, out } = await at.run(
    ...['run', 'allocation', 'in.xlsx', '--set', 'amount=8584126', '--json'],
  );
  expect(code).toBe(1);
  expect(out.replaceAll('\u00a0', ' ')).toContain('1 kr är inte fördelade');
});

test('the county quota of Jämtland 2020: 86 persons to eight municipalities', async () => {
  const rows = await rowsOf('quota', 'lanstal-kommuntal');
  // Worked out apart with fractions: 86 · (0,7 of the population + 0,3 of the inverse of those received).
  expect(rows('quota').map(({ code, quotaExact, quota }) => [code, quotaExact, quota])).toEqual([
    ['2303', '7.031', '7'],
    ['2305', '6.430', '7'],
    ['2309', '9.880', '10'],
    ['2313', '7.298', '7'],
    ['2321', '9.371', '9'],
    ['2326', '8.836', '9'],
    ['2361', '7.243', '7'],
    ['2380', '29.912', '30'],
  ]);
});

test('another total that is chosen goes before the one in the workbook', async () => {
  const rows = await rowsOf('quota', 'lanstal-kommuntal', '--set', 'total=101');
  expect(rows('quota').reduce((all, { quota }) => all + Number(quota), 0)).toBe(101);
});
