import { emptyComments, notesIn, withNote, type PartNote } from './commentsPart';
import { contentTypesPath, withContentType, withDefaultType } from './contentTypes';
import { contentType, type Namespaces } from './namespaces';
import { emptyShapes, withoutShape, withShape } from './noteShapes';
import type { PackageDraft } from './packageDraft';
import { relationshipsPath, resolveTarget } from './partPath';
import { isOfKind, relationshipsIn, withRelationship } from './relationships';
import type { ContentNote } from './sheetContent';
import { worksheetOrder } from './sheetLayout';
import { applySplices, elementLike, insertInOrder } from './xml/xmlEdit';
import { childOf, parseXml, prefixedAttributeOf } from './xml/xmlElement';

/** Reads the parts of a package, as they are or as a draft has them. */
type PartReader = (path: string) => string | undefined;

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
  const found = relationshipsIn(part(relationshipsPath(path))).find((each) =>
    isOfKind(each, 'comments'),
  );
  return found && resolveTarget(path, found.target);
};

/** The drawing that the sheet itself names; another of the kind may be for its headers. */
function shapesPath(path: string, part: PartReader): string | undefined {
  const sheet = part(path) ?? '';
  const element = childOf(parseXml(sheet, new Set(['sheetData'])), 'legacyDrawing');
  const id = element && prefixedAttributeOf(sheet, element, 'id')?.value;
  const found = relationshipsIn(part(relationshipsPath(path))).find((each) => each.id === id);
  return found && resolveTarget(path, found.target);
}

function addComments(draft: PackageDraft, { path }: NotedSheet, namespaces: Namespaces): string {
  const comments = freePath(draft, 'xl/comments', '.xml');
  setTypes(draft, (types) => withContentType(types, comments, contentType.comments));
  link(draft, path, 'comments', comments, namespaces);
  draft.set(comments, emptyComments(namespaces));
  return comments;
}

function addShapes(draft: PackageDraft, sheet: NotedSheet, namespaces: Namespaces): string {
  const shapes = freePath(draft, 'xl/drawings/vmlDrawing', '.vml');
  setTypes(draft, (types) => withDefaultType(types, 'vml', contentType.shapes));
  const id = link(draft, sheet.path, 'vmlDrawing', shapes, namespaces);
  const xml = draft.text(sheet.path) ?? '';
  const root = parseXml(xml, new Set(['sheetData']));
  if (!root) throw new Error('A sheet part that was read before is no longer readable');
  const element = elementLike(root, 'legacyDrawing', {
    'xmlns:r': namespaces.relationships,
    'r:id': id,
  });
  const splice = insertInOrder(xml, root, worksheetOrder, 'legacyDrawing', element);
  draft.set(sheet.path, applySplices(xml, [splice]));
  draft.set(shapes, emptyShapes(sheet.index + 1));
  return shapes;
}

function setTypes(draft: PackageDraft, change: (xml: string) => string): void {
  const types = draft.text(contentTypesPath);
  if (types === undefined) throw new Error('Content types that were read before are gone');
  draft.set(contentTypesPath, change(types));
}

function link(
  draft: PackageDraft,
  from: string,
  kind: string,
  to: string,
  { relationships }: Namespaces,
): string {
  const path = relationshipsPath(from);
  const made = withRelationship(draft.text(path), `${relationships}/${kind}`, `/${to}`);
  draft.set(path, made.xml);
  return made.id;
}

function freePath(draft: PackageDraft, stem: string, ending: string, number = 1): string {
  const path = `${stem}${number}${ending}`;
  return draft.has(path) ? freePath(draft, stem, ending, number + 1) : path;
}
