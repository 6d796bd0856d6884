import type { PlanChart } from '../../tables/plan';
import { barPlot, readBarPlot } from './barPlot';
import { a, c, flag, value, type ValueAt } from './chartXml';
import type { Namespaces } from './namespaces';
import { readWaterfallPlot, waterfallPlot } from './waterfallPlot';
import { childOf, parseXml, textOf, type XmlElement } from './xml/xmlElement';
import { escapeText } from './xml/xmlText';

/**
 * A whole chart part. The values stand in it too, so that a program that shows charts without reading
 * their cells shows the right one.
 */
export function chartPart(
  chart: PlanChart,
  sheet: string,
  valueAt: ValueAt,
  { drawing, relationships }: Namespaces,
): string {
  const title = c(
    'title',
    {},
    c('tx', {}, c('rich', {}, a('bodyPr', {}) + a('p', {}, titleText(chart.title)))) +
      flag('overlay', 0),
  );
  const drawn =
    chart.kind === 'bars' ? barPlot(chart, sheet, valueAt) : waterfallPlot(chart, sheet, valueAt);
  const plot = c('plotArea', {}, c('layout', {}) + drawn);
  const shown =
    title +
    flag('autoTitleDeleted', 0) +
    plot +
    flag('plotVisOnly', 1) +
    value('dispBlanksAs', 'gap');
  const namespaces = {
    'xmlns:c': `${drawing}/chart`,
    'xmlns:a': `${drawing}/main`,
    'xmlns:r': relationships,
  };
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    c('chartSpace', namespaces, flag('roundedCorners', 0) + c('chart', {}, shown))
  );
}

/** A chart as a part of a file has it: its name and its place stand in the drawing. */
export type ChartOfPart = Unplaced<PlanChart>;
type Unplaced<Chart> = Chart extends PlanChart ? Omit<Chart, 'name' | 'place'> : never;

/** What a chart part shows, where it is one as we write them; else undefined. */
export function readChart(xml: string): ChartOfPart | undefined {
  const chart = childOf(parseXml(xml), 'chart');
  const plot = childOf(chart, 'plotArea');
  const title = textsIn(xml, childOf(chart, 'title')).join('');
  const bars = readBarPlot(xml, plot);
  if (bars) return { ...bars, title };
  const waterfall = readWaterfallPlot(xml, plot);
  return waterfall && { ...waterfall, title };
}

/** Hundredths of a point. */
const titleSize = 1200;

const titleText = (title: string): string =>
  a('pPr', {}, a('defRPr', { sz: titleSize, b: 1 })) +
  a('r', {}, a('rPr', { lang: 'sv-SE', sz: titleSize, b: 1 }) + `<a:t>${escapeText(title)}</a:t>`);

function textsIn(xml: string, element: XmlElement | undefined): readonly string[] {
  if (!element) return [];
  if (element.name === 't') return [textOf(xml, element)];
  return element.children.flatMap((child) => textsIn(xml, child));
}
