import type { Kronor } from '../exact';
import { finish, type Work } from '../../work/work';
import { balancedChoice } from './balancedChoice';
import { borderedTable, type BorderedTable, type Entry } from './borderedTable';

/** A number of a table: its row and column, or their totals. */
export interface Place {
  readonly row: number | 'total';
  readonly column: number | 'total';
}

/** A number that must be what it is, in steps: printed elsewhere, or already decided. */
export interface Fixed extends Place {
  readonly steps: bigint;
}

/** Whole steps of the last digit shown; `step` is how many kr one of them is. */
export interface RoundedTable {
  readonly step: bigint;
  readonly cells: readonly (readonly bigint[])[];
  readonly rowTotals: readonly bigint[];
  readonly columnTotals: readonly bigint[];
  readonly total: bigint;
}

/** A number that is shown as its neighbour of what plain rounding gives. */
export interface Changed extends Place {
  readonly plain: bigint;
  readonly shown: bigint;
}

/**
 * Why a table cannot be made: the numbers of `lowest` must together equal those of `highest`, whatever the
 * others are, but are more even when the first are as low and the second as high as they may be.
 */
export interface Conflict {
  readonly lowest: { readonly places: readonly Place[]; readonly sum: bigint };
  readonly highest: { readonly places: readonly Place[]; readonly sum: bigint };
}

export type Controlled =
  | { readonly ok: true; readonly rounded: RoundedTable; readonly changed: readonly Changed[] }
  | { readonly ok: false; readonly conflict: Conflict };

export interface ControlledRules {
  /** The same table in a finer unit, which this one rounds. Its step divides this one's. */
  readonly finer?: RoundedTable;
  readonly fixed?: readonly Fixed[];
}

/**
 * Rounds a table of amounts so that it sums in both directions: every cell, row total, column total and the
 * grand total becomes one of the two multiples of the step next to its true value (a multiple stays what
 * it is), and shown rows and columns sum exactly to their shown totals.
 *
 * Among all such tables it takes the nearest to plain rounding (halves away from zero): first as few
 * changed totals as can be, then as few changed cells, then the least sum of how much further from their
 * true values the changed numbers are (in millionths of a step). What still is equal is settled by the
 * order of the rows and columns.
 *
 * Such a table always exists where nothing is fixed: M. Bacharach, *Matrix rounding problems*, Management
 * Science 12 (1966); B. D. Causey, L. H. Cox & L. R. Ernst, *Applications of transportation theory to
 * statistical problems*, JASA 80 (1985). With `finer` every number rounds the finer table's, and is still
 * next to its true value, since the finer steps divide this one. Fixed numbers can make it impossible;
 * then the answer is which numbers contradict each other.
 *
 * @param cells unrounded kr, rows of equal length, at least one of each; refuses (RangeError) others.
 * @param step how many kr the last digit shown is: 1, 1 000 for tkr, 100 000 for tenths of mkr.
 * @example controlledRounding([[kronor('0.4')], [kronor('0.4')], [kronor('0.4')]], 1n) // 1, 0, 0 = 1
 */
export function controlledRounding(
  cells: readonly (readonly Kronor[])[],
  step: bigint,
  rules: ControlledRules = {},
): Controlled {
  return finish(controlledRoundingWork(cells, step, rules));
}

/** The same, as a work that rests. */
export function* controlledRoundingWork(
  cells: readonly (readonly Kronor[])[],
  step: bigint,
  { finer, fixed = [] }: ControlledRules = {},
): Work<Controlled> {
  const width = cells[0]?.length ?? 0;
  if (width === 0 || cells.some((row) => row.length !== width)) {
    throw new RangeError('A table needs rows of equal length, at least one number');
  }
  if (step <= 0n || (finer && step % finer.step !== 0n)) {
    throw new RangeError('The step must be positive and a multiple of the finer one');
  }
  // A way through the table, and a circle, passes each row and column at most once.
  const longest = 2 * (Math.min(cells.length, width) + 2);
  const resolution = Math.max(1, Math.min(1e6, Math.floor(2 ** 50 / longest ** 3)));
  const table = borderedTable(cells, step, BigInt(resolution), finer, fixed);
  const cellCost = (resolution + 1) * longest;
  const totalCost = (cellCost + resolution + 1) * longest;
  const costs = table.entries.map(
    ({ isTotal, extraDistance }) => (isTotal ? totalCost : cellCost) + extraDistance,
  );
  const choice = yield* balancedChoice(table, costs);
  if (!choice.ok) return { ok: false, conflict: conflictOf(table, choice.rows, choice.columns) };
  return { ok: true, ...rounded(table, step, choice.raised) };
}

function rounded(
  { rows, columns, entries }: BorderedTable,
  step: bigint,
  raised: readonly boolean[],
): { readonly rounded: RoundedTable; readonly changed: readonly Changed[] } {
  const shown = entries.map((entry, at) => asShown(entry, entry.low + (raised[at] ? 1n : 0n)));
  const row = (at: number): bigint[] => shown.slice(at * columns, (at + 1) * columns);
  const lines = Array.from({ length: rows - 1 }, (_, at) => row(at));
  const below = row(rows - 1);
  const changed = entries.flatMap((entry, at): Changed[] => {
    const plain = asShown(entry, entry.plain);
    return plain === shown[at] ? [] : [{ ...entry.place, plain, shown: shown[at]! }];
  });
  return {
    rounded: {
      step,
      cells: lines.map((line) => line.slice(0, -1)),
      rowTotals: lines.map((line) => line.at(-1)!),
      columnTotals: below.slice(0, -1),
      total: below.at(-1)!,
    },
    changed,
  };
}

/** The numbers between the lines that cannot be brought to zero and the others. */
function conflictOf(
  { columns, entries }: BorderedTable,
  stuckRows: readonly boolean[],
  stuckColumns: readonly boolean[],
): Conflict {
  const lowest = { places: [] as Place[], sum: 0n };
  const highest = { places: [] as Place[], sum: 0n };
  entries.forEach((entry, at) => {
    const inRows = stuckRows[Math.floor(at / columns)]!;
    if (inRows === stuckColumns[at % columns]) return;
    const value = entry.low + (inRows || entry.isFixed ? 0n : 1n);
    const side = inRows === entry.isNegated ? highest : lowest;
    side.places.push(entry.place);
    side.sum += asShown(entry, value);
  });
  return { lowest, highest };
}

const asShown = ({ isNegated }: Entry, value: bigint): bigint => (isNegated ? -value : value);
