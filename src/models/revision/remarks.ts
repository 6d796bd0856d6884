import { compare } from '../../core/amount/exact';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { warning, type Finding } from '../../tables/finding';
import type { Comparison } from './comparison';

/** What is worth knowing before anyone trusts the comparison: what only one vintage has, or that they are alike. */
export function remarks(comparison: Comparison): Finding[] {
  const { before, after, pots, regions } = comparison;
  const lone = regions.flatMap((region): Finding[] => {
    if (region.before !== undefined && region.after !== undefined) return [];
    const here = region.before === undefined ? after : before;
    const other = region.before === undefined ? before : after;
    const { cell } = here.regions[(region.before ?? region.after)!]!;
    const parameters = { region: region.name, cell: cell ? addressText(cell) : here.sheet };
    return [
      warning(
        message('revision.region-in-one', { ...parameters, here: here.title, other: other.title }),
        cell,
      ),
    ];
  });
  const unlike = pots.flatMap((pot): Finding[] => {
    if (pot.before && pot.after) return [];
    const found = (pot.before ?? pot.after)!;
    const isTwin = pots.some((other) => other !== pot && other.name === pot.name);
    if (isTwin && pot.before) return [];
    const parameters = { pot: pot.name, cell: addressText(found.cell) };
    const here = pot.before ? before : after;
    return [
      isTwin
        ? warning(message('revision.key-changed', parameters), found.cell)
        : warning(message('revision.pot-in-one', { ...parameters, here: here.title }), found.cell),
    ];
  });
  return [...(isNoChange(comparison) ? [noChange(comparison)] : []), ...unlike, ...lone];
}

const noChange = ({ before, after }: Comparison): Finding =>
  warning(message('revision.no-change', { before: before.title, after: after.title }));

/** Whether nobody gets anything else than before and no pot is larger or smaller. */
function isNoChange({ before, after, pots, regions }: Comparison): boolean {
  return (
    pots.every(
      (pot) => pot.before && pot.after && compare(pot.before.amount, pot.after.amount) === 0,
    ) &&
    regions.every(
      (one) =>
        one.before !== undefined &&
        one.after !== undefined &&
        compare(before.regions[one.before]!.total, after.regions[one.after]!.total) === 0,
    )
  );
}
