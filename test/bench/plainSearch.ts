import type { Grid } from '../../src/tables/grid';

/** A row of numbers and where it stands. */
interface PlainRow {
  readonly sheet: string;
  readonly row: number;
  readonly numbers: Float64Array;
}

/** What somebody finds who knows nothing of words: rows that sum, and pairs of rows that are the same. */
export interface PlainAnswer {
  /** As `sheet row` of the total. */
  readonly sums: ReadonlySet<string>;
  readonly pairs: number;
}

/**
 * Every run of rows above every row of its sheet, and every two rows of different sheets, in doubles: a sum
 * or a pair is what holds within half a unit of each number in half the columns at least.
 *
 * @param decimals of all numbers
 */
export function plainSearch(
  sheets: readonly Grid[],
  columns: number,
  decimals: number,
): PlainAnswer {
  const half = 0.5 / 10 ** decimals;
  const enough = columns / 2;
  const bySheet = sheets.map((grid) => rowsOf(grid, columns));
  const sums = new Set<string>();
  for (const rows of bySheet) {
    for (const [index, total] of rows.entries()) {
      const sum = new Float64Array(columns);
      for (let first = index - 1; first >= 0; first -= 1) {
        let held = 0;
        const reach = (index - first + 1) * half;
        for (let column = 0; column < columns; column += 1) {
          sum[column]! += rows[first]!.numbers[column]!;
          if (Math.abs(sum[column]! - total.numbers[column]!) < reach) held += 1;
        }
        if (first < index - 1 && held >= enough) sums.add(`${total.sheet} ${total.row}`);
      }
    }
  }
  let pairs = 0;
  for (const [index, rows] of bySheet.entries()) {
    for (const others of bySheet.slice(index + 1)) {
      for (const { numbers } of rows) {
        for (const other of others) if (areSame(numbers, other.numbers, enough, half)) pairs += 1;
      }
    }
  }
  return { sums, pairs };
}

function rowsOf({ sheet, rows }: Grid, columns: number): PlainRow[] {
  return rows.flatMap((cells, row) => {
    const numbers = Float64Array.from({ length: columns }, (_, column) => {
      const raw = cells[column + 1];
      return typeof raw === 'number' ? raw : NaN;
    });
    return numbers.some((number) => !Number.isNaN(number)) ? [{ sheet, row, numbers }] : [];
  });
}

function areSame(a: Float64Array, b: Float64Array, enough: number, half: number): boolean {
  let held = 0;
  for (let column = 0; column < a.length; column += 1) {
    if (Math.abs(Math.abs(a[column]!) - Math.abs(b[column]!)) < 2 * half) held += 1;
    else if (held + a.length - column - 1 < enough) return false;
  }
  return held >= enough;
}
