import { compare, type Exact, type Unit } from './exact';

/**
 * Competition ranks: 1 for the largest (or the smallest, `ascending`), equal values share a rank and the
 * next rank is skipped, so 5, 4, 4, 1 give 1, 2, 2, 4.
 *
 * @example competitionRank([exact('269'), exact('275'), exact('269')], 'descending') // [2, 1, 2]
 */
export function competitionRank<U extends Unit>(
  values: readonly Exact<U>[],
  direction: 'descending' | 'ascending',
): readonly number[] {
  const sign = direction === 'descending' ? -1 : 1;
  const order = values.map((_, index) => index);
  order.sort((a, b) => sign * compare(values[a]!, values[b]!));
  const ranks = new Array<number>(values.length);
  order.forEach((index, position) => {
    const before = order[position - 1];
    const equal = before !== undefined && compare(values[before]!, values[index]!) === 0;
    ranks[index] = equal ? ranks[before]! : position + 1;
  });
  return ranks;
}
