import type { CellRange } from '../../tables/cell';
import type { Area, MarkedBar } from '../../tables/plan';
import { absoluteReference, parseReference } from './reference';
import type { ContentCell } from './sheetContent';
import { elementXml } from './xml/xmlEdit';
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from './xml/xmlElement';
import { escapeText } from './xml/xmlText';

/** What stands in a cell of the chart's sheet. */
export type ValueAt = (row: number, column: number) => ContentCell['value'] | undefined;

type Attributes = Readonly<Record<string, string | number | undefined>>;

export const c = (name: string, attributes: Attributes, content = ''): string =>
  elementXml(`c:${name}`, attributes, content);
export const a = (name: string, attributes: Attributes, content = ''): string =>
  elementXml(`a:${name}`, attributes, content);
export const value = (name: string, val: string | number): string => c(name, { val });
export const flag = (name: string, on: 0 | 1): string => value(name, on);

/** One row of bars in a chart, over a column of the sheet. */
export interface SeriesXml {
  readonly series: string;
  readonly categories: Area;
  readonly values: Area;
  /** `#RRGGBB`; without one the bars are not drawn, and have no numbers. */
  readonly colour?: string;
  readonly marked: readonly MarkedBar[];
}

/** How the axes of a chart know each other. */
export const categoryAxis = 1;
export const valueAxis = 2;

/** A series, with what stands in its cells for programs that do not read them. */
export function seriesXml(
  { series, categories, values, colour, marked }: SeriesXml,
  index: number,
  sheet: string,
  valueAt: ValueAt,
): string {
  return c(
    'ser',
    {},
    value('idx', index) +
      value('order', index) +
      c('tx', {}, `<c:v>${escapeText(series)}</c:v>`) +
      (colour === undefined ? c('spPr', {}, a('noFill', {})) : filled(colour)) +
      flag('invertIfNegative', 0) +
      marked.map((each) => markedBar(each.bar, each.colour)).join('') +
      (colour === undefined ? '' : c('dLbls', {}, labels)) +
      c('cat', {}, c('strRef', {}, reference(sheet, categories) + texts(categories, valueAt))) +
      c('val', {}, c('numRef', {}, reference(sheet, values) + numbers(values, valueAt))),
  );
}

/** What a series shows, where it is one as we write them; else undefined. */
export function readSeries(xml: string, series: XmlElement): SeriesXml | undefined {
  const categories = areaOf(xml, childOf(series, 'cat'));
  const values = areaOf(xml, childOf(series, 'val'));
  const name = childOf(childOf(series, 'tx'), 'v');
  if (!categories || !values || !name) return undefined;
  const colour = fillOf(xml, series);
  return {
    series: textOf(xml, name),
    categories,
    values,
    ...(colour !== undefined && { colour }),
    marked: childrenOf(series, 'dPt').flatMap((point) => {
      const bar = Number(valueOf(xml, point, 'idx'));
      const colour = fillOf(xml, point);
      return colour === undefined ? [] : [{ bar, colour }];
    }),
  };
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

export const valueOf = (
  xml: string,
  parent: XmlElement | undefined,
  name: string,
): string | undefined => {
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
