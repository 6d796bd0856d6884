import { sharesOfTotal, type Apportionment } from './apportionment';
import { highestQuotients } from './highestQuotients';

/**
 * Shares a whole total by weights by D'Hondt's method (Jefferson's; in Swedish *heltalsmetoden*): each unit
 * goes to the highest of weight/1, weight/2, weight/3, … No one gets less than the whole part of its
 * share, and the units left over tend to the large. Equal quotients are settled by the order of the list
 * and reported as a tie.
 *
 * @param total whole units, of either sign; a negative total is shared like its opposite.
 * @param weights none negative, not all zero; refuses (RangeError) otherwise.
 * @example dHondt(5n, [6n, 1n, 1n, 1n, 1n]).parts // [5n, 0n, 0n, 0n, 0n]
 */
export function dHondt(total: bigint, weights: readonly bigint[]): Apportionment {
  const { numerators, divisor } = sharesOfTotal(total, weights);
  return highestQuotients(numerators, divisor, total, 'wholes');
}
