import fc from 'fast-check';
import type { RawCell } from '../../../src/tables/cell';
import { inLanguage } from '../../../src/messages/texts';
import { keysOf, linesOf, read, said, sheet, type Cells } from './fixtures';
import { finalLines, finalPaper } from './officialSheets';

const headings = [
  'Post',
  'Belopp (tkr)',
  'Nyckel',
  'KOD',
  'Region',
  'Folkmängd',
  'Andel',
  'Rangordnas',
];
const labels = finalPaper.flatMap(([label]) => (label === undefined ? [] : [label]));

const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<RawCell>(...headings, ...labels),
  fc.constantFrom<RawCell>(
    'Summa',
    'Källa: SCB',
    '-',
    '12 34',
    '1 234',
    '5 tkr',
    '1,5 %',
    'ja',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#DIV/0!', '#N/A').map((error) => ({ error })),
);

test('no sheet makes the reader fail, and all it says can be written in both languages', () => {
  const grid = fc.record({
    rows: fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 14 }),
    top: fc.nat(3),
    left: fc.nat(3),
    name: fc.constantFrom('Blad1', 'Regioner', 'Poster', "Åsas 'blad'"),
  });
  fc.assert(
    fc.property(fc.array(grid, { maxLength: 2 }), (grids) => {
      const { tables, forms, findings } = read(
        ...grids.map(({ rows, name, top, left }) => sheet(rows, name, top, left)),
      );
      for (const { message } of findings) {
        for (const language of ['sv', 'en'] as const) {
          expect(inLanguage(language)(message)).not.toMatch(/undefined|\[object/);
        }
      }
      const cells = [
        ...tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.cells))),
        ...forms.flatMap(({ fields }) => fields.map(({ input }) => input)),
      ];
      for (const { cell, raw, reading } of cells) {
        if (reading.kind === 'missing') continue;
        const own = grids.filter(({ name }) => name === cell.sheet);
        const held = own.map(
          ({ rows, top, left }) => rows[cell.row - top]?.[cell.column - left] ?? null,
        );
        expect(held).toContainEqual(raw);
      }
    }),
    { numRuns: 2000 },
  );
});

/** A value and one of the ways in which a cell can hold it. */
const count = fc.nat(9_999_999).chain((value) => {
  const grouped = (space: string) => String(value).replace(/\B(?=(\d{3})+$)/g, space);
  return fc
    .constantFrom<RawCell>(
      value,
      String(value),
      grouped(' '),
      grouped('\u00a0'),
      ` ${grouped(' ')} `,
    )
    .map((raw) => ({ raw, text: String(value) }));
});
const noCount = fc.constantFrom<RawCell>(null, '-', '..').map((raw) => ({ raw, text: null }));

const spelling = (heading: string) =>
  fc.constantFrom(heading, heading.toUpperCase(), ` ${heading} `, `${heading} *`, `${heading}:`);

const region = fc.record({
  population: count,
  asylum: fc.oneof({ weight: 9, arbitrary: count }, { weight: 1, arbitrary: noCount }),
  ranked: fc
    .boolean()
    .chain((yes) =>
      fc
        .constantFrom<RawCell>(...(yes ? ['Ja', 'x', 1, true] : ['nej', 'Nej ', 0, false]))
        .map((raw) => ({ raw, text: yes ? 'ja' : 'nej' })),
    ),
});

const noiseWord = fc.constantFrom<RawCell>(
  'anteckning',
  'se bilaga',
  2020,
  'Utkast',
  null,
  null,
  17.5,
);

test('a table reads as itself wherever it stands and whatever stands around it', () => {
  const arrangement = fc.record({
    regions: fc.array(region, { minLength: 2, maxLength: 6 }),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    spellings: fc.tuple(
      ...['Kod', 'Region', 'Folkmängd', 'Asylsökande', 'Rangordnas'].map(spelling),
    ),
    down: fc.nat(4),
    right: fc.nat(4),
    top: fc.nat(5),
    above: fc.array(noiseWord, { maxLength: 3 }),
    beside: fc.array(noiseWord, { minLength: 12, maxLength: 12 }),
    // Numbers straight below would look like rows that were cut off, which is told.
    below: fc.array(fc.constantFrom('Utkast', 'se bilaga', null), { maxLength: 4 }),
    airy: fc.boolean(),
    totals: fc.boolean(),
  });
  fc.assert(
    fc.property(arrangement, (given) => {
      const { regions, order, spellings, down, right, top, above, beside, below } = given;
      const rows = regions.map(({ population, asylum, ranked }, index) => [
        { raw: index + 1, text: `0${index + 1}` },
        { raw: `Region ${index}`, text: `Region ${index}` },
        population,
        asylum,
        ranked,
      ]);
      const arranged = <T>(cells: readonly T[]): T[] => order.map((index) => cells[index]!);
      const blanks = Array.from({ length: right }, () => null);
      const body: Cells = [
        arranged(spellings),
        ...rows.flatMap((row): Cells => {
          const cells = arranged(row).map(({ raw }) => raw);
          return given.airy ? [cells, []] : [cells];
        }),
        ...(given.totals ? [arranged<RawCell>([null, 'Summa', 1, 2, null])] : []),
      ];
      const cells: Cells = [
        above,
        ...Array.from({ length: down }, () => []),
        ...body.map((row, index) => [
          ...blanks,
          ...row,
          ...Array.from({ length: 6 - row.length }, () => null),
          beside[index] ?? null,
        ]),
        [],
        [],
        below,
      ];
      // A column of marks alone is nothing that the reader can take for counts.
      const hasCounts = regions.some(({ asylum }) => asylum.text !== null);
      const { tables, findings } = read(sheet(cells, 'Blad1', top));
      const keys = ['code', 'region', 'population', 'open', 'ranked'];
      const expected = arranged(keys).filter((key) => hasCounts || key !== 'open');
      expect(tables).toHaveLength(1);
      expect(keysOf(tables[0])?.map((key) => (key.startsWith('open:') ? 'open' : key))).toEqual(
        expected,
      );
      const readings = tables[0]!.rows.map(({ cells: found }) => (key: string) => {
        const own = Object.keys(found).find((name) => name.startsWith(key));
        return own === undefined ? null : said(found[own]!.reading);
      });
      expect(readings.map((of) => keys.map(of))).toEqual(
        rows.map((row) => row.map(({ text }) => text)),
      );
      expect(tables[0]?.totals !== undefined).toBe(given.totals);
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the official sheet reads as itself wherever it stands', () => {
  const place = fc.record({
    down: fc.nat(5),
    right: fc.nat(5),
    gap: fc.nat(3),
    remarks: fc.array(fc.option(fc.constantFrom('kr', 'se bilaga')), {
      minLength: 22,
      maxLength: 22,
    }),
  });
  fc.assert(
    fc.property(place, ({ down, right, gap, remarks }) => {
      const nothing = (length: number) => Array.from({ length }, () => null);
      const cells: Cells = [
        ...Array.from({ length: down }, () => []),
        ...finalPaper.map(([label, value], index): Cells[number] =>
          label === undefined
            ? []
            : value === undefined
              ? [...nothing(right), label]
              : [...nothing(right), label, ...nothing(gap), value, remarks[index] ?? null],
        ),
      ];
      const { forms, findings } = read(sheet(cells));
      expect(forms.map(({ title }) => title)).toEqual([finalPaper[0]?.[0]]);
      const meanings = linesOf(forms[0])?.map((line) => line.slice(0, 3));
      expect(meanings).toEqual(finalLines.map((line) => line.slice(0, 3)));
      expect(findings).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
