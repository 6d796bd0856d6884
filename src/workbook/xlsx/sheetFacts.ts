import type { Area } from '../../tables/plan';
import type { SheetFacts, TableFacts } from '../gridHints';
import { relationshipsPath, resolveTarget } from './partPath';
import { lastColumn, parseArea } from './reference';
import { isOfKind, relationshipsIn } from './relationships';
import { isTrue } from './workbookPart';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './xml/xmlElement';
import { nextTag } from './xml/xmlTags';
import { unescapeCellText } from './xml/xmlText';

/**
 * What a sheet part (UTF-8) and the table parts beside it say of the sheet besides its cells. The cells
 * themselves, nearly all of a large part, are passed over as bytes.
 *
 * @param partAt The text of another part of the package by its path.
 */
export function sheetFacts(
  part: Uint8Array,
  path: string,
  partAt: (path: string) => string | undefined,
): SheetFacts {
  const cells = cellBytes(part);
  const xml = cells ? decoded(part, 0, cells.start) + decoded(part, cells.end) : '';
  const root = parseXml(xml, passedOver);
  const filter = filterIn(xml, childOf(root, 'autoFilter'));
  return {
    merges: childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(
      (merge) => parseArea(attributeOf(xml, merge, 'ref') ?? '') ?? [],
    ),
    hiddenRows: cells ? hiddenRowsIn(part.subarray(cells.start, cells.end)) : [],
    hiddenColumns: childrenOf(childOf(root, 'cols'), 'col').flatMap((column) =>
      hiddenIn(xml, column),
    ),
    tables: tablesOf(path, partAt),
    ...(filter && { filter }),
  };
}

/** Long lists that say nothing here. */
const passedOver = new Set([
  'sheetViews',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'ignoredErrors',
  'extLst',
]);

/** Where the rows begin and end, with their element's own tags. */
function cellBytes(part: Uint8Array): { start: number; end: number } | undefined {
  const first = positionOf(part, 'sheetData', 0);
  if (first === undefined) return undefined;
  const opening = part.indexOf(greaterThan, first);
  const isEmpty = part[opening - 1] === slash;
  const end = isEmpty ? opening + 1 : behindLast(part, 'sheetData');
  return { start: part.lastIndexOf(lessThan, first), end };
}

function behindLast(part: Uint8Array, name: string): number {
  const bytes = new TextEncoder().encode(name);
  let at = part.lastIndexOf(bytes[0]!);
  while (at > 0 && !stands(part, bytes, at)) at = part.lastIndexOf(bytes[0]!, at - 1);
  return part.indexOf(greaterThan, at) + 1;
}

/** Few rows say that they are hidden, and only their tags are read. A row without its number is left out. */
function hiddenRowsIn(rows: Uint8Array): number[] {
  const found: number[] = [];
  let at = positionOf(rows, 'hidden', 0);
  while (at !== undefined) {
    const end = rows.indexOf(greaterThan, at) + 1 || rows.length;
    const xml = decoded(rows, rows.lastIndexOf(lessThan, at), end);
    const tag = nextTag(xml, 0);
    if (tag?.name === 'row' && isTrue(attributeOf(xml, tag, 'hidden'))) {
      const row = Number(attributeOf(xml, tag, 'r')) - 1;
      if (row >= 0) found.push(row);
    }
    at = positionOf(rows, 'hidden', end);
  }
  return found;
}

function hiddenIn(xml: string, column: XmlElement): number[] {
  if (!isTrue(attributeOf(xml, column, 'hidden'))) return [];
  const first = Number(attributeOf(xml, column, 'min') ?? 1) - 1;
  const last = Math.min(lastColumn, Number(attributeOf(xml, column, 'max') ?? 1) - 1);
  return first >= 0
    ? Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)
    : [];
}

/** The range of a filter that leaves something out; one that is only switched on hides nothing. */
function filterIn(xml: string, filter: XmlElement | undefined): Area | undefined {
  if (!filter || !childOf(filter, 'filterColumn')) return undefined;
  return parseArea(attributeOf(xml, filter, 'ref') ?? '');
}

function tablesOf(
  path: string,
  partAt: (path: string) => string | undefined,
): readonly TableFacts[] {
  return relationshipsIn(partAt(relationshipsPath(path)))
    .filter((relationship) => isOfKind(relationship, 'table'))
    .flatMap(({ target }) => {
      const xml = partAt(resolveTarget(path, target)) ?? '';
      const root = parseXml(xml);
      const area = root && parseArea(attributeOf(xml, root, 'ref') ?? '');
      if (root?.name !== 'table' || !area) return [];
      const name = attributeOf(xml, root, 'displayName') ?? attributeOf(xml, root, 'name') ?? '';
      return [
        {
          name: unescapeCellText(name),
          area,
          headingRow: attributeOf(xml, root, 'headerRowCount') !== '0',
          totalsRow: Number(attributeOf(xml, root, 'totalsRowCount') ?? 0) > 0,
          filtered: filterIn(xml, childOf(root, 'autoFilter')) !== undefined,
        },
      ];
    });
}

const lessThan = 60;
const greaterThan = 62;
const slash = 47;

function positionOf(data: Uint8Array, text: string, from: number): number | undefined {
  const bytes = new TextEncoder().encode(text);
  let at = data.indexOf(bytes[0]!, from);
  while (at >= 0 && !stands(data, bytes, at)) at = data.indexOf(bytes[0]!, at + 1);
  return at < 0 ? undefined : at;
}

const stands = (data: Uint8Array, bytes: Uint8Array, at: number): boolean =>
  bytes.every((byte, index) => data[at + index] === byte);

const decoded = (data: Uint8Array, start: number, end?: number): string =>
  new TextDecoder().decode(data.subarray(start, end));
