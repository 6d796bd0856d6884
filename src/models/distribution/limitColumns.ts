import { sum, type Kronor } from '../../core/amount/exact';
import type { Distribution } from '../../core/distribution/distribution';
import { message } from '../../messages/message';
import type { ReportColumn, ReportTable, ReportValue } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { amountColumn, amountValue, textColumn } from '../reporting/reportValues';

/** With limits: what they give or take from each region, and at which of them it stands. */
export function limitColumns({ limited }: Distribution, unit: AmountUnit): ReportColumn[] {
  if (!limited) return [];
  return [
    amountColumn('adjustment', message('limits.column.adjustment', { unit }), unit),
    { ...textColumn('limit', message('limits.column.limit', {})), optional: true },
  ];
}

export function limitValues(
  { limited }: Distribution,
  region: number,
  unit: AmountUnit,
): Readonly<Record<string, ReportValue>> {
  if (!limited) return {};
  const limit = limited.reached[region];
  return {
    adjustment: amountValue(limited.adjustments[region]!, unit),
    limit: limit
      ? { text: message('limits.title', { limit }) }
      : { missing: message('limits.missing.none', {}) },
  };
}

/** The adjustments of all regions together: nothing, since the limits move money and make none. */
export const limitTotals = (
  { limited }: Distribution,
  unit: AmountUnit,
): Readonly<Record<string, ReportValue>> =>
  limited ? { adjustment: amountValue(sum(limited.adjustments), unit) } : {};

/** What the key gives a region over all pots, before any limit, rounded as the totals are. */
export function keyTotals({ limited, totals, pots }: Distribution): readonly Kronor[] {
  if (!limited) return totals;
  return totals.map((_, region) =>
    sum(pots.map(({ award, amounts }) => (award?.amounts ?? amounts)[region]!)),
  );
}

/** The columns that follow from limits, which no formula can calculate. */
export const limitedColumns: ReadonlySet<string> = new Set([
  'adjustment',
  'total',
  'perInhabitant',
  'rank',
  'difference',
  'differencePercent',
]);

export const limitedAsValues: NonNullable<ReportTable['valueOnly']> = Object.fromEntries(
  [...limitedColumns].map((key) => [key, message('limits.value-only', {})]),
);
