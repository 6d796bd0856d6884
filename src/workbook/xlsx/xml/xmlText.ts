const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The characters that an XML text means; CDATA, comments and the tags of markup are taken away. */
export function plainText(xml: string): string {
  return xml
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((piece, index) =>
      index % 2 ? piece : decodeEntities(piece.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')),
    )
    .join('');
}

/** @example decodeEntities('Mark &amp; vatten') // "Mark & vatten" */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : parseInt(decimal, 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** An attribute's value, to stand between double quotes; line breaks and tabs are kept. */
export function escapeAttribute(text: string): string {
  return onlyXmlCharacters(text).replace(
    /[&<>"\t\n\r]/g,
    (character) => entities[character] as string,
  );
}

/** Text between tags where a spreadsheet's own escapes do not apply (formulas, names). */
export function escapeText(text: string): string {
  return onlyXmlCharacters(text).replace(/[&<>\r]/g, (character) => entities[character] as string);
}

/**
 * The text of a cell. What XML cannot hold, and a carriage return that it would lose, is written as
 * `_x0007_`; a text that already looks like such an escape gets its underscore escaped.
 *
 * @example escapeCellText('a\u0007 & _x0041_') // "a_x0007_ &amp; _x005F_x0041_"
 */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(notXml, (character) => hexEscape(character))
    .replace(/\r/g, '_x000D_')
    .replace(/[&<>]/g, (character) => entities[character] as string);
}

/**
 * The characters behind a spreadsheet's own escapes.
 *
 * @example unescapeCellText('a_x0007_') // "a\u0007"
 */
export function unescapeCellText(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

// Control characters, the two non-characters and halves of surrogate pairs that stand alone.
const notXml =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const hexEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const onlyXmlCharacters = (text: string): string => text.replace(notXml, '');
