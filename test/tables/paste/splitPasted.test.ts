import * as fc from 'fast-check';
import { splitPasted, type PastedTable } from '../../../src/tables/paste';
import { told } from '../recognise/fixtures';

/** A table as lines: the label, the values, and a question mark where a person must look. */
const linesOf = ({ rows }: PastedTable) =>
  rows.map(
    ({ label, values, certain }) =>
      [label, ...values.map((value) => value ?? '–')].join(' | ') + (certain ? '' : ' ?'),
  );

test('headings tell the columns and are not rows; what stands above them is the title', () => {
  const table = splitPasted([
    'Tabell 8. Budgetramar per nämnd',
    'Budget 2019 Budget 2020 Plan 2021 Plan 2022',
    'Regionstyrelsen 1 170,7 1 459,9 1 504,4 1550,2',
    'Revision 5,0 5,0 5,0 5,0',
  ]);
  expect(table.title).toBe('Tabell 8. Budgetramar per nämnd');
  expect(table.headings).toEqual(['Budget 2019', 'Budget 2020', 'Plan 2021', 'Plan 2022']);
  expect(linesOf(table)).toEqual([
    'Regionstyrelsen | 1170.7 | 1459.9 | 1504.4 | 1550.2',
    'Revision | 5.0 | 5.0 | 5.0 | 5.0',
  ]);
  expect(told(table.findings)).toEqual([
    'info: Den inklistrade texten lästes som 2 rader med 4 kolumner tal.',
  ]);
});

test.each([
  [
    ['Utfall Budget Plan', '2018 2019 2020'],
    ['Utfall 2018', 'Budget 2019', 'Plan 2020'],
  ],
  [['2019 Prognos november 2019 Plan 2021'], ['2019', 'Prognos november 2019', 'Plan 2021']],
  [['2019 2020 Prognos 2021 Prognos'], ['2019', '2020 Prognos', '2021 Prognos']],
  [['Tabell 2. Investeringsram, mkr 2020 2021 2022'], ['mkr 2020', '2021', '2022']],
])('headings as %j', (above, headings) => {
  expect(splitPasted([...above, 'Hjälpmedel 15 15 15']).headings).toEqual(headings);
});

test('labels on several lines are put together', () => {
  const table = splitPasted([
    '2020 2021',
    'Nyupplåning',
    '180 35',
    'Gemensam nämnd för samverkan samt',
    'specialistfunktioner hjälpmedel 0,1 0,1',
    'Upphandling, lagerhållning och distri- 3,0 4,0',
    'bution',
    'Revision 5,0 5,0',
  ]);
  expect(linesOf(table)).toEqual([
    'Nyupplåning | 180 | 35',
    'Gemensam nämnd för samverkan samt specialistfunktioner hjälpmedel | 0.1 | 0.1',
    'Upphandling, lagerhållning och distribution | 3.0 | 4.0',
    'Revision | 5.0 | 5.0',
  ]);
});

test('a missing value is placed where the sum comes out', () => {
  const table = splitPasted([
    '2020 2021 2022',
    'Investeringsrådet 96 96 96',
    'Hjälpmedel 15 15 15',
    'Datortomograf 12',
    'Möjlig extra investering 2021-2022  39 39',
    'Totalt 123 150 150',
  ]);
  expect(linesOf(table)).toEqual([
    'Investeringsrådet | 96 | 96 | 96',
    'Hjälpmedel | 15 | 15 | 15',
    'Datortomograf | 12 | – | –',
    'Möjlig extra investering 2021-2022 | – | 39 | 39',
    'Totalt | 123 | 150 | 150',
  ]);
});

test('a missing value that no sum places is to be looked at', () => {
  const table = splitPasted(['2020 2021', 'Cosmic 10 11', 'Rivning 4']);
  expect(linesOf(table)).toEqual(['Cosmic | 10 | 11', 'Rivning | – | 4 ?']);
  expect(told(table.findings)).toContain(
    'warning: Rad 3 kan läsas på flera sätt. Jämför den med originalet.',
  );
});

test('numbers that stand glued together are parted, to be looked at', () => {
  const table = splitPasted(['Tillgångar 1 930,6 2 030,7', 'Skulder 2720,12411,8']);
  expect(linesOf(table)).toEqual(['Tillgångar | 1930.6 | 2030.7', 'Skulder | 2720.1 | 2411.8 ?']);
});

test('two groups of three digits in every line may be one number or two: nobody can say', () => {
  const table = splitPasted(['Besök 250 313', 'Vård 500 625']);
  expect(table.rows.every(({ certain }) => !certain)).toBe(true);
  expect(told(table.findings)).toContain(
    'warning: Det syns inte säkert hur många kolumner texten har; den lästes med 1. Ange antalet kolumner eller klistra in rubrikraden också.',
  );
  const known = splitPasted(['Besök 250 313', 'Vård 500 625'], { columns: 2 });
  expect(known.rows.map(({ values }) => values)).toEqual([
    ['250', '313'],
    ['500', '625'],
  ]);
});

test('text without numbers is said to have none', () => {
  expect(told(splitPasted(['Bara ord', '']).findings)).toEqual([
    'warning: Den inklistrade texten har inga tal i slutet av raderna. Klistra in en tabell, en rad i taget.',
  ]);
});

/** A table whose columns each keep to a size, as printed with spaces between thousands. */
const printed = fc
  .record({
    sizes: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }),
    decimals: fc.integer({ min: 0, max: 2 }),
    rows: fc.array(fc.array(fc.integer({ min: 100, max: 999 }), { minLength: 5, maxLength: 5 }), {
      minLength: 4,
      maxLength: 12,
    }),
    signs: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  })
  .map(({ sizes, decimals, rows, signs }) =>
    rows.map((leading, index) =>
      sizes.map((size, column) => {
        const digits = `${leading[column]!}${'273946185'.slice(index % 3)}`.slice(0, size + 1);
        const whole = `${signs[column] ? '-' : ''}${digits}`;
        return decimals === 0 ? whole : `${whole}.${'36'.slice(0, decimals)}`;
      }),
    ),
  );

const asText = (value: string): string => {
  const [whole = '', decimals] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};

const names = ['Vård', 'Tandvård', 'Kollektivtrafik', 'Regional utveckling', 'Kultur'];

test.each([
  ['with every value', 0],
  ['with every twentieth value missing, without a trace', 20],
])('generated tables %s: what is certain is right', (_, rarity) => {
  let [lines, right, certain] = [0, 0, 0];
  fc.assert(
    fc.property(printed, fc.nat(), (whole, shift) => {
      const rows = whole.map((values, row) =>
        values.map((value, column) =>
          rarity > 0 && (shift + 7 * row + 5 * column) % rarity === 0 ? null : value,
        ),
      );
      const text = rows.map((values, row) =>
        [names[row % 5], ...values.map((value) => value && asText(value))]
          .filter(Boolean)
          .join(' '),
      );
      const table = splitPasted(text, { columns: rows[0]!.length });
      rows.forEach((values, index) => {
        const row = table.rows.find(({ line }) => line === index);
        const isRight = JSON.stringify(row?.values) === JSON.stringify(values);
        lines += 1;
        if (isRight) right += 1;
        if (row?.certain) certain += 1;
        if (row?.certain && !isRight) throw new Error(`${text[index]} → ${row.values.join(' | ')}`);
      });
    }),
    { numRuns: 1500, seed: 2020 },
  );
  const share = (count: number) => `${((100 * count) / lines).toFixed(1)} %`;
  process.stdout.write(
    `${lines} generated lines ${_}: ${share(right)} right, ${share(certain)} certain\n`,
  );
  expect(right / lines).toBeGreaterThan(rarity === 0 ? 0.95 : 0.85);
});

test('any text is read without a crash, every value of it among the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '1',
      '23',
      '456',
      '1,5',
      '-',
      '2019',
      '12,34,5',
      'Summa',
      'mkr',
      '\t',
      '%',
      '0',
    ),
    fc.string({ maxLength: 6 }),
  );
  const line = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.option(fc.integer({ min: 1, max: 8 })),
      (lines, columns) => {
        const table = splitPasted(lines, columns === null ? {} : { columns });
        for (const { values, text } of table.rows) {
          expect(values).toHaveLength(table.columns);
          const digits = text.replace(/\D/g, '');
          for (const value of values) expect(digits).toContain(value?.replace(/\D/g, '') ?? '');
        }
      },
    ),
    { numRuns: 2000 },
  );
});
