import type { Exact } from '../../core/amount/exact';
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
import type { Case, PotInput, WeightOperand } from './input';

/** The id of the table whose columns formulas name. */
const mainTable = 'distribution';

/** Where a case's numbers stand for formulas: in the input, and in its rows of the main table. */
export interface CaseCells {
  readonly input: Case;
  readonly inputs: InputFormulas;
  /** The case's first row in the main table. */
  readonly firstRow: number;
  readonly hasTotals: boolean;
  /** Operands that are the same in every row, kept when first made: by what they are of. */
  readonly shared: Map<string, readonly Formula[]>;
}

/** Operands that every row of a case has, made once. */
export function sharedOperands(
  { shared }: CaseCells,
  of: string,
  make: () => readonly Formula[],
): readonly Formula[] {
  const made = shared.get(of) ?? make();
  shared.set(of, made);
  return made;
}

/** A row of a case, its totals, or a column's values instead of one value (in array formulas). */
export type Of = number | 'totals' | Formula;

/** A value of the main table; rows count in the case. */
export const valueOf = ({ firstRow }: CaseCells, region: number | 'totals', key: string): Formula =>
  valueFormula(mainTable, region === 'totals' ? region : firstRow + region, key);

/** Values of a column of the main table, of all the case's rows unless told. */
export const columnOf = (
  { firstRow, input }: CaseCells,
  key: string,
  first = 0,
  rows = input.regions.length,
): Formula => ({ kind: 'values', table: mainTable, key, first: firstRow + first, rows });

/** The sum of a column over the case's rows. */
export const sumOf = (cells: CaseCells, key: string): Formula =>
  cells.input.regions.length === 1 ? valueOf(cells, 0, key) : call('SUM', columnOf(cells, key));

export const potAmount = ({ inputs }: CaseCells, { amountCell }: PotInput): Formula =>
  inputs.number(amountCell);

/** What a region weighs: factor times cell, added; of the totals, what all are held against. */
export function weightFormula(cells: CaseCells, pot: PotInput, region: number | 'totals'): Formula {
  const { inputs } = cells;
  if (region !== 'totals') {
    return pot.weightCell ? inputs.number(pot.weightCell) : weighed(pot.operands[region]!, inputs);
  }
  return pot.nationalTotalCell
    ? inputs.number(pot.nationalTotalCell)
    : sumOf(cells, `${pot.prefix}.weight`);
}

/** A fraction of one. */
export function shareFormula(cells: CaseCells, pot: PotInput, region: number | 'totals'): Formula {
  const { prefix } = pot;
  if (region === 'totals') return sumOf(cells, `${prefix}.share`);
  switch (pot.pot.key.kind) {
    case 'weights':
      return operation(valueOf(cells, region, `${prefix}.weight`), '/', wholeOf(cells, pot));
    case 'blend':
      return blendShare(cells, pot, region);
    case 'given': {
      const amount = potAmount(cells, pot);
      const part = operation(cells.inputs.number(pot.keyCell!), '/', amount);
      const nothing = numberFormula('0');
      return call('IF', operation(amount, '=', nothing), nothing, part);
    }
  }
}

/**
 * What a pot gives, in kr and unrounded. Weights are multiplied before they are divided, so that a half
 * stays a half in Excel's binary numbers.
 */
export function unroundedAmount(cells: CaseCells, pot: PotInput, region: Of): Formula {
  const at = (key: string): Formula => {
    if (typeof region === 'object') return region;
    return region === 'totals' ? sumOf(cells, key) : valueOf(cells, region, key);
  };
  const amount = potAmount(cells, pot);
  switch (pot.pot.key.kind) {
    case 'weights': {
      const multiplied = operation(amount, '*', at(`${pot.prefix}.weight`));
      return operation(multiplied, '/', wholeOf(cells, pot));
    }
    case 'blend':
      return operation(amount, '*', at(`${pot.prefix}.share`));
    case 'given':
      return cells.inputs.number(pot.keyCell!);
  }
}

/**
 * What a pot gives a region, in kr and unrounded, over input cells alone: for keys whose weights stand in no
 * table. Refuses (throws) a pot whose amounts are given.
 */
export function amountFromInput(cells: CaseCells, pot: PotInput, region: number): Formula {
  const amount = potAmount(cells, pot);
  if (pot.pot.key.kind === 'blend') return operation(amount, '*', blendShare(cells, pot, region));
  const multiplied = operation(amount, '*', weighed(pot.operands[region]!, cells.inputs));
  return operation(multiplied, '/', added(totalsOf(cells, pot)));
}

/** What the weights are held against: the national total, else their sum. */
export function wholeOf(cells: CaseCells, { prefix, nationalTotalCell }: PotInput): Formula {
  if (nationalTotalCell) return cells.inputs.number(nationalTotalCell);
  const key = `${prefix}.weight`;
  return cells.hasTotals ? valueOf(cells, 'totals', key) : sumOf(cells, key);
}

const weighed = (operands: readonly WeightOperand[], inputs: InputFormulas): Formula =>
  added(operands.map(({ factor, cell }) => times(factor, inputs.number(cell!))));

/** Each part's share of its own total, which is the sum of the part's columns over all rows. */
function blendShare(cells: CaseCells, pot: PotInput, region: number): Formula {
  const { key } = pot.pot;
  if (key.kind !== 'blend') throw new Error(`${pot.name} is no blend`);
  const totals = totalsOf(cells, pot);
  let from = 0;
  return added(
    key.parts.map(({ share }, part) => {
      const to = from + (pot.partTerms?.[part] ?? 0);
      const own = weighed(pot.operands[region]!.slice(from, to), cells.inputs);
      const all = added(totals.slice(from, to));
      from = to;
      return operation(times(share, own), '/', all);
    }),
  );
}

const totalsOf = (cells: CaseCells, pot: PotInput): readonly Formula[] =>
  sharedOperands(cells, `${pot.prefix}.totals`, () => columnTotals(cells, pot));

/** Of each column that a key names, factor times the sum over all rows. */
function columnTotals({ inputs }: CaseCells, { operands }: PotInput): Formula[] {
  return operands[0]!.map(({ factor }, term) =>
    times(factor, inputs.sum(operands.map((each) => each[term]!.cell!))),
  );
}

const times = (factor: Exact, value: Formula): Formula =>
  factor.numerator === factor.denominator
    ? value
    : operation(numberFormula(preciseText(factor)), '*', value);
