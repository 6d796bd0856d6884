import fc from 'fast-check';
import { inLanguage } from '../../../src/messages/texts';
import { addressText, type CellRange, type RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import { read, said, sheet, type Cells } from './fixtures';

/** A column of a generated table: what stands in its cells and what that is read as. */
interface MadeColumn {
  readonly key: string;
  /** The heading in one row, or in two: the first may be blank. */
  readonly heading: readonly [upper: RawCell, lower: RawCell];
  readonly cells: readonly { readonly raw: RawCell; readonly text: string | null }[];
}

const grouped = (value: number, space: string) => String(value).replace(/\B(?=(\d{3})+$)/g, space);

const count = fc
  .integer({ min: 1, max: 9_999_999 })
  .chain((value) =>
    fc
      .constantFrom<RawCell>(
        value,
        value,
        value,
        grouped(value, ' '),
        ` ${grouped(value, '\u00a0')}`,
      )
      .map((raw) => ({ raw, text: String(value) })),
  );
const maybe = <T>(cell: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 9, arbitrary: cell },
    {
      weight: 1,
      arbitrary: fc.constantFrom<RawCell>(null, '-', '..').map((raw) => ({ raw, text: null })),
    },
  );

/** Money in kr, in the unit of its heading or with one of its own. */
const amount = (power: number) =>
  fc.nat(999_999).chain((value) => {
    const kronor = (digits: string, zeros: number) => digits + '0'.repeat(value === 0 ? 0 : zeros);
    return fc.constantFrom(
      { raw: value as RawCell, text: kronor(String(value), power) },
      { raw: grouped(value, ' '), text: kronor(String(value), power) },
      { raw: `${value} tkr`, text: kronor(String(value), 3) },
      { raw: `−${value + 1} kr`, text: `-${value + 1}` },
    );
  });

const share = fc.integer({ min: 1, max: 9999 }).map((hundredths) => ({
  raw: `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')} %`,
  text: String(hundredths / 100),
}));

const yesNo = fc.constantFrom<{ raw: RawCell; text: string }>(
  { raw: 'Ja', text: 'ja' },
  { raw: true, text: 'ja' },
  { raw: 'nej', text: 'nej' },
  { raw: 0, text: 'nej' },
);

const inOneRow = (...words: string[]) =>
  fc
    .constantFrom(...words)
    .chain((word) =>
      fc.constantFrom<[RawCell, RawCell]>(
        [null, word],
        [null, word.toUpperCase()],
        [null, ` ${word} *`],
        [null, word.replace(' ', '\n')],
      ),
    );

const records = 3;
const column = (
  key: string,
  heading: fc.Arbitrary<[RawCell, RawCell]>,
  cell: fc.Arbitrary<{ raw: RawCell; text: string | null }>,
  size: number,
): fc.Arbitrary<MadeColumn> =>
  fc
    .tuple(heading, fc.array(cell, { minLength: size, maxLength: size }))
    .map(([words, cells]) => ({ key, heading: words, cells }));

const units: readonly [unit: string, power: number][] = [
  ['', 0],
  [' (tkr)', 3],
  [', mkr', 6],
  [' i kr', 0],
];

/** The columns of a table of regions; the words of some headings may be divided over two rows. */
const columns = (size: number, twoRows: boolean): fc.Arbitrary<MadeColumn[]> => {
  const divided = (upper: string, lower: string, ...whole: string[]) =>
    twoRows ? fc.constant<[RawCell, RawCell]>([upper, lower]) : inOneRow(...whole);
  const names = Array.from({ length: size }, (_, index) => index);
  return fc
    .record({
      code: inOneRow('Kod', 'Länskod').map((heading) => ({
        key: 'code',
        heading,
        cells: names.map((index) => ({ raw: index + 1, text: `0${index + 1}` })),
      })),
      region: inOneRow('Region', 'Län').map((heading) => ({
        key: 'region',
        heading,
        cells: names.map((index) => ({ raw: `Område ${index}`, text: `Område ${index}` })),
      })),
      population: column(
        'population',
        divided('Folk-', 'mängd', 'Folkmängd', 'Invånare', 'Befolkning 2019'),
        count,
        size,
      ),
      previous: fc
        .constantFrom(...units)
        .chain(([unit, power]) =>
          column(
            'previous',
            divided('Utfall', `föregående år${unit}`, `Utfall föregående år${unit}`),
            amount(power),
            size,
          ),
        ),
      share: column('share', inOneRow('Andel', 'Andel (%)'), share, size),
      ranked: column('ranked', inOneRow('Rangordnas'), yesNo, size),
      first: column('open:Asylsökande', inOneRow('Asylsökande'), maybe(count), size),
      second: column(
        'open:Antal',
        divided('Mottagna', '2015-2019', 'Mottagna 2015-2019'),
        count,
        size,
      ),
      rest: fc.subarray(['previous', 'share', 'ranked', 'first', 'second'] as const),
      key: fc.nat(),
    })
    .chain((made) =>
      fc.shuffledSubarray(
        [made.code, made.region, made.population, ...made.rest.map((key) => made[key])],
        { minLength: 3 + made.rest.length },
      ),
    );
};

const noise = fc.constantFrom<RawCell>('Utkast', 'se bilaga 3', 'A. Svensson', null, null, null);

const arrangement = fc.record({
  size: fc.integer({ min: 2, max: records + 2 }),
  twoRows: fc.boolean(),
  transposed: fc.boolean(),
  merged: fc.boolean(),
  down: fc.nat(5),
  right: fc.nat(4),
  top: fc.nat(9),
  left: fc.nat(3),
  title: fc.option(fc.constantFrom('Välfärdsmiljarden 2020', 'Tabell 4', 'Underlag, preliminärt')),
  blankRow: fc.boolean(),
  totals: fc.boolean(),
  note: fc.option(fc.constantFrom('Källa: SCB', '* preliminära uppgifter', 'Not 1. Se bilagan.')),
  excelTable: fc.boolean(),
  hidden: fc.boolean(),
  beside: fc.array(noise, { minLength: 20, maxLength: 20 }),
});

const turned = (cells: Cells): Cells => {
  const width = Math.max(...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => cells.map((row) => row[at] ?? null));
};

const turnedRange = ({ top, left, rows, columns: wide, ...rest }: CellRange): CellRange => ({
  ...rest,
  top: left,
  left: top,
  rows: wide,
  columns: rows,
});

interface Made {
  readonly grid: Grid;
  readonly columns: readonly MadeColumn[];
  readonly transposed: boolean;
  readonly size: number;
  readonly hidden: boolean;
  readonly totals: boolean;
}

const made: fc.Arbitrary<Made> = arrangement.chain((given) =>
  columns(given.size, given.twoRows).map((wanted): Made => {
    const { size, transposed, twoRows, down, right } = given;
    const width = wanted.length;
    // Numbers known as such below a heading over two rows need one that is divided.
    const isDivided = wanted.some(({ heading }) => heading[0] !== null);
    const blank: RawCell[] = [];
    const body: Cells = [
      ...(twoRows && isDivided ? [wanted.map(({ heading }) => heading[0])] : []),
      wanted.map(({ heading }) => heading[1]),
      ...Array.from({ length: size }, (_, row): Cells[number] =>
        wanted.map(({ cells }) => cells[row]!.raw),
      ),
      ...(given.totals
        ? [
            wanted.map(({ key }): RawCell =>
              key === 'region' ? 'Summa' : key === 'population' ? 5 : null,
            ),
          ]
        : []),
    ];
    const headingRows = twoRows && isDivided ? 2 : 1;
    const withAir: Cells =
      given.blankRow && !given.excelTable
        ? [...body.slice(0, headingRows + 1), blank, ...body.slice(headingRows + 1)]
        : body;
    const laid = transposed ? turned(withAir) : withAir;
    const above: Cells = [
      ...(given.title === null ? [] : [[...Array<null>(right).fill(null), given.title], blank]),
      ...Array.from({ length: down }, () => blank),
    ];
    const wide = Math.max(...laid.map((row) => row.length));
    const cells: Cells = [
      ...above,
      ...laid.map((row, index) => [
        ...Array<null>(right).fill(null),
        ...row,
        ...Array<null>(wide - row.length + 3).fill(null),
        given.beside[index] ?? null,
      ]),
      ...(given.note === null ? [] : [[...Array<null>(right).fill(null), given.note]]),
    ];
    const first = given.top + above.length;
    const area: CellRange = {
      sheet: 'Blad1',
      top: first,
      left: given.left + right,
      rows: body.length,
      columns: width,
    };
    const upright = !transposed && headingRows === 1;
    const merge = (row: number, at: number): CellRange => ({
      sheet: 'Blad1',
      top: row,
      left: at,
      rows: 2,
      columns: 1,
    });
    // A heading of one row merged over both stands in the upper one, as Excel has it.
    const isMerged = given.merged && headingRows === 2;
    const mergedAt = isMerged
      ? wanted.flatMap(({ heading }, at) => (heading[0] === null ? [at] : []))
      : [];
    const lifted: Cells = cells.map((row, at): Cells[number] => {
      if (transposed) {
        const index = at - above.length;
        if (!mergedAt.includes(index)) return row;
        return row.map((raw, c) => (c === right ? row[right + 1]! : c === right + 1 ? null : raw));
      }
      if (mergedAt.length === 0 || (at !== above.length && at !== above.length + 1)) return row;
      const lower = cells[above.length + 1]!;
      return row.map((raw, c) =>
        mergedAt.includes(c - right) ? (at === above.length ? lower[c]! : null) : raw,
      );
    });
    const merges = mergedAt.map((at) => {
      if (!transposed) return merge(first, given.left + right + at);
      return turnedRange(merge(given.left + right, first + at));
    });
    const lines = [first + (transposed ? 0 : headingRows)];
    return {
      grid: {
        ...sheet(lifted, 'Blad1', given.top, given.left),
        ...(isMerged && { merges }),
        ...(given.excelTable &&
          upright && { tables: [{ name: 'Tabell1', area, totalsRow: given.totals }] }),
        ...(given.hidden && { hiddenRows: lines }),
      },
      columns: wanted,
      transposed,
      size,
      hidden: given.hidden,
      totals: given.totals,
    };
  }),
);

const openKey = (key: string) => (key.startsWith('open:') ? 'open' : key);

test('any table placed anywhere, upright or transposed, with any heading, unit and noise, reads as itself', () => {
  let seen = 0;
  fc.assert(
    fc.property(made, ({ grid, columns: wanted, transposed, hidden, totals }) => {
      seen += 1;
      const { tables, findings } = read(grid);
      expect(tables).toHaveLength(1);
      const [table] = tables;
      const hasValues = ({ cells }: MadeColumn) => cells.some(({ text }) => text !== null);
      const expected = wanted.filter((one) => !one.key.startsWith('open:') || hasValues(one));
      expect(table!.columns.map(({ key }) => openKey(key))).toEqual(
        expected.map(({ key }) => openKey(key)),
      );
      expect(table!.transposed ?? false).toBe(transposed);
      const values = table!.rows.map((row) =>
        table!.columns.map(({ key }) => said(row.cells[key]?.reading)),
      );
      expect(values).toEqual(
        wanted[0]!.cells.map((_, row) => expected.map(({ cells }) => cells[row]!.text)),
      );
      for (const row of table!.rows) {
        for (const { cell, raw } of Object.values(row.cells)) {
          expect(grid.rows[cell.row - grid.top]?.[cell.column - grid.left] ?? null).toEqual(raw);
        }
      }
      expect(table!.totals !== undefined).toBe(totals);
      const told = findings.filter(({ severity }) => severity !== 'info');
      expect(told.map(({ message }) => message.key)).toEqual(hidden ? ['hidden-rows-count'] : []);
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThanOrEqual(300);
});

const words = [
  ...['Post', 'Belopp (tkr)', 'Nyckel', 'KOD', 'Region', 'Folkmängd', 'Andel', 'Rangordnas'],
  ...['Utfall', 'föregående år', 'Folk-', 'mängd', '(mkr)', 'Antal', 'Summa', 'Källa: SCB', '-'],
  ...['Totalt belopp enligt folkmängd', 'Länets antal', 'Slutlig', 'Jämtland', '1 234', '5 tkr'],
];
const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<RawCell>(...words, 2019, 0.5),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double(),
  fc.boolean(),
  fc.constant({ error: '#REF!' }),
);
const anyRange: fc.Arbitrary<CellRange> = fc.record({
  sheet: fc.constant('Blad1'),
  top: fc.nat(12),
  left: fc.nat(12),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
});
const anyGrid: fc.Arbitrary<Grid> = fc.record(
  {
    sheet: fc.constant('Blad1'),
    top: fc.nat(3),
    left: fc.nat(3),
    rows: fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 12 }),
    merges: fc.array(anyRange, { maxLength: 4 }),
    hiddenRows: fc.array(fc.nat(14), { maxLength: 5 }),
    hiddenColumns: fc.array(fc.nat(14), { maxLength: 5 }),
    filters: fc.array(anyRange, { maxLength: 2 }),
    tables: fc.array(
      fc.record({
        name: fc.constantFrom('Regioner', 'x'),
        area: anyRange,
        totalsRow: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    names: fc.array(fc.record({ name: fc.constantFrom('Poster', 'x'), area: anyRange }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: ['sheet', 'top', 'left', 'rows'] },
);

test('nothing that Excel may say of a random sheet makes the reader fail', () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const { tables, findings } = read(grid);
      for (const { message } of findings) {
        for (const language of ['sv', 'en'] as const) {
          expect(inLanguage(language)(message)).not.toMatch(/undefined|\[object/);
        }
      }
      for (const { cell, raw } of tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => Object.values(cells)),
      )) {
        const held = grid.rows[cell.row - grid.top]?.[cell.column - grid.left] ?? null;
        expect([addressText(cell), held]).toEqual([addressText(cell), raw]);
      }
    }),
    { numRuns: 2000 },
  );
});
