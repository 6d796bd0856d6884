import { packageRelationships } from './namespaces';
import { append, applySplices, elementLike, elementXml } from './xml/xmlEdit';
import { attributeOf, childrenOf, parseXml, type XmlElement } from './xml/xmlElement';

/** A link from a part to another, as its `.rels` says. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a `.rels` part; none when it is missing or unreadable. */
export function relationshipsIn(xml: string | undefined): readonly Relationship[] {
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml), 'Relationship').map((element) => ({
    id: attributeOf(xml, element, 'Id') ?? '',
    type: attributeOf(xml, element, 'Type') ?? '',
    target: attributeOf(xml, element, 'Target') ?? '',
    external: attributeOf(xml, element, 'TargetMode') === 'External',
  }));
}

/** Whether a relationship is of a kind, in either variant of the standard: `worksheet`, `styles`. */
export const isOfKind = (relationship: Relationship, kind: string): boolean =>
  relationship.type.endsWith(`/relationships/${kind}`) && !relationship.external;

/** The `.rels` with one more relationship, and the id it got. */
export function withRelationship(
  xml: string | undefined,
  type: string,
  target: string,
): { readonly xml: string; readonly id: string } {
  const source = xml ?? emptyRelationships;
  const root = parseXml(source);
  if (!root) throw new Error('Relationships that were read before are no longer readable');
  const taken = new Set(relationshipsIn(source).map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const element = elementLike(root, 'Relationship', { Id: id, Type: type, Target: target });
  return { xml: applySplices(source, [append(source, root, element)]), id };
}

/** The `.rels` without the relationships of a kind. */
export const withoutRelationships = (xml: string, kind: string): string =>
  without(xml, (element) =>
    Boolean(attributeOf(xml, element, 'Type')?.endsWith(`/relationships/${kind}`)),
  );

/** The `.rels` without one relationship. */
export const withoutRelationship = (xml: string, id: string): string =>
  without(xml, (element) => attributeOf(xml, element, 'Id') === id);

function without(xml: string, isGone: (element: XmlElement) => boolean): string {
  const gone = childrenOf(parseXml(xml), 'Relationship').filter(isGone);
  return applySplices(
    xml,
    gone.map(({ open, end }) => ({ start: open.start, end, text: '' })),
  );
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  elementXml('Relationships', { xmlns: packageRelationships });
