import { sum, type Kronor } from '../amount/exact';
import { isMissing, missing, type Maybe } from '../amount/missing';
import {
  cautiousOf,
  expectedOf,
  isDecided,
  performanceOf,
  remainingOf,
  type Grant,
  type NotKnown,
} from './grant';
import type { SharedGrant } from './recipients';

/** What a register comes to, over its grants. */
export interface RegisterTotals {
  readonly received: Maybe<Kronor, NotKnown>;
  readonly inBudget: Maybe<Kronor, NotKnown>;
  readonly remaining: Maybe<Kronor, NotKnown>;
  readonly distributed: Kronor;
  readonly undistributed: Maybe<Kronor, NotKnown>;
  readonly cautious: Maybe<Kronor, NotKnown>;
  readonly expected: Maybe<Kronor, NotKnown>;
  /** The performance parts of decided grants, which the cautious amount counts whole. */
  readonly performance: Kronor;
}

/**
 * The sums of a register. A grant whose amount is not known is left out of all of them. `received`,
 * `inBudget` and `performance` are the sums of what is known; what remains and what is expected are known
 * only where they are known of every grant that has an amount, because part of such a sum would be read
 * as all of it.
 */
export function totalsOf(grants: readonly Grant[], shared: readonly SharedGrant[]): RegisterTotals {
  const counted = grants.filter(({ amount }) => !isMissing(amount));
  return {
    received: ofKnown(counted.map(({ amount }) => amount as Maybe<Kronor, NotKnown>)),
    inBudget: ofKnown(
      counted.map(({ inBudget }) => (isMissing(inBudget) ? missing('noBudget') : inBudget)),
    ),
    remaining: ofAll(counted.map(remainingOf)),
    distributed: sum(shared.map(({ distributed }) => distributed)),
    undistributed: ofKnown(shared.map(({ undistributed }) => undistributed)),
    cautious: ofKnown(counted.map(cautiousOf)),
    expected: ofAll(counted.map(expectedOf)),
    performance: sum(known(counted.filter(isDecided).map(performanceOf))),
  };
}

const known = (values: readonly Maybe<Kronor, NotKnown>[]): Kronor[] =>
  values.flatMap((value) => (isMissing(value) ? [] : [value]));

/** The sum of what is known; missing where nothing is. */
function ofKnown(values: readonly Maybe<Kronor, NotKnown>[]): Maybe<Kronor, NotKnown> {
  const amounts = known(values);
  return amounts.length === 0 ? missing('noAmount') : sum(amounts);
}

/** The sum, missing where any of it is. */
function ofAll(values: readonly Maybe<Kronor, NotKnown>[]): Maybe<Kronor, NotKnown> {
  return values.length === 0
    ? missing('noAmount')
    : values.some(isMissing)
      ? missing('incomplete')
      : sum(known(values));
}
