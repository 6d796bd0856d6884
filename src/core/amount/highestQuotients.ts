import { wholeUnits, type Apportionment, type Tie } from './apportionment';
import { positionHeap } from './positionHeap';
import { startingUnits, type StartingUnits } from './startingUnits';

/**
 * Divisor methods. Each unit goes to the recipient with the highest quotient of its weight and the
 * divisor of the next unit: 1, 2, 3, … (`wholes`, D'Hondt's method) or 1, 3, 5, … (`odds`, Sainte-Laguë's).
 */
export type Divisors = 'wholes' | 'odds';

/**
 * Rounds fractions to whole numbers that sum to a given total by highest quotients, ties by the order of
 * the list.
 *
 * The units are not handed out one by one. Dividing all weights by one price and rounding them the same
 * way is what the method itself gives for the sum that results. With the price that should give the total
 * that sum is near it, and never further off than there are recipients; only the units between the two are
 * given or taken afterwards: O(n log n) whatever the total.
 *
 * @param numerators of the fractions over `divisor` (positive), all of the total's sign.
 * @param total the sum of the fractions, or that sum rounded; refuses (RangeError) anything else.
 * @example highestQuotients([50n, 30n, 20n], 10n, 10n, 'wholes').parts // [5n, 3n, 2n]
 */
export function highestQuotients(
  numerators: readonly bigint[],
  divisor: bigint,
  total: bigint,
  divisors: Divisors,
): Apportionment {
  if (total < 0n) {
    return opposite(highestQuotients(numerators.map(negated), divisor, -total, divisors));
  }
  const whole = wholeUnits(numerators, divisor, total);
  const start = startingUnits(numerators, whole, divisor, total, divisors);
  const claims = claimsOf(numerators, whole.wholes, start, divisors);
  const { units } = claims;
  let left = Number(whole.left);
  for (let index = 0; index < units.length; index++) left -= units[index]!;
  settle(claims, left);
  const tie = settleTie(claims);
  const parts = whole.wholes.slice();
  const extras = new Array<bigint>(parts.length).fill(0n);
  for (let index = 0; index < parts.length; index++) {
    if (units[index] === 0) continue;
    const extra = units[index] === 1 ? 1n : BigInt(units[index]!);
    extras[index] = extra;
    parts[index]! += extra;
  }
  const { remainders } = whole;
  return tie ? { parts, extras, remainders, divisor, tie } : { parts, extras, remainders, divisor };
}

const opposite = ({ parts, extras, remainders, ...rest }: Apportionment): Apportionment => ({
  ...rest,
  parts: parts.map(negated),
  extras: extras.map(negated),
  remainders: remainders.map(negated),
});

const negated = (value: bigint): bigint => -value;

/**
 * What each claims by: the quotient of the unit that it would get next, and of the last one it has. As
 * doubles, and what they are made of for those that doubles do not tell apart.
 */
interface Claims {
  readonly numerators: readonly bigint[];
  readonly wholes: readonly bigint[];
  readonly start: StartingUnits;
  /** What each has beyond its whole part; fewer than nothing where it had to give. */
  readonly units: number[];
  readonly step: 1 | 2;
  readonly nexts: number[];
  readonly lasts: number[];
}

function claimsOf(
  numerators: readonly bigint[],
  wholes: readonly bigint[],
  start: StartingUnits,
  divisors: Divisors,
): Claims {
  const { units } = start;
  const step = divisors === 'odds' ? 2 : 1;
  const [nexts, lasts] = [units.slice(), units.slice()];
  const claims: Claims = { numerators, wholes, start, units, step, nexts, lasts };
  for (let position = 0; position < units.length; position++) update(claims, position);
  return claims;
}

function update({ start, units, step, nexts, lasts }: Claims, position: number): void {
  const weight = start.weights[position]!;
  const divisor = step * (start.wholes[position]! + units[position]!) + 1;
  nexts[position] = weight / divisor;
  lasts[position] = divisor === 1 ? none : weight / (divisor - step);
}

/** The last quotient of one that has no unit yet; above all others, so that it is not taken from. */
const none = Infinity;

const hasNone = ({ start, units }: Claims, position: number): boolean =>
  start.wholes[position]! + units[position]! === 0;

function change(claims: Claims, position: number, by: 1 | -1): void {
  claims.units[position]! += by;
  update(claims, position);
}

/** Four roundings lie behind a quotient in doubles, each of at most 2⁻⁵³ of it. */
const doubt = 2 ** -49;

/** Whether doubles tell two quotients apart; infinite ones they do not. */
const areApart = (x: number, y: number): boolean => Math.abs(x - y) > doubt * (x + y);

/** Negative, zero or positive as one's next quotient is below, equal to or above another's. */
function compareNexts(claims: Claims, a: number, b: number): number {
  const [x, y] = [claims.nexts[a]!, claims.nexts[b]!];
  return areApart(x, y) ? x - y : compareExactly(claims, a, 0n, b, 0n);
}

/** The same for the last quotients of two that have units. */
function compareLasts(claims: Claims, a: number, b: number): number {
  const [x, y] = [claims.lasts[a]!, claims.lasts[b]!];
  return areApart(x, y) ? x - y : compareExactly(claims, a, 1n, b, 1n);
}

/** @param beforeA how many units before its next one the quotient of `a` is, and likewise of `b`. */
function compareExactly(
  claims: Claims,
  a: number,
  beforeA: bigint,
  b: number,
  beforeB: bigint,
): number {
  const { numerators, wholes, units } = claims;
  const step = BigInt(claims.step);
  const divisorOf = (position: number, before: bigint): bigint =>
    step * (wholes[position]! + BigInt(units[position]!) - before) + 1n;
  const left = numerators[a]! * divisorOf(b, beforeB);
  const right = numerators[b]! * divisorOf(a, beforeA);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Gives the units that are left to the highest quotients, or takes them (`left` < 0) from the lowest. */
function settle(claims: Claims, left: number): void {
  if (left === 0) return;
  const { weights } = claims.start;
  const sharing: number[] = [];
  for (let index = 0; index < weights.length; index++) {
    if (weights[index]! > 0) sharing.push(index);
  }
  const isBefore = (a: number, b: number): boolean => {
    if (left > 0) return compareNexts(claims, a, b) > 0;
    return !hasNone(claims, a) && (hasNone(claims, b) || compareLasts(claims, a, b) < 0);
  };
  const heap = positionHeap(sharing, isBefore);
  for (let moved = Math.abs(left); moved > 0; moved--) {
    change(claims, heap.first(), left > 0 ? 1 : -1);
    heap.moveFirst();
  }
}

/**
 * Those whose last unit and those whose next unit have the same, deciding quotient are told apart by
 * nothing but their order: the first of them get the units.
 */
function settleTie(claims: Claims): Tie | undefined {
  const { units, nexts, lasts } = claims;
  let deciding = -1;
  for (let index = 0; index < units.length; index++) {
    if (hasNone(claims, index)) continue;
    if (deciding < 0 || compareLasts(claims, index, deciding) < 0) deciding = index;
  }
  if (deciding < 0) return undefined;
  const price = lasts[deciding]!;
  const isAtPrice = (index: number, before: bigint): boolean =>
    compareExactly(claims, index, before, deciding, 1n) === 0;
  const have: number[] = [];
  const lack: number[] = [];
  for (let index = 0; index < units.length; index++) {
    if (!areApart(nexts[index]!, price) && isAtPrice(index, 0n)) lack.push(index);
    else if (!areApart(lasts[index]!, price) && !hasNone(claims, index) && isAtPrice(index, 1n)) {
      have.push(index);
    }
  }
  if (lack.length === 0) return undefined;
  const tied = [...have, ...lack].sort((a, b) => a - b);
  const winners = tied.slice(0, have.length);
  const losers = tied.slice(have.length);
  const had = new Set(have);
  for (const index of winners) if (!had.has(index)) change(claims, index, 1);
  for (const index of losers) if (had.has(index)) change(claims, index, -1);
  return { winners, losers };
}
