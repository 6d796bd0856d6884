import type { Pictures } from './pictureMemo';
import { sameValue } from './sameValue';

/** What of an earlier result's charts and bars a write leaves as it stands. */
export interface KeptPictures {
  /** By name: charts that are to be drawn just as they were, so what the user has changed in them stays. */
  readonly charts: readonly string[];
  /** Whether the bars behind the numbers stay, with their order among the rules of the user's. */
  readonly bars: boolean;
}

/**
 * Compares what stands with what is to be drawn. Excel does not tell all that a user may change in a chart,
 * so one that need not change is not touched: neither the write nor undo can then lose anything.
 *
 * @example keptPictures({ charts: [chart], bars: [] }, { charts: [chart] }).charts // [chart.name]
 */
export function keptPictures(standing: Pictures, planned: Partial<Pictures>): KeptPictures {
  const { charts = [], bars = [] } = planned;
  const stays = standing.charts.filter((chart) => charts.some((other) => sameValue(chart, other)));
  return { charts: stays.map(({ name }) => name), bars: sameValue(standing.bars, bars) };
}

/** The charts that a write takes away or draws anew: what the user has changed in them does not come back. */
export function redrawnCharts(standing: Pictures, planned: Partial<Pictures>): readonly string[] {
  const kept = keptPictures(standing, planned).charts;
  return standing.charts.map(({ name }) => name).filter((name) => !kept.includes(name));
}

/** Where nothing of ours stands. */
export const noPictures: Pictures = { charts: [], bars: [] };
