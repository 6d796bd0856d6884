import type { Area, PlanChart } from '../tables/plan';

/** How a chart of ours comes into a sheet, before it has got its name. */
export interface ChartBirth {
  /** As Excel names it. */
  readonly kind: 'BarClustered' | 'ColumnStacked';
  /** The cells that it is made over. */
  readonly over: Area;
}

/**
 * A chart is made over its numbers and the cell beneath them, and takes its numbers alone once it has got
 * its name. Nobody chooses those cells for a chart of their own, so one without a name is known by them.
 *
 * @example birthOf(bars) // { kind: 'BarClustered', over: { top: 5, left: 4, rows: 22, columns: 1 } }
 */
export function birthOf(plan: PlanChart): ChartBirth {
  const isBars = plan.kind === 'bars';
  const values = isBars ? plan.values : plan.base.values;
  const over = { ...values, rows: values.rows + 1 };
  return { kind: isBars ? 'BarClustered' : 'ColumnStacked', over };
}
