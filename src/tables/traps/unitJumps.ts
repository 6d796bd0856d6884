import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText } from '../cell';
import { warning, type Finding } from '../finding';
import type { FoundColumn, FoundTable, InputCell, Recognised } from '../recognised';
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
  readonly inputs: readonly (InputCell | undefined)[];
  /** Row by row; NaN where there is no number or nothing to take the logarithm of. */
  readonly sizes: readonly number[];
}

interface Jumps {
  readonly rows: readonly number[];
  readonly comparedTo?: FoundColumn;
}

function sizesOf({ rows }: FoundTable, column: FoundColumn): Sizes {
  const inputs = rows.map(({ cells }) => cells[column.key]);
  const sizes = inputs.map((input) =>
    input?.reading.kind === 'number' ? sizeOf(Number(input.reading.value)) : NaN,
  );
  return { column, inputs, sizes };
}

const sizeOf = (value: number): number => (value === 0 ? NaN : Math.log10(Math.abs(value)));

function* jumpsIn(of: Sizes, all: readonly Sizes[], cells: WorkbookCells): Work<Jumps | undefined> {
  const own = of.sizes.filter((size) => !Number.isNaN(size));
  if (own.length <= fewestOthers) return undefined;
  const { least, most } = extremes(own);
  // No number is a thousand times another: the rest need not be looked at.
  if (most - least < jumpFrom - keptTogether) return undefined;
  const middle = median(own);
  for (const other of all.filter((one) => one !== of).slice(0, mostCompared)) {
    yield;
    const proportions = of.sizes.map((size, row) => size - other.sizes[row]!);
    const rows = jumpRows(proportions);
    if (!rows || isCalculated(other, cells)) continue;
    const usual = medianOf(proportions);
    const ours = rows.filter((row) => {
      const mended = of.sizes[row]! - 3 * Math.sign(proportions[row]! - usual);
      return Math.abs(mended - middle) < Math.abs(of.sizes[row]! - middle);
    });
    // In proportion to this column all is well, or the jump is the other column's.
    return ours.length > 0 && wellWritten(of, ours)
      ? { rows: ours, comparedTo: other.column }
      : undefined;
  }
  const rows = jumpRows(of.sizes);
  return rows && rows.length > 0 && wellWritten(of, rows) ? { rows } : undefined;
}

/** The rows that jump; undefined where the sizes do not keep together, so that nobody can say. */
function jumpRows(sizes: readonly number[]): readonly number[] | undefined {
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
function areSpread(sizes: readonly number[]): boolean {
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
const isCalculated = ({ inputs }: Sizes, cells: WorkbookCells): boolean =>
  cells.someFormulas && inputs.some((input) => input && cells.formula(input.cell) !== undefined);

/** A number that lost three digits still has some: "2" among thousands is a small number. */
const wellWritten = ({ inputs }: Sizes, rows: readonly number[]): boolean =>
  rows.every((row) => {
    const reading = inputs[row]?.reading;
    return reading?.kind === 'number' && reading.value.replace(/[-.]|0+$/g, '').length >= 2;
  });

function extremes(sizes: readonly number[]): { least: number; most: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const size of sizes) {
    if (size < least) least = size;
    if (size > most) most = size;
  }
  return { least, most };
}

const medianOf = (sizes: readonly number[]): number =>
  median(sizes.filter((size) => !Number.isNaN(size)));

/** The middle one; of an even number the lower of the two, which is one that there is. */
function median(sizes: readonly number[]): number {
  const ordered = Float64Array.from(sizes).sort();
  return ordered[Math.floor((ordered.length - 1) / 2)] ?? NaN;
}

function jumpFinding({ column, inputs, sizes }: Sizes, { rows, comparedTo }: Jumps): Finding {
  const found = rows.flatMap((row) => inputs[row]?.cell ?? []);
  const parameters = {
    heading: column.heading,
    cells: found.map(addressText),
    comparedTo: comparedTo?.heading ?? null,
    larger: sizes[rows[0]!]! > medianOf(sizes),
  };
  return warning(message('trap-unit-jump', parameters), found[0]);
}
