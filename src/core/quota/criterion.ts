import { sum, type Share, type Weight } from '../amount/exact';

/** Whether much of a criterion gives many persons (population) or few (unemployment). */
export type Direction = 'more' | 'fewer';

/** One thing that a quota is shared by: what it weighs, and its value in each municipality. */
export interface Criterion {
  readonly weight: Share;
  readonly direction: Direction;
  readonly values: readonly Weight[];
}

/** Every municipality's share of a criterion, as whole numerators over one divisor. */
export interface CriterionShares {
  readonly numerators: readonly bigint[];
  readonly divisor: bigint;
}

/**
 * Shares of a criterion: `x / Σx`, or `(1/x) / Σ(1/x)` where much gives few. They are kept over one
 * divisor and never reduced: inverses of many numbers have no small denominator, and reducing each would
 * take longer than everything else.
 *
 * @param values none negative; none zero where much gives few, and not all zero.
 * @example criterionShares([weight('1'), weight('3')], 'fewer') // 3 and 1 of 4
 */
export function criterionShares(values: readonly Weight[], direction: Direction): CriterionShares {
  const parts = direction === 'more' ? values : values.map(inverse);
  const multiple = parts.reduce((so, { denominator }) => leastCommon(so, denominator), 1n);
  const numerators = parts.map(
    ({ numerator, denominator }) => numerator * (multiple / denominator),
  );
  return { numerators, divisor: numerators.reduce((total, each) => total + each, 0n) };
}

/** The shares by all criteria together: each municipality's `Σ weight · share`, over one divisor. */
export function weighedShares(
  criteria: readonly Criterion[],
  shares: readonly CriterionShares[],
): CriterionShares {
  const multiple = criteria.reduce((so, { weight }) => leastCommon(so, weight.denominator), 1n);
  const divisor = shares.reduce((so, each) => so * each.divisor, multiple);
  const factors = criteria.map(
    ({ weight }, index) =>
      (weight.numerator * (divisor / weight.denominator)) / shares[index]!.divisor,
  );
  const numerators = (shares[0]?.numerators ?? []).map((_, place) =>
    shares.reduce((so, each, index) => so + each.numerators[place]! * factors[index]!, 0n),
  );
  return { numerators, divisor };
}

export const sumOfWeights = (criteria: readonly Criterion[]): Share =>
  sum(criteria.map(({ weight }) => weight));

const inverse = ({ numerator, denominator }: Weight): Weight => ({
  numerator: denominator,
  denominator: numerator,
});

function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
