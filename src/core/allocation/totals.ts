import { add, kronor, type Kronor } from '../amount/exact';

/** A total of the allocations that share a name. */
export interface NamedTotal {
  /** Positions of the allocations, in order. */
  readonly members: readonly number[];
  readonly total: Kronor;
}

/**
 * Totals by name, in the order in which the names first stand. Names differ in case and spaces alone are
 * the same, as they are to a spreadsheet.
 *
 * @param names one an amount.
 * @example totalsByName(['A', 'b', 'a'], amounts) // two totals, of 0 and 2, and of 1
 */
export function totalsByName(
  names: readonly string[],
  amounts: readonly Kronor[],
): readonly NamedTotal[] {
  const totals = new Map<string, { members: number[]; total: Kronor }>();
  names.forEach((name, index) => {
    const key = name.trim().replace(/\s+/g, ' ').toLowerCase();
    const known = totals.get(key) ?? { members: [], total: kronor('0') };
    known.members.push(index);
    known.total = add(known.total, amounts[index]!);
    totals.set(key, known);
  });
  return [...totals.values()];
}
