import { addressText, type CellRange } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { recognise } from '../../../src/tables/recognise';
import {
  at,
  keysOf,
  read,
  regionsSchema,
  rowsOf,
  sheet,
  told,
  values,
  type Cells,
} from './fixtures';

const range = (
  top: number,
  left: number,
  rows: number,
  columns: number,
  name = 'Blad1',
): CellRange => ({ sheet: name, top, left, rows, columns });

const knowing = (cells: Cells, more: Partial<Grid>): Grid => ({ ...sheet(cells), ...more });

const gotland = ['09', 'Gotland', '12', '345', '59686'];
const jamtland = ['23', 'Jämtland', '257', '3935', '130810'];
const data: Cells = [
  ['09', 'Gotland', 12, 345, 59686],
  ['23', 'Jämtland', 257, 3935, 130810],
];
const heading = ['Kod', 'Region', 'Asylsökande', 'Mottagna', 'Folkmängd'];

describe('headings over two rows', () => {
  test('some in the first row, some under a merged label of their group', () => {
    const cells: Cells = [
      ['Flyktingmottagande 2019'],
      ['Kod', 'Region', 'Antal', null, 'Folkmängd'],
      [null, null, 'Asylsökande', 'Mottagna', null],
      ...data,
      ['Källa: Migrationsverket'],
    ];
    const merges = [
      range(1, 0, 2, 1),
      range(1, 1, 2, 1),
      range(1, 2, 1, 2),
      range(1, 4, 2, 1),
      range(0, 0, 1, 5),
    ];
    for (const grid of [knowing(cells, { merges }), sheet(cells)]) {
      const { tables, findings } = read(grid);
      expect(tables.map(at)).toEqual(['Blad1!A2:E5']);
      expect(tables[0]?.title).toBe('Flyktingmottagande 2019');
      expect(keysOf(tables[0])).toEqual([
        'code',
        'region',
        'open:Asylsökande',
        'open:Mottagna',
        'population',
      ]);
      expect(rowsOf(tables[0])).toEqual([gotland, jamtland]);
      expect(tables[0]?.columns.map(({ cell }) => addressText(cell).slice(6))).toEqual([
        'A2',
        'B2',
        'C3',
        'D3',
        'E2',
      ]);
      expect(findings).toEqual([]);
    }
  });

  test('the words of one heading divided between the rows', () => {
    const { tables, findings } = read(
      sheet([
        [null, null, 'Folk-', 'Utfall', 'Asyl-'],
        ['Kod', 'Region', 'mängd', 'föregående år', 'sökande'],
        ['23', 'Jämtland', 130810, 36171636, 257],
      ]),
    );
    expect(keysOf(tables[0])).toEqual([
      'code',
      'region',
      'population',
      'previous',
      'open:Asylsökande',
    ]);
    expect(rowsOf(tables[0])).toEqual([['23', 'Jämtland', '130810', '36171636', '257']]);
    expect(findings).toEqual([]);
  });

  test('years under Utfall and Budget, each with kind and year', () => {
    const { tables } = read(
      sheet([
        ['Kod', 'Region', 'Folkmängd', 'Antal utfall', null, 'Antal prognos'],
        [null, null, null, 2018, 2019, 'november 2020'],
        ['23', 'Jämtland', 130810, 10, 11, 12],
      ]),
    );
    expect(keysOf(tables[0])).toEqual([
      'code',
      'region',
      'population',
      'open:Antal utfall 2018',
      'open:Antal utfall 2019',
      'open:Antal prognos november 2020',
    ]);
    expect(tables[0]?.columns.map(({ period }) => period).slice(3)).toEqual([
      { kind: 'actual', year: 2018 },
      { kind: 'actual', year: 2019 },
      { kind: 'forecast', year: 2020, month: 11 },
    ]);
  });

  test('the same words under two groups are told apart by the group', () => {
    const { tables, findings } = read(
      sheet([
        [null, null, null, 'År 2018', null, 'År 2019', null],
        ['Kod', 'Region', 'Folkmängd', 'Män', 'Kvinnor', 'Män', 'Kvinnor'],
        ['23', 'Jämtland', 130810, 1, 2, 3, 4],
      ]),
    );
    expect(keysOf(tables[0])?.slice(3)).toEqual([
      'open:År 2018 Män',
      'open:År 2018 Kvinnor',
      'open:År 2019 Män',
      'open:År 2019 Kvinnor',
    ]);
    expect(rowsOf(tables[0])).toEqual([['23', 'Jämtland', '130810', '1', '2', '3', '4']]);
    expect(findings).toEqual([]);
  });

  test('a row of units below the headings', () => {
    const { tables, findings } = read(
      sheet([
        ['Post', 'Belopp', 'Nyckel'],
        [null, '(tkr)', null],
        ['Flykting', 600000, 'Asylsökande'],
      ]),
    );
    expect(rowsOf(tables[0])).toEqual([['Flykting', '600000000', 'Asylsökande']]);
    expect(told(findings)).toEqual([
      'info: Talen under ”Belopp (tkr)” (Blad1!B2) lästes i tkr och räknades om till kronor.',
    ]);
  });

  test('a first row of words is no heading', () => {
    const { tables } = read(
      sheet([
        ['Post', 'Belopp', 'Nyckel', 'Riket totalt'],
        ['Flykting', null, 'Asylsökande', null],
      ]),
    );
    expect(rowsOf(tables[0])).toEqual([['Flykting', null, 'Asylsökande', null]]);
  });
});

describe('headings over three rows', () => {
  const rest: Cells = [
    ['23', 'Jämtland', 130810, 5, 6],
    ['24', 'Västerbotten', 270000, 7, 8],
  ];
  const numbers = [
    ['23', 'Jämtland', '130810', '5', '6'],
    ['24', 'Västerbotten', '270000', '7', '8'],
  ];

  test.each<[string, Cells, readonly string[]]>([
    [
      'the first two and a row of years',
      [
        ['Kod', 'Region', 'Folkmängd', 'Asylsökande', null],
        [null, null, null, 'Utfall', 'Budget'],
        [null, null, null, '2018', '2019'],
      ],
      ['open:Utfall', 'open:Budget'],
    ],
    [
      'groups, headings and years',
      [
        ['Underlag', null, 'Folkmängd', 'Asylsökande', null],
        ['Kod', 'Region', null, 'Utfall', 'Budget'],
        [null, null, 'antal', 2018, 2019],
      ],
      ['open:Utfall', 'open:Budget'],
    ],
    [
      'two rows of groups above the headings',
      [
        [null, null, 'Befolkning', 'Flyktingar', null],
        [null, null, '31 dec', 'Utfall', 'Budget'],
        ['Kod', 'Region', 'Folkmängd', '2018', '2019'],
      ],
      ['open:2018', 'open:2019'],
    ],
  ])('%s: two rows tell the columns apart, and the third is no region', (_, rows, open) => {
    const [table] = read(sheet([...rows, ...rest])).tables;
    expect(keysOf(table)).toEqual(['code', 'region', 'population', ...open]);
    expect(rowsOf(table)).toEqual(numbers);
  });
});

describe('merged heading cells', () => {
  test('a heading merged over two columns is read from the one that has values', () => {
    const cells: Cells = [
      ['Kod', 'Region', 'Folkmängd', null, 'Asylsökande', null],
      ['09', 'Gotland', null, 59686, null, 12],
      ['23', 'Jämtland', null, 130810, null, 257],
    ];
    const merges = [range(0, 2, 1, 2), range(0, 4, 1, 2)];
    const { tables, findings } = read(knowing(cells, { merges }));
    expect(rowsOf(tables[0])).toEqual([
      ['09', 'Gotland', '59686', '12'],
      ['23', 'Jämtland', '130810', '257'],
    ]);
    expect(addressText(tables[0]!.rows[0]!.cells['population']!.cell)).toBe('Blad1!D2');
    expect(told(findings)).toEqual([
      'info: Rubriken Folkmängd (Blad1!C1) står inte över sina värden; de lästes i kolumn D.',
    ]);
  });
});

describe('a heading beside its values', () => {
  const cells = (own: number | null): Cells => [
    ['Kod', 'Region', 'Folkmängd', null],
    ['09', 'Gotland', null, 59686],
    ...Array.from({ length: 8 }, (_, index): Cells[number] => [`1${index}`, 'R', null, 5]),
    ['23', 'Jämtland', own, 130810],
  ];

  test('is matched with them where its own column is blank, with a warning', () => {
    const { tables, findings } = read(sheet(cells(null)));
    expect(rowsOf(tables[0])?.[0]).toEqual(['09', 'Gotland', '59686']);
    expect(told(findings)).toEqual([
      'warning: Rubriken Folkmängd (Blad1!C1) står inte över sina värden; de lästes i kolumn D.',
    ]);
  });

  test('but not where there is a single value below it, however far down', () => {
    const { tables, findings } = read(sheet(cells(7)));
    expect(rowsOf(tables[0])?.at(-1)).toEqual(['23', 'Jämtland', '7']);
    expect(findings).toEqual([]);
  });
});

describe('Excel tables and named ranges', () => {
  const below: Cells = [...data, ['24', 'Västerbotten', 1, 2, 3]];

  test('an Excel table has its own rows, blank ones and notes inside it too', () => {
    const cells: Cells = [heading, data[0]!, [], [], data[1]!, [null, null, 269, 4280, 190496]];
    const tables = [{ name: 'Tabell1', area: range(0, 0, 6, 5), totalsRow: true }];
    const found = read(knowing(cells, { tables }));
    expect(rowsOf(found.tables[0])).toEqual([gotland, jamtland]);
    expect(found.tables[0]?.area).toBe('Tabell1');
    expect(values(found.tables[0]!, found.tables[0]?.totals)).toEqual([
      null,
      null,
      '269',
      '4280',
      '190496',
    ]);
    expect(told(found.findings)).toEqual([
      'info: Tabellen Regioner har tomma rader inuti (rad 3–4); raderna under dem lästes också.',
    ]);
  });

  test('a row right below its end is not read, and that is told', () => {
    const tables = [{ name: 'tblRegioner', area: range(0, 0, 3, 5), totalsRow: false }];
    const found = read(knowing([heading, ...below], { tables }));
    expect(rowsOf(found.tables[0])).toEqual([gotland, jamtland]);
    expect(told(found.findings)).toEqual([
      'warning: Tabellen Regioner slutar där området tblRegioner slutar, men i Blad1!A4 tycks den fortsätta. Utvidga området om raden hör till tabellen.',
    ]);
  });

  test('a named range says where a table ends, other names say nothing', () => {
    const names = [
      { name: 'Utskriftsområde', area: range(0, 0, 40, 9) },
      { name: 'Skattesats', area: range(1, 1, 1, 1) },
      { name: 'Regioner', area: range(1, 0, 3, 5) },
    ];
    const cells: Cells = [['Bilaga 1'], heading, ...below];
    const found = read(knowing(cells, { names }));
    expect(rowsOf(found.tables[0])).toEqual([gotland, jamtland]);
    expect(found.tables[0]?.area).toBe('Regioner');
    expect(found.findings.map(({ message }) => message.key)).toEqual(['rows-outside-area']);
    expect(read(knowing(cells, { names: names.slice(0, 2) })).tables[0]?.rows).toHaveLength(3);
  });

  test('its name tells what a table with one known heading is', () => {
    const cells: Cells = [
      ['Post', 'Summa kr', 'Efter'],
      ['Flykting', 600000000, 'Asylsökande'],
    ];
    const tables = [{ name: 'Poster', area: range(0, 0, 2, 3), totalsRow: false }];
    expect(read(knowing(cells, { tables })).tables.map(({ name }) => name)).toEqual(['Poster']);
    expect(read(sheet(cells)).tables).toEqual([]);
  });
});

describe('what nobody sees', () => {
  const more: Cells = [heading, ...data, ...data.map(([, ...rest]) => ['24', ...rest])];

  test('hidden rows and columns count and are named', () => {
    const found = read(knowing(more, { hiddenRows: [2, 3, 40], hiddenColumns: [3] }));
    expect(found.tables[0]?.rows).toHaveLength(4);
    expect(told(found.findings)).toEqual([
      'warning: De dolda raderna 3–4 i tabellen Regioner räknas med. Ta bort raderna om de inte ska räknas.',
      'warning: Den dolda kolumnen D i tabellen Regioner räknas med. Ta bort kolumnen om den inte ska räknas.',
    ]);
    expect(found.findings.map(({ cell }) => cell && addressText(cell))).toEqual([
      'Blad1!A3',
      'Blad1!D1',
    ]);
  });

  test('rows that a filter hides count too, and the filter is named', () => {
    const filters = [range(0, 0, 5, 5)];
    const found = read(knowing(more, { hiddenRows: [2], filters }));
    expect(told(found.findings)).toEqual([
      'warning: Filtret döljer rad 3 i tabellen Regioner, men den räknas med. Kopiera de synliga raderna till ett eget blad om bara de ska räknas.',
    ]);
  });

  test('in a form too: rows of its labels and the column of its values', () => {
    const paper: Cells = [
      ['Räknade', 5],
      [],
      ['Totalt belopp enligt befolkning', 100],
      ['Länets befolkning', 7],
    ];
    const found = read(knowing(paper, { hiddenRows: [0, 1, 3, 9], hiddenColumns: [1] }));
    expect(told(found.findings)).toEqual([
      'warning: Raderna 1 och 4 i formuläret Fördelning för en region är dolda men läses med. Ta bort dem om de inte ska räknas.',
      'warning: Kolumnen B med värden i formuläret Fördelning för en region är dold men läses med. Ta bort den om den inte ska räknas.',
    ]);
    expect(read(knowing(paper, { hiddenRows: [1], hiddenColumns: [0] })).findings).toEqual([]);
  });

  test('hidden rows elsewhere in the sheet say nothing', () => {
    expect(read(knowing(more, { hiddenRows: [7], hiddenColumns: [9] })).findings).toEqual([]);
  });
});

describe('a transposed table', () => {
  const across: Cells = [
    ['Befolkning och mottagande'],
    [],
    ['Kod', '09', '23', '00'],
    ['Region', 'Gotland', 'Jämtland', 'Riket'],
    ['Folkmängd', 59686, '130 810', 190496],
    ['Asylsökande', 12, 257, 269],
    ['Källa: SCB'],
  ];

  test('is read with the right cells, its totals beside it', () => {
    const { tables, findings } = read(sheet(across));
    const [table] = tables;
    expect(at(table)).toBe('Blad1!A3:C6');
    expect(table?.transposed).toBe(true);
    expect(table?.title).toBe('Befolkning och mottagande');
    expect(keysOf(table)).toEqual(['code', 'region', 'population', 'open:Asylsökande']);
    expect(rowsOf(table)).toEqual([
      ['09', 'Gotland', '59686', '12'],
      ['23', 'Jämtland', '130810', '257'],
    ]);
    expect(values(table!, table?.totals)).toEqual(['00', 'Riket', '190496', '269']);
    expect(addressText(table!.rows[1]!.cells['population']!.cell)).toBe('Blad1!C5');
    expect(addressText(table!.columns[3]!.cell)).toBe('Blad1!A6');
    expect(told(findings)).toEqual(['info: Texten ”130 810” i Blad1!C5 lästes som 130 810.']);
  });

  test('also anywhere in the sheet, with hidden columns named as columns', () => {
    const moved = across.map((row): Cells[number] => [null, null, ...row]);
    const { tables, findings } = read({ ...sheet(moved, 'Blad1', 3), hiddenColumns: [4] });
    expect(tables.map(at)).toEqual(['Blad1!C6:E9']);
    expect(told(findings)[1]).toBe(
      'warning: Den dolda kolumnen E i tabellen Regioner räknas med. Ta bort kolumnen om den inte ska räknas.',
    );
  });

  test('what has no name is told by its column', () => {
    const cells = across.map((row, index): Cells[number] => [
      ...row.slice(0, 3),
      index === 4 || index === 5 ? 5 : null,
    ]);
    expect(told(read(sheet(cells)).findings)[1]).toBe(
      'warning: Kolumn D i tabellen Regioner lästes inte, för Kod eller Region saknas i Blad1!D3. Fyll i cellen eller ta bort kolumnen.',
    );
  });

  test('is known by the regions beside the word Region, however few its headings are', () => {
    const schema = {
      ...regionsSchema,
      columns: regionsSchema.columns.map((one) => ({ ...one, required: one.key === 'region' })),
    };
    const cells: Cells = [
      ['Region', 'Stockholm', 'Jämtlands län', 'Region Skåne'],
      ['Asylsökande', 5, 257, 9],
    ];
    const { tables } = recognise([sheet(cells)], { tables: [schema], forms: [] });
    expect(keysOf(tables[0])).toEqual(['region', 'open:Asylsökande']);
    expect(rowsOf(tables[0])).toEqual([
      ['Stockholm', '5'],
      ['Jämtlands län', '257'],
      ['Region Skåne', '9'],
    ]);
  });

  test('a list that explains the headings is no table', () => {
    const cells: Cells = [
      ['Kod', 'Länets kod', 'två siffror'],
      ['Region', 'Regionens namn', 'text'],
      ['Folkmängd', 'Antal invånare', 'tal'],
    ];
    expect(read(sheet(cells)).tables).toEqual([]);
  });
});

describe('numbers', () => {
  test('many numbers stored as text are told in one sentence, and each cell says so', () => {
    const rows = Array.from({ length: 21 }, (_, index): Cells[number] => [
      String(index + 1).padStart(2, '0'),
      `Region ${index}`,
      1,
      2,
      `${index + 1} 500`,
    ]);
    const { tables, findings } = read(sheet([heading, ...rows]));
    expect(told(findings)).toEqual([
      'info: 21 texter under Folkmängd (Blad1!E2 till Blad1!E22) lästes som tal, till exempel ”1 500” som 1 500.',
    ]);
    const readings = tables[0]?.rows.map(({ cells }) => cells['population']?.reading);
    expect(readings?.every((one) => one?.kind === 'number' && one.coerced)).toBe(true);
  });

  test('a share is the same as 1,43 % and as the cell 0,0143', () => {
    const shares = (raw: string | number) =>
      rowsOf(
        read(
          sheet([
            ['Kod', 'Region', 'Folkmängd', 'Andel'],
            ['23', 'Jämtland', 1, raw],
          ]),
        ).tables[0],
      )?.[0]?.[3];
    expect([shares('1,43 %'), shares(0.0143)]).toEqual(['1.43', '1.43']);
  });
});
