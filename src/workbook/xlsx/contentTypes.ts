import { samePart } from './partPath';
import { append, applySplices, elementLike } from './xml/xmlEdit';
import { attributeOf, childrenOf, parseXml } from './xml/xmlElement';

export const contentTypesPath = '[Content_Types].xml';

/** What the package says a part is, or undefined. */
export function contentTypeOf(xml: string, part: string): string | undefined {
  const root = parseXml(xml);
  const override = childrenOf(root, 'Override').find(
    (element) => samePart(attributeOf(xml, element, 'PartName') ?? '') === samePart(part),
  );
  if (override) return attributeOf(xml, override, 'ContentType');
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const fallback = childrenOf(root, 'Default').find(
    (element) => attributeOf(xml, element, 'Extension')?.toLowerCase() === extension,
  );
  return fallback && attributeOf(xml, fallback, 'ContentType');
}

/** Says of a new part what it is. */
export function withContentType(xml: string, part: string, type: string): string {
  const root = parseXml(xml);
  if (!root) throw new Error('Content types that were read before are no longer readable');
  const element = elementLike(root, 'Override', { PartName: `/${part}`, ContentType: type });
  return applySplices(xml, [append(xml, root, element)]);
}

/** Says what all parts with an ending are, where that is not said yet. */
export function withDefaultType(xml: string, extension: string, type: string): string {
  const root = parseXml(xml);
  if (!root) throw new Error('Content types that were read before are no longer readable');
  const isKnown = childrenOf(root, 'Default').some(
    (element) => attributeOf(xml, element, 'Extension')?.toLowerCase() === extension,
  );
  if (isKnown) return xml;
  const element = elementLike(root, 'Default', { Extension: extension, ContentType: type });
  return applySplices(xml, [{ start: root.open.end, end: root.open.end, text: element }]);
}

/** Says nothing more of a part. */
export function withoutContentType(xml: string, part: string): string {
  const removed = childrenOf(parseXml(xml), 'Override').filter(
    (element) => samePart(attributeOf(xml, element, 'PartName') ?? '') === samePart(part),
  );
  return applySplices(
    xml,
    removed.map(({ open, end }) => ({ start: open.start, end, text: '' })),
  );
}
