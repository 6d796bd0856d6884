import type { Case } from './contenders';

/**
 * The right answer, worked out in the slowest and plainest way and in none of the code under test: the
 * units left over are given out one at a time, each to the largest remainder not yet served, the first in
 * the list among equals.
 */
export function exactShares({ total, weights }: Case): readonly bigint[] {
  const whole = BigInt(total);
  const divisor = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const rows = weights.map((weight, index) => {
    const product = whole * BigInt(weight);
    return { index, part: product / divisor, remainder: product % divisor };
  });
  const left = rows.reduce((rest, { part }) => rest - part, whole);
  const served = [...rows]
    .sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    )
    .slice(0, Number(left));
  for (const row of served) row.part += 1n;
  return rows.map(({ part }) => part);
}
