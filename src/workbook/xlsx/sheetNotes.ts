import { emptyComments, notesIn, withNote, type PartNote } from './commentsPart';
import { withContentType, withDefaultType } from './contentTypes';
import {
  freePath,
  linkPart,
  linksOf,
  nameInSheet,
  setContentTypes,
  type PartReader,
} from './linkedParts';
import { contentType, type Namespaces } from './namespaces';
import { emptyShapes, withoutShape, withShape } from './noteShapes';
import type { PackageDraft } from './packageDraft';
import { resolveTarget } from './partPath';
import { isOfKind } from './relationships';
import type { ContentNote } from './sheetContent';
import { childOf, parseXml, prefixedAttributeOf } from './xml/xmlElement';

/** What becomes of the note of a cell; null is none. */
export interface NoteChange extends Pick<ContentNote, 'row' | 'column'> {
  readonly text: string | null;
}

/** A worksheet part, and its number among the sheets, from zero. */
interface NotedSheet {
  readonly path: string;
  readonly index: number;
}

/** The notes of a sheet, and the placeholders of threads, which are not notes. */
export function partNotesOf(path: string, part: PartReader): readonly PartNote[] {
  const xml = part(commentsPath(path, part) ?? '');
  return xml === undefined ? [] : notesIn(xml);
}

/** The notes of a sheet in the order of the cells, row by row. */
export const notesOf = (path: string, part: PartReader): readonly ContentNote[] =>
  partNotesOf(path, part)
    .filter(({ isThread }) => !isThread)
    .map(({ row, column, text }) => ({ row, column, text }))
    .sort((a, b) => a.row - b.row || a.column - b.column);

/** Gives cells other notes, new ones or none; what the sheet's comments and shapes hold besides stays. */
export function changeNotes(
  draft: PackageDraft,
  sheet: NotedSheet,
  changes: readonly NoteChange[],
  namespaces: Namespaces,
): void {
  if (changes.length === 0) return;
  const comments = commentsPath(sheet.path, draft.text) ?? addComments(draft, sheet, namespaces);
  const shapes = shapesPath(sheet.path, draft.text) ?? addShapes(draft, sheet, namespaces);
  let xml = draft.text(comments) ?? emptyComments(namespaces);
  let vml = draft.text(shapes) ?? emptyShapes(sheet.index + 1);
  const standing = notesIn(xml);
  for (const { row, column, text } of changes) {
    const stood = standing.some((note) => note.row === row && note.column === column);
    xml = withNote(xml, { row, column }, text);
    if (text === null) vml = withoutShape(vml, { row, column });
    else if (!stood) vml = withShape(vml, { row, column, text });
  }
  draft.set(comments, xml);
  draft.set(shapes, vml);
}

/** What must become of the notes of a sheet so that it has these. */
export function noteChanges(
  now: readonly ContentNote[],
  wanted: readonly ContentNote[],
): readonly NoteChange[] {
  const keyOf = ({ row, column }: ContentNote): string => `${row},${column}`;
  const [here, there] = [now, wanted].map(
    (notes) => new Map(notes.map((note) => [keyOf(note), note])),
  );
  const gone = now.filter((note) => !there!.has(keyOf(note)));
  const other = wanted.filter((note) => here!.get(keyOf(note))?.text !== note.text);
  return [...gone.map((note) => ({ ...note, text: null })), ...other];
}

const commentsPath = (path: string, part: PartReader): string | undefined => {
  const found = linksOf(path, part).find((each) => isOfKind(each, 'comments'));
  return found && resolveTarget(path, found.target);
};

/** The drawing that the sheet itself names; another of the kind may be for its headers. */
function shapesPath(path: string, part: PartReader): string | undefined {
  const sheet = part(path) ?? '';
  const element = childOf(parseXml(sheet, new Set(['sheetData'])), 'legacyDrawing');
  const id = element && prefixedAttributeOf(sheet, element, 'id')?.value;
  const found = linksOf(path, part).find((each) => each.id === id);
  return found && resolveTarget(path, found.target);
}

function addComments(draft: PackageDraft, { path }: NotedSheet, namespaces: Namespaces): string {
  const comments = freePath(draft, 'xl/comments', '.xml');
  setContentTypes(draft, (types) => withContentType(types, comments, contentType.comments));
  linkPart(draft, path, 'comments', comments, namespaces);
  draft.set(comments, emptyComments(namespaces));
  return comments;
}

function addShapes(draft: PackageDraft, sheet: NotedSheet, namespaces: Namespaces): string {
  const shapes = freePath(draft, 'xl/drawings/vmlDrawing', '.vml');
  setContentTypes(draft, (types) => withDefaultType(types, 'vml', contentType.shapes));
  const id = linkPart(draft, sheet.path, 'vmlDrawing', shapes, namespaces);
  nameInSheet(draft, sheet.path, 'legacyDrawing', id, namespaces);
  draft.set(shapes, emptyShapes(sheet.index + 1));
  return shapes;
}
