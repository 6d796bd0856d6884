import { isMissing } from '../../core/amount/missing';
import { subtract } from '../../core/amount/exact';
import type { Step } from '../../core/trace/step';
import { amountRoundSteps, operand, roundStep } from '../reporting/stepParts';
import { explainValue } from './explain';
import type { ComparedCase, Swap } from './keySwap';
import type { DistributionSettings } from './options';
import { unroundedTotal } from './shownAmounts';

/** The steps behind one value of the comparison: both totals as they are made, and what is between them. */
export function keySwapSteps(
  solved: ComparedCase,
  swap: Swap | undefined,
  key: string,
  settings: DistributionSettings,
): readonly Step[] {
  if (!swap) return [];
  const { input, distribution, other } = solved;
  const { region, total, otherTotal, difference, perInhabitant } = swap;
  const own = explainValue(solved, region, 'total', settings);
  const swapped = explainValue(other, region, 'total', settings);
  switch (key) {
    case 'total':
      return own;
    case 'otherTotal':
      return swapped;
    case 'difference':
      return [
        ...own,
        ...swapped,
        {
          rule: 'difference',
          operands: [operand('otherTotal', otherTotal, 'kr'), operand('total', total, 'kr')],
          result: operand('difference', difference, 'kr'),
        },
        ...amountRoundSteps(difference, settings.unit),
      ];
    case 'differencePerInhabitant': {
      const { recipient, cells } = input.regions[region]!;
      if (isMissing(perInhabitant) || isMissing(recipient.population)) return [];
      const unrounded = {
        other: unroundedTotal(other.distribution, region),
        own: unroundedTotal(distribution, region),
      };
      const between = operand('difference', subtract(unrounded.other, unrounded.own), 'kr');
      return [
        ...own,
        ...swapped,
        {
          rule: 'difference',
          operands: [
            operand('otherTotal', unrounded.other, 'kr'),
            operand('total', unrounded.own, 'kr'),
          ],
          result: between,
        },
        {
          rule: 'per-inhabitant',
          operands: [
            between,
            operand('population', recipient.population, 'persons', cells.population),
          ],
          result: operand('perInhabitant', perInhabitant, 'kr/person'),
        },
        roundStep(perInhabitant, 0, 'kr/person'),
      ];
    }
    default:
      return [];
  }
}
