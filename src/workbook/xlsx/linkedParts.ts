import { contentTypesPath } from './contentTypes';
import type { Namespaces } from './namespaces';
import type { PackageDraft } from './packageDraft';
import { relationshipsPath } from './partPath';
import { relationshipsIn, withRelationship, type Relationship } from './relationships';
import { worksheetOrder } from './sheetLayout';
import { applySplices, elementLike, insertInOrder } from './xml/xmlEdit';
import { parseXml } from './xml/xmlElement';

/** Reads the parts of a package, as they are or as a draft has them. */
export type PartReader = (path: string) => string | undefined;

/** The relationships of a part; none where it has no `.rels`. */
export const linksOf = (path: string, part: PartReader): readonly Relationship[] =>
  relationshipsIn(part(relationshipsPath(path)));

/**
 * A path that no part has yet.
 *
 * @example freePath(draft, 'xl/charts/chart', '.xml') // "xl/charts/chart1.xml"
 */
export function freePath(draft: PackageDraft, stem: string, ending: string, number = 1): string {
  const path = `${stem}${number}${ending}`;
  return draft.has(path) ? freePath(draft, stem, ending, number + 1) : path;
}

/** Changes what the package says that its parts are. */
export function setContentTypes(draft: PackageDraft, change: (xml: string) => string): void {
  const types = draft.text(contentTypesPath);
  if (types === undefined) throw new Error('Content types that were read before are gone');
  draft.set(contentTypesPath, change(types));
}

/** Links a part to another of a kind, and gives the id of the relationship. */
export function linkPart(
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

/** Lets a worksheet part name a linked part by an element of its own, such as `drawing`. */
export function nameInSheet(
  draft: PackageDraft,
  sheetPath: string,
  element: string,
  id: string,
  { relationships }: Namespaces,
): void {
  const xml = draft.text(sheetPath) ?? '';
  const root = parseXml(xml, new Set(['sheetData']));
  if (!root) throw new Error('A sheet part that was read before is no longer readable');
  const made = elementLike(root, element, { 'xmlns:r': relationships, 'r:id': id });
  const splice = insertInOrder(xml, root, worksheetOrder, element, made);
  draft.set(sheetPath, applySplices(xml, [splice]));
}
