import { preciseText } from '../../core/amount/decimalText';
import { compare, kronor, sum, type Kronor } from '../../core/amount/exact';
import { message } from '../../messages/message';
import { addressText, rangeText } from '../../tables/cell';
import { error, info, warning, type Finding } from '../../tables/finding';
import type { FoundTable, InputCell, Recognised } from '../../tables/recognised';
import type { AmountInput, NeedInput } from './input';
import { titleAmount } from './titleAmount';

/**
 * The amount to allocate: the option, else a labelled cell, else the title above the table, else its row
 * of totals, else the sum where all rows are fixed amounts. What disagrees with it is told.
 *
 * @param option decimal text in kr, empty where nothing was chosen.
 */
export function readAmount(
  { forms }: Recognised,
  table: FoundTable,
  needs: readonly NeedInput[],
  option: string,
): { readonly amount?: AmountInput; readonly findings: readonly Finding[] } {
  const labelled = forms
    .flatMap(({ fields }) => fields.map(({ input }) => input))
    .flatMap((input) => numberOf(input, 'cell'));
  const [first, ...others] = labelled;
  const other = others.find((each) => first && compare(each.amount, first.amount) !== 0);
  if (first && other && option === '') {
    const at = { cell: addressText(first.cell), other: addressText(other.cell) };
    return { findings: [error(message('allocation-amounts-differ', at), other.cell)] };
  }
  const totals = numberOf(table.totals?.cells.amount, 'totals');
  const found: readonly AmountInput[] = [
    ...(option === '' ? [] : [{ from: 'option' as const, amount: kronor(option) }]),
    ...(first ? [first] : []),
    ...inTitle(table),
    ...totals,
  ];
  const [amount, ...rest] = found;
  if (amount) return { amount, findings: disagreeing(amount, rest) };
  return fromRows(table, needs);
}

function numberOf(
  input: InputCell | undefined,
  from: 'cell' | 'totals',
): Extract<AmountInput, { readonly from: 'cell' | 'totals' }>[] {
  return input?.reading.kind === 'number' && input.reading.percent !== true
    ? [{ from, amount: kronor(input.reading.value), cell: input.cell }]
    : [];
}

function inTitle({ title, titleCell }: FoundTable): AmountInput[] {
  const number = title === undefined ? undefined : titleAmount(title);
  if (number === undefined || !titleCell) return [];
  return [{ from: 'title', amount: kronor(number), cell: titleCell, number }];
}

function disagreeing(amount: AmountInput, others: readonly AmountInput[]): Finding[] {
  return others.flatMap((other): Finding[] => {
    if (!('cell' in other) || compare(other.amount, amount.amount) === 0) return [];
    const at = {
      amount: preciseText(amount.amount),
      other: preciseText(other.amount),
      cell: addressText(other.cell),
    };
    return [warning(message('allocation-amount-disagrees', at), other.cell)];
  });
}

function fromRows(
  table: FoundTable,
  needs: readonly NeedInput[],
): { readonly amount?: AmountInput; readonly findings: readonly Finding[] } {
  const fixed = needs.flatMap(({ claim }): Kronor[] =>
    claim.kind === 'amount' ? [claim.amount] : [],
  );
  if (fixed.length < needs.length || needs.length === 0) {
    return { findings: [error(message('allocation-amount-missing', {}))] };
  }
  const amount = sum(fixed);
  const told = { amount: preciseText(amount), table: rangeText(table.range) };
  return {
    amount: { from: 'rows', amount },
    findings: [info(message('allocation-amount-from-rows', told))],
  };
}
