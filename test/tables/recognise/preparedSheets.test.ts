import fc from 'fast-check';
import type { RawCell } from '../../../src/tables/cell';
import type { Correction } from '../../../src/tables/corrections';
import { preparedSheets, recognise } from '../../../src/tables/recognise';
import { sheet, wanted } from './fixtures';

const words = ['Kod', 'Region', 'Folkmängd', 'Post', 'Belopp (tkr)', 'Nyckel', 'Summa', 'Örebro'];

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constantFrom(...words),
  fc.integer({ min: 1990, max: 2030 }),
  fc.constantFrom('1 234,5', '–', '2019', 'Totalt belopp enligt befolkning', ''),
  fc.constant(null),
);

const grids = fc.array(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }), {
  minLength: 1,
  maxLength: 3,
});

/** Models that want other things of the same sheets, one of them with a heading that the user has corrected. */
const readers: readonly { models: typeof wanted; corrections: readonly Correction[] }[] = [
  { models: wanted, corrections: [] },
  { models: { ...wanted, forms: [] }, corrections: [] },
  { models: { ...wanted, tables: [] }, corrections: [] },
  {
    models: wanted,
    corrections: [
      {
        kind: 'heading',
        sheet: 'Blad0',
        heading: '2019',
        table: wanted.tables.at(-1)!.id,
        column: 'population',
      },
    ],
  },
];

it('finds the same for each of several models, whoever has read the sheets before', () => {
  fc.assert(
    fc.property(
      grids,
      fc.shuffledSubarray([...readers, ...readers], { minLength: 2 }),
      (cells, order) => {
        const sheets = cells.map((rows, index) => sheet(rows, `Blad${index}`));
        const prepared = preparedSheets();
        for (const { models, corrections } of order) {
          expect(recognise(sheets, models, corrections, prepared)).toEqual(
            recognise(sheets, models, corrections),
          );
        }
      },
    ),
    { numRuns: 150 },
  );
});

it('keeps the cells of a row where it is copied, compared or listed', () => {
  const { tables } = recognise(
    [
      sheet([
        ['Kod', 'Region', 'Folkmängd'],
        ['01', 'Stockholm', 2_400_000],
        ['09', 'Gotland', '–'],
      ]),
    ],
    wanted,
  );
  const [first, second] = tables[0]!.rows;
  expect({ ...first }.cells).toBe(first!.cells);
  expect(Object.values(first!.cells).map(({ raw }) => raw)).toEqual(['01', 'Stockholm', 2_400_000]);
  expect(first).not.toEqual(second);
  expect(second!.cells['population']).toEqual({
    cell: { sheet: 'Blad1', row: 2, column: 2 },
    raw: '–',
    reading: { kind: 'missing' },
  });
});
