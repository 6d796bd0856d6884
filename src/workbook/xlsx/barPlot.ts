import { chartGapWidth, type PlanBarChart } from '../../tables/plan';
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

/** A bar chart as it stands in the plot area of a chart part. */
export function barPlot(chart: PlanBarChart, sheet: string, valueAt: ValueAt): string {
  const bars = c(
    'barChart',
    {},
    value('barDir', 'bar') +
      value('grouping', 'clustered') +
      flag('varyColors', 0) +
      seriesXml(chart, 0, sheet, valueAt) +
      value('gapWidth', chartGapWidth) +
      value('axId', categoryAxis) +
      value('axId', valueAxis),
  );
  return bars + axes(chart);
}

/** What a plot area shows, where it is a bar chart as we write them; else undefined. */
export function readBarPlot(
  xml: string,
  plot: XmlElement | undefined,
): Omit<PlanBarChart, 'name' | 'place' | 'title'> | undefined {
  const bars = childOf(plot, 'barChart');
  const [series, ...others] = childrenOf(bars, 'ser');
  if (!series || others.length > 0 || valueOf(xml, bars, 'barDir') !== 'bar') return undefined;
  const read = readSeries(xml, series);
  if (read?.colour === undefined) return undefined;
  const minimum = valueOf(xml, childOf(childOf(plot, 'valAx'), 'scaling'), 'min');
  return { kind: 'bars', ...read, colour: read.colour, fromZero: minimum === '0' };
}

/** The first category at the top; each bar carries its number, so that the other axis need not show. */
function axes({ fromZero }: PlanBarChart): string {
  const scaling = (orientation: string, min = ''): string =>
    c('scaling', {}, value('orientation', orientation) + min);
  const shared = value('majorTickMark', 'none') + value('minorTickMark', 'none');
  return (
    c(
      'catAx',
      {},
      value('axId', categoryAxis) +
        scaling('maxMin') +
        flag('delete', 0) +
        value('axPos', 'l') +
        shared +
        value('tickLblPos', 'low') +
        value('crossAx', valueAxis) +
        value('crosses', 'autoZero') +
        // Every name is shown, also where they are many.
        value('tickLblSkip', 1) +
        flag('noMultiLvlLbl', 1),
    ) +
    c(
      'valAx',
      {},
      value('axId', valueAxis) +
        scaling('minMax', fromZero ? value('min', 0) : '') +
        flag('delete', 1) +
        value('axPos', 't') +
        shared +
        value('tickLblPos', 'nextTo') +
        value('crossAx', categoryAxis) +
        value('crosses', 'autoZero'),
    )
  );
}
