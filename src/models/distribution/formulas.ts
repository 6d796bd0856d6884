import type { Distribution } from '../../core/distribution/distribution';
import { added, call, operation, valueFormula, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import { addedAsShown, amountFormula, rounded } from '../reporting/shownFormula';
import type { SolvedCase } from './solvedCase';
import type { PotInput } from './input';
import { limitedColumns } from './limitColumns';
import type { DistributionSettings } from './options';
import {
  potAmount,
  shareFormula,
  sumOf,
  unroundedAmount,
  weightFormula,
  wholeOf,
  type CaseCells,
} from './potFormulas';
import { rankFormula } from './rankFormula';

/** A line of the control table: a pot, what the limits do, or all together. */
export type ControlLine = number | 'adjustment' | 'all';

/** One case as formulas; rows count in the case. */
export interface CaseFormulas {
  /** A value of a row or of the totals; undefined where only whole kronor by remainder can say it. */
  value(region: number | 'totals', key: string): Formula | undefined;
  /** A value of a line of the control table; `line` is its row there. */
  control(pot: ControlLine, key: string, line: number): Formula | undefined;
}

/**
 * Every case as formulas: the core's calculation over the input cells and the columns of the result, the
 * rows of the cases under each other in the main table. Amounts are rounded where they are shown and
 * totals are made of unrounded parts, so nothing adds rounded cells but the control of what was handed
 * out.
 */
export function formulasOf(
  solved: readonly SolvedCase[],
  hasTotals: boolean,
  settings: DistributionSettings,
  inputs: InputFormulas,
): readonly CaseFormulas[] {
  let firstRow = 0;
  return solved.map(({ input, distribution }) => {
    const cells: CaseCells = { input, inputs, firstRow, hasTotals, shared: new Map() };
    firstRow += input.regions.length;
    return {
      value: (region, key) => valueFormulaOf(cells, distribution, settings, region, key),
      control: (pot, key, line) => controlFormula(cells, settings, pot, key, line),
    };
  });
}

function valueFormulaOf(
  cells: CaseCells,
  distribution: Distribution,
  settings: DistributionSettings,
  region: number | 'totals',
  key: string,
): Formula | undefined {
  const pot = cells.input.pots.find(({ prefix }) => key.startsWith(`${prefix}.`));
  if (pot) return potValue(cells, settings, pot, key.slice(pot.prefix.length + 1), region);
  if (settings.limits && limitedColumns.has(key)) return undefined;
  const isExact = settings.rounding === 'exact';
  switch (key) {
    case 'total':
      return isExact ? undefined : amountFormula(total(cells, region), settings.unit);
    case 'perInhabitant': {
      const shared = isExact && region === 'totals' ? wholeTotal(cells) : total(cells, region);
      return rounded(operation(shared, '/', population(cells, region)), 0);
    }
    case 'rank':
      return region === 'totals' ? undefined : rankFormula(cells, distribution, region, settings);
    case 'previous':
      return amountFormula(previous(cells, region), settings.unit);
    case 'difference':
      return isExact ? undefined : amountFormula(difference(cells, region), settings.unit);
    case 'differencePercent': {
      const before = call('ABS', previous(cells, region));
      return isExact ? undefined : operation(difference(cells, region), '/', before);
    }
    default:
      return undefined;
  }
}

function potValue(
  cells: CaseCells,
  settings: DistributionSettings,
  pot: PotInput,
  kind: string,
  region: number | 'totals',
): Formula | undefined {
  switch (kind) {
    case 'weight':
      return weightFormula(cells, pot, region);
    case 'share':
      return shareFormula(cells, pot, region);
    default:
      return settings.rounding === 'exact'
        ? undefined
        : amountFormula(unroundedAmount(cells, pot, region), settings.unit);
  }
}

function controlFormula(
  cells: CaseCells,
  settings: DistributionSettings,
  which: ControlLine,
  key: string,
  line: number,
): Formula | undefined {
  const { pots } = cells.input;
  const some = which === 'all' ? pots : which === 'adjustment' ? [] : [pots[which]!];
  const amounts = added(some.map((pot) => potAmount(cells, pot)));
  const inLine = (column: string): Formula => valueFormula('control', line, column);
  switch (key) {
    case 'amount':
      return amountFormula(amounts, settings.unit);
    case 'distributed': {
      const columns = { all: 'total', adjustment: 'adjustment' };
      const column = typeof which === 'number' ? `${pots[which]!.prefix}.amount` : columns[which];
      return addedAsShown(sumOf(cells, column), settings.unit);
    }
    case 'undistributed': {
      const shared = added(some.map((pot) => unroundedAmount(cells, pot, 'totals')));
      return amountFormula(operation(amounts, '-', shared), settings.unit);
    }
    case 'totalWeight':
      return typeof which !== 'number' || pots[which]!.pot.key.kind !== 'weights'
        ? undefined
        : wholeOf(cells, pots[which]!);
    case 'roundingDifference': {
      const both = operation(inLine('distributed'), '+', inLine('undistributed'));
      return addedAsShown(operation(both, '-', inLine('amount')), settings.unit);
    }
    default:
      return undefined;
  }
}

/** In kr, unrounded. */
const total = (cells: CaseCells, region: number | 'totals'): Formula =>
  added(cells.input.pots.map((pot) => unroundedAmount(cells, pot, region)));

/** With exact rounding each pot is whole kronor before the pots are added. */
const wholeTotal = (cells: CaseCells): Formula =>
  added(cells.input.pots.map((pot) => rounded(unroundedAmount(cells, pot, 'totals'), 0)));

function population({ input, inputs }: CaseCells, region: number | 'totals'): Formula {
  return region === 'totals'
    ? inputs.sum(input.regions.map(({ cells }) => cells.population!))
    : inputs.number(input.regions[region]!.cells.population!);
}

function previous({ input, inputs }: CaseCells, region: number | 'totals'): Formula {
  return region === 'totals'
    ? inputs.sum(input.regions.map(({ cells }) => cells.previous!))
    : inputs.number(input.regions[region]!.cells.previous!);
}

const difference = (cells: CaseCells, region: number | 'totals'): Formula =>
  operation(total(cells, region), '-', previous(cells, region));
