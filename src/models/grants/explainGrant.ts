import { isMissing } from '../../core/amount/missing';
import type { Step } from '../../core/trace/step';
import type { AmountUnit } from '../reporting/amountUnit';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import { grantFigures } from './grantFigures';
import type { GrantInput, SolvedRegister } from './input';

/** The steps behind one value of a grant's row in the register. */
export function explainGrant(
  register: SolvedRegister,
  index: number,
  key: string,
  unit: AmountUnit,
): readonly Step[] {
  const one = register.grants[index]!;
  const value = grantFigures(register, index)[key];
  if (value === undefined || isMissing(value)) return [];
  const result = operand(key, value, 'kr');
  const rounding = amountRoundSteps(value, unit);
  const step = (rule: string, ...operands: Step['operands']): readonly Step[] => [
    { rule, operands, result },
    ...rounding,
  ];
  const amount = amountOperand(one);
  switch (key) {
    case 'amount':
      return one.source === 'given' ? rounding : [...one.calculated!.steps, ...rounding];
    case 'remaining':
      return step('difference', ...amount, ...budgetOperand(one));
    case 'expected': {
      const { probability, cells } = { ...one.grant, cells: one.cells };
      return isMissing(probability)
        ? step('grant-whole', ...amount)
        : step(
            'grant-expected',
            ...amount,
            operand('probability', probability, 'share', cells.probability),
          );
    }
    case 'performancePart': {
      const { performance } = one.grant;
      return isMissing(performance) || performance.kind === 'amount'
        ? rounding
        : step(
            'amount',
            ...amount,
            operand('share', performance.share, 'share', one.cells.performance),
          );
    }
    case 'distributed':
      return register.recipientsOf[index]!.length === 0
        ? []
        : step('total', ...recipientOperands(register, index));
    case 'undistributed':
      return step(
        'difference',
        ...amount,
        ...budgetOperand(one),
        ...recipientOperands(register, index),
      );
    case 'cautious':
      return isMissing(one.grant.status) || one.grant.status === 'forecast'
        ? step('grant-not-decided', ...amount)
        : step('grant-whole', ...amount);
    default:
      return rounding;
  }
}

const amountOperand = ({ grant, cells, source }: GrantInput): Step['operands'] =>
  isMissing(grant.amount)
    ? []
    : [operand('amount', grant.amount, 'kr', source === 'given' ? cells.amount : undefined)];

const budgetOperand = ({ grant, cells }: GrantInput): Step['operands'] =>
  isMissing(grant.inBudget) ? [] : [operand('inBudget', grant.inBudget, 'kr', cells.inBudget)];

function recipientOperands(
  { recipients, recipientsOf, shared }: SolvedRegister,
  grant: number,
): Step['operands'] {
  return recipientsOf[grant]!.flatMap((recipient, position) => {
    const amount = shared[grant]!.amounts[position]!;
    const { name, partCell } = recipients[recipient]!;
    return isMissing(amount)
      ? []
      : [{ ...operand('recipient', amount, 'kr', partCell), label: name }];
  });
}
