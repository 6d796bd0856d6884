import { sharesOfTotal, type Apportionment } from './apportionment';
import { highestQuotients } from './highestQuotients';

/**
 * Shares a whole total by weights by Sainte-Laguë's method (Webster's; in Swedish *uddatalsmetoden*): each
 * unit goes to the highest of weight/1, weight/3, weight/5, … In other words, every share is divided by
 * one common price and rounded to the nearest whole number, the price chosen so that the parts sum to
 * the total. Equal quotients are settled by the order of the list and reported as a tie.
 *
 * @param total whole units, of either sign; a negative total is shared like its opposite.
 * @param weights none negative, not all zero; refuses (RangeError) otherwise.
 * @example sainteLague(10n, [340n, 32n, 32n, 32n, 32n, 32n]).parts // [5n, 1n, 1n, 1n, 1n, 1n]
 */
export function sainteLague(total: bigint, weights: readonly bigint[]): Apportionment {
  const { numerators, divisor } = sharesOfTotal(total, weights);
  return highestQuotients(numerators, divisor, total, 'odds');
}
