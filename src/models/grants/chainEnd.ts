import type { Kronor } from '../../core/amount/exact';
import type { Maybe } from '../../core/amount/missing';
import type { Text } from '../../messages/message';
import type { Formula } from '../../tables/formula';

/** One end of a link in the chain: what it is, how much, and the amount as a formula in kr. */
export interface End {
  readonly name: Text;
  readonly amount: Maybe<Kronor>;
  readonly formula?: () => Formula | undefined;
}

/** The amount of an end that is not in the workbook. */
export const nowhere = { missing: 'nowhere' } as const;
