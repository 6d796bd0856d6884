import type { WholeUnits } from './apportionment';
import type { Divisors } from './highestQuotients';

/** Where a divisor method begins. Lists have one value a recipient; numbers are doubles. */
export interface StartingUnits {
  readonly weights: readonly number[];
  /** The whole part of each share. */
  readonly wholes: readonly number[];
  /** What each begins with beyond its whole part. */
  readonly units: number[];
}

/**
 * What each gets when all weights are divided by one price and rounded the same way: to the nearest
 * (`odds`), or down (`wholes`). The price is the one that should give the total. To the nearest, that is
 * the price at which the shares were made; rounded down, each loses half a unit on average, so the price is
 * lowered until the shares sum to half a unit a recipient more.
 *
 * Worked out in doubles, which is many times faster, and where they are in doubt in whole numbers: a list
 * in which equal claims were rounded differently would be that of no price.
 *
 * @param numerators of the fractions over `divisor`, none negative.
 * @param total their sum, or that sum rounded.
 * @example startingUnits([50n, 30n, 20n], parts, 10n, 10n, 'wholes').units // 0, 0, 0 of 5.75, 3.45, 2.3
 */
export function startingUnits(
  numerators: readonly bigint[],
  { wholes, remainders }: WholeUnits,
  divisor: bigint,
  total: bigint,
  divisors: Divisors,
): StartingUnits {
  const weights = new Array<number>(numerators.length);
  let sharing = 0;
  for (let index = 0; index < weights.length; index++) {
    weights[index] = Number(numerators[index]!);
    if (weights[index] !== 0) sharing++;
  }
  if (total === 0n) return { weights, wholes: wholes.map(Number), units: wholes.map(() => 0) };

  const isToNearest = divisors === 'odds';
  const lowered = isToNearest ? 0 : sharing;
  const perShare = 1 + lowered / (2 * Number(total));
  const half = isToNearest ? 0.5 : 0;
  const whole = Number(divisor);
  const exactly = (index: number): bigint => {
    const remainder = 2n * total * remainders[index]! + BigInt(lowered) * numerators[index]!;
    return (remainder + (isToNearest ? total * divisor : 0n)) / (2n * total * divisor);
  };
  const wholeParts = new Array<number>(weights.length);
  const units = new Array<number>(weights.length);
  for (let index = 0; index < weights.length; index++) {
    const share = weights[index]! / whole;
    const claim = share * perShare + half;
    const isClear = isApart(share) && isApart(claim);
    wholeParts[index] = isClear ? Math.floor(share) : Number(wholes[index]!);
    units[index] = isClear ? Math.floor(claim) - Math.floor(share) : Number(exactly(index));
  }
  return { weights, wholes: wholeParts, units };
}

/** Whether a number stands clear of every whole number, so that it is rounded as what it stands for. */
function isApart(value: number): boolean {
  const above = value - Math.floor(value);
  const error = doubt * (value + 1);
  return above > error && above < 1 - error;
}

/** Eight roundings lie behind a claim, each of at most 2⁻⁵³ of it. */
const doubt = 2 ** -49;
