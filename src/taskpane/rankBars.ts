import type { NumberFormat } from '../messages/language';
import type { Text } from '../messages/message';
import type { RankBars, Report, ReportChart } from '../tables/report';

/** One bar of a chart: `size` is signed, for drawing only; `value` is the number as it is shown. */
export interface Bar {
  readonly label: string;
  readonly value: string;
  readonly size: number;
  readonly own: boolean;
}

/**
 * The bars of a chart, highest first. A row without a value has no bar, nor has one without a rank where
 * the table ranks: the place among the bars is then the place that the table says.
 */
export function barsOf(
  report: Report,
  chart: ReportChart & RankBars,
  say: (text: Text) => string,
  format: NumberFormat,
): readonly Bar[] {
  const table = report.tables.find(({ id }) => id === chart.table);
  const rank = table?.columns.find(({ unit }) => unit === 'rank')?.key;
  const bars = (table?.rows ?? []).flatMap((row): Bar[] => {
    const label = row.values[chart.label];
    const value = row.values[chart.value];
    if (row.emphasis === 'total' || !value || !('shown' in value)) return [];
    if (rank !== undefined && 'missing' in (row.values[rank] ?? {})) return [];
    return [
      {
        // Written only for the bars that are drawn: a table may have ten thousand rows.
        get label() {
          return label && 'text' in label ? say(label.text) : '';
        },
        get value() {
          return format.number(value.shown);
        },
        size: Number(value.precise),
        own: row.emphasis === 'own',
      },
    ];
  });
  return bars.sort((a, b) => b.size - a.size);
}
