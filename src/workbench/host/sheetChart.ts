import { chartGapWidth, type Area, type PlanBars, type PlanChart } from '../../tables/plan';
import { sameValue } from '../../workbook/sameValue';

/** A bar chart of one series: the only kind that the host keeps. What is absent is as Excel decides. */
export interface SheetChart {
  /** Its own in the workbook, and never used again. */
  readonly id: number;
  readonly name: string;
  readonly title?: string;
  readonly legend: boolean;
  readonly series?: string;
  readonly categories?: Area;
  readonly values: Area;
  /** `#RRGGBB` */
  readonly colour?: string;
  readonly marked: PlanChart['marked'];
  /** Whether each bar carries its number. */
  readonly labels: boolean;
  /** Between the bars, in per cent of a bar. */
  readonly gapWidth: number;
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

/** A chart as Excel makes it where nothing more is said. */
export const plainChart = (id: number, values: Area): SheetChart => ({
  id,
  name: `Diagram ${id}`,
  legend: true,
  values,
  marked: [],
  labels: false,
  gapWidth: 182,
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
export const chartOfContent = (id: number, chart: PlanChart): SheetChart => {
  const { fromZero, ...said } = chart;
  return {
    ...plainChart(id, chart.values),
    ...said,
    legend: false,
    labels: true,
    gapWidth: chartGapWidth,
    categoryAxis: { reversed: true, labelSpacing: 1, labelPosition: 'Low', ticks: 'None' },
    valueAxis: { shown: false, gridlines: false, ...(fromZero ? { minimum: 0 } : {}) },
  };
};

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
  const { name, title, series, categories, values, colour, marked, place, valueAxis } = chart;
  if (title === undefined || series === undefined || colour === undefined) return undefined;
  if (!categories || !place) return undefined;
  const fromZero = valueAxis.minimum === 0;
  const content = { name, title, series, categories, values, colour, marked, fromZero, place };
  return sameValue(chartOfContent(chart.id, content), chart) ? content : undefined;
}

/** Bars as a file of ours can hold them; nothing for bars that look otherwise. */
export function barsContent(bars: SheetBars): PlanBars | undefined {
  const content = { area: bars.area, colour: bars.colour };
  return sameValue(barsOfContent(bars.id, content), bars) ? content : undefined;
}
