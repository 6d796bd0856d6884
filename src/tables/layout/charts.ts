import type { Text } from '../../messages/message';
import {
  chartName,
  mostCharts,
  type Area,
  type PlanBarChart,
  type PlanBars,
  type PlanChart,
  type PlanWaterfall,
} from '../plan';
import type { RankBars, Report, ReportChart, ReportRow } from '../report';
import { barColours } from './styles';
import type { PlacedTable } from './table';
import { waterfallOf } from './waterfall';

/** A chart that has found its cells but not its place and name. */
export type ChartToPlace = Unplaced<PlanBarChart> | Unplaced<PlanWaterfall>;
type Unplaced<Chart> = Omit<Chart, 'name' | 'place'>;

/**
 * The charts of a report over the cells of its placed tables. Bars stand in the order of the table: it is
 * the order in which people look a region up, and it stays true when formulas give other numbers. A chart
 * whose table has the same name twice (several cases) is left out: nobody could tell its bars apart.
 */
export function chartsOf(
  report: Report,
  placed: readonly PlacedTable[],
  write: (text: Text) => string,
): readonly ChartToPlace[] {
  return report.charts
    .slice(0, mostCharts)
    .flatMap((chart): ChartToPlace[] =>
      chart.kind === 'waterfall'
        ? waterfallOf(chart, placed, write)
        : barChartOf(chart, placed, write),
    );
}

function barChartOf(
  chart: ReportChart & RankBars,
  placed: readonly PlacedTable[],
  write: (text: Text) => string,
): ChartToPlace[] {
  const columns = columnsOf(chart, placed);
  if (!columns) return [];
  const { rows } = columns.placed.table;
  const names = rows.map(({ values }) => textOf(values[chart.label], write));
  if (names.length === 0 || new Set(names).size < names.length) return [];
  const below = { top: columns.placed.headingRow + 1, rows: rows.length, columns: 1 };
  return [
    {
      kind: 'bars',
      title: write(chart.title),
      series: write(columns.title),
      categories: { ...below, left: columns.label },
      values: { ...below, left: columns.value },
      colour: barColours.bar,
      marked: rows.flatMap(({ emphasis }, bar) =>
        emphasis === 'own' ? [{ bar, colour: barColours.own }] : [],
      ),
      fromZero: rows.every((row) => !isNegative(row, chart.value)),
    },
  ];
}

/** Bars behind the values that a chart shows, where they stand. */
export function barsOf(report: Report, placed: readonly PlacedTable[]): readonly PlanBars[] {
  return rankBarsOf(report).flatMap((chart): PlanBars[] => {
    const columns = columnsOf(chart, placed);
    if (!columns || columns.placed.table.rows.length === 0) return [];
    const { headingRow, table } = columns.placed;
    const area = { top: headingRow + 1, left: columns.value, rows: table.rows.length, columns: 1 };
    return [{ area, colour: barColours.behind }];
  });
}

/**
 * How many rows a chart needs: four for five bars, which leaves them legible, and room for the title. The
 * columns of a waterfall stand side by side, so it is as high however many they are.
 */
export const chartRows = (chart: ChartToPlace): number =>
  chart.kind === 'bars' ? Math.ceil(chart.values.rows * 0.8) + 3 : 18;

/** A chart at its place, named for the result that it belongs to. */
export const placedChart = (
  chart: ChartToPlace,
  index: number,
  mark: string,
  place: Area,
): PlanChart => ({ ...chart, name: chartName(mark, index), place });

const rankBarsOf = ({ charts }: Report): readonly (ReportChart & RankBars)[] =>
  charts.flatMap((chart) => (chart.kind === 'rankBars' ? [chart] : []));

function columnsOf(chart: ReportChart & RankBars, placed: readonly PlacedTable[]) {
  const found = placed.find(({ table }) => table.id === chart.table);
  const label = found?.columns.findIndex(({ key }) => key === chart.label) ?? -1;
  const value = found?.columns.findIndex(({ key }) => key === chart.value) ?? -1;
  const title = found?.columns[value]?.title;
  const isShown = found && title && label >= 0 && found.table.rows.length > 0;
  return isShown ? { placed: found, label, value, title } : undefined;
}

const textOf = (value: ReportRow['values'][string] | undefined, write: (text: Text) => string) =>
  value && 'text' in value ? write(value.text) : '';

function isNegative({ values }: ReportRow, key: string): boolean {
  const value = values[key];
  return value !== undefined && 'shown' in value && value.shown.startsWith('-');
}
