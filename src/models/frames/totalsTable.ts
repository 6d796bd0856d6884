import { subtract, sum, type Kronor } from '../../core/amount/exact';
import { isMissing, missing } from '../../core/amount/missing';
import { message } from '../../messages/message';
import { added, type Formula } from '../../tables/formula';
import type { ReportTable } from '../../tables/report';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import type { YearFormulas } from './frameFormulas';
import { yearColumns, yearFormula, yearValues, type FrameSum } from './framesTable';
import type { FramesSettings } from './options';
import type { SolvedFrames } from './solvedFrames';

/** All boards together: one row a year, each number the sum of the boards' unrounded ones. */
export function totalsTable(
  solved: SolvedFrames,
  { unit }: FramesSettings,
  formulas: readonly (readonly (YearFormulas | undefined)[])[],
): ReportTable {
  const { years } = solved.input;
  const sums = years.map((_, at) => sumOfYear(solved, at));
  return {
    id: 'totals',
    title: message('frames.table.totals', {}),
    columns: yearColumns(unit),
    rows: years.map((year, at) => ({ values: yearValues(year, sums[at], unit) })),
    notes: [],
    explain(row, key) {
      const made = sums[row];
      const value = made?.[key as keyof FrameSum];
      if (value === undefined || isMissing(value)) return [];
      return [
        {
          rule: 'total',
          operands: solved.boards.flatMap(({ input, years: made }) => {
            const year = made[row]!;
            const part = isMissing(year) ? year : year[key as keyof FrameSum];
            return isMissing(part) ? [] : [{ ...operand(key, part, 'kr'), label: input.name }];
          }),
          result: operand(key, value, 'kr'),
        },
        ...amountRoundSteps(value, unit),
      ];
    },
    formula(row, key) {
      const parts = row === 'totals' ? undefined : summed(formulas.map((years) => years[row]));
      return parts && yearFormula(parts, key, unit);
    },
  };
}

/** Nothing where a board's year is missing: the sum of the others would not be the region's. */
export function sumOfYear({ boards }: SolvedFrames, at: number): FrameSum | undefined {
  const made = boards.flatMap(({ years }) => {
    const year = years[at]!;
    return isMissing(year) ? [] : [year];
  });
  if (made.length < boards.length) return undefined;
  const printed = made.flatMap(({ printed: one }) => (isMissing(one) ? [] : [one]));
  const isPrinted = printed.length === made.length;
  const of = (key: 'base' | 'indexation' | 'changes' | 'frame'): Kronor =>
    sum(made.map((year) => year[key]));
  const frame = of('frame');
  return {
    ...{ base: of('base'), indexation: of('indexation'), changes: of('changes'), frame },
    printed: isPrinted ? sum(printed) : missing('notPrinted'),
    unexplained: isPrinted ? subtract(sum(printed), frame) : missing('notPrinted'),
  };
}

export function summed(parts: readonly (YearFormulas | undefined)[]): YearFormulas | undefined {
  const made = parts.flatMap((part) => part ?? []);
  if (made.length < parts.length) return undefined;
  const of = (key: 'base' | 'indexation' | 'changes' | 'frame'): Formula =>
    added(made.map((part) => part[key]));
  const printed = made.flatMap((part) => part.printed ?? []);
  return {
    ...{ base: of('base'), indexation: of('indexation'), changes: of('changes') },
    frame: of('frame'),
    ...(printed.length === made.length && { printed: added(printed) }),
  };
}
