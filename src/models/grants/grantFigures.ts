import type { Kronor } from '../../core/amount/exact';
import { isMissing, missing, type Maybe } from '../../core/amount/missing';
import {
  cautiousOf,
  expectedOf,
  performanceOf,
  remainingOf,
  type NotKnown,
} from '../../core/grants/grant';
import type { SolvedRegister } from './input';

/** The amounts of a grant by column key. */
export function grantFigures(
  register: SolvedRegister,
  index: number,
): Readonly<Record<string, Maybe<Kronor, NotKnown>>> {
  const { grant, nationalAmount } = register.grants[index]!;
  const shared = register.shared[index]!;
  const known = (value: Maybe<Kronor>, why: NotKnown): Maybe<Kronor, NotKnown> =>
    isMissing(value) ? missing(why) : value;
  return {
    nationalAmount: known(nationalAmount, 'noAmount'),
    amount: known(grant.amount, 'noAmount'),
    inBudget: known(grant.inBudget, 'noBudget'),
    remaining: remainingOf(grant),
    cautious: cautiousOf(grant),
    expected: expectedOf(grant),
    performancePart: performanceOf(grant),
    distributed: shared.distributed,
    undistributed: shared.undistributed,
  };
}
