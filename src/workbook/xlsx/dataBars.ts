import { meets } from '../../tables/layout';
import type { Area, PlanBars } from '../../tables/plan';
import { sameValue } from '../sameValue';
import { cellReference, parseReference } from './reference';
import { worksheetOrder } from './sheetLayout';
import { append, applySplices, elementLike, elementXml, insertInOrder } from './xml/xmlEdit';
import {
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  sourceOf,
  textOf,
  type XmlElement,
} from './xml/xmlElement';

/*
 * A bar that is solid and begins at nothing needs two rules that share an id: the one of 2007, which
 * every program reads, and behind the sheet's own elements the one of 2010 that says how it looks.
 */
const main2010 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const formulas2010 = 'http://schemas.microsoft.com/office/excel/2006/main';
const rulesOf2010 = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const idOf2010 = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

/** So that bars of ours are known again among the user's: the letters REGIONKALK, the sheet, a number. */
const ownId = (sheet: number, number: number): string =>
  `{52454749-4F4E-4B41-4C4B-${hexadecimal(sheet, 4)}${hexadecimal(number, 8)}}`;
const isOwnId = (id: string): boolean => id.toUpperCase().startsWith('{52454749-4F4E-4B41-4C4B-');

const hexadecimal = (number: number, digits: number): string =>
  number.toString(16).toUpperCase().padStart(digits, '0');

/**
 * A sheet part with bars behind numbers; `path` is where the part lies. Rules that stand in the sheet
 * stay, and keep their order of precedence before the bars.
 */
export function withBars(xml: string, bars: readonly PlanBars[], path: string): string {
  if (bars.length === 0) return xml;
  const sheet = Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0) % 0x10000;
  const root = openSheet(xml);
  const taken = new Set(ownRules(xml, root).map(({ id }) => id));
  const priorities = [...xml.matchAll(/<(?:\w+:)?cfRule\b[^>]*?\spriority=["'](\d+)["']/g)];
  let priority = Math.max(0, ...priorities.map(([, text]) => Number(text)));
  let number = 0;
  const ruled = bars.map((bar) => {
    priority += 1;
    do number += 1;
    while (taken.has(ownId(sheet, number)));
    return { ...bar, id: ownId(sheet, number), priority };
  });
  const rules = ruled.map((bar) => ruleOf2007(root, bar)).join('');
  const placed = insertInOrder(xml, root, worksheetOrder, 'conditionalFormatting', rules);
  return withRulesOf2010(applySplices(xml, [placed]), ruled.map(ruleOf2010).join(''));
}

/** The bars of ours in a sheet part. */
export function ownBarsIn(xml: string): readonly PlanBars[] {
  const root = parseXml(xml, new Set(['sheetData']));
  if (!root) return [];
  return ownRules(xml, root).flatMap(({ area, colour }) =>
    area && colour ? [{ area, colour }] : [],
  );
}

/** A sheet part without the bars of ours. */
export const withoutOwnBars = (xml: string): string => withoutRules(xml, ({ id }) => isOwnId(id));

/**
 * A sheet part without the bars that an earlier result has drawn inside its area. Excel gives them other
 * ids when it saves, so they are known by what they look like too; the user's rules there stay.
 */
export const withoutBarsOf = (xml: string, drawn: readonly PlanBars[], area: Area): string =>
  withoutRules(xml, (rule) => {
    if (!rule.area || !covers(area, rule.area)) return false;
    return isOwnId(rule.id) || drawn.some((bars) => sameValue(bars, barsOf(rule)));
  });

const barsOf = ({ area, colour }: BarRule) => ({ area, colour });

function withoutRules(xml: string, isGone: (rule: BarRule) => boolean): string {
  const root = openSheet(xml);
  const gone = barRules(xml, root).filter(isGone);
  const ids = new Set(gone.map(({ id }) => id.toUpperCase()));
  const of2010 = formatsOf2010(root).flatMap((format) =>
    childrenOf(format, 'cfRule')
      .filter((rule) => ids.has((attributeOf(xml, rule, 'id') ?? '').toUpperCase()))
      .map((rule) => ({ format, rule })),
  );
  return without(xml, [...withTheirFormats(gone), ...withTheirFormats(of2010)]);
}

/** Rules, and instead of all the rules of a format the format itself: Excel keeps rules of one area together. */
function withTheirFormats(
  rules: readonly { readonly format: XmlElement; readonly rule: XmlElement }[],
): readonly XmlElement[] {
  const formats = new Set(rules.map(({ format }) => format));
  return [...formats].flatMap((format) => {
    const own = rules.filter((each) => each.format === format).map(({ rule }) => rule);
    return own.length === childrenOf(format, 'cfRule').length ? [format] : own;
  });
}

/** Whether any conditional formatting of a sheet part reaches into an area. */
export function hasRulesIn(xml: string, area: Area): boolean {
  const root = openSheet(xml);
  const reaches = (references: string): boolean =>
    references.split(/\s+/).some((reference) => {
      const each = areaOf(reference);
      return each !== undefined && meets(area, each);
    });
  const of2010 = formatsOf2010(root).map((format) => childOf(format, 'sqref'));
  return (
    childrenOf(root, 'conditionalFormatting').some((format) =>
      reaches(attributeOf(xml, format, 'sqref') ?? ''),
    ) || of2010.some((references) => references !== undefined && reaches(textOf(xml, references)))
  );
}

interface RuledBars extends PlanBars {
  readonly id: string;
  readonly priority: number;
}

function ruleOf2007(root: XmlElement, { area, colour, id, priority }: RuledBars): string {
  const of = (name: string, attributes: Readonly<Record<string, string | number>>, content = '') =>
    elementLike(root, name, attributes, content);
  const bar = of(
    'dataBar',
    {},
    of('cfvo', { type: 'num', val: 0 }) +
      of('cfvo', { type: 'max' }) +
      of('color', { rgb: argb(colour) }),
  );
  const more = of(
    'extLst',
    {},
    of('ext', { 'xmlns:x14': main2010, uri: idOf2010 }, elementXml('x14:id', {}, id)),
  );
  const rule = of('cfRule', { type: 'dataBar', priority }, bar + more);
  return of('conditionalFormatting', { sqref: referenceOf(area) }, rule);
}

function ruleOf2010({ area, id }: RuledBars): string {
  const bar = elementXml(
    'x14:dataBar',
    { minLength: 0, maxLength: 100, gradient: 0 },
    elementXml('x14:cfvo', { type: 'num' }, elementXml('xm:f', {}, '0')) +
      elementXml('x14:cfvo', { type: 'max' }) +
      elementXml('x14:negativeFillColor', { rgb: 'FFFF0000' }) +
      elementXml('x14:axisColor', { rgb: 'FF000000' }),
  );
  return elementXml(
    'x14:conditionalFormatting',
    { 'xmlns:x14': main2010, 'xmlns:xm': formulas2010 },
    elementXml('x14:cfRule', { type: 'dataBar', id }, bar) +
      elementXml('xm:sqref', {}, referenceOf(area)),
  );
}

function withRulesOf2010(xml: string, rules: string): string {
  const root = openSheet(xml);
  const list = rulesListOf2010(root);
  if (list) return applySplices(xml, [append(xml, list, rules)]);
  const made = elementLike(
    root,
    'ext',
    { 'xmlns:x14': main2010, uri: rulesOf2010 },
    elementXml('x14:conditionalFormattings', {}, rules),
  );
  const extensions = childOf(root, 'extLst');
  const first = extensions?.children[0];
  // Excel wants the rules before the other extensions.
  if (first)
    return applySplices(xml, [{ start: first.open.start, end: first.open.start, text: made }]);
  if (extensions) return applySplices(xml, [append(xml, extensions, made)]);
  const whole = elementLike(root, 'extLst', {}, made);
  return applySplices(xml, [insertInOrder(xml, root, worksheetOrder, 'extLst', whole)]);
}

const rulesListOf2010 = (root: XmlElement): XmlElement | undefined =>
  childrenOf(childOf(root, 'extLst'), 'ext')
    .map((extension) => childOf(extension, 'conditionalFormattings'))
    .find((list) => list !== undefined);

const formatsOf2010 = (root: XmlElement): readonly XmlElement[] =>
  childrenOf(rulesListOf2010(root), 'conditionalFormatting');

/** A rule of bars that is told twice, in the way of 2007 and in that of 2010. */
interface BarRule {
  readonly format: XmlElement;
  readonly rule: XmlElement;
  readonly id: string;
  readonly area: Area | undefined;
  /** `#RRGGBB` */
  readonly colour: string | undefined;
}

const ownRules = (xml: string, root: XmlElement): readonly BarRule[] =>
  barRules(xml, root).filter(({ id }) => isOwnId(id));

function barRules(xml: string, root: XmlElement): readonly BarRule[] {
  return childrenOf(root, 'conditionalFormatting').flatMap((format) =>
    childrenOf(format, 'cfRule').flatMap((rule): BarRule[] => {
      const extension = childrenOf(childOf(rule, 'extLst'), 'ext')[0];
      const id = childOf(extension, 'id');
      if (!id) return [];
      const colour = childOf(childOf(rule, 'dataBar'), 'color');
      const rgb = colour && attributeOf(xml, colour, 'rgb');
      return [
        {
          format,
          rule,
          id: textOf(xml, id),
          area: areaOf(attributeOf(xml, format, 'sqref') ?? ''),
          colour: rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`,
        },
      ];
    }),
  );
}

/** Takes formats or rules away, and with the last rule of 2010 the extension that held them. */
function without(xml: string, formats: readonly XmlElement[]): string {
  if (formats.length === 0) return xml;
  const removed = applySplices(
    xml,
    formats.map(({ open, end }) => ({ start: open.start, end, text: '' })),
  );
  const root = openSheet(removed);
  const extensions = childOf(root, 'extLst');
  const emptied = childrenOf(extensions, 'ext').find(
    (extension) => childOf(extension, 'conditionalFormattings')?.children.length === 0,
  );
  if (!extensions || !emptied) return removed;
  const gone = extensions.children.length === 1 ? extensions : emptied;
  return removed.replace(sourceOf(removed, gone), '');
}

function openSheet(xml: string): XmlElement {
  const root = parseXml(xml, new Set(['sheetData']));
  if (!root) throw new Error('A sheet part that was read before is no longer readable');
  return root;
}

const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

function referenceOf({ top, left, rows, columns }: Area): string {
  const first = cellReference(top, left);
  const last = cellReference(top + rows - 1, left + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

function areaOf(reference: string): Area | undefined {
  const range = parseReference(`A!${reference}`);
  if (!range) return undefined;
  const { top, left, rows, columns } = range;
  return { top, left, rows, columns };
}

const covers = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.top + inner.rows <= outer.top + outer.rows &&
  inner.left + inner.columns <= outer.left + outer.columns;
