import type { ContentNote } from './sheetContent';
import { cellReference, parseCellReference } from './reference';
import { append, applySplices, elementLike, elementXml, type Splice } from './xml/xmlEdit';
import {
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  textOf,
  type XmlElement,
} from './xml/xmlElement';
import { escapeCellText, unescapeCellText } from './xml/xmlText';
import type { Namespaces } from './namespaces';

/** Who a note of ours is said to be by; never a person. */
const author = 'Regionkalkyl';

/** A comment as a comments part holds it; a thread's is a placeholder that newer programs never show. */
export interface PartNote extends ContentNote {
  readonly isThread: boolean;
}

type Place = Pick<ContentNote, 'row' | 'column'>;

/** A comments part without comments. */
export const emptyComments = ({ main }: Namespaces): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  elementXml('comments', { xmlns: main }, '<authors/><commentList/>');

/** The notes of a comments part, in its order; none where it is unreadable. */
export function notesIn(xml: string): readonly PartNote[] {
  const root = parseXml(xml);
  const authors = childrenOf(childOf(root, 'authors'), 'author').map((each) => textOf(xml, each));
  return commentsIn(root).flatMap((comment): PartNote[] => {
    const place = placeOf(xml, comment);
    if (!place) return [];
    const by = authors[Number(attributeOf(xml, comment, 'authorId') ?? 0)] ?? '';
    const text = pieces(comment)
      .map((piece) => unescapeCellText(textOf(xml, piece)))
      .join('');
    return [{ ...place, text: text.replace(/\r\n?/g, '\n'), isThread: by.startsWith('tc=') }];
  });
}

/**
 * The part with another text in the note of a cell, with a new note there, or, with null, without the one
 * that stood. What is added after a text, or taken from its end, leaves the looks of the rest.
 */
export function withNote(xml: string, place: Place, text: string | null): string {
  const root = parseXml(xml);
  const list = childOf(root, 'commentList');
  if (!root || !list) throw new Error('A comments part that was read before is no longer readable');
  const comment = commentsIn(root).find((each) => isAt(placeOf(xml, each), place));
  if (!comment) return text === null ? xml : withNew(xml, root, list, place, text);
  if (text === null) {
    return applySplices(xml, [{ start: comment.open.start, end: comment.end, text: '' }]);
  }
  const content = childOf(comment, 'text');
  const before = notesIn(xml).find((note) => isAt(note, place))?.text ?? '';
  if (!content) return xml;
  if (text.startsWith(before)) return withMore(xml, content, text.slice(before.length));
  if (before.startsWith(text)) {
    return applySplices(xml, cutFromEnd(xml, comment, before.length - text.length));
  }
  const whole = piece(content, text);
  return applySplices(xml, [{ start: content.open.end, end: content.contentEnd, text: whole }]);
}

const commentsIn = (root: XmlElement | undefined): readonly XmlElement[] =>
  childrenOf(childOf(root, 'commentList'), 'comment');

const placeOf = (xml: string, comment: XmlElement): Place | undefined =>
  parseCellReference((attributeOf(xml, comment, 'ref') ?? '').split(':')[0] ?? '');

const isAt = (place: Place | undefined, { row, column }: Place): boolean =>
  place?.row === row && place.column === column;

/** The texts that a comment is made of: its own, and those of its runs. */
function pieces(comment: XmlElement): readonly XmlElement[] {
  const children = childOf(comment, 'text')?.children ?? [];
  return children.flatMap((child) => {
    if (child.name === 't') return [child];
    return child.name === 'r' ? childrenOf(child, 't') : [];
  });
}

const piece = (like: XmlElement, text: string): string =>
  elementLike(like, 't', { 'xml:space': 'preserve' }, escapeCellText(text));

function withNew(
  xml: string,
  root: XmlElement,
  list: XmlElement,
  { row, column }: Place,
  text: string,
): string {
  const authors = childOf(root, 'authors');
  const known = childrenOf(authors, 'author').map((each) => textOf(xml, each));
  const at = known.indexOf(author);
  const splices: Splice[] = [];
  if (at < 0) {
    const added = elementLike(root, 'author', {}, author);
    splices.push(
      authors
        ? append(xml, authors, added)
        : {
            start: root.open.end,
            end: root.open.end,
            text: elementLike(root, 'authors', {}, added),
          },
    );
  }
  const attributes = {
    ref: cellReference(row, column),
    authorId: at < 0 ? known.length : at,
  };
  const content = elementLike(root, 'text', {}, piece(root, text));
  splices.push(append(xml, list, elementLike(root, 'comment', attributes, content)));
  return applySplices(xml, splices);
}

/** A text of its own becomes a run, since nothing may follow it else. */
function withMore(xml: string, content: XmlElement, more: string): string {
  if (more === '') return xml;
  const own = childOf(content, 't');
  const run = elementLike(content, 'r', {}, piece(content, more));
  if (!own) return applySplices(xml, [append(xml, content, run)]);
  const source = xml.slice(own.open.start, own.end);
  const replaced = elementLike(content, 'r', {}, source) + run;
  return applySplices(xml, [{ start: own.open.start, end: own.end, text: replaced }]);
}

/** Takes so many characters away from the end, and the runs that become empty. */
function cutFromEnd(xml: string, comment: XmlElement, count: number): readonly Splice[] {
  const runs = childrenOf(childOf(comment, 'text'), 'r');
  const splices: Splice[] = [];
  let left = count;
  for (const each of [...pieces(comment)].reverse()) {
    if (left === 0) break;
    const text = unescapeCellText(textOf(xml, each));
    const run = runs.find(({ children }) => children.includes(each));
    if (text.length <= left) {
      const { open, end } = run ?? each;
      splices.push({ start: open.start, end, text: '' });
    } else {
      const kept = piece(each, text.slice(0, -left));
      splices.push({ start: each.open.start, end: each.end, text: kept });
    }
    left -= Math.min(left, text.length);
  }
  return splices;
}
