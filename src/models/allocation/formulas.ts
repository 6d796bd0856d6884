import { preciseText } from '../../core/amount/decimalText';
import { call, numberFormula, operation, valueFormula, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import { rounded } from '../reporting/shownFormula';
import type { SolvedAllocation } from './input';

export const mainTable = 'allocation';

/**
 * A value of the main table over the input cells. Without a rest row a share has none: its odd krona is
 * given by largest remainder, which is no formula.
 */
export function needFormula(
  solved: SolvedAllocation,
  inputs: InputFormulas,
  row: number | 'totals',
  key: string,
): Formula | undefined {
  if (key !== 'amount' && key !== 'share') return undefined;
  if (row === 'totals') return key === 'amount' ? call('SUM', all(solved, 'amount')) : undefined;
  const { needs } = solved.input;
  const { claim, cell } = needs[row]!;
  if (key === 'share')
    return claim.kind === 'share' ? shareFormula(inputs, row, solved) : undefined;
  const { ledger } = solved.allocation;
  switch (claim.kind) {
    case 'amount':
      return ledger.some(({ recipient }) => recipient === row)
        ? undefined
        : rounded(inputs.number(cell), 0);
    case 'share': {
      const hasRest = needs.some((need) => need.claim.kind === 'rest');
      if (ledger.length > 0 || !hasRest) return undefined;
      const percent = operation(wholeFormula(solved, inputs), '*', inputs.number(cell));
      return rounded(operation(percent, '/', numberFormula('100')), 0);
    }
    case 'rest':
      return restFormula(solved, inputs, row);
  }
}

/** In the column of shares, a fraction of one. */
function shareFormula(inputs: InputFormulas, row: number, { input }: SolvedAllocation): Formula {
  return operation(inputs.number(input.needs[row]!.cell), '/', numberFormula('100'));
}

/** The amount to allocate, unrounded. */
export function wholeFormula(
  { input: { amount, needs } }: SolvedAllocation,
  inputs: InputFormulas,
): Formula {
  switch (amount.from) {
    case 'cell':
    case 'totals':
      return inputs.number(amount.cell);
    case 'title':
      return { kind: 'number', number: amount.number, from: amount.cell };
    case 'rows':
      return inputs.sum(needs.map(({ cell }) => cell));
    case 'option':
      return numberFormula(preciseText(amount.amount));
  }
}

/** What the other rows leave of the whole. */
function restFormula(solved: SolvedAllocation, inputs: InputFormulas, row: number): Formula {
  const whole = rounded(wholeFormula(solved, inputs), 0);
  const rows = solved.input.needs.length;
  const others = [values('amount', 0, row), values('amount', row + 1, rows - row - 1)].flatMap(
    (each) => each ?? [],
  );
  return others.length === 0 ? whole : operation(whole, '-', call('SUM', ...others));
}

const values = (key: string, first: number, rows: number): Formula | undefined =>
  rows === 0 ? undefined : { kind: 'values', table: mainTable, key, first, rows };

const all = ({ input }: SolvedAllocation, key: string): Formula =>
  values(key, 0, input.needs.length)!;

/**
 * A name's total: the amounts of the rows that bear it, as SUMPRODUCT of a comparison. SUMIF would take
 * the cost centres 0701 and 701 for the same number, and `*` in a name for anything.
 */
export function totalFormula(
  solved: SolvedAllocation,
  table: string,
  key: string,
  row: number,
): Formula {
  const isSame = operation(all(solved, key), '=', valueFormula(table, row, key));
  return call('SUMPRODUCT', operation(isSame, '*', all(solved, 'amount')));
}
