import { preciseText, roundedText } from '../../core/amount/decimalText';
import { isNegative, isZero, sum } from '../../core/amount/exact';
import { message, type Text } from '../../messages/message';
import { info, warning, type Finding } from '../../tables/finding';
import { limitNames } from './limitOptions';
import type { SolvedCase } from './solvedCase';

/** Which limits are reached and by whom, and how much they move; nothing where there are no limits. */
export function limitSentences({ input, distribution }: SolvedCase): Text[] {
  const { limited } = distribution;
  if (!limited) return [];
  const reached = limitNames.flatMap((limit) => {
    const amount = limited.limits[limit];
    const regions = input.regions.filter((_, region) => limited.reached[region] === limit);
    if (!amount || regions.length === 0) return [];
    const names = regions.length > mostNames ? '' : regions.map(({ name }) => name).join(', ');
    return [
      message('limits.sentence.reached', {
        limit,
        amount: preciseText(amount),
        regions: names,
        count: String(regions.length),
      }),
    ];
  });
  const moved = sum(limited.adjustments.filter((adjustment) => !isNegative(adjustment)));
  return [
    ...reached,
    isZero(moved)
      ? message('limits.sentence.nothing', {})
      : message('limits.sentence.moved', { moved: roundedText(moved, 0) }),
  ];
}

/** A sentence with more names than this is a list; it says how many instead. */
const mostNames = 6;

/** What the limits do to one region, for the answer before any table. */
export function limitHeadline({ distribution }: SolvedCase, region: number): Text[] {
  const adjustment = distribution.limited?.adjustments[region];
  if (!adjustment || isZero(adjustment)) return [];
  return [message('limits.headline', { adjustment: roundedText(adjustment, 0) })];
}

/** With exact rounding: an odd krona that equal remainders met at, and kronor that no limit has room for. */
export function limitRemarks({ input, distribution }: SolvedCase): Finding[] {
  const { award, beyond = [] } = distribution.limited ?? {};
  const names = (regions: readonly number[]): string =>
    regions.map((region) => input.regions[region]!.name).join(', ');
  return [
    ...(award?.tie
      ? [
          info(
            message('limits.tie', {
              winners: names(award.tie.winners),
              losers: names(award.tie.losers),
            }),
          ),
        ]
      : []),
    ...(beyond.length > 0 ? [warning(message('limits.beyond', { regions: names(beyond) }))] : []),
  ];
}
