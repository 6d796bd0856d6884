import { visitsBetweenRests, type Work } from '../core/work/work';
import type { Text } from '../messages/message';
import type { RankBars, Report, ReportChart } from '../tables/report';

/** One bar of a chart: `size` is signed, for drawing only; `shown` is the number, a decimal text. */
export interface Bar {
  readonly label: Text | undefined;
  readonly shown: string;
  readonly size: number;
  readonly own: boolean;
}

/**
 * The bars of a chart, highest first. A row without a value has no bar, nor has one without a rank where
 * the table ranks: the place among the bars is then the place that the table says. Rests often.
 */
export function* barsWork(report: Report, chart: ReportChart & RankBars): Work<readonly Bar[]> {
  const table = report.tables.find(({ id }) => id === chart.table);
  const rank = table?.columns.find(({ unit }) => unit === 'rank')?.key;
  const bars: Bar[] = [];
  for (const [index, row] of (table?.rows ?? []).entries()) {
    if (index % visitsBetweenRests === 0) yield;
    const label = row.values[chart.label];
    const value = row.values[chart.value];
    if (row.emphasis === 'total' || !value || !('shown' in value)) continue;
    if (rank !== undefined && 'missing' in (row.values[rank] ?? {})) continue;
    bars.push({
      label: label && 'text' in label ? label.text : undefined,
      shown: value.shown,
      size: Number(value.precise),
      own: row.emphasis === 'own',
    });
  }
  yield;
  return bars.sort((a, b) => b.size - a.size);
}
