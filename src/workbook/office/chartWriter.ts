import {
  chartGapWidth,
  chartName,
  mostCharts,
  type Area,
  type PlanBars,
  type PlanChart,
} from '../../tables/plan';

/** The cells of the sheet that is written, as Excel takes them. */
type RangeOf = (area: Area) => Excel.Range;

/** The charts that a result of a mark may have brought go; all others of the sheet stay. */
export function removeCharts(sheet: Excel.Worksheet, mark: string): void {
  for (let index = 0; index < mostCharts; index += 1) {
    sheet.charts.getItemOrNullObject(chartName(mark, index)).delete();
  }
}

/**
 * Asks which charts a write that has just stopped had brought; answers, after the next `sync`, how to
 * take them away. A chart gets its name only when it stands, so one may still be without.
 */
export function chartsBrought(sheet: Excel.Worksheet, namesBefore: readonly string[]): () => void {
  const charts = sheet.charts.load('items/name');
  return () => {
    for (const { name } of charts.items) {
      if (!namesBefore.includes(name)) sheet.charts.getItemOrNullObject(name).delete();
    }
  };
}

/** Draws bar charts over cells that have been written. Bars of a chart are in the order of its rows. */
export function addCharts(
  sheet: Excel.Worksheet,
  charts: readonly PlanChart[],
  range: RangeOf,
): void {
  for (const plan of charts) {
    const chart = sheet.charts.add('BarClustered', range(plan.values), 'Columns');
    chart.name = plan.name;
    chart.title.text = plan.title;
    chart.legend.visible = false;
    chart.setPosition(range(corner(plan.place, 'first')), range(corner(plan.place, 'last')));

    const series = chart.series.getItemAt(0);
    // Said again: Excel takes a first cell without a number for a heading.
    series.setValues(range(plan.values));
    series.setXAxisValues(range(plan.categories));
    series.name = plan.series;
    series.gapWidth = chartGapWidth;
    // Each bar carries its number, so that the axis of values need not show.
    series.hasDataLabels = true;
    series.format.fill.setSolidColor(plan.colour);
    for (const { bar, colour } of plan.marked) {
      series.points.getItemAt(bar).format.fill.setSolidColor(colour);
    }

    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.tickLabelPosition = 'Low';
    categoryAxis.majorTickMark = 'None';
    valueAxis.majorGridlines.visible = false;
    if (plan.fromZero) valueAxis.minimum = 0;
    valueAxis.visible = false;
  }
}

/** Puts solid bars behind numbers, from nothing at zero to the whole cell at the highest. */
export function addBars(bars: readonly PlanBars[], range: RangeOf): void {
  for (const { area, colour } of bars) {
    const { dataBar } = range(area).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'HighestValue' };
    dataBar.positiveFormat.fillColor = colour;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.positiveFormat.borderColor = '';
  }
}

function corner({ top, left, rows, columns }: Area, which: 'first' | 'last'): Area {
  return which === 'first'
    ? { top, left, rows: 1, columns: 1 }
    : { top: top + rows - 1, left: left + columns - 1, rows: 1, columns: 1 };
}
