import { dHondt } from '../../src/core/amount/dHondt';
import { largestRemainder } from '../../src/core/amount/largestRemainder';
import { residualTo } from '../../src/core/amount/residual';
import { sainteLague } from '../../src/core/amount/sainteLague';
import type { Apportionment } from '../../src/core/amount/apportionment';
import { byPrice, byRemainder, residualToLast, type Oracle } from './oracles';

/** A method of ours, and the right answers by it. */
export interface OwnMethod {
  readonly name: string;
  readonly oracle: Oracle;
  share(total: bigint, weights: readonly bigint[]): Apportionment;
}

export const ownMethods: readonly OwnMethod[] = [
  { name: 'Hamilton', oracle: byRemainder, share: largestRemainder },
  { name: 'Sainte-Laguë', oracle: byPrice(2n), share: sainteLague },
  { name: 'D’Hondt', oracle: byPrice(1n), share: dHondt },
  {
    name: 'residual to the last',
    oracle: residualToLast,
    share: (total, weights) => residualTo(weights.length - 1, total, weights),
  },
];
