import { chartGapWidth, type PlanWaterfall } from '../../tables/plan';
import {
  c,
  categoryAxis,
  flag,
  readSeries,
  seriesXml,
  value,
  valueAxis,
  valueOf,
  type ValueAt,
} from './chartXml';
import { childOf, childrenOf, type XmlElement } from './xml/xmlElement';

/** A waterfall as it stands in the plot area of a chart part: stacked columns, the lowest not drawn. */
export function waterfallPlot(chart: PlanWaterfall, sheet: string, valueAt: ValueAt): string {
  const { categories, base, rise, fall, marked } = chart;
  const stacked = [
    { ...base, categories, marked: [] },
    { ...rise, categories, marked },
    { ...fall, categories, marked: [] },
  ];
  const columns = c(
    'barChart',
    {},
    value('barDir', 'col') +
      value('grouping', 'stacked') +
      flag('varyColors', 0) +
      stacked.map((series, index) => seriesXml(series, index, sheet, valueAt)).join('') +
      value('gapWidth', chartGapWidth) +
      value('overlap', 100) +
      value('axId', categoryAxis) +
      value('axId', valueAxis),
  );
  return columns + axes(chart);
}

/** What a plot area shows, where it is a waterfall as we write them; else undefined. */
export function readWaterfallPlot(
  xml: string,
  plot: XmlElement | undefined,
): Omit<PlanWaterfall, 'name' | 'place' | 'title'> | undefined {
  const columns = childOf(plot, 'barChart');
  const series = childrenOf(columns, 'ser').map((each) => readSeries(xml, each));
  const [base, rise, fall] = series;
  const isStacked =
    series.length === 3 &&
    valueOf(xml, columns, 'barDir') === 'col' &&
    valueOf(xml, columns, 'grouping') === 'stacked';
  if (!isStacked || !base || rise?.colour === undefined || fall?.colour === undefined) {
    return undefined;
  }
  const minimum = valueOf(xml, childOf(childOf(plot, 'valAx'), 'scaling'), 'min');
  return {
    kind: 'waterfall',
    categories: base.categories,
    base: { series: base.series, values: base.values },
    rise: { series: rise.series, values: rise.values, colour: rise.colour },
    fall: { series: fall.series, values: fall.values, colour: fall.colour },
    marked: rise.marked,
    minimum: Number(minimum ?? 0),
  };
}

/** The steps from the left to the right; the axis of values shows, because it need not begin at zero. */
function axes({ minimum }: PlanWaterfall): string {
  const ticks = value('majorTickMark', 'none') + value('minorTickMark', 'none');
  const names = c(
    'catAx',
    {},
    value('axId', categoryAxis) +
      c('scaling', {}, value('orientation', 'minMax')) +
      flag('delete', 0) +
      value('axPos', 'b') +
      ticks +
      value('tickLblPos', 'low') +
      value('crossAx', valueAxis) +
      value('crosses', 'autoZero') +
      value('tickLblSkip', 1) +
      flag('noMultiLvlLbl', 1),
  );
  const values = c(
    'valAx',
    {},
    value('axId', valueAxis) +
      c('scaling', {}, value('orientation', 'minMax') + value('min', minimum)) +
      flag('delete', 0) +
      value('axPos', 'l') +
      c('majorGridlines', {}) +
      c('numFmt', { formatCode: 'General', sourceLinked: 1 }) +
      ticks +
      value('tickLblPos', 'nextTo') +
      value('crossAx', categoryAxis) +
      value('crosses', 'min'),
  );
  return names + values;
}
