import { preciseText } from '../../core/amount/decimalText';
import {
  added,
  call,
  numberFormula,
  operation,
  valueFormula,
  type Formula,
} from '../../tables/formula';
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
      return shareOfWhole(wholeFormula(solved, inputs), inputs.number(cell));
    }
    case 'rest':
      return restFormula(solved, inputs, row);
  }
}

/**
 * What some needs get together, over input cells alone; undefined where odd kronor are given by largest
 * remainder.
 *
 * @param whole the amount to allocate, unrounded
 */
export function needsAdded(
  { input: { needs }, allocation: { ledger, unrounded } }: SolvedAllocation,
  inputs: InputFormulas,
  some: readonly number[],
  whole: Formula,
): Formula | undefined {
  const rest = needs.findIndex(({ claim }) => claim.kind === 'rest');
  const shares = needs.some(({ claim }) => claim.kind === 'share');
  if (ledger.length > 0 || (shares && rest < 0)) return undefined;
  const given = (which: readonly number[]): Formula | undefined => {
    const isWhole = (need: number): boolean => unrounded[need]!.denominator === 1n;
    const fixed = which.filter((need) => needs[need]!.claim.kind === 'amount');
    const plain = fixed.filter(isWhole).map((need) => needs[need]!.cell);
    const terms = [
      ...(plain.length > 0 ? [inputs.sum(plain)] : []),
      ...fixed
        .filter((need) => !isWhole(need))
        .map((need) => rounded(inputs.number(needs[need]!.cell), 0)),
      ...which
        .filter((need) => needs[need]!.claim.kind === 'share')
        .map((need) => shareOfWhole(whole, inputs.number(needs[need]!.cell))),
    ];
    return terms.length > 0 ? added(terms) : undefined;
  };
  if (!some.includes(rest)) return given(some) ?? numberFormula('0');
  const others = given(needs.map((_, need) => need).filter((need) => !some.includes(need)));
  return others ? operation(rounded(whole, 0), '-', others) : rounded(whole, 0);
}

const shareOfWhole = (whole: Formula, percent: Formula): Formula =>
  rounded(operation(operation(whole, '*', percent), '/', numberFormula('100')), 0);

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
