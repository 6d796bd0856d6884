import type { Text } from '../../messages/message';
import type { PlanWaterfall } from '../plan';
import type { ReportChart, ReportRow, Waterfall } from '../report';
import { barColours } from './styles';
import type { PlacedTable } from './table';

/**
 * A waterfall over its three columns of a placed table; none where a column is not shown. Where the whole
 * way passes high above zero the axis begins just below it, since the steps between the pillars would else
 * be too thin to be seen.
 */
export function waterfallOf(
  chart: ReportChart & Waterfall,
  placed: readonly PlacedTable[],
  write: (text: Text) => string,
): Omit<PlanWaterfall, 'name' | 'place'>[] {
  const found = placed.find(({ table }) => table.id === chart.table);
  const { rows } = found?.table ?? { rows: [] };
  const at = (key: string): number =>
    found?.columns.findIndex((column) => column.key === key) ?? -1;
  const places = [chart.label, chart.base, chart.rise, chart.fall].map(at);
  if (!found || rows.length === 0 || places.some((place) => place < 0)) return [];
  const column = (key: string) => {
    const left = at(key);
    return {
      series: write(found.columns[left]!.title),
      values: { top: found.headingRow + 1, left, rows: rows.length, columns: 1 },
    };
  };
  return [
    {
      kind: 'waterfall',
      title: write(chart.title),
      categories: column(chart.label).values,
      base: column(chart.base),
      rise: { ...column(chart.rise), colour: barColours.rise },
      fall: { ...column(chart.fall), colour: barColours.fall },
      marked: rows.flatMap(({ emphasis }, bar) =>
        emphasis === 'total' ? [{ bar, colour: barColours.bar }] : [],
      ),
      minimum: axisStart(chart, rows),
    },
  ];
}

/** How much of the height the way may leave unused before the axis is cut. */
const leastUse = 0.4;

/**
 * Where the axis of a waterfall begins: at zero where its steps are seen there, else at a round number
 * below everything that is drawn.
 *
 * @example axisStart(chart, rows) // 34000000 for a way between 35 197 658 and 36 086 614
 */
export function axisStart(chart: Waterfall, rows: readonly ReportRow[]): number {
  const levels = rows.flatMap(({ values, emphasis }) => {
    const base = sizeOf(values[chart.base]);
    const top = base + sizeOf(values[chart.rise]) + sizeOf(values[chart.fall]);
    return emphasis === 'total' ? [top] : [base, top];
  });
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels);
  const way = highest - lowest;
  if (lowest <= 0 || way >= leastUse * highest) return 0;
  const step = 10 ** Math.floor(Math.log10(Math.max(way, 1)));
  return Math.max(0, Math.floor((lowest - way / 2) / step) * step);
}

/** For a picture alone; amounts are never calculated with this. */
const sizeOf = (value: ReportRow['values'][string] | undefined): number =>
  value && 'shown' in value ? Number(value.shown) : 0;
