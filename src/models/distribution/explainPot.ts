import { preciseText } from '../../core/amount/decimalText';
import type { Exact, Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import type { Step } from '../../core/trace/step';
import { addressText } from '../../tables/cell';
import { operand } from '../reporting/stepParts';
import { awardSteps } from './awardSteps';
import type { SolvedCase } from './solvedCase';

/** The sheet whose rules and worked numbers the model follows. */
const official = 'Förslag fördelning av Välfärdsmiljard för flyktingmottagande 2020';

/** What a region weighs under the key of a pot. */
export function weightSteps(
  { input, distribution }: SolvedCase,
  pot: number,
  region: number,
): Step[] {
  const shared = distribution.pots[pot]!;
  const weighed = shared.weights[region]!;
  const operands = input.pots[pot]!.operands[region]!;
  if (isMissing(weighed) || operands.length === 0) return [];
  return [
    {
      rule: 'key-sum',
      operands: operands.map(({ label, factor, value, cell }) => ({
        ...operand('count', value, 'weight', cell),
        label: isOne(factor) ? label : `${preciseText(factor)} × ${label}`,
      })),
      result: operand('weight', weighed, 'weight'),
    },
  ];
}

/** Its share of all that is weighed. */
export function shareSteps(
  { input, distribution }: SolvedCase,
  pot: number,
  region: number,
): Step[] {
  const shared = distribution.pots[pot]!;
  const { pot: potInput, nationalTotalCell, operands, keyCell } = input.pots[pot]!;
  const result = operand('share', shared.shares[region]!, 'share');
  const weighed = shared.weights[region]!;
  if (!isMissing(weighed) && !isMissing(shared.totalWeight)) {
    return [
      {
        rule: 'share',
        operands: [
          operand('weight', weighed, 'weight'),
          operand('totalWeight', shared.totalWeight, 'weight', nationalTotalCell),
        ],
        result,
        source: official,
      },
    ];
  }
  if (potInput.key.kind === 'blend') {
    return [
      {
        rule: 'blend',
        operands: operands[region]!.map(({ label, value, cell }) => ({
          ...operand('count', value, 'weight', cell),
          label,
        })),
        result,
        ...(keyCell && { source: addressText(keyCell) }),
      },
    ];
  }
  return [];
}

/** What it gets of the pot. */
export function potSteps(solved: SolvedCase, pot: number, region: number): Step[] {
  const { pot: potInput, amountCell, keyCell, name } = solved.input.pots[pot]!;
  const shared = solved.distribution.pots[pot]!;
  const result = { ...operand('amount', shared.amounts[region]!, 'kr'), label: name };
  if (potInput.key.kind === 'given') {
    return [
      {
        rule: 'given',
        operands: [operand('given', shared.amounts[region]!, 'kr', keyCell)],
        result,
      },
    ];
  }
  const multiplied: Step = {
    rule: 'amount',
    operands: [
      { ...operand('pot', potInput.amount, 'kr', amountCell), label: name },
      operand('share', shared.shares[region]!, 'share'),
    ],
    result,
    source: official,
  };
  return [
    ...weightSteps(solved, pot, region),
    ...shareSteps(solved, pot, region),
    multiplied,
    ...awardSteps(shared.award, region, shared.amounts[region]!),
  ];
}

/** What it gets as the table shows it: whole kronor where they are handed out. */
export function shownAmount({ distribution }: SolvedCase, pot: number, region: number): Kronor {
  const { award, amounts } = distribution.pots[pot]!;
  return (award?.amounts ?? amounts)[region]!;
}

const isOne = ({ numerator, denominator }: Exact): boolean => numerator === denominator;
