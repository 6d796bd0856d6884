import type { Step } from '../../core/trace/step';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import type { SolvedAllocation } from './input';

/** The steps behind a need's amount or share, with the cells of their numbers. */
export function explainNeed(solved: SolvedAllocation, row: number, key: string): readonly Step[] {
  const { input, allocation } = solved;
  const { claim, cell, need } = input.needs[row]!;
  if (key === 'share' && claim.kind === 'share') {
    const share = operand('share', claim.share, 'share', cell);
    return [{ rule: 'read', operands: [share], result: share }];
  }
  if (key !== 'amount') return [];
  const amount = allocation.amounts[row]!;
  const unrounded = allocation.unrounded[row]!;
  const whole = operand(
    'amount',
    input.amount.amount,
    'kr',
    'cell' in input.amount ? input.amount.cell : undefined,
  );
  const line = allocation.ledger.find(({ recipient }) => recipient === row);
  const roundSteps: readonly Step[] = line
    ? [
        {
          rule: `whole-kronor-${line.reason}`,
          operands: [
            operand('amount', unrounded, 'kr'),
            operand('remainder', line.remainder, 'kr'),
          ],
          result: operand('awarded', amount, 'kr'),
        },
      ]
    : claim.kind === 'rest'
      ? []
      : amountRoundSteps(unrounded, 'kr');
  switch (claim.kind) {
    case 'amount': {
      const fixed = operand('fixed', claim.amount, 'kr', cell);
      return [{ rule: 'read', operands: [fixed], result: fixed }, ...roundSteps];
    }
    case 'share':
      return [
        {
          rule: 'amount',
          operands: [whole, operand('share', claim.share, 'share', cell)],
          result: operand('amount', unrounded, 'kr'),
        },
        ...roundSteps,
      ];
    case 'rest':
      return [
        {
          rule: 'allocation-rest',
          operands: [
            whole,
            ...input.needs.flatMap((other, index) =>
              index === row
                ? []
                : [
                    {
                      ...operand('amount', allocation.amounts[index]!, 'kr', other.cell),
                      label: other.need,
                    },
                  ],
            ),
          ],
          result: { ...operand('rest', amount, 'kr'), label: need },
        },
      ];
  }
}
