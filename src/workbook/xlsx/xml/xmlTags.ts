/** One tag of an XML text, with where it stands, so that an edit can leave everything else as it is. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Without its prefix. */
  readonly name: string;
  /** With its prefix, as written. */
  readonly fullName: string;
  readonly start: number;
  /** Just behind the `>`. */
  readonly end: number;
}

const greaterThan = 62;
const slash = 47;
const doubleQuote = 34;
const singleQuote = 39;

/**
 * The next tag at or behind a position; comments, CDATA, declarations and instructions are passed over.
 * Undefined at the end of the text or where it breaks off inside a tag.
 */
export function nextTag(xml: string, from: number): XmlTag | undefined {
  let start = xml.indexOf('<', from);
  while (start >= 0) {
    const passed = endOfNonTag(xml, start);
    if (passed === undefined) return readTag(xml, start);
    start = passed < 0 ? -1 : xml.indexOf('<', passed);
  }
  return undefined;
}

function endOfNonTag(xml: string, start: number): number | undefined {
  if (xml.startsWith('<!--', start)) return behind(xml, '-->', start + 4);
  if (xml.startsWith('<![CDATA[', start)) return behind(xml, ']]>', start + 9);
  if (xml.startsWith('<?', start)) return behind(xml, '?>', start + 2);
  if (xml.startsWith('<!', start)) return behind(xml, '>', start + 2);
  return undefined;
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function readTag(xml: string, start: number): XmlTag | undefined {
  let quote = 0;
  let at = start + 1;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === greaterThan) break;
  }
  if (at >= xml.length) return undefined;
  const closing = xml.charCodeAt(start + 1) === slash;
  const nameStart = closing ? start + 2 : start + 1;
  let nameEnd = nameStart;
  while (nameEnd < at && !isNameEnd(xml.charCodeAt(nameEnd))) nameEnd++;
  const fullName = xml.slice(nameStart, nameEnd);
  const kind = closing ? 'close' : xml.charCodeAt(at - 1) === slash ? 'empty' : 'open';
  return { kind, name: localName(fullName), fullName, start, end: at + 1 };
}

const isNameEnd = (code: number): boolean => code <= 32 || code === slash;

/** @example localName('x:sheet') // "sheet" */
export function localName(fullName: string): string {
  const colon = fullName.indexOf(':');
  return colon < 0 ? fullName : fullName.slice(colon + 1);
}

/** With its colon, or empty. @example prefixOf('x:sheet') // "x:" */
export const prefixOf = (fullName: string): string => fullName.slice(0, fullName.indexOf(':') + 1);
