import { isMissing } from '../../core/amount/missing';
import type { Step } from '../../core/trace/step';
import { amountRoundSteps, operand, roundStep } from '../reporting/stepParts';
import { potSteps, shareSteps, shownAmount, weightSteps } from './explainPot';
import { keyTotals } from './limitColumns';
import { adjustmentSteps, limitSteps } from './limitSteps';
import { unroundedTotal } from './shownAmounts';
import type { SolvedCase } from './solvedCase';
import type { DistributionSettings } from './options';

/**
 * The steps behind one value of the distribution table, in the order of the calculation, with the cells
 * that the numbers came from. Empty for names and for values that are missing.
 */
export function explainValue(
  solved: SolvedCase,
  region: number,
  key: string,
  settings: DistributionSettings,
): readonly Step[] {
  const { input } = solved;
  const pot = input.pots.findIndex(({ prefix }) => key.startsWith(`${prefix}.`));
  if (pot >= 0) {
    const kind = key.slice(input.pots[pot]!.prefix.length + 1);
    if (kind === 'weight') return weightSteps(solved, pot, region);
    if (kind === 'share') {
      return [...weightSteps(solved, pot, region), ...shareSteps(solved, pot, region)];
    }
    if (kind === 'amount') {
      const amount = shownAmount(solved, pot, region);
      return [...potSteps(solved, pot, region), ...amountRoundSteps(amount, settings.unit)];
    }
    return [];
  }
  switch (key) {
    case 'total':
      return [
        ...totalSteps(solved, region),
        ...amountRoundSteps(solved.distribution.totals[region]!, settings.unit),
      ];
    case 'adjustment': {
      const adjustment = solved.distribution.limited?.adjustments[region];
      return [
        ...totalSteps(solved, region),
        ...adjustmentSteps(solved, region),
        ...(adjustment ? amountRoundSteps(adjustment, settings.unit) : []),
      ];
    }
    case 'perInhabitant':
      return perInhabitantSteps(solved, region);
    case 'rank':
      return rankSteps(solved, region, settings);
    case 'previous':
      return previousSteps(solved, region);
    case 'difference':
      return differenceSteps(solved, region, settings);
    case 'differencePercent':
      return relativeSteps(solved, region, settings);
    default:
      return [];
  }
}

function totalSteps(solved: SolvedCase, region: number): Step[] {
  const { input, distribution } = solved;
  return [
    ...input.pots.flatMap((_, pot) => potSteps(solved, pot, region)),
    {
      rule: 'total',
      operands: input.pots.map(({ name }, pot) => ({
        ...operand('amount', shownAmount(solved, pot, region), 'kr'),
        label: name,
      })),
      result: operand('total', keyTotals(distribution)[region]!, 'kr'),
    },
    ...limitSteps(solved, region),
  ];
}

function perInhabitantSteps(solved: SolvedCase, region: number): Step[] {
  const { input, distribution } = solved;
  const value = distribution.perInhabitant[region]!;
  const { recipient, cells } = input.regions[region]!;
  if (isMissing(value) || isMissing(recipient.population)) return [];
  const unrounded = unroundedTotal(distribution, region);
  return [
    ...totalSteps(solved, region),
    {
      rule: 'per-inhabitant',
      operands: [
        operand('total', unrounded, 'kr'),
        operand('population', recipient.population, 'persons', cells.population),
      ],
      result: operand('perInhabitant', value, 'kr/person'),
    },
    roundStep(value, 0, 'kr/person'),
  ];
}

function rankSteps(solved: SolvedCase, region: number, settings: DistributionSettings): Step[] {
  const { distribution } = solved;
  const rank = distribution.ranks[region]!;
  const value = distribution.perInhabitant[region]!;
  if (typeof rank !== 'number' || isMissing(value)) return [];
  return [
    ...perInhabitantSteps(solved, region),
    {
      rule: settings.rankDirection === 'ascending' ? 'rank-ascending' : 'rank',
      operands: [
        operand('perInhabitant', value, 'kr/person'),
        { name: 'ahead', value: String(rank - 1), unit: 'count' },
        { name: 'ranked', value: String(distribution.rankedCount), unit: 'count' },
      ],
      result: { name: 'rank', value: String(rank), unit: 'rank' },
    },
  ];
}

function previousSteps({ input }: SolvedCase, region: number): Step[] {
  const { recipient, cells } = input.regions[region]!;
  if (isMissing(recipient.previous)) return [];
  const value = operand('previous', recipient.previous, 'kr', cells.previous);
  return [{ rule: 'read', operands: [value], result: value }];
}

function differenceSteps(
  solved: SolvedCase,
  region: number,
  settings: DistributionSettings,
): Step[] {
  const { input, distribution } = solved;
  const difference = distribution.differences[region]!;
  const { recipient, cells } = input.regions[region]!;
  if (isMissing(difference) || isMissing(recipient.previous)) return [];
  return [
    ...totalSteps(solved, region),
    {
      rule: 'difference',
      operands: [
        operand('total', distribution.totals[region]!, 'kr'),
        operand('previous', recipient.previous, 'kr', cells.previous),
      ],
      result: operand('difference', difference, 'kr'),
    },
    ...amountRoundSteps(difference, settings.unit),
  ];
}

function relativeSteps(solved: SolvedCase, region: number, settings: DistributionSettings): Step[] {
  const { input, distribution } = solved;
  const relative = distribution.relativeDifferences[region]!;
  const difference = distribution.differences[region]!;
  const { recipient, cells } = input.regions[region]!;
  if (isMissing(relative) || isMissing(difference) || isMissing(recipient.previous)) return [];
  return [
    ...differenceSteps(solved, region, settings),
    {
      rule: 'difference-percent',
      operands: [
        operand('difference', difference, 'kr'),
        operand('previous', recipient.previous, 'kr', cells.previous),
      ],
      result: operand('differencePercent', relative, 'share'),
    },
  ];
}
