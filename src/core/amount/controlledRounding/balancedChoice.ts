import type { Work } from '../../work/work';
import type { BorderedTable } from './borderedTable';

/** Which entries are one above their `low`, or the rows and columns that no choice can bring to zero. */
export type BalancedChoice =
  | { readonly ok: true; readonly raised: readonly boolean[] }
  | { readonly ok: false; readonly rows: readonly boolean[]; readonly columns: readonly boolean[] };

/**
 * Chooses low or high for every entry so that each row and column sums to zero, at the least cost of
 * leaving plain rounding: a minimum-cost flow between rows and columns, where lowering an entry carries a
 * unit from its row to its column and raising it carries one back. Plain rounding leaves some lines off by
 * a few. First each row is brought to zero by its own cheapest entries; then a unit at a time is carried
 * from a line with too much along the cheapest way there is, which keeps what is chosen the cheapest for
 * the lines as they are (successive shortest paths). Rests after each unit.
 *
 * @param costs of leaving plain rounding, whole numbers ≥ 0, one an entry
 */
export function* balancedChoice(
  { rows, columns, entries }: BorderedTable,
  costs: readonly number[],
): Work<BalancedChoice> {
  const raised = entries.map(({ plain, low, isFixed }) => !isFixed && plain > low);
  const sums = new Array<bigint>(rows + columns).fill(0n);
  entries.forEach(({ low }, entry) => {
    const value = low + (raised[entry] ? 1n : 0n);
    sums[Math.floor(entry / columns)]! += value;
    sums[rows + (entry % columns)]! -= value;
  });
  const network: Network = {
    rows,
    columns,
    raised,
    isFree: entries.map(({ isFixed }) => !isFixed),
    cost: Float64Array.from(costs),
    excess: sums.map(Number),
  };
  for (let row = 0; row < rows; row++) balanceRow(network, row);
  yield;
  const { excess } = network;
  for (;;) {
    const sources = excess.flatMap((value, node) => (value > 0 ? [node] : []));
    if (sources.length === 0) return { ok: true, raised };
    const ways = cheapestWays(network, sources);
    let to = -1;
    excess.forEach((value, node) => {
      if (value < 0 && (to < 0 || ways.cost[node]! < ways.cost[to]!)) to = node;
    });
    if (to < 0 || ways.cost[to] === Infinity) {
      const { cost } = cheapestWays(network, [sources[0]!]);
      const reached = Array.from(cost, (value) => value < Infinity);
      return { ok: false, rows: reached.slice(0, rows), columns: reached.slice(rows) };
    }
    carry(network, ways, to);
    yield;
  }
}

/** What is chosen so far. Nodes are the rows and then the columns; `excess` is what each has too much. */
interface Network {
  readonly rows: number;
  readonly columns: number;
  readonly raised: boolean[];
  readonly isFree: readonly boolean[];
  /** Of changing the choice; it turns its sign with every change, since going back gives it back. */
  readonly cost: Float64Array;
  readonly excess: number[];
}

function change({ rows, columns, raised, cost, excess }: Network, entry: number): void {
  const units = raised[entry] ? -1 : 1;
  excess[Math.floor(entry / columns)]! += units;
  excess[rows + (entry % columns)]! -= units;
  raised[entry] = !raised[entry];
  cost[entry] = -cost[entry]!;
}

/** Lowers or raises the cheapest entries of a row until it is even, as far as they go. */
function balanceRow(network: Network, row: number): void {
  const { columns, raised, isFree, cost, excess } = network;
  const isHigh = excess[row]! > 0;
  const candidates: number[] = [];
  for (let entry = row * columns; entry < (row + 1) * columns; entry++) {
    if (isFree[entry] && raised[entry] === isHigh) candidates.push(entry);
  }
  candidates.sort((a, b) => cost[a]! - cost[b]! || a - b);
  for (const entry of candidates.slice(0, Math.abs(excess[row]!))) change(network, entry);
}

interface Ways {
  readonly cost: Float64Array;
  /** The entry that the last step to a node goes by; −1 where the way begins. */
  readonly by: Int32Array;
}

/** Carries a unit along the way to a node: every entry of the way is changed. */
function carry(network: Network, { by }: Ways, to: number): void {
  const { rows, columns } = network;
  let node = to;
  for (let entry = by[node]!; entry >= 0; entry = by[node]!) {
    change(network, entry);
    const row = Math.floor(entry / columns);
    node = node === row ? rows + (entry % columns) : row;
  }
}

/** The cheapest ways from some nodes to every node. */
function cheapestWays(network: Network, sources: readonly number[]): Ways {
  const { rows, columns, raised, isFree, cost: costs } = network;
  const cost = new Float64Array(rows + columns).fill(Infinity);
  const by = new Int32Array(rows + columns).fill(-1);
  for (const node of sources) cost[node] = 0;
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const toColumns of [true, false]) {
      for (let row = 0, entry = 0; row < rows; row++) {
        for (let column = rows; column < rows + columns; column++, entry++) {
          if (raised[entry] !== toColumns || !isFree[entry]) continue;
          const [from, to] = toColumns ? [row, column] : [column, row];
          const through = cost[from]! + costs[entry]!;
          if (through < cost[to]!) {
            cost[to] = through;
            by[to] = entry;
            isChanged = true;
          }
        }
      }
    }
  }
  return { cost, by };
}
