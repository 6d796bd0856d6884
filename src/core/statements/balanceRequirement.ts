import { add, compare, isNegative, isZero, negate, subtract, type Kronor } from '../amount/exact';

/** A year's result, and how far the deficits of earlier years are restored by it. */
export interface RequirementYear {
  readonly year: number;
  readonly result: Kronor;
  /** What of the year's surplus restores earlier deficits, and of which years. */
  readonly restores: readonly { readonly year: number; readonly amount: Kronor }[];
  /** Deficits left after the year, this year's among them. */
  readonly remaining: Kronor;
}

/** A year's deficit, and when it is to be and is restored. */
export interface Deficit {
  readonly year: number;
  readonly amount: Kronor;
  /** The third year after it. */
  readonly deadline: number;
  /** The year that the last of it is restored; nothing where the years known do not restore it. */
  readonly restored?: number;
  readonly remaining: Kronor;
}

export interface BalanceRequirement {
  readonly years: readonly RequirementYear[];
  readonly deficits: readonly Deficit[];
}

/**
 * The requirement of a balanced budget: a negative result is to be restored within the three years after
 * it (kommunallagen 2017:725, 11 kap. 12 §). Surpluses restore the oldest deficit first. Deficits of years
 * before the first are not known here.
 *
 * @param results one a year, in order of the years
 * @example balanceRequirement([{ year: 2018, result: kronor('-10') }, { year: 2019, result: kronor('12') }])
 */
export function balanceRequirement(
  results: readonly { readonly year: number; readonly result: Kronor }[],
): BalanceRequirement {
  const open: { year: number; amount: Kronor; remaining: Kronor; restored?: number }[] = [];
  const years = results.map(({ year, result }): RequirementYear => {
    const restores: { year: number; amount: Kronor }[] = [];
    if (isNegative(result)) {
      open.push({ year, amount: negate(result), remaining: negate(result) });
    } else {
      let left = result;
      for (const deficit of open) {
        if (isZero(deficit.remaining) || isZero(left)) continue;
        const amount = compare(left, deficit.remaining) < 0 ? left : deficit.remaining;
        restores.push({ year: deficit.year, amount });
        left = subtract(left, amount);
        deficit.remaining = subtract(deficit.remaining, amount);
        if (isZero(deficit.remaining)) deficit.restored = year;
      }
    }
    const remaining = open.reduce<Kronor>((sum, one) => add(sum, one.remaining), nothing);
    return { year, result, restores, remaining };
  });
  return { years, deficits: open.map((one) => ({ ...one, deadline: one.year + 3 })) };
}

const nothing: Kronor = { numerator: 0n, denominator: 1n };
