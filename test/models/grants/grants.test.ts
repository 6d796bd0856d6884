import { register, recipients, reportOn, rowsOf, findingsOf, say, sheet } from './workbook';

const headings = ['Bidrag', 'Regionens belopp', 'I budget', 'Status', 'Sannolikhet'];

describe('a register', () => {
  const grid = register(
    headings,
    ['A', 1000000, 400000, 'beslutad', null],
    ['B', 500000, 0, 'Prognos', '60 %'],
    ['C', '0,25 mkr', 0, 'rekvirerat', 0.9],
  );

  test('sums up to received, in the budget, left, cautious and expected', () => {
    const report = reportOn([grid]);
    expect(rowsOf(report, 'summary')).toEqual([
      {
        ...{ received: '1750000', inBudget: '400000', remaining: '1350000' },
        ...{ distributed: '0', undistributed: '1350000' },
        ...{ cautious: '1250000', expected: '1525000' },
      },
    ]);
    expect(rowsOf(report, 'register').map(({ expected }) => expected)).toEqual([
      ...['1000000', '300000', '225000'],
    ]);
    expect(report.sentences.map(say)).toEqual([
      '3 bidrag ger 1,75 mkr, varav 0,4 mkr ligger i budgeten och 1,35 mkr är kvar att fördela. Fördelat på mottagare är 0 mkr och ofördelat 1,35 mkr.',
      'Försiktigt räknat, bara det som är beslutat, är det 1,25 mkr; väntat med sannolikheter 1,53 mkr.',
    ]);
  });

  test('is shown in the unit chosen, calculated exactly', () => {
    const [summary] = rowsOf(reportOn([grid], { unit: 'tkr' }), 'summary');
    expect(summary).toMatchObject({ received: '1750', expected: '1525' });
  });

  test('does not guess: a forecast without a probability has no expected amount, nor has the sum', () => {
    const report = reportOn([register(headings, ['A', 100, 0, 'prognos', null])]);
    expect(rowsOf(report, 'register')[0]).toMatchObject({ cautious: '0', expected: null });
    expect(rowsOf(report, 'summary')[0]).toMatchObject({ received: '100', expected: null });
    expect(report.tables.find(({ id }) => id === 'summary')!.notes.map(say)).toEqual([
      'Förväntat saknas i sammanställningen, för A är varken beslutat eller har en sannolikhet.',
    ]);
    expect(say(report.sentences[1]!)).toContain('går inte att räkna');
  });

  test('takes no blank for zero: without I budget nothing is said of what is left', () => {
    const report = reportOn([register(headings, ['A', 100, null, 'beslutad', null])]);
    expect(rowsOf(report, 'register')[0]).toMatchObject({
      ...{ inBudget: null, remaining: null, undistributed: '100' },
    });
    expect(rowsOf(report, 'summary')[0]).toMatchObject({ inBudget: null, remaining: null });
    expect(report.tables[0]!.notes.map(say).at(-1)).toBe(
      'I budget är inte ifyllt för A. Kvar att fördela går därför inte att räkna för dem, och ofördelat är räknat på hela beloppet. Skriv 0 om inget ligger i budgeten.',
    );
  });
});

describe('recipients', () => {
  const grant = register(
    ['Bidrag', 'Regionens belopp', 'I budget', 'Status', 'Prestationsdel'],
    ['Kömiljarden', 327000000, 230000000, 'beslutad', 54500000],
  );

  test('get amounts, shares of the performance part, and what is left', () => {
    const report = reportOn([
      grant,
      recipients(
        ['Kömiljarden', 'Sjukskrivning', 18800000, null, null, '1'],
        ['kömiljarden ', 'Psykisk hälsa', 11700000, null, null, '2'],
        ['Kömiljarden', 'Primärvård', '12 000 000', null, null, '3'],
        ['Kömiljarden', 'Nämnden', null, 0.85, 'prestationsdelen', '4'],
        ['Kömiljarden', 'Nämnden', 'rest', null, null, '4'],
      ),
    ]);
    expect(rowsOf(report, 'recipients').map(({ amount }) => amount)).toEqual([
      ...['18800000', '11700000', '12000000', '46325000', '8175000'],
    ]);
    expect(rowsOf(report, 'recipientTotals').at(-1)).toEqual({
      ...{ recipient: 'Nämnden', amount: '54500000', grants: 'Kömiljarden' },
    });
    expect(rowsOf(report, 'summary')[0]).toMatchObject({
      ...{ distributed: '97000000', undistributed: '0' },
    });
    expect(rowsOf(report, 'chain').map(({ link, verdict }) => [link, verdict])).toEqual([
      ['Region', 'länk saknas'],
      ['Nämnd', '✓ stämmer'],
      ['Kostnadsställe', '✓ stämmer'],
    ]);
  });

  test('of one amount column: 25 % there is a share, and so is 0.25, which is told', () => {
    const report = reportOn([
      grant,
      sheet(
        'Mottagare',
        ['Bidrag', 'Mottagare', 'Belopp'],
        ['Kömiljarden', 'A', '25 %'],
        ['Kömiljarden', 'B', 0.04],
        ['Kömiljarden', 'C', '0,004'],
      ),
    ]);
    expect(rowsOf(report, 'recipients').map(({ amount }) => amount)).toEqual([
      ...['81750000', '13080000', '1308000'],
    ]);
    for (const read of ['Talet 0,04 i Mottagare!C3 lästes som 4', 'Talet 0,004 i Mottagare!C4']) {
      expect(findingsOf(report, 'info').join()).toContain(read);
    }
  });

  test('that leave money over, and grants without any, are told', () => {
    const report = reportOn([
      register(headings, ['A', 100, 0, 'beslutad', null], ['B', 50, 0, 'beslutad', null]),
      recipients(['A', 'Nämnd', 60, null, null, null]),
    ]);
    expect(findingsOf(report)).toEqual([
      'info: Bidrag utan mottagare i Bidrag: B (50 kr).',
      'warning: 40 kr av A (Bidrag!A2) är inte fördelat på någon mottagare.',
    ]);
  });

  test('of a grant that is not in the register are told, with the name that was probably meant', () => {
    const report = reportOn([grant, recipients(['Kömilarden', 'Nämnd', 60, null, null, null])]);
    expect(findingsOf(report, 'warning')).toEqual([
      'warning: Bidraget ”Kömilarden” (Mottagare!A2) finns inte i registret, så raden för Nämnd räknas inte. Menade du Kömiljarden? Rätta namnet eller lägg till bidraget.',
    ]);
  });
});

describe('the calendar', () => {
  const dates = (...rows: (string | number | null)[][]) =>
    register(
      ['Bidrag', 'Regionens belopp', 'Status', 'Rekvireras senast', 'Redovisas senast'],
      ...rows,
    );
  const grid = dates(
    ['A', 100, 'beslutad', '15 oktober 2019', '2020-02-29'],
    ['B', 200, 'utbetald', 43738, null],
    ['C', 300, 'prognos', '2019-09-29', null],
  );

  test('has the nearest day first, with what is at risk, and passed days last', () => {
    const report = reportOn([grid]);
    expect(rowsOf(report, 'calendar')).toEqual([
      { date: '2019-09-30', grant: 'B', what: 'Rekvireras senast', amount: '0', daysLeft: '0' },
      { date: '2019-10-15', grant: 'A', what: 'Rekvireras senast', amount: '100', daysLeft: '15' },
      { date: '2020-02-29', grant: 'A', what: 'Redovisas senast', amount: '100', daysLeft: '152' },
      { date: '2019-09-29', grant: 'C', what: 'Rekvireras senast', amount: '300', daysLeft: '-1' },
    ]);
    expect(findingsOf(report, 'warning')).toContain(
      'warning: C: rekvireras senast 2019-09-29 (Bidrag!D4) passerade för 1 dag sedan. Kontrollera att det är gjort.',
    );
  });

  test('counts from the day chosen before the day of the run, and says which', () => {
    const report = reportOn([grid], { today: '2019-10-14' });
    expect(rowsOf(report, 'calendar')[0]).toMatchObject({ grant: 'A', daysLeft: '1' });
    expect(say(report.tables.find(({ id }) => id === 'calendar')!.notes[0]!)).toBe(
      'Dagar kvar är räknade från 2019-10-14.',
    );
  });

  test('holds the days of the table Datum beside those of the register', () => {
    const report = reportOn([
      grid,
      sheet('Datum', ['Bidrag', 'Vad', 'Senast'], ['C', 'nulägesrapport', '2019-10-01']),
    ]);
    expect(rowsOf(report, 'calendar')[1]).toEqual({
      ...{ date: '2019-10-01', grant: 'C', what: 'nulägesrapport', amount: '300', daysLeft: '1' },
    });
  });

  test('the fingerprint is of the input and the choices, not of the day', () => {
    const print = (today: string, options = {}) => reportOn([grid], options, today).fingerprint;
    expect(print('2019-09-30')).toBe(print('2019-10-01'));
    expect(print('2019-09-30', { today: '2019-10-01' })).not.toBe(print('2019-09-30'));
  });
});

describe('decisions for next year', () => {
  test('are read from the last year decided or from yes and no, and lacking ones are listed', () => {
    const report = reportOn([
      register(
        ['Bidrag', 'Regionens belopp', 'Status', 'Beslutat t.o.m.', 'Beslut nästa år'],
        ['A', 100, 'beslutad', 2019, null],
        ['B', 100, 'beslutad', '2020-12-31', null],
        ['C', 100, 'beslutad', null, 'nej'],
        ['D', 100, 'beslutad', 44196, null],
        ['E', 100, 'beslutad', 'tills vidare', null],
      ),
    ]);
    expect(rowsOf(report, 'register').map(({ nextYear }) => nextYear)).toEqual([
      ...['nej', 'ja', 'nej', 'ja', null],
    ]);
    expect(findingsOf(report)).toEqual(
      expect.arrayContaining([
        'warning: Utan beslut för 2020: A (100 kr) och C (100 kr). Räkna inte med dem i budgeten för det året utan vidare.',
        'info: Om det finns beslut för 2020 är inte känt för E.',
        'warning: ”tills vidare” (Bidrag!D6) för E är varken ett år eller en dag. Skriv till exempel 2027, annars är det inte känt om det finns beslut för nästa år.',
      ]),
    );
  });
});

describe('the amount by a key', () => {
  const regions = sheet(
    'Regioner',
    ['Kod', 'Region', 'Antal', 'Folkmängd'],
    ['23', 'Region Jämtland Härjedalen', 4192, 130000],
    ['24', 'Region Västerbotten', 288814, 270000],
  );
  const keyed = (key: string) =>
    register(
      ['Bidrag', 'Nationellt belopp', 'Nyckel', 'I budget', 'Status'],
      ['Flykting', 600000000, key, 0, 'beslutad'],
    );

  test.each([
    ['Antal', '8584125'],
    ['Folkmängd', '195000000'],
    ['50 % Antal; 50 % Folkmängd', '101792062'],
  ])('%s gives %s kr, whole kronor', (key, amount) => {
    const report = reportOn([keyed(key), regions], { ownRegion: '23' });
    expect(rowsOf(report, 'register')[0]).toMatchObject({ amount, remaining: amount });
  });

  test('is refused without the table of regions, with one region only, or without an own one', () => {
    const one = sheet('Regioner', ['Kod', 'Region', 'Antal'], ['23', 'Jämtland', 4192]);
    const refused = (...given: Parameters<typeof reportOn>) =>
      findingsOf(reportOn(...given), 'error');
    expect(refused([keyed('Antal')])).toEqual([
      'error: Nyckeln för Flykting (Bidrag!C2) behöver tabellen Regioner, som inte finns i arbetsboken. Lägg in den, eller skriv Regionens belopp.',
    ]);
    expect(refused([keyed('Antal'), one])).toEqual([
      'error: Nyckeln för Flykting (Bidrag!C2) behöver alla som delar på bidraget, men tabellen Regioner har bara en rad. Fyll på den, eller skriv Regionens belopp.',
    ]);
    expect(refused([keyed('Antal'), regions])).toEqual([
      'error: Nyckeln för Flykting (Bidrag!C2) ger alla regioners delar, men den egna regionen är inte vald eller finns inte i tabellen Regioner. Välj Egen region.',
    ]);
  });
});

describe('the chain', () => {
  const distribution = [
    sheet('Poster', ['Post', 'Belopp', 'Nyckel'], ['Flykting', 600000000, 'Antal']),
    sheet(
      'Regioner',
      ['Kod', 'Region', 'Antal'],
      ['23', 'Region Jämtland Härjedalen', 4192],
      ['24', 'Region Västerbotten', 288814],
    ),
  ];
  const chain = (national: number, amount: number | null, centre = '2501') =>
    reportOn(
      [
        ...distribution,
        register(
          ['Bidrag', 'Nationellt belopp', 'Regionens belopp', 'I budget', 'Status'],
          ['Flykting', national, amount, 0, 'beslutad'],
        ),
        recipients(
          ['Flykting', 'Primärvård', 2500000, null, null, '2501'],
          ['Flykting', 'Regionstyrelsen', 'Rest', null, null, centre],
        ),
      ],
      { ownRegion: '23' },
    );

  test('has a tick at each link where the pot, the region, the boards and the cost centres agree', () => {
    const rows = rowsOf(chain(600000000, null), 'chain');
    expect(
      rows.map(({ fromAmount, toAmount, difference, verdict }) => [
        ...[fromAmount, toAmount, difference, verdict],
      ]),
    ).toEqual([
      ['600000000', '600000000', '0', '✓ stämmer'],
      ['8584125', '8584125', '0', '✓ stämmer'],
      ['8584125', '8584125', '0', '✓ stämmer'],
      ['8584125', '8584125', '0', '✓ stämmer'],
    ]);
    expect(rows[0]).toMatchObject({
      from: 'Potten Flykting (Poster!B2)',
      to: 'Registrets nationella belopp (Bidrag!B2)',
    });
    expect(rows[3]!.to).toBe('Kst 2501');
  });

  test('shows and tells the difference where it breaks', () => {
    const report = chain(600000001, 8584000, '');
    expect(rowsOf(report, 'chain').map(({ difference }) => difference)).toEqual([
      ...['1', '-125', '0', '-6084000'],
    ]);
    const said = findingsOf(report, 'warning').filter((text) => text.includes('Flykting ('));
    expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'warning: Flykting (Bidrag!A2): fördelningens pott är inte registrets nationella belopp, 600 000 000 kr mot 600 000 001 kr, en skillnad på 1 kr.',
      'warning: Flykting (Bidrag!A2): fördelningen ger regionen något annat än registret säger, 8 584 125 kr mot 8 584 000 kr, en skillnad på −125 kr.',
      'warning: Flykting (Bidrag!A2): mottagarna får något annat än det som står på kostnadsställen, 8 584 000 kr mot 2 500 000 kr, en skillnad på −6 084 000 kr.',
    ]);
  });
});

describe('several registers', () => {
  test('stand beside each other, each with its recipients', () => {
    const of = (name: string, amount: number) =>
      sheet(
        name,
        ['Bidrag', 'Regionens belopp', 'I budget', 'Status'],
        ['Samma', amount, 0, 'beslutad'],
        [],
        [],
        [],
        ['Bidrag', 'Mottagare', 'Belopp'],
        ['Samma', `Nämnd ${name}`, amount - 1],
      );
    const report = reportOn([of('Norr', 100), of('Söder', 50)]);
    expect(
      rowsOf(report, 'summary').map(({ case: name, distributed, undistributed }) => [
        ...[name, distributed, undistributed],
      ]),
    ).toEqual([
      ['Norr', '99', '1'],
      ['Söder', '49', '1'],
    ]);
  });
});
