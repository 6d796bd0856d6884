import fc from 'fast-check';
import {
  controlledRounding,
  type Controlled,
  type RoundedTable,
} from '../../../../src/core/amount/controlledRounding/controlledRounding';
import { fraction, kronor, sum, type Kronor } from '../../../../src/core/amount/exact';
import { halfAwayFromZero } from '../../../../src/core/amount/rounding/halfAwayFromZero';

type Cells = readonly (readonly Kronor[])[];

const table = (rows: readonly (readonly string[])[]): Cells =>
  rows.map((row) => row.map((text) => kronor(text)));

/** Rows of equal length of thousandths, of either sign, some of them whole. */
const tables = (largest: number): fc.Arbitrary<Cells> =>
  fc
    .tuple(fc.integer({ min: 1, max: largest }), fc.integer({ min: 1, max: largest }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(
          fc.oneof(
            fc
              .integer({ min: -3000, max: 3000 })
              .map((value) => fraction<'kr'>(BigInt(value), 1000n)),
            fc.integer({ min: -3, max: 3 }).map((value) => fraction<'kr'>(BigInt(value), 2n)),
          ),
          { minLength: columns, maxLength: columns },
        ),
        { minLength: rows, maxLength: rows },
      ),
    );

function made(result: Controlled): RoundedTable {
  if (!result.ok) throw new Error('impossible');
  return result.rounded;
}

/** Every number with its true value: cells, row totals, column totals, the grand total. */
function numbersOf(cells: Cells, rounded: RoundedTable) {
  const across = cells.map((row) => sum(row));
  const down = cells[0]!.map((_, column) => sum(cells.map((row) => row[column]!)));
  return [
    ...cells.flatMap((row, r) =>
      row.map((value, c) => ({ value, shown: rounded.cells[r]![c]!, isTotal: false })),
    ),
    ...across.map((value, r) => ({ value, shown: rounded.rowTotals[r]!, isTotal: true })),
    ...down.map((value, c) => ({ value, shown: rounded.columnTotals[c]!, isTotal: true })),
    { value: sum(across), shown: rounded.total, isTotal: true },
  ];
}

const added = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);

function expectSums({ cells, rowTotals, columnTotals, total }: RoundedTable): void {
  expect(cells.map(added)).toEqual(rowTotals);
  expect(columnTotals.map((_, column) => added(cells.map((row) => row[column]!)))).toEqual(
    columnTotals,
  );
  expect(added(rowTotals)).toBe(total);
}

function expectAdjacent(cells: Cells, rounded: RoundedTable): void {
  for (const { value, shown } of numbersOf(cells, rounded)) {
    const distance = shown * rounded.step * value.denominator - value.numerator;
    const size = distance < 0n ? -distance : distance;
    expect(size < rounded.step * value.denominator).toBe(true);
  }
}

/** What is minimised, counted from the definition: changed totals, changed cells. */
function changes(cells: Cells, rounded: RoundedTable): [number, number] {
  const changed = numbersOf(cells, rounded).filter(
    ({ value, shown }) =>
      halfAwayFromZero(fraction(value.numerator, value.denominator * rounded.step)) !== shown,
  );
  return [
    changed.filter(({ isTotal }) => isTotal).length,
    changed.filter(({ isTotal }) => !isTotal).length,
  ];
}

test('three parts below a half make a whole: the first is raised', () => {
  const result = controlledRounding(table([['0.4'], ['0.4'], ['0.4']]), 1n);
  expect(made(result)).toMatchObject({ cells: [[1n], [0n], [0n]], total: 1n });
  expect(result.ok && result.changed).toEqual([
    { row: 0, column: 0, plain: 0n, shown: 1n },
    { row: 0, column: 'total', plain: 0n, shown: 1n },
  ]);
});

test('every table sums in both directions and every number is next to its true value', () => {
  fc.assert(
    fc.property(tables(7), fc.constantFrom(1n, 2n), (cells, step) => {
      const rounded = made(controlledRounding(cells, step));
      expectSums(rounded);
      expectAdjacent(cells, rounded);
    }),
    { numRuns: 200 },
  );
});

test('no other table changes fewer totals, or as few totals and fewer cells: all are tried', () => {
  fc.assert(
    fc.property(tables(3), (cells) => {
      const rounded = made(controlledRounding(cells, 1n));
      const [totals, inside] = changes(cells, rounded);
      for (const other of everyTable(cells)) {
        const [otherTotals, otherInside] = changes(cells, other);
        expect(otherTotals > totals || (otherTotals === totals && otherInside >= inside)).toBe(
          true,
        );
      }
    }),
    { numRuns: 60 },
  );
});

/** All ways to round the cells down or up whose totals are next to the true ones too. */
function everyTable(cells: Cells): RoundedTable[] {
  const flat = cells.flat();
  const width = cells[0]!.length;
  const found: RoundedTable[] = [];
  const isNext = (value: Kronor, shown: bigint): boolean => {
    const distance = shown * value.denominator - value.numerator;
    return distance < value.denominator && -distance < value.denominator;
  };
  for (let choice = 0; choice < 2 ** flat.length; choice++) {
    const shown = flat.map(({ numerator, denominator }, at) => {
      const floor =
        (numerator - (((numerator % denominator) + denominator) % denominator)) / denominator;
      return floor + BigInt((choice >> at) & 1);
    });
    const rows = cells.map((_, row) => shown.slice(row * width, (row + 1) * width));
    const rounded: RoundedTable = {
      step: 1n,
      cells: rows,
      rowTotals: rows.map(added),
      columnTotals: cells[0]!.map((_, column) => added(rows.map((row) => row[column]!))),
      total: added(shown),
    };
    if (numbersOf(cells, rounded).every(({ value, shown: of }) => isNext(value, of))) {
      found.push(rounded);
    }
  }
  return found;
}

test('what conventional rounding already makes agree is left alone', () => {
  const result = controlledRounding(
    table([
      ['1.1', '2.1'],
      ['3.1', '4.1'],
    ]),
    1n,
  );
  expect(result.ok && result.changed).toEqual([]);
});

test('kr, tkr and tenths of mkr agree: each table rounds the one before and stays next to the truth', () => {
  const large = fc.array(
    fc.array(
      fc
        .bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
        .map((value) => fraction<'kr'>(value, 293006n)),
      { minLength: 3, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 21 },
  );
  fc.assert(
    fc.property(large, (cells) => {
      const kr = made(controlledRounding(cells, 1n));
      const tkr = made(controlledRounding(cells, 1000n, { finer: kr }));
      const mkr = made(controlledRounding(cells, 100_000n, { finer: tkr }));
      for (const rounded of [kr, tkr, mkr]) {
        expectSums(rounded);
        expectAdjacent(cells, rounded);
      }
      const asKronor = ({ cells: rows, step }: RoundedTable): Cells =>
        rows.map((row) => row.map((value) => kronor(value * step)));
      expectAdjacent(asKronor(kr), tkr);
      expectAdjacent(asKronor(tkr), mkr);
    }),
    { numRuns: 30 },
  );
});

describe('fixed numbers can make a table impossible, and only they', () => {
  const pots = table([['10040000', '10040000', '10040000']]);

  test('pots printed as 10,0 each cannot sum to a printed 30,1', () => {
    const fixed = [0, 1, 2].map((column) => ({ row: 'total' as const, column, steps: 100n }));
    const result = controlledRounding(pots, 100_000n, {
      fixed: [...fixed, { row: 'total', column: 'total', steps: 301n }],
    });
    if (result.ok) throw new Error('possible');
    const { lowest, highest } = result.conflict;
    expect(lowest).toEqual({ places: [{ row: 'total', column: 'total' }], sum: 301n });
    expect(highest.sum).toBe(300n);
    expect(highest.places).toEqual(fixed.map(({ row, column }) => ({ row, column })));
    expect(made(controlledRounding(pots, 100_000n)).total).toBe(301n);
  });

  test('a fixed cell far from its value, where the others cannot give way', () => {
    const result = controlledRounding(
      table([
        ['1.5', '1.5'],
        ['1.5', '1.5'],
      ]),
      1n,
      {
        fixed: [{ row: 0, column: 0, steps: 5n }],
      },
    );
    expect(result.ok).toBe(false);
  });

  test('whatever is fixed: either the table keeps it and sums, or the evidence is a contradiction', () => {
    fc.assert(
      fc.property(
        tables(4),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -1, max: 1 })), { maxLength: 6 }),
        (cells, picks) => {
          const free = made(controlledRounding(cells, 1n));
          const [rows, columns] = [cells.length, cells[0]!.length];
          const fixed = [
            ...new Map(
              picks.map(([r, c, by]) => {
                const row = r % (rows + 1);
                const column = c % (columns + 1);
                const line =
                  row === rows
                    ? [...free.columnTotals, free.total]
                    : [...free.cells[row]!, free.rowTotals[row]!];
                return [
                  `${row} ${column}`,
                  {
                    row: row === rows ? ('total' as const) : row,
                    column: column === columns ? ('total' as const) : column,
                    steps: line[column]! + BigInt(by),
                  },
                ] as const;
              }),
            ).values(),
          ];
          const result = controlledRounding(cells, 1n, { fixed });
          if (result.ok) {
            expectSums(result.rounded);
            for (const { row, column, steps } of fixed) {
              const { rounded } = result;
              const shown =
                row === 'total'
                  ? column === 'total'
                    ? rounded.total
                    : rounded.columnTotals[column]
                  : column === 'total'
                    ? rounded.rowTotals[row]
                    : rounded.cells[row]![column];
              expect(shown).toBe(steps);
            }
          } else {
            const { lowest, highest } = result.conflict;
            expect(lowest.sum > highest.sum).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('a table without numbers, or a step that is none, is refused', () => {
  expect(() => controlledRounding([], 1n)).toThrow(RangeError);
  expect(() => controlledRounding([[kronor('1')], []], 1n)).toThrow(RangeError);
  expect(() => controlledRounding([[kronor('1')]], 0n)).toThrow(RangeError);
});

test('2 000 recipients and three pots are no wait', () => {
  const cells = Array.from({ length: 2000 }, (_, row) =>
    [7n, 11n, 13n].map((prime) => fraction<'kr'>(BigInt(row * row + 1) * prime, 17n)),
  );
  const started = performance.now();
  expectSums(made(controlledRounding(cells, 1n)));
  expect(performance.now() - started).toBeLessThan(15_000);
});
