import {
  chartGapWidth,
  type Area,
  type MarkedBar,
  type PlanBars,
  type PlanChart,
  type PlanSeries,
} from '../../tables/plan';
import { sameValue } from '../../workbook/sameValue';

/** The kinds of chart that the host keeps, as Excel names them. */
export const chartKinds = ['BarClustered', 'ColumnStacked'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** One row of bars. What is absent is as Excel decides. */
export interface SheetSeries {
  readonly name?: string;
  readonly categories?: Area;
  readonly values?: Area;
  /** `#RRGGBB`, or that its bars are not drawn. */
  readonly colour?: string | 'none';
  readonly marked: readonly MarkedBar[];
  /** Whether each bar carries its number. */
  readonly labels: boolean;
  /** Between the bars, in per cent of a bar. */
  readonly gapWidth: number;
}

/** A chart over columns of its sheet. What is absent is as Excel decides. */
export interface SheetChart {
  /** Its own in the workbook, and never used again. */
  readonly id: number;
  readonly name: string;
  readonly kind: ChartKind;
  readonly title?: string;
  readonly legend: boolean;
  readonly series: readonly SheetSeries[];
  readonly categoryAxis: {
    /** The first category at the top instead of at the bottom. */
    readonly reversed: boolean;
    /** 1 where every name is shown. */
    readonly labelSpacing?: number;
    readonly labelPosition: string;
    readonly ticks: string;
  };
  readonly valueAxis: {
    readonly shown: boolean;
    readonly minimum?: number;
    readonly gridlines: boolean;
  };
  /** The cells that it covers; absent until it has been placed. */
  readonly place?: Area;
}

/** The end of a bar's scale: `Number` with `0`, `HighestValue`, as Excel names them. */
export interface BarBound {
  readonly type: string;
  readonly formula?: string;
}

/** Bars behind the numbers of an area: the only conditional format that the host keeps. */
export interface SheetBars {
  readonly id: number;
  readonly area: Area;
  readonly colour: string;
  readonly gradient: boolean;
  /** `#RRGGBB`, or empty for none. */
  readonly border: string;
  readonly lower: BarBound;
  readonly upper: BarBound;
}

/** A series as Excel makes it where nothing more is said. */
export const plainSeries: SheetSeries = { marked: [], labels: false, gapWidth: 182 };

/** A chart as Excel makes it where nothing more is said. */
export const plainChart = (id: number, kind: ChartKind, values: Area): SheetChart => ({
  id,
  name: `Diagram ${id}`,
  kind,
  legend: true,
  series: [{ ...plainSeries, values }],
  categoryAxis: { reversed: false, labelPosition: 'NextToAxis', ticks: 'None' },
  valueAxis: { shown: true, gridlines: true },
});

/** Bars as Excel makes them where nothing more is said. */
export const plainBars = (id: number, area: Area): SheetBars => ({
  id,
  area,
  colour: '#638EC6',
  gradient: true,
  border: '#638EC6',
  lower: { type: 'Automatic' },
  upper: { type: 'Automatic' },
});

/** A chart of ours as a file gave it. */
export function chartOfContent(id: number, chart: PlanChart): SheetChart {
  const { name, title, categories, place } = chart;
  const frame = { id, name, title, legend: false, place };
  const series = (of: PlanSeries, more: Partial<SheetSeries>): SheetSeries => ({
    ...plainSeries,
    name: of.series,
    categories,
    values: of.values,
    gapWidth: chartGapWidth,
    ...more,
  });
  const names = { labelSpacing: 1, labelPosition: 'Low', ticks: 'None' };
  switch (chart.kind) {
    case 'bars': {
      const { colour, marked, fromZero } = chart;
      return {
        ...frame,
        kind: 'BarClustered',
        series: [series(chart, { colour, marked, labels: true })],
        categoryAxis: { reversed: true, ...names },
        valueAxis: { shown: false, gridlines: false, ...(fromZero ? { minimum: 0 } : {}) },
      };
    }
    case 'waterfall': {
      const { base, rise, fall, marked, minimum } = chart;
      return {
        ...frame,
        kind: 'ColumnStacked',
        series: [
          series(base, { colour: 'none' }),
          series(rise, { colour: rise.colour, marked, labels: true }),
          series(fall, { colour: fall.colour, labels: true }),
        ],
        categoryAxis: { reversed: false, ...names },
        valueAxis: { shown: true, gridlines: true, minimum },
      };
    }
  }
}

/** Bars of ours as a file gave them. */
export const barsOfContent = (id: number, { area, colour }: PlanBars): SheetBars => ({
  id,
  area,
  colour,
  gradient: false,
  border: '',
  lower: { type: 'Number', formula: '0' },
  upper: { type: 'HighestValue' },
});

/** A chart as a file of ours can hold it; nothing for one that looks otherwise. */
export function chartContent(chart: SheetChart): PlanChart | undefined {
  const content = chart.kind === 'BarClustered' ? barsOfChart(chart) : waterfallOfChart(chart);
  if (!content) return undefined;
  return sameValue(chartOfContent(chart.id, content), chart) ? content : undefined;
}

function barsOfChart({ name, title, series, place, valueAxis }: SheetChart): PlanChart | undefined {
  const of = contentOf(series[0]);
  if (title === undefined || !of?.colour || !place) return undefined;
  const { categories, colour, marked } = of;
  const fromZero = valueAxis.minimum === 0;
  const shown = { series: of.series, values: of.values, colour, marked, fromZero };
  return { kind: 'bars', name, title, categories, ...shown, place };
}

function waterfallOfChart(chart: SheetChart): PlanChart | undefined {
  const { name, title, place, valueAxis } = chart;
  const [base, rise, fall] = chart.series.map(contentOf);
  if (title === undefined || !place || !base || !rise?.colour || !fall?.colour) return undefined;
  return {
    kind: 'waterfall',
    name,
    title,
    categories: base.categories,
    place,
    base: { series: base.series, values: base.values },
    rise: { series: rise.series, values: rise.values, colour: rise.colour },
    fall: { series: fall.series, values: fall.values, colour: fall.colour },
    marked: rise.marked,
    minimum: valueAxis.minimum ?? 0,
  };
}

/** A series as a plan says it; nothing where it lacks its name or its cells. */
function contentOf(of: SheetSeries | undefined) {
  if (of?.name === undefined || !of.categories || !of.values) return undefined;
  const { name: series, categories, values, colour, marked } = of;
  return { series, categories, values, colour, marked };
}

/** Bars as a file of ours can hold them; nothing for bars that look otherwise. */
export function barsContent(bars: SheetBars): PlanBars | undefined {
  const content = { area: bars.area, colour: bars.colour };
  return sameValue(barsOfContent(bars.id, content), bars) ? content : undefined;
}
