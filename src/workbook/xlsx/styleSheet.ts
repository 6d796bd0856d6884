import type { CellStyle } from '../../tables/plan';
import { transitional, type Namespaces } from './namespaces';
import { generalFormat, knownFormat } from './numberFormats';
import { elementXml } from './xml/xmlEdit';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './xml/xmlElement';
import { isTrue } from './workbookPart';

/** The styles part opened: its lists of fonts, fills, borders and cell formats. */
export interface StyleSheet {
  readonly xml: string;
  readonly root: XmlElement;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly formats: readonly XmlElement[];
  /** Number formats spelt out in this file, by number. */
  readonly codes: ReadonlyMap<number, string>;
}

/** What a font says that we know of; sizes and colours like the file's default font are left out. */
export type FontLook = Pick<CellStyle, 'bold' | 'italic' | 'size' | 'colour'>;

export function openStyleSheet(xml: string): StyleSheet | undefined {
  const root = parseXml(xml);
  if (root?.name !== 'styleSheet') return undefined;
  const list = (name: string, item: string): readonly XmlElement[] =>
    childrenOf(childOf(root, name), item);
  return {
    xml,
    root,
    fonts: list('fonts', 'font'),
    fills: list('fills', 'fill'),
    borders: list('borders', 'border'),
    formats: list('cellXfs', 'xf'),
    codes: new Map(
      list('numFmts', 'numFmt').map((element) => [
        Number(attributeOf(xml, element, 'numFmtId')),
        attributeOf(xml, element, 'formatCode') ?? generalFormat,
      ]),
    ),
  };
}

/** The style of a cell format by its index; an unknown index is the default look. */
export function styleAt(sheet: StyleSheet, index: number): CellStyle {
  const format = sheet.formats[index];
  if (!format) return {};
  return {
    ...fontLook(sheet, idOf(sheet, format, 'fontId')),
    ...fillLook(sheet, idOf(sheet, format, 'fillId')),
    ...borderLook(sheet, idOf(sheet, format, 'borderId')),
    ...alignmentLook(sheet, format),
    ...numberFormatLook(sheet, idOf(sheet, format, 'numFmtId')),
  };
}

export const idOf = (sheet: StyleSheet, format: XmlElement | undefined, name: string): number =>
  format ? Number(attributeOf(sheet.xml, format, name) ?? 0) : 0;

export function fontLook(sheet: StyleSheet, id: number): FontLook {
  const font = sheet.fonts[id];
  const size = fontSize(sheet, font);
  const colour = colourOf(sheet, childOf(font, 'color'));
  const usual = sheet.fonts[0];
  return {
    ...(isSwitchedOn(sheet, font, 'b') ? { bold: true } : {}),
    ...(isSwitchedOn(sheet, font, 'i') ? { italic: true } : {}),
    ...(size !== undefined && size !== fontSize(sheet, usual) ? { size } : {}),
    ...(colour !== undefined && colour !== colourOf(sheet, childOf(usual, 'color'))
      ? { colour }
      : {}),
  };
}

export function fillLook(sheet: StyleSheet, id: number): Pick<CellStyle, 'fill'> {
  const pattern = childOf(sheet.fills[id], 'patternFill');
  if (!pattern || attributeOf(sheet.xml, pattern, 'patternType') !== 'solid') return {};
  const fill = colourOf(sheet, childOf(pattern, 'fgColor'));
  return fill === undefined ? {} : { fill };
}

export function borderLook(
  sheet: StyleSheet,
  id: number,
): Pick<CellStyle, 'borderTop' | 'borderBottom'> {
  const border = sheet.borders[id];
  const isThin = (name: string): boolean => {
    const edge = childOf(border, name);
    return edge !== undefined && attributeOf(sheet.xml, edge, 'style') === 'thin';
  };
  return {
    ...(isThin('top') ? { borderTop: 'thin' } : {}),
    ...(isThin('bottom') ? { borderBottom: 'thin' } : {}),
  };
}

export function alignmentLook(
  sheet: StyleSheet,
  format: XmlElement,
): Pick<CellStyle, 'align' | 'wrap'> {
  const alignment = childOf(format, 'alignment');
  if (!alignment) return {};
  const horizontal = attributeOf(sheet.xml, alignment, 'horizontal');
  return {
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
      ? { align: horizontal }
      : {}),
    ...(isTrue(attributeOf(sheet.xml, alignment, 'wrapText')) ? { wrap: true } : {}),
  };
}

function numberFormatLook(sheet: StyleSheet, id: number): Pick<CellStyle, 'numberFormat'> {
  const code = sheet.codes.get(id) ?? knownFormat(id);
  return code === undefined || code === generalFormat ? {} : { numberFormat: code };
}

function isSwitchedOn(sheet: StyleSheet, font: XmlElement | undefined, name: string): boolean {
  const element = childOf(font, name);
  return element !== undefined && isTrue(attributeOf(sheet.xml, element, 'val') ?? '1');
}

function fontSize(sheet: StyleSheet, font: XmlElement | undefined): number | undefined {
  const element = childOf(font, 'sz');
  const value = element && attributeOf(sheet.xml, element, 'val');
  return value === undefined ? undefined : Number(value);
}

/** Only colours that are spelt out; a theme's colours are the theme's to change. */
function colourOf(sheet: StyleSheet, element: XmlElement | undefined): string | undefined {
  const argb = element && attributeOf(sheet.xml, element, 'rgb');
  return argb === undefined ? undefined : `#${argb.slice(-6).toUpperCase()}`;
}

/** The styles part of a workbook that has none: one font, the two fills that all files have. */
export function plainStyleSheet(namespaces: Namespaces = transitional): string {
  const list = (name: string, content: string, count = 1): string =>
    elementXml(name, { count }, content);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    elementXml(
      'styleSheet',
      { xmlns: namespaces.main },
      list('fonts', '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>') +
        list(
          'fills',
          '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
          2,
        ) +
        list('borders', '<border><left/><right/><top/><bottom/><diagonal/></border>') +
        list('cellStyleXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>') +
        list('cellXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>') +
        list('cellStyles', '<cellStyle name="Normal" xfId="0" builtinId="0"/>'),
    )
  );
}
