import type { Kronor } from '../../core/amount/exact';
import type { Award } from '../../core/distribution/wholeKronor';
import type { Step } from '../../core/trace/step';
import { operand } from '../reporting/stepParts';

/** How an unrounded amount became whole kronor; no step where it was whole or rounding is not exact. */
export function awardSteps(award: Award | undefined, region: number, unrounded: Kronor): Step[] {
  const line = award?.ledger.find(({ recipient }) => recipient === region);
  const awarded = award?.amounts[region];
  if (!line || !awarded) return [];
  return [
    {
      rule: `whole-kronor-${line.reason}`,
      operands: [operand('amount', unrounded, 'kr'), operand('remainder', line.remainder, 'kr')],
      result: operand('awarded', awarded, 'kr'),
    },
  ];
}
