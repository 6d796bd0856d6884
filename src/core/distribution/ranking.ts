import { competitionRank } from '../amount/competitionRank';
import { inUnit, type KronorPerPerson } from '../amount/exact';
import { isMissing, missing, type Maybe } from '../amount/missing';
import { halfAwayFromZero } from '../amount/rounding/halfAwayFromZero';
import type { Recipient } from './pot';

export type NoRank = 'notRanked' | 'partial' | 'noPopulation';

export interface RankOptions {
  readonly rankDirection: 'descending' | 'ascending';
  /** Ranks compare unrounded kronor per inhabitant, or the whole kronor that are shown. */
  readonly rankOn: 'unrounded' | 'shown';
}

/** One place a recipient, and how many take part; zero in a partial table. */
export interface Ranking {
  readonly ranks: readonly Maybe<number, NoRank>[];
  readonly rankedCount: number;
}

/**
 * Competition ranks of kronor per inhabitant among those that are ranked; who is not has the reason.
 * In a partial table nobody has a rank.
 */
export function rank(
  recipients: readonly Recipient[],
  perInhabitant: readonly Maybe<KronorPerPerson, 'noPopulation'>[],
  partial: boolean,
  options: RankOptions,
): Ranking {
  const competing = recipients.flatMap(({ ranked }, index) => {
    const value = perInhabitant[index]!;
    return ranked && !partial && !isMissing(value) ? [{ index, value }] : [];
  });
  const values = competing.map(({ value }) =>
    options.rankOn === 'shown' ? wholeKronorPerPerson(value) : value,
  );
  const places = competitionRank(values, options.rankDirection);
  const placeOf = new Map(competing.map(({ index }, position) => [index, places[position]!]));
  const ranks = recipients.map(({ ranked, population }, index): Maybe<number, NoRank> => {
    if (partial) return missing('partial');
    if (!ranked) return missing('notRanked');
    if (isMissing(population)) return missing('noPopulation');
    return placeOf.get(index)!;
  });
  return { ranks, rankedCount: competing.length };
}

function wholeKronorPerPerson(value: KronorPerPerson): KronorPerPerson {
  return inUnit<'kr/person'>({ numerator: halfAwayFromZero(value), denominator: 1n });
}
