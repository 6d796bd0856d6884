import type { CellRange } from '../../tables/cell';
import { chartGapWidth, type Area, type PlanChart } from '../../tables/plan';
import type { Namespaces } from './namespaces';
import { absoluteReference, parseReference } from './reference';
import type { ContentCell } from './sheetContent';
import { elementXml } from './xml/xmlEdit';
import {
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  textOf,
  type XmlElement,
} from './xml/xmlElement';
import { escapeText } from './xml/xmlText';

/** What stands in a cell of the chart's sheet. */
export type ValueAt = (row: number, column: number) => ContentCell['value'] | undefined;

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
  const plot = c('plotArea', {}, c('layout', {}) + barChart(chart, sheet, valueAt) + axes(chart));
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

/** What a chart part shows, where it is one as we write them; else undefined. */
export function readChart(xml: string): Omit<PlanChart, 'name' | 'place'> | undefined {
  const chart = childOf(parseXml(xml), 'chart');
  const plot = childOf(chart, 'plotArea');
  const bars = childOf(plot, 'barChart');
  const [series, ...others] = childrenOf(bars, 'ser');
  if (!series || others.length > 0 || valueOf(xml, bars, 'barDir') !== 'bar') return undefined;
  const categories = areaOf(xml, childOf(series, 'cat'));
  const values = areaOf(xml, childOf(series, 'val'));
  const colour = fillOf(xml, series);
  const name = childOf(childOf(series, 'tx'), 'v');
  if (!categories || !values || colour === undefined || !name) return undefined;
  return {
    title: textsIn(xml, childOf(chart, 'title')).join(''),
    series: textOf(xml, name),
    categories,
    values,
    colour,
    marked: childrenOf(series, 'dPt').flatMap((point) => {
      const bar = Number(valueOf(xml, point, 'idx'));
      const filled = fillOf(xml, point);
      return filled === undefined ? [] : [{ bar, colour: filled }];
    }),
    fromZero: valueOf(xml, childOf(childOf(plot, 'valAx'), 'scaling'), 'min') === '0',
  };
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const c = (name: string, attributes: Attributes, content = ''): string =>
  elementXml(`c:${name}`, attributes, content);
const a = (name: string, attributes: Attributes, content = ''): string =>
  elementXml(`a:${name}`, attributes, content);
const value = (name: string, val: string | number): string => c(name, { val });
const flag = (name: string, on: 0 | 1): string => value(name, on);

const categoryAxis = 1;
const valueAxis = 2;

/** Hundredths of a point. */
const titleSize = 1200;

const titleText = (title: string): string =>
  a('pPr', {}, a('defRPr', { sz: titleSize, b: 1 })) +
  a('r', {}, a('rPr', { lang: 'sv-SE', sz: titleSize, b: 1 }) + `<a:t>${escapeText(title)}</a:t>`);

function barChart(chart: PlanChart, sheet: string, valueAt: ValueAt): string {
  const { categories, values, marked } = chart;
  const content =
    value('idx', 0) +
    value('order', 0) +
    c('tx', {}, `<c:v>${escapeText(chart.series)}</c:v>`) +
    filled(chart.colour) +
    flag('invertIfNegative', 0) +
    marked.map(({ bar, colour }) => markedBar(bar, colour)).join('') +
    c('dLbls', {}, labels) +
    c('cat', {}, c('strRef', {}, reference(sheet, categories) + texts(categories, valueAt))) +
    c('val', {}, c('numRef', {}, reference(sheet, values) + numbers(values, valueAt)));
  return c(
    'barChart',
    {},
    value('barDir', 'bar') +
      value('grouping', 'clustered') +
      flag('varyColors', 0) +
      c('ser', {}, content) +
      value('gapWidth', chartGapWidth) +
      value('axId', categoryAxis) +
      value('axId', valueAxis),
  );
}

const markedBar = (bar: number, colour: string): string =>
  c(
    'dPt',
    {},
    value('idx', bar) + flag('invertIfNegative', 0) + flag('bubble3D', 0) + filled(colour),
  );

const filled = (colour: string): string =>
  c('spPr', {}, a('solidFill', {}, a('srgbClr', { val: colour.slice(1).toUpperCase() })));

const labels = (
  [
    ['showLegendKey', 0],
    ['showVal', 1],
    ['showCatName', 0],
    ['showSerName', 0],
    ['showPercent', 0],
    ['showBubbleSize', 0],
  ] as const
)
  .map(([name, on]) => flag(name, on))
  .join('');

const reference = (sheet: string, area: Area): string =>
  `<c:f>${escapeText(absoluteReference({ sheet, ...area }))}</c:f>`;

const rowsOf = ({ top, rows }: Area): readonly number[] =>
  Array.from({ length: rows }, (_, index) => top + index);

function texts(area: Area, valueAt: ValueAt): string {
  const points = rowsOf(area).map((row, index) => {
    const held = valueAt(row, area.left);
    return typeof held === 'string' ? point(index, held) : '';
  });
  return c('strCache', {}, value('ptCount', area.rows) + points.join(''));
}

function numbers(area: Area, valueAt: ValueAt): string {
  const points = rowsOf(area).map((row, index) => {
    const held = valueAt(row, area.left);
    if (typeof held === 'number') return point(index, String(held));
    return held !== null && typeof held === 'object' && 'number' in held
      ? point(index, held.number)
      : '';
  });
  const format = '<c:formatCode>General</c:formatCode>';
  return c('numCache', {}, format + value('ptCount', area.rows) + points.join(''));
}

const point = (idx: number, text: string): string =>
  c('pt', { idx }, `<c:v>${escapeText(text)}</c:v>`);

/** The first category at the top; each bar carries its number, so that the other axis need not show. */
function axes({ fromZero }: PlanChart): string {
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

const valueOf = (xml: string, parent: XmlElement | undefined, name: string): string | undefined => {
  const found = childOf(parent, name);
  return found && attributeOf(xml, found, 'val');
};

function areaOf(xml: string, parent: XmlElement | undefined): Area | undefined {
  const formula = childOf(parent?.children[0], 'f');
  const range: CellRange | undefined = formula && parseReference(textOf(xml, formula));
  if (!range) return undefined;
  const { top, left, rows, columns } = range;
  return { top, left, rows, columns };
}

function fillOf(xml: string, parent: XmlElement): string | undefined {
  const colour = childOf(childOf(childOf(parent, 'spPr'), 'solidFill'), 'srgbClr');
  const rgb = colour && attributeOf(xml, colour, 'val');
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
}

function textsIn(xml: string, element: XmlElement | undefined): readonly string[] {
  if (!element) return [];
  if (element.name === 't') return [textOf(xml, element)];
  return element.children.flatMap((child) => textsIn(xml, child));
}
