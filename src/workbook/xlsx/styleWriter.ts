import type { CellStyle } from '../../tables/plan';
import { filledFormat } from './filledFormat';
import { firstOwnFormat, generalFormat, knownFormatNumber } from './numberFormats';
import {
  alignmentLook,
  borderLook,
  fillLook,
  fontLook,
  idOf,
  openStyleSheet,
  styleAt,
  type StyleSheet,
} from './styleSheet';
import { append, applySplices, elementLike, insertInOrder, setAttributes } from './xml/xmlEdit';
import { childOf, sourceOf, type XmlElement } from './xml/xmlElement';

/** Hands out cell formats and remembers which ones the file must learn. */
export interface StyleWriter {
  /**
   * The index of a cell format that looks like the style. What the style does not speak of (font name,
   * side borders, protection) is as in the format `base`.
   */
  indexOf(style: CellStyle, base?: number): number;
  /** The index of a cell format like another in all but its fill; null is none. */
  filled(base: number, fill: string | null): number;
  /** The styles part with everything handed out; character for character the old one where nothing is new. */
  xml(): string;
}

const styleSheetOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const fontOrder = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz'],
  ...['color', 'name', 'family', 'charset', 'scheme'],
];
const borderOrder = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal'];

/** Opens a styles part for writing. Refuses (throws) a text that is no styles part. */
export function styleWriter(xml: string): StyleWriter {
  const sheet = openStyleSheet(xml);
  if (!sheet) throw new Error('The styles part is not readable');
  const fonts = growingList(sheet, sheet.fonts);
  const fills = growingList(sheet, sheet.fills);
  const borders = growingList(sheet, sheet.borders);
  const formats = growingList(sheet, sheet.formats);
  const codes = growingCodes(sheet);
  const handedOut = new Map<string, number>();

  function formatFor(style: CellStyle, base: number): number {
    const before = styleAt(sheet as StyleSheet, base);
    if (sameStyle(before, style)) return base;
    return formats.add(
      formatXml(sheet as StyleSheet, style, base, { fonts, fills, borders, codes }),
    );
  }

  return {
    indexOf(style, base = 0) {
      const key = `${base} ${JSON.stringify(sorted(style))}`;
      const index = handedOut.get(key) ?? formatFor(style, base);
      handedOut.set(key, index);
      return index;
    },
    filled(base, fill) {
      const id = fill === null ? 0 : fills.add(fillXml(sheet, fill));
      return formats.add(filledFormat(sheet, base, id));
    },
    xml() {
      const lists = [
        { name: 'numFmts', added: codes.added() },
        { name: 'fonts', added: fonts.added() },
        { name: 'fills', added: fills.added() },
        { name: 'borders', added: borders.added() },
        { name: 'cellXfs', added: formats.added() },
      ].filter(({ added }) => added.length > 0);
      return applySplices(
        xml,
        lists.flatMap(({ name, added }) => {
          const list = childOf(sheet.root, name);
          const text = added.join('');
          if (!list) {
            const element = elementLike(sheet.root, name, { count: added.length }, text);
            return [insertInOrder(xml, sheet.root, styleSheetOrder, name, element)];
          }
          const count = String(list.children.length + added.length);
          return [...setAttributes(xml, list, { count }), append(xml, list, text)];
        }),
      );
    },
  };
}

interface GrowingList {
  /** The index of an element like this one, which is added if the file has none. */
  add(xml: string): number;
  added(): readonly string[];
}

function growingList(sheet: StyleSheet, present: readonly XmlElement[]): GrowingList {
  const indexes = new Map<string, number>();
  present.forEach((element, index) => {
    const source = sourceOf(sheet.xml, element);
    if (!indexes.has(source)) indexes.set(source, index);
  });
  const added: string[] = [];
  return {
    add(xml) {
      const index = indexes.get(xml) ?? present.length + added.length;
      if (!indexes.has(xml)) {
        indexes.set(xml, index);
        added.push(xml);
      }
      return index;
    },
    added: () => added,
  };
}

interface GrowingCodes {
  numberOf(code: string): number;
  added(): readonly string[];
}

function growingCodes(sheet: StyleSheet): GrowingCodes {
  const numbers = new Map([...sheet.codes].map(([number, code]) => [code, number]));
  let next = Math.max(firstOwnFormat - 1, ...sheet.codes.keys()) + 1;
  const added: string[] = [];
  return {
    numberOf(code) {
      const present = knownFormatNumber(code) ?? numbers.get(code);
      if (present !== undefined) return present;
      numbers.set(code, next);
      added.push(elementLike(sheet.root, 'numFmt', { numFmtId: next, formatCode: code }));
      return next++;
    },
    added: () => added,
  };
}

interface Lists {
  readonly fonts: GrowingList;
  readonly fills: GrowingList;
  readonly borders: GrowingList;
  readonly codes: GrowingCodes;
}

/** A cell format: the parts that look right in the base are kept, the others are made. */
function formatXml(sheet: StyleSheet, style: CellStyle, base: number, lists: Lists): string {
  const format = sheet.formats[base];
  const before = styleAt(sheet, base);
  const id = (name: string): number => idOf(sheet, format, name);
  const { bold, italic, size, colour } = style;
  const fontId = sameStyle(fontLook(sheet, id('fontId')), { bold, italic, size, colour })
    ? id('fontId')
    : lists.fonts.add(fontXml(sheet, sheet.fonts[id('fontId')], style));
  const fillId = sameStyle(fillLook(sheet, id('fillId')), { fill: style.fill })
    ? id('fillId')
    : style.fill === undefined
      ? 0
      : lists.fills.add(fillXml(sheet, style.fill));
  const { borderTop, borderBottom } = style;
  const borderId = sameStyle(borderLook(sheet, id('borderId')), { borderTop, borderBottom })
    ? id('borderId')
    : lists.borders.add(borderXml(sheet, sheet.borders[id('borderId')], style));
  const numFmtId =
    before.numberFormat === style.numberFormat
      ? id('numFmtId')
      : lists.codes.numberOf(style.numberFormat ?? generalFormat);
  const { align, wrap } = style;
  const sameAlignment = format && sameStyle(alignmentLook(sheet, format), { align, wrap });
  const alignment = childOf(format, 'alignment');
  const alignmentXml = sameAlignment
    ? alignment && sourceOf(sheet.xml, alignment)
    : elementLike(sheet.root, 'alignment', { horizontal: align, wrapText: wrap ? 1 : undefined });
  const protection = childOf(format, 'protection');
  return elementLike(
    sheet.root,
    'xf',
    {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: id('xfId'),
      applyNumberFormat: numFmtId ? 1 : undefined,
      applyFont: fontId ? 1 : undefined,
      applyFill: fillId ? 1 : undefined,
      applyBorder: borderId ? 1 : undefined,
      applyAlignment: alignmentXml ? 1 : undefined,
      applyProtection: protection ? 1 : undefined,
    },
    (alignmentXml ?? '') + (protection ? sourceOf(sheet.xml, protection) : ''),
  );
}

function fontXml(sheet: StyleSheet, base: XmlElement | undefined, style: CellStyle): string {
  const usual = sheet.fonts[0];
  const kept = (base ?? usual)?.children.filter(
    ({ name }) => !['b', 'i', 'sz', 'color'].includes(name),
  );
  const usualOf = (name: string): string => {
    const element = childOf(usual, name);
    return element ? sourceOf(sheet.xml, element) : '';
  };
  const rgb = style.colour && argb(style.colour);
  const own: Readonly<Record<string, string>> = {
    b: style.bold ? elementLike(sheet.root, 'b', {}) : '',
    i: style.italic ? elementLike(sheet.root, 'i', {}) : '',
    sz: style.size ? elementLike(sheet.root, 'sz', { val: style.size }) : usualOf('sz'),
    color: rgb ? elementLike(sheet.root, 'color', { rgb }) : usualOf('color'),
  };
  const content = fontOrder.map((name) => {
    const element = kept?.find((child) => child.name === name);
    return own[name] ?? (element ? sourceOf(sheet.xml, element) : '');
  });
  return elementLike(sheet.root, 'font', {}, content.join(''));
}

function fillXml({ root }: StyleSheet, fill: string): string {
  const colours =
    elementLike(root, 'fgColor', { rgb: argb(fill) }) +
    elementLike(root, 'bgColor', { indexed: 64 });
  return elementLike(
    root,
    'fill',
    {},
    elementLike(root, 'patternFill', { patternType: 'solid' }, colours),
  );
}

function borderXml(sheet: StyleSheet, base: XmlElement | undefined, style: CellStyle): string {
  const edge = (name: string, line: 'thin' | undefined): string =>
    line
      ? elementLike(
          sheet.root,
          name,
          { style: line },
          elementLike(sheet.root, 'color', { auto: 1 }),
        )
      : elementLike(sheet.root, name, {});
  const own: Readonly<Record<string, string>> = {
    top: edge('top', style.borderTop),
    bottom: edge('bottom', style.borderBottom),
  };
  const kept = base?.children ?? [];
  const content = borderOrder.map((name) => {
    const element = kept.find((child) => child.name === name);
    return own[name] ?? (element ? sourceOf(sheet.xml, element) : '');
  });
  return elementLike(sheet.root, 'border', {}, content.join(''));
}

const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

/** Styles are the same when what they say is; `bold: false` says nothing. */
function sameStyle(a: LooseStyle, b: LooseStyle): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

type LooseStyle = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | undefined };

const sorted = (style: LooseStyle): readonly (readonly [string, unknown])[] =>
  Object.entries(style)
    .filter(([, value]) => value !== undefined && value !== false && value !== generalFormat)
    .map(
      ([key, value]) => [key, key === 'colour' || key === 'fill' ? upper(value) : value] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));

const upper = (value: unknown): unknown =>
  typeof value === 'string' ? value.toUpperCase() : value;
