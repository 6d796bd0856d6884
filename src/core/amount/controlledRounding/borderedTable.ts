import type { Kronor } from '../exact';
import { halfAwayFromZero } from '../rounding/halfAwayFromZero';
import type { Fixed, Place, RoundedTable } from './controlledRounding';

/**
 * A table with its totals as one grid in which every row and column sums to zero: the totals stand in one
 * more row and column with the opposite sign, the grand total in the corner with its own.
 */
export interface BorderedTable {
  readonly rows: number;
  readonly columns: number;
  readonly entries: readonly Entry[];
}

/** One number of the grid, in steps of the last digit; it may be `low` or, where not fixed, one more. */
export interface Entry {
  readonly place: Place;
  readonly isNegated: boolean;
  readonly isTotal: boolean;
  readonly low: bigint;
  readonly isFixed: boolean;
  /** What plain rounding makes of it. */
  readonly plain: bigint;
  /** How much further from the true value the other choice is, in millionths of a step or coarser. */
  readonly extraDistance: number;
}

/**
 * @param cells the true values in kr
 * @param step how many kr one step is
 * @param resolution how many parts of a step the extra distance is told in
 */
export function borderedTable(
  cells: readonly (readonly Kronor[])[],
  step: bigint,
  resolution: bigint,
  finer: RoundedTable | undefined,
  fixed: readonly Fixed[],
): BorderedTable {
  const [rows, columns] = [cells.length, cells[0]!.length];
  const divisor = cells.flat().reduce((common, { denominator }) => {
    return leastCommon(common, denominator);
  }, 1n);
  const trueValues = bordered(
    cells.map((row) =>
      row.map(({ numerator, denominator }) => numerator * (divisor / denominator)),
    ),
  );
  const bases = finer ? bordered(finer.cells) : trueValues;
  const baseStep = finer ? step / finer.step : divisor * step;
  const size = divisor * step;
  const fixedAt = new Map(
    fixed.map(({ row, column, steps }) => [
      numberOf(row, rows) * (columns + 1) + numberOf(column, columns),
      steps,
    ]),
  );
  const entries = trueValues.flatMap((values, row) =>
    values.map((value, column): Entry => {
      const isNegated = (row === rows) !== (column === columns);
      const place: Place = {
        row: row === rows ? 'total' : row,
        column: column === columns ? 'total' : column,
      };
      const isTotal = row === rows || column === columns;
      const plain = halfAwayFromZero({ numerator: value, denominator: size });
      const given = fixedAt.get(row * (columns + 1) + column);
      if (given !== undefined) {
        const low = isNegated ? -given : given;
        return { place, isNegated, isTotal, low, isFixed: true, plain, extraDistance: 0 };
      }
      const base = bases[row]![column]!;
      const low = floored(base, baseStep);
      const isFixed = low * baseStep === base;
      const fromHalf = 2n * (value - low * size) - size;
      return {
        ...{ place, isNegated, isTotal, low, isFixed },
        plain: isFixed ? low : plain,
        extraDistance: Number(((fromHalf < 0n ? -fromHalf : fromHalf) * resolution) / size),
      };
    }),
  );
  return { rows: rows + 1, columns: columns + 1, entries };
}

const numberOf = (line: number | 'total', lines: number): number =>
  line === 'total' ? lines : line;

/** Adds the row and the column of totals with the opposite sign, and the corner. */
function bordered(cells: readonly (readonly bigint[])[]): readonly (readonly bigint[])[] {
  const withTotals = cells.map((row) => [...row, -row.reduce((sum, value) => sum + value, 0n)]);
  const below = withTotals[0]!.map((_, column) =>
    withTotals.reduce((rest, row) => rest - row[column]!, 0n),
  );
  return [...withTotals, below];
}

function floored(value: bigint, by: bigint): bigint {
  const whole = value / by;
  return value < 0n && whole * by !== value ? whole - 1n : whole;
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
