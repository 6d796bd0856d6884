import { perPerson, shareOf, subtract, sum } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { ReportRow, ReportValue } from '../../tables/report';
import {
  amountValue,
  numberValue,
  percentValue,
  relativeDecimals,
  shareDecimals,
} from '../reporting/reportValues';
import { limitTotals } from './limitColumns';
import type { DistributionSettings } from './options';
import type { PotGroup } from './potColumns';
import { amountsOf } from './shownAmounts';
import type { SolvedCase } from './solvedCase';

/** What all regions get together; none in a partial table or of one region. */
export function* totalsRow(
  { input, distribution }: SolvedCase,
  groups: readonly PotGroup[],
  { unit }: DistributionSettings,
): Work<ReportRow | undefined> {
  if (distribution.partial || input.regions.length < 2) return undefined;
  const total = sum(distribution.totals);
  yield;
  const populations = input.regions.map(({ recipient }) => recipient.population);
  const known = populations.flatMap((value) => (isMissing(value) ? [] : [value]));
  const previous = input.regions.flatMap(({ recipient }) =>
    isMissing(recipient.previous) ? [] : [recipient.previous],
  );
  const compared = previous.length === input.regions.length;
  const before = sum(previous);
  yield;
  const values: Record<string, ReportValue> = {
    region: { text: message('distribution.totals', {}) },
    ...limitTotals(distribution, unit),
    total: amountValue(total, unit),
  };
  for (const [pot, { prefix }] of input.pots.entries()) {
    yield;
    const shared = distribution.pots[pot]!;
    if (!isMissing(shared.totalWeight)) {
      values[`${prefix}.weight`] = numberValue(
        shared.totalWeight,
        groups.find((group) => group.prefix === prefix)?.weightDecimals,
      );
    }
    values[`${prefix}.share`] = percentValue(sum(shared.shares), shareDecimals);
    yield;
    values[`${prefix}.amount`] = amountValue(sum(amountsOf(shared)), unit);
  }
  if (known.length === populations.length) {
    values.perInhabitant = numberValue(perPerson(total, sum(known)));
  }
  if (compared) {
    values.previous = amountValue(before, unit);
    values.difference = amountValue(subtract(total, before), unit);
    if (before.numerator > 0n) {
      values.differencePercent = percentValue(
        shareOf(subtract(total, before), before),
        relativeDecimals,
      );
    }
  }
  return { emphasis: 'total', values };
}
