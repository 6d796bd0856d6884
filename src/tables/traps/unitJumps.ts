import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText } from '../cell';
import { warning, type Finding } from '../finding';
import { addressIn, numbersIn } from '../recognise/sheetRow';
import type { FoundColumn, FoundTable, InputRow, Recognised } from '../recognised';
import { numberColumns } from './numberColumns';
import type { WorkbookCells } from './workbookCells';

/*
 * A number in kronor among numbers in tkr is about a thousand times too large. But so may an honest number
 * be: Stockholm has forty times as many inhabitants as Gotland, and a budget has lines of 0,1 and of 4 920.
 * So a number is only called a jump when everything below holds. "Size" is the decimal logarithm.
 *
 * 1. Its size is 2.5 to 3.5 off the median of the others: a factor of about 300 to 3 000.
 * 2. The others keep together: within 1.7 (a factor of fifty, as regions are) of each other.
 * 3. Divided or multiplied by 1 000 it falls among the others, not just near them.
 * 4. Such numbers are few: at most one in five, and at least five others.
 *
 * Sizes are taken in proportion to another column of the table where there is one to which this column
 * keeps within a factor of fifty (kronor to inhabitants, this year to last year): then a column may hold
 * any sizes and only the one that is out of proportion is told. The jump may then stand in either of the
 * two columns; it is told for the one where mending it also brings the number nearer to the column's own
 * median. Without such a column the numbers themselves are compared.
 */
const jumpFrom = 2.5;
const jumpTo = 3.5;
const keptTogether = 1.7;
const fewestOthers = 5;
const othersPerJump = 4;

/** Columns tried as the one to be in proportion to. */
const mostCompared = 8;

/** Numbers that seem to be in another unit than the rest of their column, off by about a thousand. */
export function* unitJumps(cells: WorkbookCells, { tables }: Recognised): Work<Finding[]> {
  const findings: Finding[] = [];
  for (const table of tables) {
    const columns: Sizes[] = [];
    for (const column of numberColumns(table)) {
      yield;
      columns.push(sizesOf(table, column));
    }
    for (const column of columns) {
      yield;
      const found = yield* jumpsIn(column, columns, cells);
      if (found) findings.push(jumpFinding(column, found));
    }
  }
  return findings;
}

interface Sizes {
  readonly column: FoundColumn;
  readonly rows: readonly InputRow[];
  /** Row by row; NaN where there is no number or nothing to take the logarithm of. */
  readonly sizes: () => Float64Array;
  /** That of one row alone. */
  readonly size: (row: number) => number;
  readonly count: number;
  /** The largest size less the smallest. */
  readonly spread: number;
}

interface Jumps {
  readonly rows: readonly number[];
  readonly comparedTo?: FoundColumn;
}

function sizesOf({ rows }: FoundTable, column: FoundColumn): Sizes {
  const numbers = numbersIn(rows, column.key);
  let made: Float64Array | undefined;
  return {
    column,
    rows,
    size: (row) => sizeOf(numbers[row]!),
    sizes: () => (made ??= numbers.map(sizeOf)),
    ...spreadOf(numbers),
  };
}

/** How many of some numbers have a size, and how far apart the smallest and the largest of them are. */
function spreadOf(numbers: Float64Array): Pick<Sizes, 'count' | 'spread'> {
  let count = 0;
  let least = Infinity;
  let most = 0;
  for (let row = 0; row < numbers.length; row += 1) {
    const number = Math.abs(numbers[row]!);
    if (!(number > 0)) continue;
    count += 1;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return { count, spread: sizeOf(most) - sizeOf(least) };
}

const sizeOf = (value: number): number => (value === 0 ? NaN : Math.log10(Math.abs(value)));

function* jumpsIn(of: Sizes, all: readonly Sizes[], cells: WorkbookCells): Work<Jumps | undefined> {
  if (of.count <= fewestOthers) return undefined;
  // No number is a thousand times another: the rest need not be looked at.
  if (of.spread < jumpFrom - keptTogether) return undefined;
  for (const other of all.filter((one) => one !== of).slice(0, mostCompared)) {
    yield;
    if (someAreSpread(of, other)) continue;
    const own = of.sizes();
    const others = other.sizes();
    const proportions = own.map((size, row) => size - others[row]!);
    const rows = jumpRows(proportions);
    if (!rows || isCalculated(other, cells)) continue;
    if (rows.length === 0) return undefined;
    const usual = medianOf(proportions);
    const middle = medianOf(own);
    const ours = rows.filter((row) => {
      const mended = own[row]! - 3 * Math.sign(proportions[row]! - usual);
      return Math.abs(mended - middle) < Math.abs(own[row]! - middle);
    });
    // In proportion to this column all is well, or the jump is the other column's.
    return ours.length > 0 && wellWritten(of, ours)
      ? { rows: ours, comparedTo: other.column }
      : undefined;
  }
  if (someAreSpread(of)) return undefined;
  const rows = jumpRows(of.sizes());
  return rows && rows.length > 0 && wellWritten(of, rows) ? { rows } : undefined;
}

/** How many proportions are looked at before all of them are. */
const fewProportions = 100;

/**
 * Whether some of the proportions (or of the sizes themselves) are enough to see that they do not keep together: with the jumps put
 * aside all lie within `keptTogether`, and jumps at least 3 - `keptTogether` from them. So numbers further
 * apart than the one without a gap as wide as the other among them are neither, and more of them change nothing.
 */
function someAreSpread(of: Sizes, other?: Sizes): boolean {
  const some: number[] = [];
  for (let row = 0; row < of.rows.length && some.length < fewProportions; row += 1) {
    const proportion = of.size(row) - (other?.size(row) ?? 0);
    if (!Number.isNaN(proportion)) some.push(proportion);
  }
  some.sort((a, b) => a - b);
  if (!(some.at(-1)! - some[0]! > keptTogether)) return false;
  return some.every((size, index) => index === 0 || size - some[index - 1]! < 3 - keptTogether);
}

/** The rows that jump; undefined where the sizes do not keep together, so that nobody can say. */
function jumpRows(sizes: Float64Array): readonly number[] | undefined {
  if (areSpread(sizes)) return undefined;
  const middle = medianOf(sizes);
  const others: number[] = [];
  const rows: number[] = [];
  sizes.forEach((size, row) => {
    if (Number.isNaN(size)) return;
    const off = Math.abs(size - middle);
    if (off >= jumpFrom && off <= jumpTo) rows.push(row);
    else others.push(size);
  });
  if (others.length < fewestOthers || others.length < othersPerJump * rows.length) return undefined;
  const { least, most } = extremes(others);
  if (most - least > keptTogether) return undefined;
  // A column that is always the same multiple of the other is calculated from it, and jumps with it.
  if (rows.length === 0 && most - least < 1e-9) return undefined;
  return rows.every((row) => {
    const mended = sizes[row]! - 3 * Math.sign(sizes[row]! - middle);
    return mended >= least && mended <= most;
  })
    ? rows
    : undefined;
}

/**
 * A quick look at whether sizes surely do not keep together: some stand neither near the middle one nor a
 * thousand times from it. Sorting ten thousand numbers for every two columns takes ten times as long.
 */
function areSpread(sizes: Float64Array): boolean {
  const { least, most } = extremes(sizes);
  if (!(most - least > keptTogether) || most - least > 600) return false;
  const counts = new Int32Array(Math.floor((most - least) * 10) + 1);
  let all = 0;
  for (const size of sizes) {
    if (Number.isNaN(size)) continue;
    counts[Math.floor((size - least) * 10)]! += 1;
    all += 1;
  }
  let middle = 0;
  for (let below = counts[0]!; below <= (all - 1) >> 1; below += counts[middle]!) middle += 1;
  // In tenths, with a tenth or two to spare: the true middle lies somewhere within its tenth.
  return counts.some((count, tenth) => {
    const off = Math.abs(tenth - middle);
    return count > 0 && ((off >= 19 && off <= 23) || off >= 37);
  });
}

/** A column of formulas may be made from the very column in question. */
const isCalculated = ({ column, rows }: Sizes, cells: WorkbookCells): boolean =>
  cells.someFormulas &&
  rows.some((row) => {
    const cell = addressIn(row, column.key);
    return cell !== undefined && cells.formula(cell) !== undefined;
  });

/** A number that lost three digits still has some: "2" among thousands is a small number. */
const wellWritten = ({ column, rows: all }: Sizes, rows: readonly number[]): boolean =>
  rows.every((row) => {
    const reading = all[row]?.cells[column.key]?.reading;
    return reading?.kind === 'number' && reading.value.replace(/[-.]|0+$/g, '').length >= 2;
  });

function extremes(sizes: ArrayLike<number>): { least: number; most: number } {
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < sizes.length; index += 1) {
    const size = sizes[index]!;
    if (size < least) least = size;
    if (size > most) most = size;
  }
  return { least, most };
}

/** The middle one of those that there are; of an even number the lower of the two. */
function medianOf(sizes: Float64Array): number {
  const left = sizes.filter((size) => !Number.isNaN(size));
  const middle = (left.length - 1) >> 1;
  let first = 0;
  let last = left.length - 1;
  // Only as much order as brings the middle one to its place: sorting all takes ten times as long.
  while (first < last) {
    const pivot = left[(first + last) >> 1]!;
    let low = first;
    let high = last;
    while (low <= high) {
      while (left[low]! < pivot) low += 1;
      while (left[high]! > pivot) high -= 1;
      if (low > high) break;
      [left[low], left[high]] = [left[high]!, left[low]!];
      low += 1;
      high -= 1;
    }
    if (middle <= high) last = high;
    else if (middle >= low) first = low;
    else break;
  }
  return left[middle] ?? NaN;
}

function jumpFinding(
  { column, rows: all, size, sizes }: Sizes,
  { rows, comparedTo }: Jumps,
): Finding {
  const found = rows.flatMap((row) => addressIn(all[row]!, column.key) ?? []);
  const parameters = {
    heading: column.heading,
    cells: found.map(addressText),
    comparedTo: comparedTo?.heading ?? null,
    larger: size(rows[0]!) > medianOf(sizes()),
  };
  return warning(message('trap-unit-jump', parameters), found[0]);
}
