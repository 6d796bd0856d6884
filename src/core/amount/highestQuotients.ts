import { wholeUnits, type Apportionment, type Tie } from './apportionment';
import { positionHeap } from './positionHeap';

/**
 * Divisor methods. Each unit goes to the recipient with the highest quotient of its weight and the
 * divisor of the next unit: 1, 2, 3, … (`wholes`, D'Hondt's method) or 1, 3, 5, … (`odds`, Sainte-Laguë's).
 */
export type Divisors = 'wholes' | 'odds';

/**
 * Rounds fractions to whole numbers that sum to a given total by highest quotients, ties by the order of
 * the list.
 *
 * The units are not handed out one by one. Rounding all fractions the same way (down, or to the nearest)
 * is what the method itself gives for the sum that results, so only the units that differ from the total,
 * never more than there are recipients, are given or taken afterwards: O(n log n) whatever the total.
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
  const { wholes, remainders } = wholeUnits(numerators, divisor, total);
  const isNegative = total < 0n;
  const weights = isNegative ? numerators.map((numerator) => -numerator) : numerators;
  const parts = new Array<bigint>(wholes.length);
  let left = isNegative ? -total : total;
  for (let index = 0; index < parts.length; index++) {
    let part = isNegative ? -wholes[index]! : wholes[index]!;
    const remainder = remainders[index]!;
    if (divisors === 'odds' && 2n * (isNegative ? -remainder : remainder) >= divisor) part += 1n;
    parts[index] = part;
    left -= part;
  }
  const tie = settle(weights, parts, Number(left), divisors);
  if (isNegative) for (let index = 0; index < parts.length; index++) parts[index] = -parts[index]!;
  const extras = parts.map((part, index) => (part === wholes[index]! ? 0n : part - wholes[index]!));
  return { parts, extras, remainders, divisor, ...(tie && { tie }) };
}

/** Gives the units that are left to the highest quotients, or takes them (`left` < 0) from the lowest. */
function settle(
  weights: readonly bigint[],
  parts: bigint[],
  left: number,
  divisors: Divisors,
): Tie | undefined {
  const quotients = quotientsOf(weights, parts, divisors);
  const sharing: number[] = [];
  for (let index = 0; index < parts.length; index++) if (weights[index]! > 0n) sharing.push(index);
  if (left > 0) {
    const highest = positionHeap(sharing, (a, b) => quotients.compare(a, next, b, next) > 0);
    for (let unit = 0; unit < left; unit++) {
      quotients.change(highest.first(), 1n);
      highest.moveFirst();
    }
  } else if (left < 0) {
    const hasNone = (index: number): boolean => parts[index] === 0n;
    const lowest = positionHeap(
      sharing,
      (a, b) => !hasNone(a) && (hasNone(b) || quotients.compare(a, last, b, last) < 0),
    );
    for (let unit = 0; unit > left; unit--) {
      quotients.change(lowest.first(), -1n);
      lowest.moveFirst();
    }
  }
  return settleTie(weights, parts, quotients);
}

/** Which quotient of a recipient: that of the unit it would get next, or of the last one it has. */
const next = 0;
const last = -1;
type Offset = typeof next | typeof last;

interface Quotients {
  /** Negative, zero or positive as a quotient of one is below, equal to or above one of another. */
  compare(a: number, offsetOfA: Offset, b: number, offsetOfB: Offset): number;
  change(position: number, units: bigint): void;
}

/**
 * Quotients compared as doubles where they are clearly apart, which is many times faster, and as whole
 * numbers where they are not. No part has a last quotient before it has a unit.
 */
function quotientsOf(weights: readonly bigint[], parts: bigint[], divisors: Divisors): Quotients {
  const step = divisors === 'odds' ? 2 : 1;
  const count = weights.length;
  const nexts = new Float64Array(count);
  const lasts = new Float64Array(count);
  const update = (position: number): void => {
    const size = Number(weights[position]!);
    const units = Number(parts[position]!);
    nexts[position] = size / (step * units + 1);
    lasts[position] = size / (step * (units - 1) + 1);
  };
  for (let position = 0; position < count; position++) update(position);
  const divisorOf = (position: number, offset: number): bigint =>
    BigInt(step) * (parts[position]! + BigInt(offset)) + 1n;
  return {
    compare(a, offsetOfA, b, offsetOfB) {
      const x = (offsetOfA === next ? nexts : lasts)[a]!;
      const y = (offsetOfB === next ? nexts : lasts)[b]!;
      if (Math.abs(x - y) > doubt * (x + y)) return x - y;
      const left = weights[a]! * divisorOf(b, offsetOfB);
      const right = weights[b]! * divisorOf(a, offsetOfA);
      return left < right ? -1 : left > right ? 1 : 0;
    },
    change(position, units) {
      parts[position]! += units;
      update(position);
    },
  };
}

/** Four roundings lie behind a quotient in doubles, each of at most 2⁻⁵³ of it. */
const doubt = 2 ** -49;

/**
 * Those whose last unit and those whose next unit have the same, deciding quotient are told apart by
 * nothing but their order: the first of them get the units.
 */
function settleTie(
  weights: readonly bigint[],
  parts: readonly bigint[],
  quotients: Quotients,
): Tie | undefined {
  let deciding = -1;
  for (let index = 0; index < parts.length; index++) {
    if (parts[index]! === 0n) continue;
    if (deciding < 0 || quotients.compare(index, last, deciding, last) < 0) deciding = index;
  }
  if (deciding < 0) return undefined;
  const have: number[] = [];
  const lack: number[] = [];
  for (let index = 0; index < parts.length; index++) {
    if (weights[index]! === 0n) continue;
    if (quotients.compare(index, next, deciding, last) === 0) lack.push(index);
    else if (parts[index]! > 0n && quotients.compare(index, last, deciding, last) === 0) {
      have.push(index);
    }
  }
  if (lack.length === 0) return undefined;
  const tied = [...have, ...lack].sort((a, b) => a - b);
  const winners = tied.slice(0, have.length);
  const losers = tied.slice(have.length);
  const had = new Set(have);
  for (const index of winners) if (!had.has(index)) quotients.change(index, 1n);
  for (const index of losers) if (had.has(index)) quotients.change(index, -1n);
  return { winners, losers };
}
