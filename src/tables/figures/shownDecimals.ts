import type { DecimalText } from '../../core/amount/exact';
import type { FigureColumn, FigureRow, FigureUnit } from './figureTable';

/** A number with more decimals than anyone types is the unrounded result of a calculation. */
const mostTyped = 6;

/** The decimals that the typed numbers of a table are shown with. */
export interface ShownDecimals {
  /** Takes note of a typed number of a column, in its own unit or the column's. */
  note(decimals: number, index: number, unit: FigureUnit | undefined): void;
  /** The figures of one row with the decimals that they are shown with. */
  shown(figures: FigureRow['figures']): FigureRow['figures'];
}

/**
 * Gives typed numbers the decimals they are shown with: Excel keeps 12,0 as 12, so the finest typed in the
 * same column and unit count for all of them, and columns of years in the same unit count as one column.
 * Texts keep their own; results of formulas and numbers with more decimals than anyone types are exact.
 * Large whole numbers of no unit (inhabitants, cases) are whole whatever stands in other rows.
 */
export function shownDecimals(columns: readonly FigureColumn[]): ShownDecimals {
  const ownGroups = columns.map((column, index) => groupOf(column.unit, column, index));
  const group = (unit: FigureUnit | undefined, index: number): string =>
    unit ? groupOf(unit, columns[index]!, index) : ownGroups[index]!;
  const finest = new Map<string, number>();
  return {
    note(decimals, index, unit) {
      const key = group(unit, index);
      if (decimals > (finest.get(key) ?? -1)) finest.set(key, decimals);
    },
    shown(figures) {
      const isCount = isCountRow(figures, columns);
      return figures.map((figure, index) => {
        if (!figure || figure.decimals !== undefined) return figure;
        const { value, unit, formula } = figure;
        if (!isTyped(decimalsIn(value), formula)) return figure;
        return { ...figure, decimals: isCount ? 0 : (finest.get(group(unit, index)) ?? 0) };
      });
    },
  };
}

function groupOf(unit: FigureUnit, { year, period }: FigureColumn, index: number): string {
  const isOfYears = year !== undefined || period !== undefined;
  const column = isOfYears ? 'years' : String(index);
  return `${unit.kind === 'kr' ? `kr${unit.power}` : unit.kind} ${column}`;
}

const roundsLast = /^=\s*ROUND\(.*,\s*\d\)$/i;

/** Whether a number with so many decimals was typed, or rounded by the formula behind it. */
export const isTyped = (decimals: number, formula: string | null | undefined): boolean =>
  formula ? roundsLast.test(formula) : decimals <= mostTyped;

export function decimalsIn(value: DecimalText): number {
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
      decimalsIn(figure.value) === 0 &&
      figure.value.replace('-', '').length > 3;
    if (!isCount) return false;
    counts += 1;
  }
  return counts > 1;
}
