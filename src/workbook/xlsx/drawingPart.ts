import type { Area } from '../../tables/plan';
import type { Namespaces } from './namespaces';
import { append, applySplices, elementXml } from './xml/xmlEdit';
import {
  attributeOf,
  childOf,
  parseXml,
  prefixedAttributeOf,
  textOf,
  type XmlElement,
} from './xml/xmlElement';

/** A chart as the drawing of a sheet holds it. */
export interface DrawnChart {
  readonly name: string;
  /** The id of the drawing's relationship to the chart part. */
  readonly relationship: string;
  /** The cells that it covers. */
  readonly place: Area;
}

/** A drawing with nothing in it. */
export const emptyDrawing = ({ drawing }: Namespaces): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  elementXml('xdr:wsDr', {
    'xmlns:xdr': `${drawing}/spreadsheetDrawing`,
    'xmlns:a': `${drawing}/main`,
  });

/** The charts of a drawing that are anchored to cells at both ends. */
export function chartsIn(xml: string): readonly DrawnChart[] {
  return anchorsIn(xml).map(({ chart }) => chart);
}

/** The drawing with one more chart, in front of everything else. */
export function withChart(xml: string, chart: DrawnChart, namespaces: Namespaces): string {
  const root = parseXml(xml);
  if (!root) throw new Error('A drawing that was read before is no longer readable');
  return applySplices(xml, [append(xml, root, anchorXml(chart, freeId(xml), namespaces))]);
}

/** The drawing without the charts of some names. */
export function withoutCharts(xml: string, isGone: (name: string) => boolean): string {
  return applySplices(
    xml,
    anchorsIn(xml)
      .filter(({ chart }) => isGone(chart.name))
      .map(({ anchor }) => ({ start: anchor.open.start, end: anchor.end, text: '' })),
  );
}

function anchorsIn(
  xml: string,
): readonly { readonly anchor: XmlElement; readonly chart: DrawnChart }[] {
  return (parseXml(xml)?.children ?? []).flatMap((anchor) => {
    const frame = childOf(anchor, 'graphicFrame');
    const name = childOf(childOf(frame, 'nvGraphicFramePr'), 'cNvPr');
    const chart = childOf(childOf(childOf(frame, 'graphic'), 'graphicData'), 'chart');
    const relationship = chart && prefixedAttributeOf(xml, chart, 'id')?.value;
    const place = placeOf(xml, anchor);
    if (!name || relationship === undefined || !place) return [];
    const found = { name: attributeOf(xml, name, 'name') ?? '', relationship, place };
    return [{ anchor, chart: found }];
  });
}

function placeOf(xml: string, anchor: XmlElement): Area | undefined {
  const number = (corner: string, name: string): number => {
    const found = childOf(childOf(anchor, corner), name);
    return found ? Number(textOf(xml, found)) : NaN;
  };
  const top = number('from', 'row');
  const left = number('from', 'col');
  const rows = number('to', 'row') - top;
  const columns = number('to', 'col') - left;
  return Number.isInteger(rows + columns) ? { top, left, rows, columns } : undefined;
}

/** Every shape of a drawing has a number of its own. */
function freeId(xml: string): number {
  const taken = [...xml.matchAll(/<(?:\w+:)?cNvPr\b[^>]*?\sid=["'](\d+)["']/g)].map(([, id]) => id);
  return Math.max(1, ...taken.map(Number)) + 1;
}

/** Declares its own prefixes: the drawing may be written with others. */
function anchorXml(
  { name, relationship, place }: DrawnChart,
  id: number,
  { drawing, relationships }: Namespaces,
): string {
  const xdr = (tag: string, attributes: Readonly<Record<string, string | number>>, content = '') =>
    elementXml(`xdr:${tag}`, attributes, content);
  const corner = (tag: string, row: number, column: number): string => {
    const at = (part: string, number: number): string => xdr(part, {}, String(number));
    return xdr(tag, {}, at('col', column) + at('colOff', 0) + at('row', row) + at('rowOff', 0));
  };
  const chart = elementXml('c:chart', {
    'xmlns:c': `${drawing}/chart`,
    'xmlns:r': relationships,
    'r:id': relationship,
  });
  const frame =
    xdr('nvGraphicFramePr', {}, xdr('cNvPr', { id, name }) + xdr('cNvGraphicFramePr', {})) +
    xdr('xfrm', {}, elementXml('a:off', { x: 0, y: 0 }) + elementXml('a:ext', { cx: 0, cy: 0 })) +
    elementXml('a:graphic', {}, elementXml('a:graphicData', { uri: `${drawing}/chart` }, chart));
  return xdr(
    'twoCellAnchor',
    { 'xmlns:xdr': `${drawing}/spreadsheetDrawing`, 'xmlns:a': `${drawing}/main` },
    corner('from', place.top, place.left) +
      corner('to', place.top + place.rows, place.left + place.columns) +
      xdr('graphicFrame', { macro: '' }, frame) +
      xdr('clientData', {}),
  );
}
