import type { Apportionment, Fractions } from './apportionment';
import { highestQuotients } from './highestQuotients';
import { roundToTotal } from './largestRemainder';
import { roundWithResidual } from './residual';

/** How whole units are shared so that they sum to a total. `to` is a position in the list. */
export type Method =
  | { readonly kind: 'hamilton' | 'sainteLague' | 'dhondt' }
  | { readonly kind: 'residual'; readonly to: number };

/**
 * Rounds fractions, all of the total's sign, to whole numbers that sum to it, by the method chosen.
 *
 * @param total the sum of the fractions, or that sum rounded; refuses (RangeError) anything else, and a
 *   residual to one that is not in the list.
 * @example apportion({ kind: 'residual', to: 1 }, { numerators: [5n, 5n], divisor: 10n }, 1n).parts // [1n, 0n]
 */
export function apportion(
  method: Method,
  { numerators, divisor }: Fractions,
  total: bigint,
): Apportionment {
  switch (method.kind) {
    case 'hamilton':
      return roundToTotal(numerators, divisor, total);
    case 'sainteLague':
      return highestQuotients(numerators, divisor, total, 'odds');
    case 'dhondt':
      return highestQuotients(numerators, divisor, total, 'wholes');
    case 'residual':
      return roundWithResidual(numerators, divisor, total, method.to);
  }
}
