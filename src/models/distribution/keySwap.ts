import { perPerson, subtract, type Kronor, type KronorPerPerson } from '../../core/amount/exact';
import { isMissing, missing, type Maybe } from '../../core/amount/missing';
import { halfAwayFromZero } from '../../core/amount/rounding/halfAwayFromZero';
import { unroundedTotal } from './shownAmounts';
import type { SolvedCase } from './solvedCase';

export type Outcome = 'winner' | 'loser' | 'unchanged';

/** What another key means for one region. */
export interface Swap {
  readonly region: number;
  readonly total: Kronor;
  readonly otherTotal: Kronor;
  /** By the other key less by its own; of whole kronor where rounding is exact. */
  readonly difference: Kronor;
  /** Unrounded. */
  readonly perInhabitant: Maybe<KronorPerPerson, 'noPopulation'>;
  /** A difference of less than half a krona changes nothing. */
  readonly outcome: Outcome;
}

/** A case that has other keys to compare with. */
export type ComparedCase = SolvedCase & Required<Pick<SolvedCase, 'other'>>;

export const isCompared = (solved: SolvedCase): solved is ComparedCase =>
  solved.other !== undefined;

/** The same pots by the other keys, region by region. */
export function swapsOf({ input, distribution, other }: ComparedCase): readonly Swap[] {
  return input.regions.map(({ recipient: { population } }, region) => {
    const total = distribution.totals[region]!;
    const otherTotal = other.distribution.totals[region]!;
    const difference = subtract(otherTotal, total);
    const unrounded = subtract(
      unroundedTotal(other.distribution, region),
      unroundedTotal(distribution, region),
    );
    const whole = halfAwayFromZero(difference);
    return {
      region,
      total,
      otherTotal,
      difference,
      perInhabitant: isMissing(population)
        ? missing('noPopulation')
        : perPerson(unrounded, population),
      outcome: whole === 0n ? 'unchanged' : whole > 0n ? 'winner' : 'loser',
    };
  });
}
