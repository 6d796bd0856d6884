import { decimalsOf, type Reading } from './readings';

/** What the values of a column that are certain say of the rest. */
export interface ColumnFigures {
  /** The decimals that its numbers have, noughts and few others aside. */
  readonly decimals?: number;
  /** The median of the decimal logarithms, where there are numbers enough. */
  readonly size?: number;
}

/** Fewer numbers than this have no usual size. */
const fewest = 2;

/** What rows that are certain tell of each column. */
export function columnFigures(rows: readonly Reading[], columns: number): readonly ColumnFigures[] {
  return Array.from({ length: columns }, (_, column) => {
    const values = rows.flatMap((row) => row[column] ?? []).filter((value) => Number(value) !== 0);
    const decimals = usual(values.map(decimalsOf));
    const sizes = values.map(sizeOf).sort((a, b) => a - b);
    return {
      ...(decimals !== undefined && { decimals }),
      ...(sizes.length >= fewest && { size: sizes[Math.floor((sizes.length - 1) / 2)]! }),
    };
  });
}

/** The number that all of a few are, or three of four of many. */
function usual(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 4 >= numbers.length * 3 ? most[0] : undefined;
}

/** Whether a reading has the decimals of its columns, and where those are not known, the same all along. */
export function hasTheDecimals(values: Reading, figures: readonly ColumnFigures[]): boolean {
  const unknown = new Set<number>();
  const fits = values.every((value, column) => {
    if (value === null || Number(value) === 0) return true;
    const known = figures[column]?.decimals;
    if (known === undefined) unknown.add(decimalsOf(value));
    return known === undefined || known === decimalsOf(value);
  });
  return fits && unknown.size < 2;
}

/**
 * How far the value that fits worst is from what its column usually holds, in powers of ten; without usual
 * sizes, how far the values of the row are from each other. Fewer values than columns may stand anywhere.
 */
export function misfit(values: Reading, found: number, figures: readonly ColumnFigures[]): number {
  const own = values.slice(values.length - found);
  if (!figures.every(({ size }) => size !== undefined)) return spreadOf(own);
  return bestPlacing(own, figures);
}

/** The least misfit of all ways to put values into columns in their order, some columns left blank. */
function bestPlacing(values: Reading, figures: readonly ColumnFigures[]): number {
  // For each number of values placed so far, the least misfit of placing them in the columns seen.
  const placed = [0, ...values.map(() => Infinity)];
  for (const { size = 0 } of figures) {
    for (let count = values.length; count > 0; count -= 1) {
      const value = values[count - 1] ?? null;
      const off = value === null || Number(value) === 0 ? 0 : Math.abs(sizeOf(value) - size);
      placed[count] = Math.min(placed[count]!, Math.max(placed[count - 1]!, off));
    }
  }
  return placed[values.length]!;
}

function spreadOf(values: Reading): number {
  const sizes = values.flatMap((value) =>
    value === null || Number(value) === 0 ? [] : sizeOf(value),
  );
  return sizes.length === 0 ? 0 : Math.max(...sizes) - Math.min(...sizes);
}

const sizeOf = (value: string): number => Math.log10(Math.abs(Number(value)));
