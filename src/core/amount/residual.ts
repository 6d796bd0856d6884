import { sharesOfTotal, wholeUnits, type Apportionment } from './apportionment';
import { halfAwayFromZero } from './rounding/halfAwayFromZero';

/**
 * Shares a whole total by weights with the residual to one of them: every other share is rounded by
 * itself, halves away from zero, and the named one takes what remains, much or little.
 *
 * @param named the position of the one that takes what remains; refuses (RangeError) a position that is
 *   not in the list.
 * @param weights none negative, not all zero; refuses (RangeError) otherwise.
 * @example residualTo(2, 100n, [1n, 1n, 1n]).parts // [33n, 33n, 34n]
 */
export function residualTo(
  named: number,
  total: bigint,
  weights: readonly bigint[],
): Apportionment {
  const { numerators, divisor } = sharesOfTotal(total, weights);
  return roundWithResidual(numerators, divisor, total, named);
}

/**
 * The same for fractions over one divisor, all of the total's sign.
 *
 * @param total the sum of the fractions, or that sum rounded; refuses (RangeError) anything else.
 * @example roundWithResidual([3n, 3n], 4n, 1n, 1).parts // [1n, 0n]: 0.75 + 0.75 shown as 1
 */
export function roundWithResidual(
  numerators: readonly bigint[],
  divisor: bigint,
  total: bigint,
  named: number,
): Apportionment {
  if (!Number.isInteger(named) || named < 0 || named >= numerators.length) {
    throw new RangeError('The one that takes the residual is not among the recipients');
  }
  const { wholes, remainders } = wholeUnits(numerators, divisor, total);
  const parts = numerators.map((numerator) =>
    halfAwayFromZero({ numerator, denominator: divisor }),
  );
  const own = parts[named]!;
  const taken = parts.reduce((left, part) => left - part, total + own);
  parts[named] = taken;
  return {
    parts,
    extras: parts.map((part, index) => part - wholes[index]!),
    remainders,
    divisor,
    residual: {
      position: named,
      carried: taken - own,
      isOpposite: total < 0n ? taken > 0n : taken < 0n,
    },
  };
}
