import { existsSync } from 'node:fs';
import { trial, type Trial } from './trial';

interface Output {
  code: number;
  tables: { id: string; rows: Record<string, string | null>[] }[];
  findings: { severity: string; message: string }[];
}

let at: Trial;
beforeEach(async () => {
  at = trial();
  await at.run('sample', 'regioner-2020', 'in.xlsx');
});
afterEach(() => at.end());

/** All 21 regions, public populations and county quotas: 600 and 2 100 million kronor. */
async function run(choices: readonly string[], ...args: string[]): Promise<Output> {
  const set = choices.flatMap((choice) => ['--set', choice]);
  const { code, out } = await at.run('run', 'distribution', 'in.xlsx', '--json', ...set, ...args);
  return { ...(JSON.parse(out.replaceAll('\u00a0', ' ')) as Output), code };
}

const rows = ({ tables }: Output, id: string) => tables.find((table) => table.id === id)!.rows;
const column = (output: Output, id: string, key: string) => rows(output, id).map((row) => row[key]);
/** In units of the last decimal, so that nothing is rounded. */
const sum = (output: Output, id: string, key: string): bigint =>
  column(output, id, key).reduce((all, text) => all + BigInt(text!.replace('.', '')), 0n);

// A share of 192 559 006,21 kr is the largest of the first pot; D'Hondt favours the large.
test.each([
  ['hamilton', '192559006', '0'],
  ['sainteLague', '192559006', '0'],
  ['dhondt', '192559009', '3'],
])('%s shares both pots to the krona', async (method, stockholm, extra) => {
  const output = await run(['rounding=exact', `method=${method}`]);
  expect(output.code).toBe(0);
  expect(sum(output, 'distribution', 'flyktingvariabler.amount')).toBe(600_000_000n);
  expect(sum(output, 'distribution', 'befolkning.amount')).toBe(2_100_000_000n);
  expect(rows(output, 'distribution')[0]).toMatchObject({
    code: '01',
    'flyktingvariabler.amount': stockholm,
  });
  expect(rows(output, 'ledger')[0]).toMatchObject({ code: '01', remainder: '0.211180', extra });
});

test.each([
  ['sv', 'Region Gotland tar resten av Befolkning: 2 kr mer än sin egen avrundade del.'],
  ['en', 'Region Gotland takes the residual of Befolkning: 2 kr more than its own rounded part.'],
])('the residual goes to the one named, and it is told (%s)', async (language, told) => {
  const choices = ['rounding=exact', 'method=residual', 'residualTo=Region Gotland'];
  const output = await run(choices, '--lang', language);
  expect(output.findings.map(({ message }) => message)).toEqual([told]);
  // Rounded by themselves the 21 amounts of the second pot sum to 2 099 999 998 kr.
  const alone = await run([]);
  expect(sum(alone, 'distribution', 'befolkning.amount')).toBe(2_099_999_998n);
  const changed = column(output, 'distribution', 'befolkning.amount').flatMap((amount, region) => {
    const before = column(alone, 'distribution', 'befolkning.amount')[region]!;
    const code = rows(output, 'distribution')[region]!.code;
    return amount === before ? [] : [[code, BigInt(amount!) - BigInt(before)]];
  });
  expect(changed).toEqual([['09', 2n]]);
});

test('tables in kr, tkr and mkr all sum, down and across', async () => {
  const output = await run(['rounding=exact', 'units=all']);
  expect(output.findings).toEqual([]);
  // The mkr table has tenths.
  const wholes = { 'amounts-kr': 1_000_000n, 'amounts-tkr': 1_000n, 'amounts-mkr': 10n };
  for (const [id, perMillion] of Object.entries(wholes)) {
    expect(sum(output, id, 'flyktingvariabler.amount')).toBe(600n * perMillion);
    expect(sum(output, id, 'befolkning.amount')).toBe(2_100n * perMillion);
    for (const row of rows(output, id)) {
      const [refugees, population, total] = [
        row['flyktingvariabler.amount'],
        row['befolkning.amount'],
        row.total,
      ].map((text) => BigInt(text!.replace('.', '')));
      expect(refugees! + population!).toBe(total);
    }
  }
});

test.each([
  [
    'sv',
    /^Tabellen i kr går inte att göra .+ blir minst 35 318 212, men ska vara lika mycket som .+, som blir högst 35 318 211\./,
  ],
  ['en', /35,318,212.+35,318,211/],
])(
  'printed sums that contradict each other are told, and the tables left out (%s)',
  async (language, told) => {
    await at.run('sample', 'valfardsmiljarden-2020', 'form.xlsx');
    const { code, out } = await at.run(
      ...['run', 'distribution', 'form.xlsx', '--set', 'units=printed', '--json'],
      ...['--lang', language],
    );
    const { findings, tables } = JSON.parse(out.replaceAll('\u00a0', ' ')) as Output;
    expect(code).toBe(0);
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(told) as string]);
    expect(tables.map(({ id }) => id)).toEqual(['distribution', 'control']);
  },
);

test('a method that is not used is told', async () => {
  const output = await run(['method=dhondt'], '--lang', 'en');
  expect(output.code).toBe(0);
  expect(output.findings).toEqual([
    expect.objectContaining({
      severity: 'warning',
      message:
        'The method for odd kronor, whole divisors (D’Hondt), is not used, because each amount is rounded by itself. Choose an exact sum to use it.',
    }),
  ]);
});

test.each([
  [
    ['method=residual'],
    'sv',
    /^Metoden ”resten till en mottagare” behöver en mottagare\. Välj vem som tar resten \(residualTo\), eller en annan metod\.$/,
  ],
  [
    ['method=residual'],
    'en',
    /^The method “the residual to one recipient” needs a recipient\. Choose who takes the residual \(residualTo\), or another method\.$/,
  ],
  [
    ['method=residual', 'residualTo=99'],
    'sv',
    /^”99” finns inte bland mottagarna i Regioner och kan inte ta resten\. Välj någon av: 01 Region Stockholm, .+, 25 Region Norrbotten\.$/,
  ],
  [
    ['method=residual', 'residualTo=99'],
    'en',
    /^“99” is not among the recipients in Regioner and cannot take the residual\. Choose one of: 01 Region Stockholm, .+, 25 Region Norrbotten\.$/,
  ],
])('%j is refused in one sentence and nothing is written (%s)', async (choices, language, text) => {
  const args = ['--lang', language, '--out', 'ut.xlsx'];
  const output = await run(['rounding=exact', ...choices], ...args);
  expect(output.code).toBe(1);
  expect(output.tables).toEqual([]);
  expect(output.findings).toEqual([
    expect.objectContaining({ severity: 'error', message: expect.stringMatching(text) as string }),
  ]);
  expect(existsSync(at.path('ut.xlsx'))).toBe(false);
});

test('a method that does not exist is refused with those that do', async () => {
  const { code, err } = await at.run(
    ...['run', 'distribution', 'in.xlsx', '--set', 'method=webster', '--out', 'ut.xlsx'],
  );
  expect(code).toBe(2);
  expect(err).toContain(
    'Valet method kan inte vara ”webster”. Möjliga värden: hamilton, sainteLague, dhondt, residual.',
  );
  expect(existsSync(at.path('ut.xlsx'))).toBe(false);
});
