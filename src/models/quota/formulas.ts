import { isMissing } from '../../core/amount/missing';
import {
  added,
  call,
  numberFormula,
  operation,
  valueFormula,
  type Formula,
} from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { CriterionInput, SolvedQuota } from './input';

const mainTable = 'quota';

/**
 * A value of the main table over the input cells. The whole numbers have none, but for the locked ones:
 * largest remainder is no formula.
 */
export function quotaFormula(
  solved: SolvedQuota,
  inputs: InputFormulas,
  row: number | 'totals',
  key: string,
): Formula | undefined {
  const { input } = solved;
  if (row === 'totals') return key === 'municipality' ? undefined : totalOf(solved, key);
  const criterion = input.criteria.find(({ prefix }) => key === `${prefix}.share`);
  if (criterion) return shareFormula(criterion, inputs, row);
  const { lockedCell } = input.municipalities[row]!;
  switch (key) {
    case 'quotaExact': {
      const parts = input.criteria.map(({ prefix, weightCell }) =>
        operation(weightFormula(inputs.number(weightCell)), '*', at(row, `${prefix}.share`)),
      );
      return operation(totalFormula(solved, inputs), '*', added(parts));
    }
    case 'quotaAfterLocked':
      return afterLocked(solved, inputs, row);
    case 'locked':
    case 'quota':
      return lockedCell && inputs.number(lockedCell);
    default:
      return undefined;
  }
}

const at = (row: number, key: string): Formula => valueFormula(mainTable, row, key);

/** Weights are read in per cent. */
const weightFormula = (percent: Formula): Formula => operation(percent, '/', numberFormula('100'));

function totalFormula({ input: { total } }: SolvedQuota, inputs: InputFormulas): Formula {
  return total.cell ? inputs.number(total.cell) : numberFormula(String(total.value));
}

/** `x / Σx`, or the same of the inverses. */
function shareFormula(
  { cells, direction }: CriterionInput,
  inputs: InputFormulas,
  row: number,
): Formula {
  const own = inputs.number(cells[row]!);
  if (direction === 'more') return operation(own, '/', inputs.sum(cells));
  const one = numberFormula('1');
  const inverses = inputs
    .columns(cells)
    .map(({ formula }) => call('SUMPRODUCT', operation(one, '/', formula)));
  return operation(operation(one, '/', own), '/', added(inverses));
}

/** What the locked ones leave, in proportion to the exact numbers of those that are open. */
function afterLocked(solved: SolvedQuota, inputs: InputFormulas, row: number): Formula {
  const { municipalities } = solved.input;
  const locked = municipalities.flatMap(({ lockedCell }) => lockedCell ?? []);
  const left = operation(totalFormula(solved, inputs), '-', inputs.sum(locked));
  const all = call('SUM', ...openRuns(solved));
  return operation(operation(left, '*', at(row, 'quotaExact')), '/', all);
}

/** The exact numbers of those that are not locked, as ranges. */
function openRuns({ input: { municipalities } }: SolvedQuota): readonly Formula[] {
  const runs: { first: number; rows: number }[] = [];
  municipalities.forEach(({ locked }, row) => {
    if (!isMissing(locked)) return;
    const last = runs.at(-1);
    if (last && last.first + last.rows === row) last.rows += 1;
    else runs.push({ first: row, rows: 1 });
  });
  return runs.map((run) => ({ kind: 'values', table: mainTable, key: 'quotaExact', ...run }));
}

const totalOf = ({ input }: SolvedQuota, key: string): Formula =>
  call('SUM', {
    ...{ kind: 'values', table: mainTable, key },
    ...{ first: 0, rows: input.municipalities.length },
  });
