import type { Distribution } from '../../core/distribution/distribution';
import { added, call, numberFormula, operation, type Formula } from '../../tables/formula';
import type { DistributionSettings } from './options';
import { columnOf, sharedOperands, unroundedAmount, valueOf, type CaseCells } from './potFormulas';

/**
 * A region's rank as a formula: one more than those ahead of it among the ranked rows, which may lie
 * apart (Gotland between them has no rank). Who is ranked stands fast; the numbers live.
 */
export function rankFormula(
  cells: CaseCells,
  { ranks }: Pick<Distribution, 'ranks'>,
  region: number,
  { rankDirection, rankOn }: DistributionSettings,
): Formula {
  const isAscending = rankDirection === 'ascending';
  const byShown = rankOn === 'shown';
  const rivals = sharedOperands(cells, 'rivals', () =>
    consecutive(ranks.flatMap((rank, index) => (typeof rank === 'number' ? [index] : []))).flatMap(
      ([first, rows]) =>
        byShown
          ? [columnOf(cells, 'perInhabitant', first, rows)]
          : unroundedRuns(cells, first, rows),
    ),
  );
  const own = byShown ? valueOf(cells, region, 'perInhabitant') : unroundedOwn(cells, region);
  const ahead = rivals.map((rival) => {
    if (byShown) return operation(rival, isAscending ? '<' : '>', own);
    const lead = isAscending ? operation(own, '-', rival) : operation(rival, '-', own);
    return operation(lead, '>', leastLead);
  });
  return added([
    numberFormula('1'),
    ...ahead.map((each) => call('SUMPRODUCT', operation(each, '*', numberFormula('1')))),
  ]);
}

/**
 * In kronor per inhabitant. Equal amounts that were calculated in different ways differ in the last
 * digits of Excel's binary numbers, and are equal all the same.
 */
const leastLead = numberFormula('0.000000001');

/** Unrounded kronor per inhabitant of several rows at once, as few arrays as the input allows. */
function unroundedRuns(cells: CaseCells, first: number, rows: number): Formula[] {
  const { regions, pots } = cells.input;
  const populations = regions
    .slice(first, first + rows)
    .map(({ cells: { population } }) => population!);
  return cells.inputs.columns(populations).map((run) => {
    const amounts = pots.map((pot) => {
      const key = `${pot.prefix}.${pot.pot.key.kind === 'weights' ? 'weight' : 'share'}`;
      return unroundedAmount(cells, pot, columnOf(cells, key, first + run.first, run.count));
    });
    return operation(added(amounts), '/', run.formula);
  });
}

function unroundedOwn(cells: CaseCells, region: number): Formula {
  const { regions, pots } = cells.input;
  const total = added(pots.map((pot) => unroundedAmount(cells, pot, region)));
  return operation(total, '/', cells.inputs.number(regions[region]!.cells.population!));
}

/** Numbers in a row as pairs of the first and how many. */
function consecutive(numbers: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else runs.push([number, 1]);
  }
  return runs;
}
