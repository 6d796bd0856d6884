import type { RawCell } from '../../../src/tables/cell';
import { regions, sheetOf, toldOf, type Typed } from './trapSheets';

const heading = ['Kod', 'Region', 'Folkmängd', 'Asylsökande'];

/** Regions with one more column, and what stands under them. */
const table = (column: (row: number, population: number) => Typed, ...below: Typed[][]) =>
  sheetOf([
    heading,
    ...regions.map(([code, name, population], row): Typed[] => [
      code,
      name,
      population,
      column(row, population),
    ]),
    ...below,
  ]);

const seekers = [4210, 690, 655, 88, 2502, 3105, 257, 512];
const sum = seekers.reduce((so, count) => so + count, 0);
const populations = regions.reduce((so, [, , population]) => so + population, 0);
const counts = (row: number): RawCell => seekers[row]!;

test('regions without a trap are told nothing of', () => {
  expect(toldOf(table(counts))).toEqual([]);
  expect(toldOf(table(counts, [null, 'Summa', populations, sum]))).toEqual([]);
  expect(
    toldOf(table(counts, [null, 'Summa', ['=SUM(C2:C9)', populations], ['=SUM(D2:D9)', sum]])),
  ).toEqual([]);
});

describe('a range that stops a row short', () => {
  test('under the column', () => {
    const below: Typed[] = [
      null,
      'Summa',
      ['=SUM(C2:C9)', populations],
      ['=SUM(D2:D8)', sum - 512],
    ];
    expect(toldOf(table(counts, below))).toEqual([
      'warning: Formeln i Blad1!D10 summerar Blad1!D2:D8 men inte Blad1!D9, som ser ut att höra dit. Utvidga området i formeln om cellen ska räknas med.',
    ]);
  });

  test('from the top', () => {
    const below: Typed[] = [null, 'Summa', populations, ['=SUM(D3:D9)', sum - 4210]];
    expect(toldOf(table(counts, below))).toEqual([
      expect.stringContaining('Formeln i Blad1!D10 summerar Blad1!D3:D9 men inte Blad1!D2,'),
    ]);
  });

  test('in another sheet that the input takes its number from', () => {
    const pots = sheetOf(
      [
        ['Post', 'Belopp', 'Nyckel'],
        ['Flykting', ["=ROUND('Underlag 2020'!B6,0)", 60], 'Asylsökande'],
      ],
      'Poster',
    );
    const rows: Typed[][] = [['Del', 'Kr'], ...['A', 'B', 'C', 'D'].map((name) => [name, 20])];
    const short = sheetOf([...rows, ['Allt', ['=SUM(B2:B4)', 60]]], 'Underlag 2020');
    expect(toldOf(pots, short)).toEqual([
      expect.stringContaining(
        "'Underlag 2020'!B6 summerar 'Underlag 2020'!B2:B4 men inte 'Underlag 2020'!B5",
      ),
    ]);
    const whole = sheetOf([...rows, ['Allt', ['=SUM(B2:B5)', 80]]], 'Underlag 2020');
    expect(toldOf(pots, whole)).toEqual([]);
  });

  test.each<[string, Typed[][]]>([
    ['a part of another row', [['Summa', ['=SUM(B2:B4)', 60]]]],
    ['a sum above', [['Summa', ['=SUM(B2:B4)', 60]]]],
  ])('is not told for %s', (what, last) => {
    const pots = sheetOf(
      [
        ['Post', 'Belopp', 'Nyckel'],
        ['Flykting', ['=Underlag!B6', 60], 'Asylsökande'],
      ],
      'Poster',
    );
    const fourth: Typed[] = what.startsWith('a part') ? ['varav D', 20] : ['Summa A–C', 60];
    const rows: Typed[][] = [['Del', 'Kr'], ['A', 20], ['B', 20], ['C', 20], fourth, ...last];
    expect(toldOf(pots, sheetOf(rows, 'Underlag'))).toEqual([]);
  });
});

describe('a total that leaves a row out', () => {
  test.each([
    ['the last', sum - 512, 'Blad1!D9'],
    ['the first', sum - 4210, 'Blad1!D2'],
  ])('%s', (_, total, leftOut) => {
    expect(toldOf(table(counts, [null, 'Summa', populations, total]))).toEqual([
      `warning: Summan under Asylsökande i Blad1!D10 är summan av alla rader utom ${leftOut}. Räkna med raden i summan, eller ta bort den ur tabellen.`,
    ]);
  });

  test('is not told where rounding explains it, or where another row would', () => {
    const rounded = (row: number) => [100.4, 200.4, 300.4, 0.4, 500.4, 600.4, 700.4, 2.8][row]!;
    expect(toldOf(table(rounded, [null, 'Summa', populations, 2403]))).toEqual([]);
    expect(toldOf(table(counts, [null, 'Summa', populations, sum - 655]))).toEqual([]);
  });
});

test('a column that mixes numbers with texts that look like numbers', () => {
  const mixed = (row: number): RawCell =>
    row === 2 || row === 5 ? `${seekers[row]}` : counts(row);
  expect(toldOf(table(mixed))).toEqual([
    'warning: Kolumnen Asylsökande blandar tal med tal som är text (Blad1!D4 och Blad1!D7). De räknas med här, men Excels egna summor hoppar över dem; gör om texten till tal.',
  ]);
  expect(toldOf(table((row) => String(seekers[row])))).toEqual([]);
});

describe('a jump of a thousand within a column', () => {
  const kronor = (row: number, population: number): number =>
    Math.round(population * (2.4 + row / 10)) / 1000;

  test('in proportion to the inhabitants', () => {
    const jump = (row: number, population: number) =>
      kronor(row, population) * (row === 6 ? 1000 : 1);
    expect(toldOf(table(jump))).toEqual([
      'warning: Asylsökande i Blad1!D8 är omkring 1 000 gånger större än kolumnens övriga tal i förhållande till Folkmängd. Kontrollera att talet står i samma enhet som de andra.',
    ]);
  });

  test('among the inhabitants themselves', () => {
    const rows = regions.map(([code, name, population], row): Typed[] => [
      code,
      name,
      row === 1 ? population / 1000 : population,
      kronor(row, population),
    ]);
    expect(toldOf(sheetOf([heading, ...rows]))).toEqual([
      expect.stringContaining('Folkmängd i Blad1!C3 är omkring 1 000 gånger mindre'),
    ]);
    expect(toldOf(sheetOf([heading.slice(0, 3), ...rows.map((row) => row.slice(0, 3))]))).toEqual([
      expect.stringContaining(
        'Folkmängd i Blad1!C3 är omkring 1 000 gånger mindre än kolumnens övriga tal. ',
      ),
    ]);
  });

  test('is not told of honest differences: Stockholm and Gotland, small and large lines', () => {
    expect(toldOf(table((_, population) => population * 3))).toEqual([]);
    const lines = [0.1, 4920.4, 137.3, 0.4, 2905.7, 15.4, 793.5, 48.6];
    expect(toldOf(table((row) => lines[row]!))).toEqual([]);
    // One asylum seeker on Gotland is not a number that has lost three digits.
    expect(toldOf(table((row) => (row === 3 ? 1 : seekers[row]! * 2)))).toEqual([]);
  });
});

describe('a formula overwritten by a number', () => {
  const perMille = (row: number, population: number): Typed => [
    `=C${row + 2}/1000`,
    population / 1000,
  ];

  test('in the column', () => {
    const typedOver = (row: number, population: number): Typed =>
      row === 4 ? 1300 : perMille(row, population);
    expect(toldOf(table(typedOver))).toEqual([
      'warning: I Blad1!D6 står ett inskrivet tal där cellerna ovanför och nedanför har en formel. Kopiera formeln dit om talet inte ska vara ett undantag.',
    ]);
  });

  test('is not told of outcomes followed by forecasts, or of a column kept by hand', () => {
    expect(
      toldOf(table((row, people) => (row < 3 ? people / 999 : perMille(row, people)))),
    ).toEqual([]);
    expect(
      toldOf(table((row, people) => (row % 2 ? people / 999 : perMille(row, people)))),
    ).toEqual([]);
  });
});

describe('formulas that go in a circle', () => {
  test('a sum that holds its own cell', () => {
    const below: Typed[] = [null, 'Summa', populations, ['=SUM(D2:D10)', 0]];
    expect(toldOf(table(counts, below))).toEqual([
      'warning: Formeln i Blad1!D10 räknar med sin egen cell (cirkelreferens), så värdet går inte att lita på. Rätta formelns område.',
    ]);
  });

  test('by way of another sheet', () => {
    const circle = (row: number): Typed => (row === 1 ? ['=Extra!A1+1', 690] : counts(row));
    expect(toldOf(table(circle), sheetOf([[['=Blad1!D3', 690]]], 'Extra'))).toEqual([
      expect.stringContaining('Formlerna i Blad1!D3 och Extra!A1 räknar med varandra i en cirkel'),
    ]);
  });
});

describe('input that changes by itself', () => {
  test('random numbers and the date', () => {
    const random = (row: number): Typed =>
      row === 1 ? ['=RAND()*1000', 690] : row === 2 ? ['=YEAR(TODAY())', 655] : counts(row);
    expect(toldOf(table(random))).toEqual([
      'warning: Blad1!D3 och Blad1!D4 använder SLUMP och IDAG och får nya värden av sig själva. Skriv in värdet om resultatet ska gå att räkna om likadant.',
    ]);
  });

  test('cells found while calculating, not the word in a text', () => {
    const found = (row: number): Typed =>
      row === 1 ? ['=INDIRECT("Blad2!A1")', 690] : row === 2 ? ['=LEN("RAND()")', 6] : counts(row);
    expect(toldOf(table(found))).toEqual([
      'warning: Blad1!D3 använder INDIREKT, så det syns inte vilka celler värdet kommer från. Hänvisa direkt till cellerna, eller kontrollera värdet.',
    ]);
  });

  test('nothing is told of what the input does not depend on', () => {
    const aside = sheetOf(
      [
        [
          ['=RAND()', 1],
          ['=B1', 1],
          ['=SUM(A1:C1)', 1],
        ],
      ],
      'Sidan om',
    );
    expect(toldOf(table(counts), aside)).toEqual([]);
  });
});
