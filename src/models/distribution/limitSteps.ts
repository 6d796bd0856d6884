import { add, factor, isZero, negate, sum, times, type Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import type { LimitName } from '../../core/distribution/limits';
import type { Step } from '../../core/trace/step';
import { operand } from '../reporting/stepParts';
import { awardSteps } from './awardSteps';
import { keyTotals } from './limitColumns';
import type { SolvedCase } from './solvedCase';

/** From what the key gives a region to its total inside the limits; nothing where there are none. */
export function limitSteps(solved: SolvedCase, region: number): Step[] {
  const { limited, pots, totals } = solved.distribution;
  if (!limited) return [];
  const own = sum(pots.map(({ amounts }) => amounts[region]!));
  const { lower, upper } = limited.bounds[region]!;
  const reached = [lower, upper].find((bound) => bound?.limit === limited.reached[region]);
  if (reached && limited.reached[region]) {
    return [
      ...boundSteps(solved, region, reached.limit, reached.amount),
      {
        rule: 'limit-reached',
        operands: [operand('amount', own, 'kr'), operand('limit', reached.amount, 'kr')],
        result: operand('total', totals[region]!, 'kr'),
      },
    ];
  }
  if (isZero(own) || isZero(limited.rate)) return [];
  const rate = add(factor('1'), own.numerator < 0n ? negate(limited.rate) : limited.rate);
  const shared = times(own, rate);
  return [
    {
      rule: 'limit-shared',
      operands: [operand('amount', own, 'kr'), operand('factor', rate, 'factor')],
      result: operand('shared', shared, 'kr'),
    },
    ...awardSteps(limited.award, region, shared),
  ];
}

/** What the limits give or take, after the steps of the total. */
export function adjustmentSteps({ distribution }: SolvedCase, region: number): Step[] {
  const { limited, totals } = distribution;
  if (!limited) return [];
  return [
    {
      rule: 'limit-adjustment',
      operands: [
        operand('total', totals[region]!, 'kr'),
        operand('keyTotal', keyTotals(distribution)[region]!, 'kr'),
      ],
      result: operand('adjustment', limited.adjustments[region]!, 'kr'),
    },
  ];
}

/** How a limit for each inhabitant becomes kronor. */
function boundSteps(
  { input, distribution }: SolvedCase,
  region: number,
  limit: LimitName,
  amount: Kronor,
): Step[] {
  if (limit === 'minimum' || limit === 'maximum') return [];
  const { recipient, cells } = input.regions[region]!;
  const rate = distribution.limited?.limits[limit];
  if (!rate || isMissing(recipient.population)) return [];
  const perInhabitant = operand(limit, rate, 'kr/person');
  const people = operand('population', recipient.population, 'persons', cells.population);
  const result = operand('limit', amount, 'kr');
  if (limit !== 'largestLossPerInhabitant') {
    return [{ rule: 'limit-per-inhabitant', operands: [perInhabitant, people], result }];
  }
  if (isMissing(recipient.previous)) return [];
  const previous = operand('previous', recipient.previous, 'kr', cells.previous);
  return [{ rule: 'limit-largest-loss', operands: [previous, perInhabitant, people], result }];
}
