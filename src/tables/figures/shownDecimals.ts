import { each, type Work } from '../../core/work/work';
import type { Figure, FigureColumn, FigureRow, FigureUnit } from './figureTable';

/** A number with more decimals than anyone types is the unrounded result of a calculation. */
const mostTyped = 6;

/**
 * Gives typed numbers the decimals they are shown with: Excel keeps 12,0 as 12, so the finest typed in the
 * same column and unit count for all of them, and columns of years in the same unit count as one column.
 * Texts keep their own; results of formulas and numbers with more decimals than anyone types are exact.
 * Large whole numbers of no unit (inhabitants, cases) are whole whatever stands in other rows.
 * Rests after every row.
 */
export function* withShownDecimals(
  columns: readonly FigureColumn[],
  rows: readonly FigureRow[],
): Work<readonly FigureRow[]> {
  const ownGroups = columns.map((column, index) => groupOf(column.unit, column, index));
  const group = ({ unit }: Figure, index: number): string =>
    unit ? groupOf(unit, columns[index]!, index) : ownGroups[index]!;
  const finest = new Map<string, number>();
  for (const { figures } of rows) {
    yield;
    for (const [index, figure] of figures.entries()) {
      if (!figure || figure.decimals !== undefined || !isTyped(figure)) continue;
      const key = group(figure, index);
      const decimals = decimalsOf(figure);
      if (decimals >= (finest.get(key) ?? 0)) finest.set(key, decimals);
    }
  }
  return yield* each(rows, ({ label, labelCell, figures }) => {
    const isCount = isCountRow(figures, columns);
    return {
      label,
      labelCell,
      figures: figures.map((figure, index) => {
        if (!figure || figure.decimals !== undefined || !isTyped(figure)) return figure;
        const decimals = isCount ? 0 : (finest.get(group(figure, index)) ?? 0);
        const { cell, value, unit, formula } = figure;
        if (!unit && !formula) return { cell, value, decimals };
        return { ...figure, decimals };
      }),
    };
  });
}

function groupOf(unit: FigureUnit, { year, period }: FigureColumn, index: number): string {
  const isOfYears = year !== undefined || period !== undefined;
  const column = isOfYears ? 'years' : String(index);
  return `${unit.kind === 'kr' ? `kr${unit.power}` : unit.kind} ${column}`;
}

const roundsLast = /^=\s*ROUND\(.*,\s*\d\)$/i;

function isTyped(figure: Figure): boolean {
  return figure.formula ? roundsLast.test(figure.formula) : decimalsOf(figure) <= mostTyped;
}

function decimalsOf({ value }: Figure): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** At least two numbers of no unit, all whole and in the thousands. */
function isCountRow(figures: FigureRow['figures'], columns: readonly FigureColumn[]): boolean {
  let counts = 0;
  for (const [index, figure] of figures.entries()) {
    if (!figure) continue;
    const isCount =
      (figure.unit ?? columns[index]!.unit).kind === 'unknown' &&
      decimalsOf(figure) === 0 &&
      figure.value.replace('-', '').length > 3;
    if (!isCount) return false;
    counts += 1;
  }
  return counts > 1;
}
