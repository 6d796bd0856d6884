import { inLanguage } from '../../../src/messages/texts';
import { distribution } from '../../../src/models/distribution';
import { recognise } from '../../../src/tables/recognise';
import type { Grid } from '../../../src/tables/grid';
import type { RawCell } from '../../../src/tables/cell';
import type { Report, ReportTable } from '../../../src/tables/report';

const optionKeys = distribution.options.map(({ key }) => key).join(', ');

const sheet = (name: string, rows: RawCell[][]): Grid => ({ sheet: name, top: 0, left: 0, rows });

function evaluate(sheets: Grid[], options: Record<string, string> = {}): Report {
  return distribution.evaluate(recognise(sheets, distribution), options);
}

const table = (report: Report, id: string): ReportTable => {
  const found = report.tables.find((each) => each.id === id);
  if (!found) throw new Error(`No table ${id}: ${findings(report).join(' | ')}`);
  return found;
};

function shown(report: Report, id: string, row: number): Record<string, string | null> {
  const write = inLanguage('sv');
  return Object.fromEntries(
    Object.entries(table(report, id).rows[row]!.values).map(([key, value]) => [
      key,
      'shown' in value ? value.shown : 'text' in value ? write(value.text) : null,
    ]),
  );
}

const findings = (report: Report): string[] =>
  report.findings.map(
    ({ severity, message }) =>
      `${severity}: ${inLanguage('sv')(message).replaceAll('\u00a0', ' ')}`,
  );

const errors = (report: Report): string[] =>
  findings(report).filter((text) => text.startsWith('error'));

const sentences = (report: Report): string[] => report.sentences.map(inLanguage('sv'));

const items = (...rows: RawCell[][]): Grid =>
  sheet('Poster', [['Post', 'Belopp', 'Nyckel', 'Riket totalt'], ...rows]);
const regions = (...rows: RawCell[][]): Grid =>
  sheet('Regioner', [
    ['Kod', 'Region', 'Antal', 'Folkmängd', 'Utfall föregående år', 'Rangordnas'],
    ...rows,
  ]);

const three = regions(
  ['01', 'Region Stockholm', 300, 2000, 1000, 'ja'],
  ['09', 'Region Gotland', 100, 100, 400, 'nej'],
  ['23', 'Region Jämtland Härjedalen', 100, 500, 500, 'ja'],
);

const form = (name: string, numbers: Record<string, RawCell>): Grid =>
  sheet(name, [
    [`${name}: fördelning av Välfärdsmiljard 2020`],
    [],
    ['Region', 'Region Jämtland Härjedalen'],
    ['Asylsökande', 257],
    ['Mottagna 2015-2019', 3935],
    ['Summa', 4192],
    [],
    ['Totalt belopp enligt flyktingvariabler', 600000000],
    ['Totalt antal "mottagna" i riket', 293006],
    ['Länets antal', numbers.own ?? 4192],
    ['Länets andel av riket', 0.0143],
    ['Belopp landstinget (flyktingvariabler)', 8584125],
    [],
    ['Totalt belopp enligt befolkningsfördelning', 2100000000],
    ['Länets befolkning', numbers.population ?? 131269],
    ['Rikets befolkning', 10311364],
    ['Länets andel av befolkningen', 0.0127],
    ['Belopp landstinget (befolkning)', 26734087],
    [],
    ['TOTALT BELOPP ÅR 2020', 35318211],
    ['BELOPP PER INVÅNARE', 269],
    ['RANG PER INVÅNARE', 11],
    ['BELOPP ENLIGT UTFALL 2019', 36171636],
    ['DIFFERENS 2020-2019', numbers.difference ?? -853425],
  ]);

describe('the official form', () => {
  test('gives the printed numbers, and no rank because the other regions are not there', () => {
    const report = evaluate([form('Förslag', {})]);
    expect(errors(report)).toEqual([]);
    expect(shown(report, 'distribution', 0)).toMatchObject({
      code: '23',
      region: 'Region Jämtland Härjedalen',
      'flyktingvariabler.weight': '4192',
      'flyktingvariabler.share': '1.43',
      'flyktingvariabler.amount': '8584125',
      'befolkning.amount': '26734087',
      total: '35318211',
      perInhabitant: '269',
      rank: null,
      previous: '36171636',
      difference: '-853425',
      differencePercent: '-2.4',
    });
    expect(sentences(report)).toEqual([
      'Region Jämtland Härjedalen får 35,3 mkr år 2020, 269 kr per invånare. Det är 0,9 mkr mindre än 2019.',
    ]);
    expect(findings(report)).toContain(
      'info: Rang saknas för ”Förslag: fördelning av Välfärdsmiljard 2020”: underlaget har bara en del av dem som delar på potten, så platsen bland alla går inte att räkna.',
    );
    expect(findings(report).filter((text) => text.includes('i bladet'))).toEqual([]);
  });

  test('a printed number one unit off is rounding; further off is a warning', () => {
    expect(findings(evaluate([form('F', { difference: -853426 })]))).toContain(
      'info: DIFFERENS 2020-2019 är −853 426 i bladet (F!B24) och −853 425 enligt beräkningen: en avrundning, inget fel.',
    );
    expect(findings(evaluate([form('F', { difference: -853525 })]))).toContain(
      'warning: DIFFERENS 2020-2019 är −853 525 i bladet (F!B24) men −853 425 enligt beräkningen. Kontrollera talen i bladet.',
    );
  });

  test('counts that do not make the number beside them are told', () => {
    expect(findings(evaluate([form('F', { own: 4193 })]))).toContain(
      'warning: Länets antal är 4 193 (F!B10), men Asylsökande + Mottagna 2015-2019 är 4 192. Beräkningen använder 4 193; rätta det som är fel.',
    );
  });

  test('two forms stand as two rows, told apart by their titles', () => {
    const report = evaluate([form('Slutlig', {}), form('Prognos 1', { population: 131266 })]);
    expect(table(report, 'distribution').rows).toHaveLength(2);
    expect(table(report, 'distribution').columns[0]!.key).toBe('case');
    expect(shown(report, 'distribution', 1).case).toBe(
      'Prognos 1: fördelning av Välfärdsmiljard 2020',
    );
  });

  test('an amount given outright is taken as it is when there is no pair of counts', () => {
    const grid = form('F', {});
    const rows = grid.rows.filter(([label]) => !String(label).endsWith('befolkning'));
    const report = evaluate([{ ...grid, rows }]);
    expect(shown(report, 'distribution', 0)).toMatchObject({
      'befolkning.weight': null,
      'befolkning.amount': '26734087',
      total: '35318212',
      perInhabitant: null,
    });
  });
});

describe('tables of regions', () => {
  test('several pots are shared, summed, compared and ranked', () => {
    const report = evaluate([
      items(['Antalspott', 1000, 'Antal', null], ['Folkpott', 2600, '2 * Folkmängd', null]),
      three,
    ]);
    expect(errors(report)).toEqual([]);
    expect([0, 1, 2].map((row) => shown(report, 'distribution', row))).toMatchObject([
      {
        code: '01',
        'antalspott.amount': '600',
        'folkpott.amount': '2000',
        total: '2600',
        rank: '2',
      },
      {
        code: '09',
        'antalspott.amount': '200',
        'folkpott.amount': '100',
        total: '300',
        rank: null,
      },
      { code: '23', 'antalspott.amount': '200', 'folkpott.amount': '500', total: '700', rank: '1' },
    ]);
    expect(shown(report, 'control', 2)).toMatchObject({
      pot: 'Summa',
      amount: '3600',
      distributed: '3600',
      undistributed: '0',
      roundingDifference: '0',
    });
  });

  test('standard rounding shows what the parts and the pot differ by; exact rounding leaves nothing', () => {
    const sheets = [
      items(['Pott', 100, 'Antal', null]),
      regions(
        ['01', 'Region Stockholm', 1, 1, null, 'ja'],
        ['03', 'Region Uppsala', 1, 1, null, 'ja'],
        ['04', 'Region Sörmland', 1, 1, null, 'ja'],
      ),
    ];
    expect(shown(evaluate(sheets), 'control', 0)).toMatchObject({
      amount: '100',
      distributed: '99',
      roundingDifference: '-1',
    });
    const exact = evaluate(sheets, { rounding: 'exact' });
    expect(shown(exact, 'control', 0)).toMatchObject({
      distributed: '100',
      roundingDifference: '0',
    });
    expect(shown(exact, 'ledger', 0)).toMatchObject({
      region: 'Region Stockholm',
      remainder: '0.333333',
      extra: '1',
      reason: 'Lika rest, lägre kod fick kronan',
    });
    expect(findings(exact)).toContain(
      'info: Lika rester i Pott: Region Stockholm fick en krona och Region Uppsala, Region Sörmland ingen, efter lägsta kod.',
    );
  });

  test('with Riket totalt the table may hold some of the regions', () => {
    const report = evaluate([
      items(['Pott', 1000, 'Antal', 1000]),
      regions(['23', 'Region Jämtland Härjedalen', 100, 500, null, 'ja']),
    ]);
    expect(shown(report, 'distribution', 0)).toMatchObject({ total: '100', rank: null });
    expect(shown(report, 'control', 0)).toMatchObject({ distributed: '100', undistributed: '900' });
  });

  test('the own region is found by code or by name, and spoken of', () => {
    for (const ownRegion of ['23', 'Jämtland', 'Region Jämtland Härjedalen']) {
      const report = evaluate([items(['Pott', 50000000, 'Antal', null]), three], { ownRegion });
      expect(table(report, 'distribution').rows[2]!.emphasis).toBe('own');
      expect(sentences(report)[0]).toMatch(/^Region Jämtland Härjedalen får 10,0 mkr/);
    }
  });

  test('amounts can be shown in tkr and mkr', () => {
    const sheets = [items(['Pott', 12345678, 'Antal', null]), three];
    expect(shown(evaluate(sheets, { unit: 'tkr' }), 'distribution', 0).total).toBe('7407');
    expect(shown(evaluate(sheets, { unit: 'mkr' }), 'distribution', 0).total).toBe('7.4');
  });

  test('every shown number can say how it came to be, down to the cells', () => {
    const report = evaluate([items(['Pott', 1000, 'Antal', null]), three]);
    const steps = table(report, 'distribution').explain(2, 'pott.amount');
    expect(steps.map(({ rule }) => rule)).toEqual(['key-sum', 'share', 'amount']);
    expect(steps[0]!.operands[0]).toEqual({
      name: 'count',
      label: 'Antal',
      value: '100',
      unit: 'weight',
      origin: 'Regioner!C4',
    });
    for (const { key } of table(report, 'distribution').columns) {
      if (['code', 'region'].includes(key)) continue;
      expect(table(report, 'distribution').explain(2, key).length).toBeGreaterThan(0);
    }
  });
});

describe('bad input is one sentence with the cell, and no tables', () => {
  const pot = items(['Pott', 1000, 'Antal', null]);
  const cases: [string, Grid[], string][] = [
    [
      'weights that sum to zero',
      [
        pot,
        regions(
          ['01', 'Region Stockholm', 0, 10, null, 'ja'],
          ['03', 'Region Uppsala', 0, 10, null, 'ja'],
        ),
      ],
      'error: Pott går inte att fördela: antalen i nyckeln (Poster!C2) är noll tillsammans. Fyll i antalen eller välj en annan nyckel.',
    ],
    [
      'rows above Riket totalt',
      [items(['Pott', 1000, 'Antal', 400]), three],
      'error: Raderna för Pott är 500 tillsammans, mer än Riket totalt 400 (Poster!D2). Rätta Riket totalt eller antalen.',
    ],
    [
      'a region twice',
      [
        pot,
        regions(
          ['01', 'Region Stockholm', 1, 10, null, 'ja'],
          ['1', 'Stockholms län', 2, 10, null, 'ja'],
        ),
      ],
      'error: Stockholms län står två gånger (Regioner!B2 och Regioner!B3). Ta bort den ena raden.',
    ],
    [
      'population zero',
      [
        pot,
        regions(
          ['01', 'Region Stockholm', 1, 0, null, 'ja'],
          ['03', 'Region Uppsala', 2, 10, null, 'ja'],
        ),
      ],
      'error: Folkmängden för Region Stockholm (Regioner!D2) är noll. Skriv antalet invånare, eller lämna cellen tom om det inte är känt.',
    ],
    [
      'a count that is missing',
      [
        pot,
        regions(
          ['01', 'Region Stockholm', null, 5, null, 'ja'],
          ['03', 'Region Uppsala', 2, 10, null, 'ja'],
        ),
      ],
      'error: Antal saknas för Region Stockholm (Regioner!C2). Fyll i den eller ta bort raden.',
    ],
    [
      'a key that names no column',
      [items(['Pott', 1000, 'Elever', null]), three],
      'error: Nyckeln ”Elever” (Poster!C2) nämner ”Elever”, som inte är en kolumn med antal i Regioner. Kolumnerna är: Antal, Folkmängd.',
    ],
    [
      'a blend that is not the whole',
      [items(['Pott', 1000, '60 % Antal; 30 % Folkmängd', null]), three],
      'error: Andelarna i nyckeln ”60 % Antal; 30 % Folkmängd” (Poster!C2) är 90 % tillsammans. De ska vara 100 %.',
    ],
    [
      'a pot without an amount',
      [items(['Pott', null, 'Antal', null]), three],
      'error: Belopp saknas för Pott (Poster!B2). Fyll i pottens belopp i kronor eller ta bort raden.',
    ],
    [
      'no table of pots',
      [three],
      'error: Tabellen Poster saknas: bara Regioner (Regioner!A1:F4) hittades. Lägg in en tabell med rubrikerna Post, Belopp, Nyckel, eller infoga mallen.',
    ],
  ];
  test.each(cases)('%s', (_, sheets, sentence) => {
    const report = evaluate(sheets);
    expect(errors(report)).toEqual([sentence]);
    expect(report.tables).toEqual([]);
  });

  test('an option that does not exist', () => {
    expect(errors(evaluate([pot, three], { avrundning: 'exakt', rounding: 'exakt' }))).toEqual([
      `error: Valet ”avrundning” finns inte. Valen är: ${optionKeys}.`,
      'error: Valet rounding kan inte vara ”exakt”. Möjliga värden: standard, exact.',
    ]);
  });

  test('a region missing among 21 is a warning', () => {
    expect(findings(evaluate([pot, three])).filter((text) => text.startsWith('warning'))).toEqual([
      expect.stringMatching(
        /^warning: 3 av 21 regioner finns i Regioner!A1:F4; dessa saknas: Region Uppsala,/,
      ),
    ]);
  });
});
