import { message } from '../../messages/message';
import {
  added,
  call,
  numberFormula,
  operation,
  textFormula,
  valueFormula,
  type Formula,
} from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportTable } from '../../tables/report';
import { amountFormula, rounded } from '../reporting/shownFormula';
import type { ComparedCase } from './keySwap';
import type { DistributionSettings } from './options';
import { amountFromInput, potAmount, unroundedAmount, type CaseCells } from './potFormulas';

/** The numbers of the comparison as formulas, and the texts that follow from them. */
export type KeySwapFormulas = Required<Pick<ReportTable, 'formula' | 'textFormula'>>;

/**
 * The comparison as formulas: its totals are those of the main table, and what the other keys give stands
 * over input cells alone, since their weights stand in no table. Whole kronor and limits have no formula.
 * Who gains and who loses follows the difference in whole kr.
 */
export function keySwapFormulas(
  { input, other }: ComparedCase,
  { unit, rounding, limits }: DistributionSettings,
  hasTotals: boolean,
  inputs: InputFormulas,
): KeySwapFormulas {
  const own: CaseCells = { input, inputs, firstRow: 0, hasTotals, shared: new Map() };
  const swapped: CaseCells = { ...own, input: other.input, shared: new Map() };
  const ownTotal = (row: number | 'totals'): Formula =>
    added(input.pots.map((pot) => unroundedAmount(own, pot, row)));
  const otherTotal = (row: number | 'totals'): Formula =>
    added(
      other.input.pots.map((pot, index) => {
        if (pot === input.pots[index]) return unroundedAmount(own, pot, row);
        // Nobody is outside the table, so all of them together get the pot.
        return row === 'totals' ? potAmount(swapped, pot) : amountFromInput(swapped, pot, row);
      }),
    );
  const difference = (row: number | 'totals'): Formula =>
    operation(otherTotal(row), '-', ownTotal(row));

  const formula: KeySwapFormulas['formula'] = (row, key) => {
    if (key === 'total') return valueFormula('distribution', row, 'total');
    if (rounding === 'exact' || limits) return undefined;
    switch (key) {
      case 'otherTotal':
        return amountFormula(otherTotal(row), unit);
      case 'difference':
        return amountFormula(difference(row), unit);
      case 'differencePerInhabitant': {
        const cell = row === 'totals' ? undefined : input.regions[row]!.cells.population;
        return cell && rounded(operation(difference(row), '/', inputs.number(cell)), 0);
      }
      default:
        return undefined;
    }
  };
  return {
    formula,
    textFormula: (row, key) => {
      if (key !== 'outcome' || !formula(row, 'difference')) return undefined;
      return outcomeOf(
        unit === 'kr' ? valueFormula('keySwap', row, 'difference') : rounded(difference(row), 0),
      );
    },
  };
}

const outcomeOf = (difference: Formula): Formula =>
  call(
    'IF',
    operation(difference, '>', numberFormula('0')),
    textFormula(message('key-swap.outcome', { outcome: 'winner' })),
    call(
      'IF',
      operation(difference, '<', numberFormula('0')),
      textFormula(message('key-swap.outcome', { outcome: 'loser' })),
      textFormula(message('key-swap.outcome', { outcome: 'unchanged' })),
    ),
  );
