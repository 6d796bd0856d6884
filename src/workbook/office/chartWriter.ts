import {
  chartGapWidth,
  chartName,
  mostCharts,
  type Area,
  type PlanBarChart,
  type PlanChart,
  type PlanSeries,
  type PlanWaterfall,
} from '../../tables/plan';

import { birthOf } from '../chartBirth';

/** The cells of the sheet that is written, as Excel takes them. */
type RangeOf = (area: Area) => Excel.Range;

/** The charts that a result of a mark may have brought go, but for the kept; all others of the sheet stay. */
export function removeCharts(
  sheet: Excel.Worksheet,
  mark: string,
  kept: readonly string[] = [],
): void {
  for (let index = 0; index < mostCharts; index += 1) {
    const name = chartName(mark, index);
    if (!kept.includes(name)) sheet.charts.getItemOrNullObject(name).delete();
  }
}

/** Draws charts over cells that have been written. Bars of a chart are in the order of its rows. */
export function addCharts(
  sheet: Excel.Worksheet,
  charts: readonly PlanChart[],
  range: RangeOf,
): void {
  for (const plan of charts) {
    if (plan.kind === 'bars') addBarChart(sheet, plan, range);
    else addWaterfall(sheet, plan, range);
  }
}

function addBarChart(sheet: Excel.Worksheet, plan: PlanBarChart, range: RangeOf): void {
  const chart = newChart(sheet, plan, range);
  const series = chart.series.getItemAt(0);
  fillSeries(series, plan, plan.categories, range);
  // Each bar carries its number, so that the axis of values need not show.
  series.hasDataLabels = true;
  colourSeries(series, plan);

  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorTickMark = 'None';
  valueAxis.majorGridlines.visible = false;
  if (plan.fromZero) valueAxis.minimum = 0;
  valueAxis.visible = false;
}

function addWaterfall(sheet: Excel.Worksheet, plan: PlanWaterfall, range: RangeOf): void {
  const { base, rise, fall, categories } = plan;
  const chart = newChart(sheet, plan, range);
  const below = chart.series.getItemAt(0);
  fillSeries(below, base, categories, range);
  below.format.fill.clear();
  const [up, down] = [rise, fall].map((moved) => {
    const series = chart.series.add(moved.series);
    fillSeries(series, moved, categories, range);
    series.hasDataLabels = true;
    return series;
  }) as [Excel.ChartSeries, Excel.ChartSeries];
  colourSeries(up, { ...rise, marked: plan.marked });
  colourSeries(down, { ...fall, marked: [] });

  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorTickMark = 'None';
  // The axis shows, because it need not begin at zero.
  valueAxis.minimum = plan.minimum;
}

function newChart(sheet: Excel.Worksheet, plan: PlanChart, range: RangeOf): Excel.Chart {
  const { kind, over } = birthOf(plan);
  const chart = sheet.charts.add(kind, range(over), 'Columns');
  // At once: a write that stops before this leaves a chart that only its cells tell; see `findStray`.
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = false;
  chart.setPosition(range(corner(plan.place, 'first')), range(corner(plan.place, 'last')));
  return chart;
}

function fillSeries(
  series: Excel.ChartSeries,
  { series: name, values }: PlanSeries,
  categories: Area,
  range: RangeOf,
): void {
  // Not the cell beneath them, where the chart was made; nor is a first cell without a number a heading.
  series.setValues(range(values));
  series.setXAxisValues(range(categories));
  series.name = name;
  series.gapWidth = chartGapWidth;
}

function colourSeries(
  series: Excel.ChartSeries,
  { colour, marked }: Pick<PlanBarChart, 'colour' | 'marked'>,
): void {
  series.format.fill.setSolidColor(colour);
  for (const each of marked) {
    series.points.getItemAt(each.bar).format.fill.setSolidColor(each.colour);
  }
}

function corner({ top, left, rows, columns }: Area, which: 'first' | 'last'): Area {
  return which === 'first'
    ? { top, left, rows: 1, columns: 1 }
    : { top: top + rows - 1, left: left + columns - 1, rows: 1, columns: 1 };
}
