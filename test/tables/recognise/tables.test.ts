import { addressText } from '../../../src/tables/cell';
import { at, keysOf, read, rowsOf, sheet, told, values, type Cells } from './fixtures';

const pots: Cells = [
  ['Post', 'Belopp', 'Nyckel'],
  ['Flykting', 600000000, 'Asylsökande'],
  ['Befolkning', 2100000000, 'Folkmängd'],
];
const potRows = [
  ['Flykting', '600000000', 'Asylsökande'],
  ['Befolkning', '2100000000', 'Folkmängd'],
];
const regions: Cells = [
  ['Kod', 'Region', 'Asylsökande', 'Mottagna 2015-2019', 'Folkmängd'],
  ['09', 'Region Gotland', 12, 345, 59686],
  ['23', 'Region Jämtland Härjedalen', 257, 3935, 130810],
];
const regionRows = [
  ['09', 'Region Gotland', '12', '345', '59686'],
  ['23', 'Region Jämtland Härjedalen', '257', '3935', '130810'],
];

/** Cells moved down and to the right. */
const moved = (cells: Cells, down: number, right: number): Cells => [
  ...Array.from({ length: down }, () => []),
  ...cells.map((row) => [...Array.from({ length: right }, () => null), ...row]),
];

/** Two blocks of cells side by side, with blank columns between. */
const beside = (first: Cells, second: Cells, gap: number): Cells => {
  const width = Math.max(...first.map((row) => row.length));
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
    const left = first[index] ?? [];
    const blanks = Array.from({ length: width - left.length + gap }, () => null);
    return [...left, ...blanks, ...(second[index] ?? [])];
  });
};

describe('where a table stands', () => {
  test('at the top of a sheet', () => {
    const { tables, findings } = read(sheet(pots), sheet(regions, 'Blad2'));
    expect(tables.map(at)).toEqual(['Blad1!A1:C3', 'Blad2!A1:E3']);
    expect(tables.map(rowsOf)).toEqual([potRows, regionRows]);
    expect(keysOf(tables[1])).toEqual([
      'code',
      'region',
      'open:Asylsökande',
      'open:Mottagna 2015-2019',
      'population',
    ]);
    expect(tables[1]?.columns.map(({ matched }) => matched)).toEqual([
      'exact',
      'exact',
      'open',
      'open',
      'exact',
    ]);
    expect(findings).toEqual([]);
  });

  test('below a title and blank rows, and anywhere to the right', () => {
    const cells: Cells = [['Välfärdsmiljarden 2020'], [], ...moved(regions, 1, 2)];
    const { tables, findings } = read(sheet(cells, 'Blad1', 4, 1));
    expect(tables.map(at)).toEqual(['Blad1!D8:H10']);
    expect(tables[0]?.title).toBe('Välfärdsmiljarden 2020');
    expect(rowsOf(tables[0])).toEqual(regionRows);
    expect(findings).toEqual([]);
  });

  test('two tables below each other, each with its title', () => {
    const cells: Cells = [
      ['Poster 2020'],
      ...pots,
      [],
      ['Regionerna', null],
      ['preliminära tal'],
      ...regions,
    ];
    const { tables } = read(sheet(cells));
    expect(tables.map(at)).toEqual(['Blad1!A2:C4', 'Blad1!A8:E10']);
    expect(tables.map(({ title }) => title)).toEqual(['Poster 2020', 'Regionerna']);
    expect(tables.map(rowsOf)).toEqual([potRows, regionRows]);
  });

  test('directly below each other: a heading row ends the table above', () => {
    const { tables, findings } = read(sheet([...pots, ...regions]));
    expect(tables.map(rowsOf)).toEqual([potRows, regionRows]);
    expect(findings).toEqual([]);
  });

  test.each([1, 2, 3])('side by side, %i blank columns between', (gap) => {
    const { tables, findings } = read(sheet(beside(pots, regions, gap)));
    expect(tables.map(rowsOf)).toEqual([potRows, regionRows]);
    expect(findings).toEqual([]);
  });

  test('side by side without a gap', () => {
    const { tables } = read(sheet(beside(pots, regions, 0)));
    expect(tables.map(rowsOf)).toEqual([potRows, regionRows]);
  });

  test('two of the same kind, below or beside each other, are both found', () => {
    expect(read(sheet([...regions, [], [], ...regions])).tables.map(at)).toEqual([
      'Blad1!A1:E3',
      'Blad1!A6:E8',
    ]);
    expect(read(sheet(beside(regions, regions, 1))).tables.map(at)).toEqual([
      'Blad1!A1:E3',
      'Blad1!G1:K3',
    ]);
  });

  test('a blank column inside the table does not part it', () => {
    const cells = regions.map(([code, name, ...rest]) => [code!, name!, null, ...rest]);
    const { tables } = read(sheet(cells));
    expect(tables.map(at)).toEqual(['Blad1!A1:F3']);
    expect(rowsOf(tables[0])).toEqual(regionRows);
  });

  test('every value knows its cell and what it held', () => {
    const row = read(sheet(moved(regions, 2, 1), 'Bilaga 5')).tables[0]?.rows[1];
    const population = row?.cells['population'];
    expect(row?.row).toBe(4);
    expect(population && addressText(population.cell)).toBe("'Bilaga 5'!F5");
    expect(population?.raw).toBe(130810);
  });
});

describe('headings', () => {
  test('are known whatever their case, spaces, punctuation and line breaks', () => {
    const [, ...rows] = regions;
    const heading = [
      'KOD:',
      'Region *',
      'Asyl-\nsökande',
      'Mottagna\n2015-2019',
      'folk-\nmängd\u00a0',
    ];
    const { tables, findings } = read(sheet([heading, ...rows]));
    expect(rowsOf(tables[0])).toEqual(regionRows);
    expect(tables[0]?.columns.map((column) => column.heading)).toEqual([
      'KOD',
      'Region',
      'Asylsökande',
      'Mottagna 2015-2019',
      'folkmängd',
    ]);
    expect(findings).toEqual([]);
  });

  test('have variants, also by pattern and in English', () => {
    const heading = ['Länskod', 'region', 'Befolkning 31/12 2019', 'Utfall 2019'];
    const { tables } = read(sheet([heading, ['23', 'Jämtland', 130810, 36171636]]));
    expect(tables[0]?.columns.map(({ key, matched }) => [key, matched])).toEqual([
      ['code', 'variant'],
      ['region', 'exact'],
      ['population', 'variant'],
      ['previous', 'variant'],
    ]);
  });

  test('name a unit that their bare numbers are in', () => {
    for (const [heading, unit] of [
      ['Belopp (mkr)', 'mkr'],
      ['Belopp, mkr', 'mkr'],
      ['BELOPP\ni Mkr', 'Mkr'],
    ]) {
      const { tables, findings } = read(
        sheet([
          ['Post', heading!, 'Nyckel'],
          ['Flykting', 600, 'Asylsökande'],
          ['Befolkning', '2 100,5', 'Folkmängd'],
          ['Annat', '5 tkr', 'Folkmängd'],
        ]),
      );
      expect(tables[0]?.rows.map(({ cells }) => cells['amount']?.reading)).toEqual([
        { kind: 'number', value: '600000000', coerced: false },
        { kind: 'number', value: '2100500000', coerced: true },
        { kind: 'number', value: '5000', coerced: true },
      ]);
      const shown = heading!.replace('\n', ' ');
      expect(told(findings)).toEqual([
        `info: Talen under ”${shown}” (Blad1!B1) lästes i ${unit} och räknades om till kronor.`,
        'info: Texten ”2 100,5” i Blad1!B3 lästes som 2 100 500 000 kr.',
        'info: Texten ”5 tkr” i Blad1!B4 lästes som 5 000 kr.',
      ]);
    }
  });

  test('in kronor change nothing, and a unit above the table is told but not applied', () => {
    const [, ...rows] = pots;
    const kronor = read(sheet([['Post', 'Belopp (kr)', 'Nyckel'], ...rows]));
    expect(rowsOf(kronor.tables[0])).toEqual(potRows);
    expect(kronor.findings).toEqual([]);
    const above = read(sheet([['Statsbidrag, tkr'], ...pots]));
    expect(rowsOf(above.tables[0])).toEqual(potRows);
    expect(told(above.findings)).toEqual([
      'warning: Ovanför tabellen Poster står ”Statsbidrag, tkr” (Blad1!A1), men beloppen lästes i kronor. Skriv enheten i kolumnens rubrik, till exempel Belopp (tkr), om den ska gälla.',
    ]);
  });

  test('that are missing are named, with what was found instead', () => {
    const cells = regions.map((row) => row.slice(0, 4));
    const { tables, findings } = read(sheet(moved(cells, 7, 0)));
    expect(told(findings)).toEqual([
      'error: Rubriken Folkmängd saknas i tabellen Regioner, vars rubrikrad börjar i Blad1!A8. Där finns Kod, Region, Asylsökande och Mottagna 2015-2019. Lägg till kolumnen eller rätta dess rubrik.',
    ]);
    expect(findings[0]?.cell).toEqual({ sheet: 'Blad1', row: 7, column: 0 });
    expect(tables).toHaveLength(1);
  });

  test('a table named by its sheet or title needs only one of them', () => {
    const cells: Cells = [
      ['Post', 'Summa kr', 'Efter'],
      ['Flykting', 600000000, 'Asylsökande'],
    ];
    expect(told(read(sheet(cells, 'Poster')).findings)).toEqual([
      'error: Rubriken Belopp saknas i tabellen Poster, vars rubrikrad börjar i Poster!A1. Där finns Post. Lägg till kolumnen eller rätta dess rubrik.',
      'error: Rubriken Nyckel saknas i tabellen Poster, vars rubrikrad börjar i Poster!A1. Där finns Post. Lägg till kolumnen eller rätta dess rubrik.',
    ]);
    expect(told(read(sheet([['Poster'], [], ...cells])).findings)).toHaveLength(2);
    expect(read(sheet(cells)).tables).toEqual([]);
  });

  test('of another table that shares some of them are left alone when the real one is there', () => {
    const other: Cells = [
      ['Kod', 'Region', 'Skattesats'],
      ['23', 'Jämtland', 11.7],
    ];
    const { tables, findings } = read(sheet(other, 'Skatt'), sheet(regions, 'Blad2'));
    expect(tables.map(at)).toEqual(['Blad2!A1:E3']);
    expect(findings).toEqual([]);
  });

  test('that stand twice are an error with both cells', () => {
    const cells = regions.map((row) => [...row, row[4]!]);
    expect(told(read(sheet(cells)).findings)).toEqual([
      'error: Rubriken Folkmängd står i Blad1!E1 och Blad1!F1 i tabellen Regioner. Ta bort den ena kolumnen eller ge den en annan rubrik.',
    ]);
  });

  test('of which two could be the same column are an error, unless one is the very heading', () => {
    const heading = ['Kod', 'Region', 'Befolkning 2018', 'Befolkning 2019'];
    const row = ['23', 'Jämtland', 130280, 130810];
    expect(told(read(sheet([heading, row])).findings)).toEqual([
      'error: Både ”Befolkning 2018” (Blad1!C1) och ”Befolkning 2019” (Blad1!D1) kan vara kolumnen Folkmängd i tabellen Regioner. Döp om den som ska användas till Folkmängd.',
    ]);
    const { tables, findings } = read(
      sheet([['Kod', 'Region', 'Befolkning 2018', 'Folkmängd'], row]),
    );
    expect(findings).toEqual([]);
    expect(keysOf(tables[0])).toEqual(['code', 'region', 'open:Befolkning 2018', 'population']);
  });
});

describe('open columns', () => {
  const withColumn = (heading: string | number, ...cells: (string | number | null)[]): Cells => [
    ['Kod', 'Region', heading, 'Folkmängd'],
    ...cells.map((cell, index) => [`0${index + 1}`, `Region ${index + 1}`, cell, 1000]),
  ];

  test('hold numbers under any heading, a year too', () => {
    const { tables } = read(sheet(withColumn(2019, 2959, 408)));
    expect(keysOf(tables[0])).toEqual(['code', 'region', 'open:2019', 'population']);
    expect(rowsOf(tables[0])?.[0]).toEqual(['01', 'Region 1', '2959', '1000']);
  });

  test('a column of words is none', () => {
    const { tables, findings } = read(sheet(withColumn('Kommentar', 'preliminär', null, 'se not')));
    expect(keysOf(tables[0])).toEqual(['code', 'region', 'population']);
    expect(findings).toEqual([]);
  });

  test('a word among the numbers is an error', () => {
    expect(told(read(sheet(withColumn('Asylsökande', 5, 'Varierar', 7))).findings)).toEqual([
      'error: ”Varierar” i Blad1!C3 är inte ett tal. Skriv ett tal under Asylsökande eller lämna cellen tom.',
    ]);
  });

  test('a column of differences is no count and is told', () => {
    const { tables, findings } = read(sheet(withColumn('Förändring', -5, 7, -2, -1, 4)));
    expect(keysOf(tables[0])).toEqual(['code', 'region', 'population']);
    expect(told(findings)).toEqual([
      'warning: Kolumnen Förändring (Blad1!C1) har flera negativa tal och används därför inte som ett antal.',
    ]);
  });

  test('two with the same heading: the first is used, and that is told', () => {
    const cells = regions.map((row) => [...row, row[2]!]);
    const { tables, findings } = read(sheet(cells));
    expect(keysOf(tables[0])).toHaveLength(5);
    expect(told(findings)).toEqual([
      'warning: Rubriken Asylsökande står i Blad1!C1 och Blad1!F1. Bara den första kolumnen används; ge den andra en annan rubrik om den också ska med.',
    ]);
  });

  test('columns behind a blank heading are not part of the table', () => {
    const cells: Cells = regions.map((row, index) => [...row, null, index === 0 ? 'Skatt' : 11.7]);
    expect(keysOf(read(sheet(cells)).tables[0])).toHaveLength(5);
  });
});

describe('rows', () => {
  test('end at two blank rows, one is only air, which is told', () => {
    const [heading, first, second] = regions;
    const cells: Cells = [heading!, first!, [], second!, [], [], ['99', 'Något annat']];
    const { tables, findings } = read(sheet(cells));
    expect(rowsOf(tables[0])).toEqual(regionRows);
    expect(at(tables[0])).toBe('Blad1!A1:E4');
    expect(told(findings)).toEqual([
      'info: Tabellen Regioner har tomma rader inuti (rad 3); raderna under dem lästes också.',
    ]);
  });

  test.each([
    'Källa: SCB',
    'Not 1. Preliminära tal.',
    '* preliminärt',
    'Gotland är en kommun med regionalt ansvar.',
  ])('end at a note: %s', (note) => {
    const { tables, findings } = read(sheet([...regions, [note], ['mer text']]));
    expect(rowsOf(tables[0])).toEqual(regionRows);
    expect(findings).toEqual([]);
  });

  test('a region whose name begins like a note is a region', () => {
    const cells: Cells = [...regions, ['25', 'Norrbotten', 1, 2, 3], [null, 'Källsund', 1, 2, 3]];
    expect(rowsOf(read(sheet(cells)).tables[0])).toHaveLength(4);
  });

  test.each(['Summa', 'Totalt', 'RIKET', 'Hela riket', 'Samtliga regioner:'])(
    'the row %s at the end holds totals and is no region',
    (label) => {
      const totals = [null, label, 269, 4280, 190496];
      for (const cells of [
        [...regions, totals],
        [...regions, [], totals],
      ]) {
        const { tables, findings } = read(sheet(cells));
        const [table] = tables;
        expect(rowsOf(table)).toEqual(regionRows);
        expect(values(table!, table?.totals)).toEqual([null, label, '269', '4280', '190496']);
        expect(at(table)).toBe('Blad1!A1:E3');
        expect(findings).toEqual([]);
      }
    },
  );

  test('the nation with the code 00 above the counties is totals too', () => {
    const [heading, ...rows] = regions;
    const { tables } = read(sheet([heading!, ['00', 'Riket', 1, 2, 3], ...rows]));
    expect(rowsOf(tables[0])).toEqual(regionRows);
    expect(tables[0]?.totals?.row).toBe(1);
  });

  test('totals label in the code column', () => {
    const { tables } = read(sheet([...regions, ['Summa', null, 269, 4280, 190496]]));
    expect(rowsOf(tables[0])).toEqual(regionRows);
    expect(tables[0]?.totals?.row).toBe(3);
  });

  test('an error in the totals stops nothing', () => {
    const cells: Cells = [...regions, [null, 'Summa', { error: '#REF!' }, null, null]];
    expect(read(sheet(cells)).findings).toEqual([]);
  });

  test('a pot whose name begins like totals is a pot', () => {
    const name = 'Totalt belopp enligt flyktingvariabler';
    expect(rowsOf(read(sheet([...pots, [name, 1, 'x']])).tables[0])).toHaveLength(3);
  });

  test('numbers without a name are told, not dropped in silence', () => {
    const [heading, first, second] = regions;
    const { tables, findings } = read(sheet([heading!, first!, [null, null, 5, 6, 7], second!]));
    expect(rowsOf(tables[0])).toEqual(regionRows);
    expect(told(findings)).toEqual([
      'warning: Rad 3 i tabellen Regioner lästes inte, för Kod eller Region saknas i Blad1!A3. Fyll i cellen eller ta bort raden.',
    ]);
  });

  test('rows that go on below the end of the table are told', () => {
    const [heading, first, second] = regions;
    for (const between of [[[], []], [['Källa: SCB']]]) {
      const { tables, findings } = read(sheet([heading!, first!, ...between, second!]));
      expect(rowsOf(tables[0])).toEqual([regionRows[0]]);
      expect(told(findings)).toEqual([
        `warning: Tabellen Regioner slutar på rad 2, men i Blad1!A${3 + between.length} tycks den fortsätta. Ta bort raderna emellan om allt hör till samma tabell.`,
      ]);
    }
  });

  test('another, unknown table one blank row below is left alone', () => {
    const cells: Cells = [
      ...regions,
      [],
      ['År', 'Nivå', 'Anm', 'Typ', 'Tal'],
      ['2019', 'a', 1, 2, 3],
    ];
    const { tables, findings } = read(sheet(cells));
    expect(rowsOf(tables[0])).toEqual(regionRows);
    expect(findings).toEqual([]);
  });

  test('a table without rows is found', () => {
    const { tables, findings } = read(sheet([['Post', 'Belopp', 'Nyckel']]));
    expect(tables.map(at)).toEqual(['Blad1!A1:C1']);
    expect(tables[0]?.rows).toEqual([]);
    expect(findings).toEqual([]);
  });
});

describe('cells', () => {
  const region = (...cells: Cells[number]): Cells => [
    ['Kod', 'Region', 'Folkmängd', 'Utfall föregående år', 'Andel', 'Rangordnas'],
    cells,
  ];
  const readRow = (...cells: Cells[number]) => {
    const { tables, findings } = read(sheet(region(...cells)));
    return { values: values(tables[0]!, tables[0]?.rows[0]), findings: told(findings) };
  };

  test('numbers come as the decimals that Excel shows', () => {
    expect(readRow(1, 'Region\u00a0Stockholm ', 0.1 + 0.2, -1.5e-7, 0.0143, true)).toEqual({
      values: ['01', 'Region Stockholm', '0.3', '-0.00000015', '1.43', 'ja'],
      findings: [],
    });
  });

  test.each([null, '', ' ', '-', '–', '..', '\u00a0'])('%j is missing, not zero', (blank) => {
    expect(readRow('23', 'Jämtland', blank, blank, blank, blank)).toEqual({
      values: ['23', 'Jämtland', null, null, null, null],
      findings: [],
    });
  });

  test('a number written as text is read and told', () => {
    expect(readRow('23', 'Jämtland', '130 810', '−1 234,5', '1,43 %', 'Nej')).toEqual({
      values: ['23', 'Jämtland', '130810', '-1234.5', '1.43', 'nej'],
      findings: [
        'info: Texten ”130 810” i Blad1!C2 lästes som 130 810.',
        'info: Texten ”−1 234,5” i Blad1!D2 lästes som −1 234,5.',
        'info: Texten ”1,43 %” i Blad1!E2 lästes som 1,43 %.',
      ],
    });
  });

  test.each([
    ['ja', 'ja'],
    ['YES', 'ja'],
    ['x', 'ja'],
    ['SANT', 'ja'],
    ['TRUE', 'ja'],
    [1, 'ja'],
    ['1', 'ja'],
    ['nej', 'nej'],
    ['no', 'nej'],
    ['FALSKT', 'nej'],
    [0, 'nej'],
    [false, 'nej'],
  ])('%j means %s', (cell, meaning) => {
    expect(readRow('23', 'Jämtland', 1, 1, 1, cell).values[5]).toBe(meaning);
  });

  test.each([
    [
      ['23', 'J', -5, 1, 1, 'ja'],
      'Folkmängd i Blad1!C2 är −5, men ett antal kan inte vara negativt. Rätta talet.',
    ],
    [
      ['23', 'J', '−5', 1, 1, 'ja'],
      'Folkmängd i Blad1!C2 är −5, men ett antal kan inte vara negativt. Rätta talet.',
    ],
    [
      ['23', 'J', { error: '#DIV/0!' }, 1, 1, 'ja'],
      'Folkmängd i Blad1!C2 har felvärdet #DIV/0!. Rätta formeln eller skriv värdet.',
    ],
    [
      ['23', { error: '#N/A' }, 1, 1, 1, 'ja'],
      'Region i Blad1!B2 har felvärdet #N/A. Rätta formeln eller skriv värdet.',
    ],
    [
      ['23', 'J', 'Varierar', 1, 1, 'ja'],
      '”Varierar” i Blad1!C2 är inte ett tal. Skriv ett tal under Folkmängd eller lämna cellen tom.',
    ],
    [
      ['23', 'J', true, 1, 1, 'ja'],
      '”SANT” i Blad1!C2 är inte ett tal. Skriv ett tal under Folkmängd eller lämna cellen tom.',
    ],
    [
      ['23', 'J', '5,4 årsarbetare', 1, 1, 'ja'],
      '”5,4 årsarbetare” i Blad1!C2 innehåller annat än ett tal. Skriv bara talet under Folkmängd.',
    ],
    [
      ['23', 'J', '12 34', 1, 1, 'ja'],
      'Mellanslagen i ”12 34” (Blad1!C2) delar inte talet i tusental. Skriv talet under Folkmängd utan mellanslag eller som 1 234.',
    ],
    [
      ['23', 'J', '1.234,5', 1, 1, 'ja'],
      'Punkten i ”1.234,5” (Blad1!C2) kan betyda tusental eller decimaler. Skriv talet under Folkmängd med decimalkomma och utan punkt.',
    ],
    [
      ['23', 'J', '007', 1, 1, 'ja'],
      '”007” i Blad1!C2 börjar med en nolla och ser ut som en kod. Skriv talet under Folkmängd utan inledande nollor.',
    ],
    [
      ['23', 'J', 1, '(40 mkr)', 1, 'ja'],
      'Det går inte att veta om ”(40 mkr)” i Blad1!D2 är negativt. Skriv talet under Utfall föregående år utan parenteser, med minustecken om det är negativt.',
    ],
    [
      ['23', 'J', '5 tkr', 1, 1, 'ja'],
      '”5 tkr” i Blad1!C2 har en enhet, men Folkmängd ska vara ett antal. Skriv bara antalet.',
    ],
    [
      ['23', 'J', 1, '5 %', 1, 'ja'],
      '”5 %” i Blad1!D2 är i procent, men Utfall föregående år ska vara ett belopp i kronor. Skriv beloppet.',
    ],
    [
      ['23', 'J', 1, 1, '5 kr', 'ja'],
      '”5 kr” i Blad1!E2 är i kronor, men Andel ska vara en andel i procent. Skriv andelen.',
    ],
    [
      ['23', 'J', 1, 1, 1, 'kanske'],
      '”kanske” i Blad1!F2 är varken ja eller nej. Skriv ja eller nej under Rangordnas.',
    ],
  ] as [Cells[number], string][])('%j is refused', (cells, sentence) => {
    const { values: row, findings } = readRow(...cells);
    expect(findings).toEqual([`error: ${sentence}`]);
    expect(row.filter((value) => value === '!')).toHaveLength(1);
  });

  test('a bound is read as the number it names, with a warning', () => {
    expect(readRow('23', 'J', 1, '4,1 mkr eller mer', 1, 'ja')).toMatchObject({
      values: ['23', 'J', '1', '4100000', '100', 'ja'],
      findings: [
        'warning: Texten ”4,1 mkr eller mer” i Blad1!D2 lästes som 4 100 000 kr; orden ”eller mer” räknas inte med.',
      ],
    });
  });

  test('numbers of a share column are per cent as soon as one is too large for a part of one', () => {
    const shares = (...cells: (string | number)[]) =>
      rowsOf(
        read(
          sheet([
            ['Kod', 'Region', 'Folkmängd', 'Andel'],
            ...cells.map((cell, index) => [String(index), 'R', 1, cell]),
          ]),
        ).tables[0],
      )?.map((row) => row[3]);
    expect(shares(0.0143, 0.5, '12 %')).toEqual(['1.43', '50', '12']);
    expect(shares(0.5, 1.43)).toEqual(['0.5', '1.43']);
  });
});

describe('when nothing is there', () => {
  test('an empty workbook says so', () => {
    for (const sheets of [[], [sheet([])], [sheet([[null, ' '], []]), sheet([], 'Blad2')]]) {
      expect(told(read(...sheets).findings)).toEqual([
        'error: Arbetsboken är tom. Infoga ett exempel eller en tom mall, eller öppna arbetsboken med dina uppgifter.',
      ]);
    }
  });

  test('a workbook of something else is told what was looked for', () => {
    expect(told(read(sheet([['Semesterlista'], ['Anna', 'v. 28']])).findings)).toEqual([
      'error: Inga uppgifter kändes igen i arbetsboken. Tabellen Poster känns igen på rubrikerna Post, Belopp och Nyckel. Tabellen Regioner känns igen på rubrikerna Kod, Region och Folkmängd. Formuläret Fördelning för en region behöver sina ledtexter i en kolumn och värdena till höger. Infoga en tom mall för att se hur det ska se ut.',
    ]);
  });
});
