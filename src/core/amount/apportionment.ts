/**
 * Recipients whose equal claims met at the last whole unit: `winners` got one more, `losers` did not,
 * though nothing in the numbers tells them apart. Positions in the list of weights.
 */
export interface Tie {
  readonly winners: readonly number[];
  readonly losers: readonly number[];
}

/** What the named recipient of a residual took over from the rounding of the others. */
export interface Residual {
  readonly position: number;
  /** Units beyond its own share rounded like the others'; negative where it had to give. */
  readonly carried: bigint;
  /** Whether it ended on the other side of zero than the total, which only the rounding explains. */
  readonly isOpposite: boolean;
}

/** Whole parts that sum to a total, and how each came to be. Lists have one value a recipient. */
export interface Apportionment {
  readonly parts: readonly bigint[];
  /** Units beyond the whole part of each share: 1, 0, −1; some methods may give or take more. */
  readonly extras: readonly bigint[];
  /** What each share had below one whole unit, as numerators over `divisor`, of the total's sign. */
  readonly remainders: readonly bigint[];
  readonly divisor: bigint;
  readonly tie?: Tie;
  readonly residual?: Residual;
}

/** Fractions over one divisor. */
export interface Fractions {
  readonly numerators: readonly bigint[];
  readonly divisor: bigint;
}

/**
 * What falls on each weight of a whole total, as fractions that are not divided yet: dividing first would
 * break ties at random.
 *
 * @param weights none negative, not all zero; refuses (RangeError) otherwise.
 * @example sharesOfTotal(100n, [1n, 2n]) // { numerators: [100n, 200n], divisor: 3n }
 */
export function sharesOfTotal(total: bigint, weights: readonly bigint[]): Fractions {
  let divisor = 0n;
  for (const weight of weights) {
    if (weight < 0n) throw new RangeError('A weight cannot be negative');
    divisor += weight;
  }
  if (divisor === 0n) throw new RangeError('The weights must sum to more than zero');
  const numerators = new Array<bigint>(weights.length);
  for (let index = 0; index < weights.length; index++) numerators[index] = total * weights[index]!;
  return { numerators, divisor };
}

/** Fractions taken apart: the whole units of each, what is left of it, and what is left of the total. */
export interface WholeUnits {
  readonly wholes: readonly bigint[];
  readonly remainders: readonly bigint[];
  readonly left: bigint;
}

/**
 * Takes fractions apart, towards zero.
 *
 * @param total the sum of the fractions, or that sum rounded; refuses (RangeError) anything else.
 */
export function wholeUnits(
  numerators: readonly bigint[],
  divisor: bigint,
  total: bigint,
): WholeUnits {
  const wholes = new Array<bigint>(numerators.length);
  const remainders = new Array<bigint>(numerators.length);
  let left = total;
  for (let index = 0; index < numerators.length; index++) {
    const whole = numerators[index]! / divisor;
    wholes[index] = whole;
    remainders[index] = numerators[index]! - whole * divisor;
    left -= whole;
  }
  const isBelow = total < 0n ? left > 0n : left < 0n;
  const most = BigInt(numerators.length);
  if (isBelow || left > most || left < -most) {
    throw new RangeError('The fractions do not sum to the total');
  }
  return { wholes, remainders, left };
}
