import { sum } from '../../core/amount/exact';
import type { Work } from '../../core/work/work';
import { message, type Text } from '../../messages/message';
import type { DistributionSettings } from './options';
import { amountsOf } from './shownAmounts';
import { partsDiffer } from '../reporting/amountUnit';
import type { SolvedCase } from './solvedCase';

/** Says so when shown parts do not add up to a shown total, across a row or down a column. */
export function* roundingNotes(
  solved: readonly SolvedCase[],
  settings: DistributionSettings,
): Work<Text[]> {
  for (const { distribution } of solved) {
    const { limited } = distribution;
    const columns = [
      ...distribution.pots.map((shared) => amountsOf(shared)),
      ...(limited ? [limited.adjustments] : []),
    ];
    let differs = false;
    for (const amounts of distribution.totals.length > 1 ? [...columns, distribution.totals] : []) {
      yield;
      differs ||= partsDiffer(amounts, sum(amounts), settings.unit);
    }
    yield;
    differs ||= distribution.totals.some((total, region) =>
      partsDiffer(
        columns.map((amounts) => amounts[region]!),
        total,
        settings.unit,
      ),
    );
    if (differs) return [message('distribution.note.rounding', { unit: settings.unit })];
  }
  return [];
}

/** What the limits are on, and who bears them. */
export const limitNotes = ({ limits }: DistributionSettings): Text[] =>
  limits ? [message('limits.note', {})] : [];

/** Why ranks are missing: a table of some regions only, or regions that are not ranked. */
export function rankNotes(solved: readonly SolvedCase[]): Text[] {
  if (solved.some(({ distribution }) => distribution.partial)) {
    return [message('missing.partial', {})];
  }
  const unranked = solved.flatMap(({ input, distribution }) =>
    input.regions.filter((_, region) => {
      const rank = distribution.ranks[region]!;
      return typeof rank !== 'number' && rank.missing === 'notRanked';
    }),
  );
  if (unranked.length === 0) return [];
  const names = unranked.map(({ name }) => name).join(', ');
  return [message('distribution.note.notRanked', { regions: names })];
}
