import { fillLook, idOf, type StyleSheet } from './styleSheet';
import { applySplices, elementLike, setAttributes } from './xml/xmlEdit';
import { attributeOf, childOf, parseXml, sourceOf } from './xml/xmlElement';

/** The fill of a cell format: one colour, none, or something that could not be put back as it is. */
export interface FormatFill {
  /** `#RRGGBB` */
  readonly fill: string | null;
  /** A pattern, a gradient or a colour of the theme's. */
  readonly keepsFill?: true;
}

/** The fill of a cell format by its index. */
export function formatFill(sheet: StyleSheet, index: number): FormatFill {
  const id = idOf(sheet, sheet.formats[index], 'fillId');
  const { fill } = fillLook(sheet, id);
  if (fill !== undefined) return { fill };
  const element = sheet.fills[id];
  const pattern = childOf(element, 'patternFill');
  const type = pattern && (attributeOf(sheet.xml, pattern, 'patternType') ?? 'none');
  return !element || type === 'none' ? { fill: null } : { fill: null, keepsFill: true };
}

/** A cell format like another to the letter, but with another fill. */
export function filledFormat(sheet: StyleSheet, base: number, fillId: number): string {
  const format = sheet.formats[base];
  const applied = fillId === 0 ? undefined : '1';
  if (!format) {
    const plain = { numFmtId: 0, fontId: 0, fillId, borderId: 0, xfId: 0, applyFill: applied };
    return elementLike(sheet.root, 'xf', plain);
  }
  const source = sourceOf(sheet.xml, format);
  const element = parseXml(source);
  if (!element) throw new Error('A cell format that was read before is no longer readable');
  const attributes = { fillId: String(fillId), applyFill: applied };
  return applySplices(source, setAttributes(source, element, attributes));
}
