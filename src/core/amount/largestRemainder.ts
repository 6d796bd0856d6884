import { sharesOfTotal, wholeUnits, type Apportionment, type Tie } from './apportionment';

/**
 * Shares a whole total by weights so that the whole parts sum to it exactly: each gets the whole part of
 * its share, and the units left over go one each to the largest remainders (Hamilton's method).
 * Equal remainders are settled by the order of the list (the caller sorts by code) and reported as a tie.
 *
 * Everything is integer arithmetic: dividing first would break ties at random.
 *
 * @param total whole units, of either sign; a negative total is shared like its opposite.
 * @param weights none negative, not all zero; refuses (RangeError) otherwise.
 * @example largestRemainder(100n, [1n, 1n, 1n]).parts // [34n, 33n, 33n]
 */
export function largestRemainder(total: bigint, weights: readonly bigint[]): Apportionment {
  const { numerators, divisor } = sharesOfTotal(total, weights);
  return roundToTotal(numerators, divisor, total);
}

/**
 * Rounds fractions to whole numbers that sum to a given total: each keeps its whole part, and the units
 * left over go one each to the largest remainders, ties by the order of the list.
 *
 * @param numerators of the fractions over `divisor` (positive), all of the total's sign.
 * @param total the sum of the fractions, or that sum rounded; refuses (RangeError) anything else.
 * @example roundToTotal([3n, 3n], 4n, 1n).parts // [1n, 0n]: 0.75 + 0.75 shown as 1
 */
export function roundToTotal(
  numerators: readonly bigint[],
  divisor: bigint,
  total: bigint,
): Apportionment {
  const { wholes, remainders, left } = wholeUnits(numerators, divisor, total);
  const unit = left < 0n ? -1n : 1n;
  const { raised, tie } = largest(remainders, divisor, Math.abs(Number(left)));
  const parts = wholes.slice();
  const extras = new Array<bigint>(parts.length).fill(0n);
  for (const index of raised) {
    parts[index]! += unit;
    extras[index] = unit;
  }
  return { parts, extras, remainders, divisor, ...(tie && { tie }) };
}

/**
 * The positions of the `count` largest remainders, in list order. Those at the smallest remainder that is
 * still raised are taken in list order; when not all of them are, that is the tie.
 */
function largest(
  remainders: readonly bigint[],
  divisor: bigint,
  count: number,
): { readonly raised: readonly number[]; readonly tie?: Tie } {
  if (count === 0) return { raised: [] };
  // Sorting the numbers alone, natively, to find the least one raised is many times faster than sorting
  // positions by a comparison. Remainders below 2^53 are the same numbers as doubles.
  const keys =
    divisor <= largestSafe
      ? sizesOf(remainders)
      : remainders.map((remainder) => (remainder < 0n ? -remainder : remainder));
  const least = ascending(keys)[keys.length - count]!;
  let above = 0;
  for (let index = 0; index < keys.length; index++) if (keys[index]! > least) above++;

  const raised: number[] = [];
  const winners: number[] = [];
  const losers: number[] = [];
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    if (key > least) raised.push(index);
    else if (key === least) {
      const isWinner = winners.length < count - above;
      (isWinner ? winners : losers).push(index);
      if (isWinner) raised.push(index);
    }
  }
  return losers.length > 0 ? { raised, tie: { winners, losers } } : { raised };
}

const largestSafe = BigInt(Number.MAX_SAFE_INTEGER);

function sizesOf(remainders: readonly bigint[]): Float64Array {
  const sizes = new Float64Array(remainders.length);
  for (let index = 0; index < sizes.length; index++) {
    sizes[index] = Math.abs(Number(remainders[index]!));
  }
  return sizes;
}

function ascending(keys: Float64Array | readonly bigint[]): Float64Array | readonly bigint[] {
  if (keys instanceof Float64Array) return keys.slice().sort();
  return [...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
