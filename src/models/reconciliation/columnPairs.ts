import type { FigureColumn, FigureTable } from '../../tables/figures/figureTable';
import type { Surety } from './check';

/** Columns of two tables that are of the same year, and whether they surely are of the same kind. */
export interface ColumnPair {
  readonly a: number;
  readonly b: number;
  readonly surety: Surety;
}

/**
 * Pairs the columns of two tables. The same kind and year is the same column, with or without a month; a
 * year without a kind is the other table's only column of that year. Different kinds of one year (`Plan
 * 2019` and `Prognos 2019`) may be the same column: the numbers must say.
 */
export function columnPairs(a: FigureTable, b: FigureTable): readonly ColumnPair[] {
  return a.columns.flatMap((column, index) => {
    if (column.year === undefined) return [];
    const sameYear = b.columns.flatMap((other, place) =>
      other.year === column.year ? [place] : [],
    );
    const sameKind = sameYear.filter((place) => isSamePeriod(column, b.columns[place]!));
    const isOnly = a.columns.filter(({ year }) => year === column.year).length === 1;
    if (sameKind.length === 1) return [{ a: index, b: sameKind[0]!, surety: 'sure' as const }];
    if (sameYear.length === 1 && isOnly) {
      const isUnsaid = !column.period || !b.columns[sameYear[0]!]!.period;
      return [{ a: index, b: sameYear[0]!, surety: isUnsaid ? 'sure' : 'unsure' }];
    }
    return sameYear
      .filter((place) => mayBeSame(column, b.columns[place]!))
      .map((place) => ({ a: index, b: place, surety: 'unsure' as const }));
  });
}

/** The pairs of columns of tables, found once for tables with the same columns. */
export function columnPairsOf(): (a: FigureTable, b: FigureTable) => readonly ColumnPair[] {
  const kinds = new Map<string, number>();
  const kindOf = new Map<FigureTable, number>();
  const known: (readonly ColumnPair[])[][] = [];

  function kind(table: FigureTable): number {
    let own = kindOf.get(table);
    if (own === undefined) {
      const key = JSON.stringify(table.columns.map(({ year, period }) => [year, period]));
      own = kinds.get(key) ?? kinds.size;
      kinds.set(key, own);
      kindOf.set(table, own);
    }
    return own;
  }

  return (a, b) => ((known[kind(a)] ??= [])[kind(b)] ??= columnPairs(a, b));
}

function isSamePeriod({ period: a }: FigureColumn, { period: b }: FigureColumn): boolean {
  if (!a || !b || a.kind !== b.kind) return false;
  const isSameMonth = a.month === b.month || a.month === undefined || b.month === undefined;
  return isSameMonth && (a.round === b.round || a.round === undefined || b.round === undefined);
}

/** What has been booked is no plan. */
function mayBeSame({ period: a }: FigureColumn, { period: b }: FigureColumn): boolean {
  return !a || !b || (a.kind !== 'actual' && b.kind !== 'actual');
}
