import { isMissing } from '../../core/amount/missing';
import type { SharedPot } from '../../core/distribution/distribution';
import { message } from '../../messages/message';
import type { ReportColumn, ReportValue } from '../../tables/report';
import {
  amountColumn,
  amountValue,
  numberValue,
  percentValue,
  shareDecimals,
} from '../reporting/reportValues';
import { missingBecause } from './missingBecause';
import type { DistributionSettings } from './options';
import { amountsOf } from './shownAmounts';
import type { SolvedCase } from './solvedCase';

/** The columns of one pot, shared by every case that has a pot of that prefix. */
export interface PotGroup {
  readonly name: string;
  readonly prefix: string;
  /** Whole counts have none; a key with factors may give decimals, and then the column has three. */
  readonly weightDecimals: number;
}

/** The pots of all cases by prefix, in the order in which they first stand. */
export function potColumns(solved: readonly SolvedCase[]): readonly PotGroup[] {
  const names = new Map<string, string>();
  const fractional = new Set<string>();
  for (const { input, distribution } of solved) {
    input.pots.forEach(({ name, prefix }, pot) => {
      if (!names.has(prefix)) names.set(prefix, name);
      const isWhole = distribution.pots[pot]!.weights.every(
        (weight) => isMissing(weight) || weight.denominator === 1n,
      );
      if (!isWhole) fractional.add(prefix);
    });
  }
  return [...names].map(([prefix, name]) => ({
    name,
    prefix,
    weightDecimals: fractional.has(prefix) ? 3 : 0,
  }));
}

export function columnsOfPot(
  { name, prefix, weightDecimals }: PotGroup,
  { unit }: DistributionSettings,
): ReportColumn[] {
  return [
    {
      key: `${prefix}.weight`,
      title: message('distribution.column.weight', { pot: name }),
      unit: 'weight',
      decimals: weightDecimals,
      optional: true,
    },
    {
      key: `${prefix}.share`,
      title: message('distribution.column.share', { pot: name }),
      unit: 'percent',
      decimals: shareDecimals,
    },
    amountColumn(
      `${prefix}.amount`,
      message('distribution.column.amount', { pot: name, unit }),
      unit,
    ),
  ];
}

/** What a region has of a pot; missing where its case has no such pot. */
export function potValues(
  prefix: string,
  shared: SharedPot | undefined,
  region: number,
  unit: DistributionSettings['unit'],
  weightDecimals: number,
): Record<string, ReportValue> {
  if (!shared) {
    const none = missingBecause.otherPot;
    return { [`${prefix}.weight`]: none, [`${prefix}.share`]: none, [`${prefix}.amount`]: none };
  }
  const weighed = shared.weights[region]!;
  return {
    [`${prefix}.weight`]: isMissing(weighed)
      ? missingBecause[weighed.missing]
      : numberValue(weighed, weightDecimals),
    [`${prefix}.share`]: percentValue(shared.shares[region]!, shareDecimals),
    [`${prefix}.amount`]: amountValue(amountsOf(shared)[region]!, unit),
  };
}
