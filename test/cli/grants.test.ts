import { trial } from './trial';

type Rows = readonly Readonly<Record<string, string | null>>[];

test('the sample gives the printed figures of Västerbotten and Jämtland, with days counted from the day given', async () => {
  const at = trial();
  try {
    await at.run('sample', 'riktade-statsbidrag', 'bidrag.xlsx');
    const run = await at.run('run', 'grants', 'bidrag.xlsx', '--set', 'today=2019-09-30', '--json');
    expect(run.code).toBe(0);
    const { tables } = JSON.parse(run.out) as { tables: { id: string; rows: Rows }[] };
    const rows = (id: string): Rows => tables.find((table) => table.id === id)!.rows;
    const keys = ['received', 'inBudget', 'remaining', 'distributed', 'undistributed'];
    expect(rows('summary').map((row) => [row.case, ...keys.map((key) => row[key])])).toEqual([
      ['Västerbotten 2020', '327000000', '230000000', '97000000', '97000000', '0'],
      ['Jämtland 2019', '147490000', '1800000', null, '41200000', '104490000'],
      ['Sjukskrivning 2019', '14750000', '0', '14750000', '13000000', '1750000'],
      ['Kedjan 2020', '8584125', '0', '8584125', '8584125', '0'],
    ]);
    // A forecast of 4,1 mkr with a probability of 50 % is nothing to the cautious, half to the expecting.
    expect(
      rows('summary')
        .slice(0, 2)
        .map(({ cautious, expected }) => [cautious, expected]),
    ).toEqual([
      ['327000000', '327000000'],
      ['143390000', '145440000'],
    ]);
    const totals = rows('recipientTotals').filter((row) => row.case === 'Västerbotten 2020');
    expect(totals.map(({ amount }) => amount)).toEqual([
      ...['18800000', '11700000', '12000000', '54500000'],
    ]);
    expect(rows('calendar')[0]).toEqual({
      ...{ case: 'Jämtland 2019', date: '2019-10-01', amount: '30600000', daysLeft: '1' },
      grant: 'God och Nära vård (f.d Patientmiljard)',
      what: 'redovisning och nulägesrapport till SKL',
    });
    const chain = rows('chain').filter((row) => row.case === 'Kedjan 2020');
    expect(chain.map(({ fromAmount, verdict }) => [fromAmount, verdict])).toEqual([
      ['600000000', '✓ stämmer'],
      ['8584125', '✓ stämmer'],
      ['8584125', '✓ stämmer'],
      ['8584125', '✓ stämmer'],
    ]);
    const unknown = rows('register').find(({ grant }) => grant === 'Sällsynta diagnoser');
    expect(unknown).toMatchObject({ nationalAmount: '10000000', amount: null, expected: null });
  } finally {
    at.end();
  }
});

test('the steps behind a number name their cells and days', async () => {
  const at = trial();
  try {
    await at.run('sample', 'riktade-statsbidrag', 'bidrag.xlsx');
    const { out } = await at.run(
      'run',
      'grants',
      'bidrag.xlsx',
      '--set',
      'today=2019-09-30',
      '--explain',
    );
    const plain = out.replaceAll('\u00a0', ' ');
    expect(plain).toContain(
      "Differens: 327 000 000 kr ('Västerbotten 2020'!C5) − 230 000 000 kr ('Västerbotten 2020'!D5) = 97 000 000 kr",
    );
    expect(plain).toContain(
      "Belopp: 54 500 000 kr × 0,85 ('Västerbotten 2020'!D13) = 46 325 000 kr",
    );
    expect(plain).toContain(
      "Dagar kvar: från 2019-09-30 till 2019-10-15 ('Jämtland 2019'!C29) är det 15 dagar",
    );
  } finally {
    at.end();
  }
});

test('the template can be run as it is, and its chain ties', async () => {
  const at = trial();
  try {
    await at.run('template', 'grants', 'mall.xlsx');
    const { code, out } = await at.run(
      'run',
      'grants',
      'mall.xlsx',
      '--set',
      'ownRegion=23',
      '--json',
    );
    const { tables } = JSON.parse(out) as { tables: { id: string; rows: Rows }[] };
    const chain = tables.find(({ id }) => id === 'chain')!.rows;
    const ofA = chain.filter(({ grant }) => grant === 'Exempelbidrag A');
    expect([code, ofA.map(({ verdict }) => verdict)]).toEqual([0, Array(4).fill('✓ stämmer')]);
  } finally {
    at.end();
  }
});
