import type { Work } from '../work/work';

/**
 * A row of numbers as a search for sums sees it. `total`: its words say that it sums something; `unnamed`:
 * nothing stands before its numbers; `part`: it belongs to the row above and is no addend (*varav*);
 * `heading`: no numbers.
 */
export interface SearchedRow {
  readonly kind: 'line' | 'total' | 'unnamed' | 'part' | 'heading';
  readonly numbers: readonly (SearchedNumber | undefined)[];
}

/** A number and the half unit of its last digit, in any one unit. */
export interface SearchedNumber {
  readonly value: number;
  readonly half: number;
}

/** A row that is a sum of others in the columns where it can be tried. */
export interface FoundSum {
  readonly total: number;
  readonly parts: readonly { readonly row: number; readonly sign: 1 | -1 }[];
}

/** Rows not yet summed, the nearest last, and whether each is a sum itself. */
type Open = { readonly row: number; readonly isSum: boolean }[];

/**
 * Finds what the totals of a table total: the rows above that have not been summed yet, as many as the
 * numbers say; a sum takes the place of its parts, so that totals of totals are found. A row that says it
 * is a total needs to be right in half its columns at least; any other row in three and in all but one,
 * so that a chance is no sum, nor is a line that a total counts beside what it might be the sum of. Where
 * the open rows give nothing, any run of rows above is tried.
 *
 * @example findSums([line 1, line 2, total 3]) // [{ total: 2, parts: [{ row: 0, sign: 1 }, …] }]
 */
export function* findSums(rows: readonly SearchedRow[]): Work<readonly FoundSum[]> {
  const said = yield* searched(rows, () => 0);
  const countedIn = new Map<number, number>();
  for (const { total, parts } of said) for (const { row } of parts) countedIn.set(row, total);
  return yield* searched(rows, (row, open) => {
    const total = countedIn.get(row);
    const beside =
      total === undefined ? -1 : open.findLastIndex((each) => countedIn.get(each.row) === total);
    return Math.min(open.length - 1 - beside, longestRun);
  });
}

/** @param mostParts how many of the open rows, the nearest, a line may be the sum of */
function* searched(
  rows: readonly SearchedRow[],
  mostParts: (row: number, open: Open) => number,
): Work<readonly FoundSum[]> {
  const found: FoundSum[] = [];
  let open: Open = [];
  let sinceBreak = 0;
  for (const [row, { kind }] of rows.entries()) {
    if (kind === 'heading') sinceBreak = open.length;
    if (kind === 'heading' || kind === 'part') continue;
    yield;
    const sum =
      kind === 'line'
        ? openSum(rows, open, row, 'chance', sinceBreak, mostParts(row, open))
        : (openSum(rows, open, row, 'said', sinceBreak, open.length) ??
          difference(rows, open, row) ??
          runSum(rows, row));
    if (sum) {
      found.push(sum);
      const parts = new Set(sum.parts.map((part) => part.row));
      open = open.filter((each) => !parts.has(each.row));
      sinceBreak = Math.min(sinceBreak, open.length);
    }
    open.push({ row, isSum: sum !== undefined });
    if (sum) sinceBreak = open.length;
  }
  return found;
}

/** How a guess does over the columns: where it can be tried, and where it holds. */
interface Tried {
  readonly tried: number;
  readonly held: number;
  /** Columns where it holds and two parts at least are not zero. */
  readonly telling: number;
}

/** The last rows that are open, as many as give the best sum. */
function openSum(
  rows: readonly SearchedRow[],
  open: Open,
  row: number,
  mayBe: 'said' | 'chance',
  sinceBreak: number,
  mostParts: number,
): FoundSum | undefined {
  if (mostParts === 0) return undefined;
  const total = rows[row]!.numbers;
  const values = total.map(() => 0);
  const halves = total.map(() => 0);
  const addends = total.map(() => 0);
  const first = total.findIndex((number) => number !== undefined && number.value !== 0);
  if (first < 0) return undefined;
  const last = total.findLastIndex((number) => number !== undefined && number.value !== 0);
  let best: { count: number; held: number } | undefined;
  let crossesSum = false;
  for (let count = 1; count <= mostParts; count += 1) {
    const part = open[open.length - count]!;
    crossesSum ||= part.isSum;
    for (const [column, number] of rows[part.row]!.numbers.entries()) {
      if (!number) continue;
      values[column]! += number.value;
      halves[column]! += number.half;
      if (number.value !== 0) addends[column]! += 1;
    }
    // One column may be wrong; a guess that is wrong in two of them is not looked at further.
    const isWrong = (column: number): boolean =>
      !holds(total[column]!, values[column]!, halves[column]!);
    if (mayBe === 'chance' && isWrong(first) && isWrong(last)) continue;
    const tried = tryColumns(total, values, halves, addends);
    const isNatural = open.length - count === sinceBreak;
    if (!isEvidence(tried, mayBe, count === 1 && !isNatural)) continue;
    // A row of zeros more or less gives the same sum: as many as possible, but no sum without need.
    if (!best || tried.held > best.held || (tried.held === best.held && !crossesSum)) {
      best = { count, held: tried.held };
    }
  }
  const count = best?.count ?? nearlyNatural(rows, open, row, mayBe, sinceBreak);
  if (count === undefined) return undefined;
  return { total: row, parts: open.slice(open.length - count).map(added) };
}

/**
 * In a table of one or two columns a total that is wrong holds nowhere. All rows since the last sum or
 * heading are then what it says it totals, if the numbers are near.
 */
function nearlyNatural(
  rows: readonly SearchedRow[],
  open: Open,
  row: number,
  mayBe: 'said' | 'chance',
  sinceBreak: number,
): number | undefined {
  const count = open.length - sinceBreak;
  if (mayBe === 'chance' || count < 2) return undefined;
  const parts = open.slice(sinceBreak);
  const isNear = rows[row]!.numbers.every((number, column) => {
    if (!number) return true;
    let sum = 0;
    for (const part of parts) sum += rows[part.row]!.numbers[column]?.value ?? 0;
    return Math.abs(sum - number.value) <= Math.abs(number.value) * nearly;
  });
  return isNear ? count : undefined;
}

/** A wrong total is this near the right one; what is further away is no total of these rows. */
const nearly = 0.05;

/** The last two open rows, the one less the other. */
function difference(rows: readonly SearchedRow[], open: Open, row: number): FoundSum | undefined {
  const total = rows[row]!.numbers;
  const [first, second] = open.slice(-2);
  if (!first || !second) return undefined;
  const from = rows[first.row]!.numbers;
  const less = rows[second.row]!.numbers;
  const values = total.map((_, column) => (from[column]?.value ?? 0) - (less[column]?.value ?? 0));
  const halves = total.map((_, column) => (from[column]?.half ?? 0) + (less[column]?.half ?? 0));
  const addends = total.map(
    (_, column) => Number(Boolean(from[column]?.value)) + Number(Boolean(less[column]?.value)),
  );
  const tried = tryColumns(total, values, halves, addends);
  if (tried.telling < 2 || tried.held * 2 < tried.tried) return undefined;
  return {
    total: row,
    parts: [
      { row: first.row, sign: 1 },
      { row: second.row, sign: -1 },
    ],
  };
}

/** Any run of rows above, headings and parts of others left out, that gives the sum in nearly all columns. */
function runSum(rows: readonly SearchedRow[], row: number): FoundSum | undefined {
  const total = rows[row]!.numbers;
  const above = rows
    .slice(0, row)
    .flatMap(({ kind }, index) => (kind === 'heading' || kind === 'part' ? [] : [index]));
  const column = total.findIndex((number) => number !== undefined && number.value !== 0);
  if (column < 0 || above.length > longestRun) return undefined;
  for (let last = above.length - 1; last > 0; last -= 1) {
    let sum = 0;
    let half = 0;
    for (let first = last; first >= 0; first -= 1) {
      const number = rows[above[first]!]!.numbers[column];
      sum += number?.value ?? 0;
      half += number?.half ?? 0;
      if (first === last || !holds(total[column]!, sum, half)) continue;
      const run = above.slice(first, last + 1);
      const tried = tryRows(rows, run, total);
      if (isChanceless(tried))
        return { total: row, parts: run.map((each) => added({ row: each })) };
    }
  }
  return undefined;
}

/** Above this the search would cost more than it finds. */
const longestRun = 100;

function tryRows(
  rows: readonly SearchedRow[],
  run: readonly number[],
  total: SearchedRow['numbers'],
): Tried {
  const sumOf = (pick: (number: SearchedNumber) => number): number[] =>
    total.map((_, column) =>
      run.reduce((sum, row) => {
        const number = rows[row]!.numbers[column];
        return number ? sum + pick(number) : sum;
      }, 0),
    );
  return tryColumns(
    total,
    sumOf(({ value }) => value),
    sumOf(({ half }) => half),
    sumOf(({ value }) => (value === 0 ? 0 : 1)),
  );
}

const added = ({ row }: { readonly row: number }): FoundSum['parts'][number] => ({ row, sign: 1 });

function tryColumns(
  total: SearchedRow['numbers'],
  values: readonly number[],
  halves: readonly number[],
  addends: readonly number[],
): Tried {
  let tried = 0;
  let held = 0;
  let telling = 0;
  for (const [column, number] of total.entries()) {
    if (!number || (number.value === 0 && addends[column] === 0)) continue;
    tried += 1;
    if (!holds(number, values[column]!, halves[column]!)) continue;
    held += 1;
    if (addends[column]! > 1) telling += 1;
  }
  return { tried, held, telling };
}

/** Doubles keep fifteen digits; the exact judgement comes later. */
function holds({ value, half }: SearchedNumber, sum: number, halves: number): boolean {
  const slack = 1e-9 * (Math.abs(value) + Math.abs(sum)) + 1e-9;
  const size = Math.abs(value - sum);
  return size <= slack || size < half + halves - slack;
}

function isEvidence(tried: Tried, mayBe: 'said' | 'chance', isLone: boolean): boolean {
  if (mayBe === 'chance') return isChanceless(tried);
  if (isLone) return false;
  return tried.held > 0 && tried.held * 2 >= tried.tried;
}

const isChanceless = ({ tried, held, telling }: Tried): boolean =>
  telling >= 3 && held >= tried - 1;
