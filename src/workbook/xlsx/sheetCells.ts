import { columnIndex } from './reference';
import { attributeOf } from './xml/xmlElement';
import { nextTag, type XmlTag } from './xml/xmlTags';

/** A row of a sheet part, where it stands. Rows count from zero. */
export interface RowPlace {
  readonly row: number;
  readonly tag: XmlTag;
  /** Where its content ends; the end of the tag for an empty row. */
  readonly contentEnd: number;
  readonly end: number;
  /** Whether the file says its number, or it follows from the row before. */
  readonly numbered: boolean;
}

/** A cell of a row, where it stands. */
export interface CellPlace {
  readonly column: number;
  readonly tag: XmlTag;
  readonly end: number;
  readonly addressed: boolean;
}

/** The rows between two positions of a sheet part, in their order. */
export function* rowsIn(xml: string, from: number, to: number): Generator<RowPlace> {
  let row = -1;
  for (const place of elementsIn(xml, from, to, 'row')) {
    const number = attributeOf(xml, place.tag, 'r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    yield { ...place, row, numbered: number !== undefined };
  }
}

/** The cells of a row, in their order. */
export function* cellsIn(xml: string, row: RowPlace): Generator<CellPlace> {
  let column = -1;
  for (const { tag, end } of elementsIn(xml, row.tag.end, row.contentEnd, 'c')) {
    const letters = /\sr\s*=\s*["']([A-Za-z]+)/.exec(xml.slice(tag.start, tag.end))?.[1];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    yield { column, tag, end, addressed: letters !== undefined };
  }
}

/** Elements of one name that never hold others of that name. */
function* elementsIn(
  xml: string,
  from: number,
  to: number,
  name: string,
): Generator<{ tag: XmlTag; contentEnd: number; end: number }> {
  let at = from;
  for (;;) {
    const tag = nextTag(xml, at);
    if (!tag || tag.start >= to) return;
    at = tag.end;
    if (tag.name !== name || tag.kind === 'close') continue;
    let end = tag;
    while (tag.kind === 'open' && (end.name !== name || end.kind !== 'close')) {
      const next = nextTag(xml, end.end);
      if (!next) return;
      end = next;
    }
    at = end.end;
    const contentEnd = tag.kind === 'open' ? end.start : tag.end;
    yield { tag, contentEnd, end: end.end };
  }
}
