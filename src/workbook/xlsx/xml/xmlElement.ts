import { nextTag, prefixOf, type XmlTag } from './xmlTags';
import { decodeEntities, plainText } from './xmlText';

/** An element with its places in the text it was read from. */
export interface XmlElement {
  readonly name: string;
  readonly fullName: string;
  readonly open: XmlTag;
  /** Where the content ends and the closing tag begins; the end of an empty element's only tag. */
  readonly contentEnd: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

/**
 * The root element of a part as a tree. Elements whose name is in `unopened` are not looked into, which
 * keeps a large sheet cheap. Undefined when the text is no well-formed XML as far as it was looked at.
 */
export function parseXml(
  xml: string,
  unopened: ReadonlySet<string> = new Set(),
): XmlElement | undefined {
  const tag = nextTag(xml, 0);
  if (!tag || tag.kind === 'close') return undefined;
  return readElement(xml, tag, unopened, 0);
}

/** Deeper than any part that a spreadsheet writes; a hostile one must not exhaust the stack. */
const deepest = 200;

function readElement(
  xml: string,
  open: XmlTag,
  unopened: ReadonlySet<string>,
  depth: number,
): XmlElement | undefined {
  if (depth > deepest) return undefined;
  const { name, fullName } = open;
  const found = { name, fullName, open };
  if (open.kind === 'empty') {
    return { ...found, contentEnd: open.end, end: open.end, children: [] };
  }
  if (unopened.has(name)) {
    const contentEnd = xml.indexOf(`</${fullName}`, open.end);
    const close = contentEnd < 0 ? undefined : nextTag(xml, contentEnd);
    return close && { ...found, contentEnd, end: close.end, children: [] };
  }
  const children: XmlElement[] = [];
  let at = open.end;
  for (;;) {
    const tag = nextTag(xml, at);
    if (!tag) return undefined;
    if (tag.kind === 'close') {
      if (tag.fullName !== fullName) return undefined;
      return { ...found, contentEnd: tag.start, end: tag.end, children };
    }
    const child = readElement(xml, tag, unopened, depth + 1);
    if (!child) return undefined;
    children.push(child);
    at = child.end;
  }
}

/** The first child of that name, whatever its prefix. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The characters inside an element. */
export const textOf = (xml: string, element: XmlElement): string =>
  plainText(xml.slice(element.open.end, element.contentEnd));

/** The element as it stands in its text. */
export const sourceOf = (xml: string, element: XmlElement): string =>
  xml.slice(element.open.start, element.end);

export interface XmlAttribute {
  /** With its prefix. */
  readonly name: string;
  readonly value: string;
  /** From the space before the name to behind the closing quote. */
  readonly start: number;
  readonly end: number;
}

const attributePattern = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function attributesOf(xml: string, tag: XmlTag): readonly XmlAttribute[] {
  const text = xml.slice(tag.start, tag.end);
  return [...text.matchAll(attributePattern)].map((match) => ({
    name: match[1] as string,
    value: decodeEntities(match[2] ?? match[3] ?? ''),
    start: tag.start + match.index,
    end: tag.start + match.index + match[0].length,
  }));
}

/** An attribute by its name without prefix, of a tag or an element. */
export function attributeOf(
  xml: string,
  of: XmlTag | XmlElement,
  name: string,
): string | undefined {
  const tag = 'open' in of ? of.open : of;
  return attributesOf(xml, tag).find((attribute) => attribute.name === name)?.value;
}

/** An attribute whose name has a prefix that the file chose, such as `r:id`. */
export function prefixedAttributeOf(
  xml: string,
  element: XmlElement,
  name: string,
): XmlAttribute | undefined {
  return attributesOf(xml, element.open).find((attribute) => attribute.name.endsWith(`:${name}`));
}

/** The prefix, with its colon, that the elements of this part are written with. */
export const prefixIn = (element: XmlElement): string => prefixOf(element.fullName);
