import { preciseText } from '../../core/amount/decimalText';
import { fraction } from '../../core/amount/exact';
import type { AllocationRefusal } from '../../core/allocation/allocation';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { AllocationInput } from './input';

/** Says in words, with the cells, why the arithmetic refused. */
export function refusalFinding(input: AllocationInput, refusal: AllocationRefusal): Finding {
  const { needs, amount } = input;
  const amountCell = 'cell' in amount ? amount.cell : undefined;
  const whole = preciseText(amount.amount);
  switch (refusal.code) {
    case 'noClaims':
      return error(message('allocation-no-needs', { table: '' }));
    case 'negativeAmount': {
      const cell = amountCell ? addressText(amountCell) : '';
      return error(message('allocation-amount-negative', { amount: whole, cell }), amountCell);
    }
    case 'negativeClaim': {
      const { need, cell } = needs[refusal.claim]!;
      return error(message('allocation-claim-negative', { need, cell: addressText(cell) }), cell);
    }
    case 'severalRests': {
      const [first, second] = [needs[refusal.first]!.cell, needs[refusal.second]!.cell];
      const at = { first: addressText(first), second: addressText(second) };
      return error(message('allocation-several-rests', at), second);
    }
    case 'sharesAboveWhole': {
      const cells = cellsOf(input, 'share');
      const percent = fraction(refusal.sum.numerator * 100n, refusal.sum.denominator);
      return error(
        message('allocation-shares-above-whole', {
          percent: preciseText(percent),
          cells: cells.map(addressText),
        }),
        cells[0],
      );
    }
    case 'claimsAboveAmount': {
      const rest = cellsOf(input, 'rest')[0];
      const at = {
        claimed: preciseText(refusal.claimed),
        amount: whole,
        over: preciseText(refusal.over),
      };
      if (rest) {
        return error(message('allocation-rest-negative', { ...at, cell: addressText(rest) }), rest);
      }
      const cell = amountCell ?? needs.at(-1)!.cell;
      return error(message('allocation-above-amount', { ...at, cell: addressText(cell) }), cell);
    }
    case 'unallocated': {
      const cell = amountCell ?? needs.at(-1)!.cell;
      return error(
        message('allocation-unallocated', {
          claimed: preciseText(refusal.claimed),
          amount: whole,
          left: preciseText(refusal.left),
          cell: addressText(cell),
        }),
        cell,
      );
    }
  }
}

const cellsOf = ({ needs }: AllocationInput, kind: 'share' | 'rest'): readonly CellAddress[] =>
  needs.filter(({ claim }) => claim.kind === kind).map(({ cell }) => cell);
