import { attributesOf, prefixIn, type XmlElement } from './xmlElement';
import type { XmlTag } from './xmlTags';
import { escapeAttribute } from './xmlText';

/** Replace what stands between two positions. Equal positions insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made; everything between them stays character for character. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`Two edits of the same characters at ${start}`);
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** Adds text as the last content of an element, opening it if it was empty. */
export function append(xml: string, element: XmlElement, text: string): Splice {
  if (element.open.kind !== 'empty') {
    return { start: element.contentEnd, end: element.contentEnd, text };
  }
  const slash = xml.lastIndexOf('/', element.open.end);
  return { start: slash, end: element.end, text: `>${text}</${element.fullName}>` };
}

/**
 * Adds a child where the schema's order of children wants it: before the first one that comes later.
 * Children that the order does not know stay where they are.
 */
export function insertInOrder(
  xml: string,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  text: string,
): Splice {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = parent.children.find((child) => later.has(child.name));
  if (!next) return append(xml, parent, text);
  return { start: next.open.start, end: next.open.start, text };
}

/** Sets or, with undefined, removes attributes of a tag. */
export function setAttributes(
  xml: string,
  of: XmlTag | XmlElement,
  values: Readonly<Record<string, string | undefined>>,
): readonly Splice[] {
  const tag = 'open' in of ? of.open : of;
  const present = attributesOf(xml, tag);
  const nameEnd = tag.start + 1 + tag.fullName.length;
  const added: string[] = [];
  const splices: Splice[] = [];
  for (const [name, value] of Object.entries(values)) {
    const attribute = present.find((candidate) => candidate.name === name);
    const text = value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
    if (!attribute) added.push(text);
    else if (attribute.value !== value) {
      splices.push({ start: attribute.start, end: attribute.end, text });
    }
  }
  const text = added.join('');
  return text ? [{ start: nameEnd, end: nameEnd, text }, ...splices] : splices;
}

/** An element with attributes; undefined values are left out. */
export function elementXml(
  fullName: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
  return content ? `<${fullName}${written}>${content}</${fullName}>` : `<${fullName}${written}/>`;
}

/** An element in the same namespace as a neighbour. */
export const elementLike = (
  neighbour: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string => elementXml(prefixIn(neighbour) + name, attributes, content);
