import type { DefinedName } from './sheetContent';
import type { Namespaces } from './namespaces';
import { applySplices, append, elementLike, insertInOrder, setAttributes } from './xml/xmlEdit';
import {
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  prefixedAttributeOf,
  textOf,
  type XmlElement,
} from './xml/xmlElement';
import { prefixOf } from './xml/xmlTags';
import { escapeText, unescapeCellText } from './xml/xmlText';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
  readonly visible: boolean;
}

/** A defined name; with `sheet`, it belongs to the sheet of that index. */
export interface NameEntry extends DefinedName {
  readonly sheet?: number;
}

const workbookOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** The sheets in their order, or undefined when the text is no workbook part. */
export function sheetsIn(xml: string): readonly SheetEntry[] | undefined {
  const root = parseXml(xml);
  if (root?.name !== 'workbook') return undefined;
  return childrenOf(childOf(root, 'sheets'), 'sheet').map((element) => ({
    name: unescapeCellText(attributeOf(xml, element, 'name') ?? ''),
    sheetId: Number(attributeOf(xml, element, 'sheetId') ?? 0),
    relationship: prefixedAttributeOf(xml, element, 'id')?.value ?? '',
    visible: (attributeOf(xml, element, 'state') ?? 'visible') === 'visible',
  }));
}

export function namesIn(xml: string): readonly NameEntry[] {
  return childrenOf(childOf(parseXml(xml), 'definedNames'), 'definedName').map((element) => {
    const comment = attributeOf(xml, element, 'comment');
    const sheet = attributeOf(xml, element, 'localSheetId');
    return {
      name: attributeOf(xml, element, 'name') ?? '',
      refersTo: textOf(xml, element),
      ...(comment === undefined ? {} : { comment: unescapeCellText(comment) }),
      ...(isTrue(attributeOf(xml, element, 'hidden')) ? { hidden: true } : {}),
      ...(sheet === undefined ? {} : { sheet: Number(sheet) }),
    };
  });
}

/** Whether the user has locked the workbook against new sheets. */
export function isStructureLocked(xml: string): boolean {
  const protection = childOf(parseXml(xml), 'workbookProtection');
  return protection !== undefined && isTrue(attributeOf(xml, protection, 'lockStructure'));
}

/** The workbook part with one more sheet, last. */
export function withSheet(
  xml: string,
  sheet: { readonly name: string; readonly relationship: string; readonly visible: boolean },
  namespaces: Namespaces,
): string {
  const root = workbookRoot(xml);
  const sheets = childOf(root, 'sheets');
  if (!sheets) throw new Error('A workbook without <sheets> cannot get one more');
  const ids = (sheetsIn(xml) ?? []).map(({ sheetId }) => sheetId);
  const example = sheets.children
    .map((element) => prefixedAttributeOf(xml, element, 'id'))
    .find((attribute) => attribute !== undefined);
  const prefix = example ? prefixOf(example.name) : undefined;
  const element = elementLike(sheets, 'sheet', {
    name: sheetNameText(sheet.name),
    sheetId: Math.max(0, ...ids) + 1,
    state: sheet.visible ? undefined : 'hidden',
    // Where no sheet shows which prefix the file uses, the new one brings its own.
    'xmlns:r': prefix === undefined ? namespaces.relationships : undefined,
    [`${prefix ?? 'r:'}id`]: sheet.relationship,
  });
  return applySplices(xml, [append(xml, sheets, element)]);
}

/** Sets defined names: one of the same name and sheet is replaced where it stands. */
export function withNames(xml: string, names: readonly NameEntry[]): string {
  if (names.length === 0) return xml;
  const root = workbookRoot(xml);
  const list = childOf(root, 'definedNames');
  if (!list) {
    const content = names.map((name) => nameXml(root, name)).join('');
    const element = elementLike(root, 'definedNames', {}, content);
    return applySplices(xml, [insertInOrder(xml, root, workbookOrder, 'definedNames', element)]);
  }
  const present = namesIn(xml);
  const replaced = new Map<number, NameEntry>();
  const added: NameEntry[] = [];
  for (const name of names) {
    const index = present.findIndex((candidate) => isSameName(candidate, name));
    if (index < 0) added.push(name);
    else replaced.set(index, name);
  }
  const elements = childrenOf(list, 'definedName');
  const splices = [...replaced].map(([index, name]) => {
    const element = elements[index] as XmlElement;
    return { start: element.open.start, end: element.end, text: nameXml(root, name) };
  });
  const text = added.map((name) => nameXml(root, name)).join('');
  return applySplices(xml, text ? [...splices, append(xml, list, text)] : splices);
}

/** Removes names of the workbook; names that belong to a sheet stay. */
export function withoutNames(xml: string, names: readonly string[]): string {
  const gone = new Set(names.map((name) => name.toLowerCase()));
  return withoutNameEntries(
    xml,
    ({ name, sheet }) => sheet === undefined && gone.has(name.toLowerCase()),
  );
}

function withoutNameEntries(xml: string, isGone: (name: NameEntry) => boolean): string {
  const list = childOf(parseXml(xml), 'definedNames');
  const elements = childrenOf(list, 'definedName');
  const gone = namesIn(xml).flatMap((name, index) => (isGone(name) ? [elements[index]] : []));
  if (!list || gone.length === 0) return xml;
  // A list of names may be missing but not empty.
  if (gone.length === elements.length) {
    return applySplices(xml, [{ start: list.open.start, end: list.end, text: '' }]);
  }
  return applySplices(
    xml,
    gone.flatMap((element) =>
      element ? [{ start: element.open.start, end: element.end, text: '' }] : [],
    ),
  );
}

/** The workbook part without a sheet and its names; what counts sheets counts one less behind it. */
export function withoutSheet(xml: string, index: number): string {
  const named = withoutNameEntries(xml, ({ sheet }) => sheet === index);
  const root = workbookRoot(named);
  const moved = childrenOf(childOf(root, 'definedNames'), 'definedName').flatMap((element) => {
    const sheet = Number(attributeOf(named, element, 'localSheetId') ?? -1);
    return sheet > index ? setAttributes(named, element, { localSheetId: String(sheet - 1) }) : [];
  });
  const views = childrenOf(childOf(root, 'bookViews'), 'workbookView').flatMap((view) => {
    const active = Number(attributeOf(named, view, 'activeTab') ?? 0);
    const first = Number(attributeOf(named, view, 'firstSheet') ?? 0);
    return setAttributes(named, view, {
      ...(active >= index && active > 0 ? { activeTab: String(active - 1) } : {}),
      ...(first >= index && first > 0 ? { firstSheet: String(first - 1) } : {}),
    });
  });
  const element = sheetElement(root, index);
  const removed = { start: element.open.start, end: element.end, text: '' };
  return applySplices(named, [...moved, ...views, removed]);
}

/** The workbook part with a sheet under another name, shown or hidden. */
export function withSheetEntry(
  xml: string,
  index: number,
  { name, visible }: { readonly name?: string; readonly visible?: boolean },
): string {
  const element = sheetElement(workbookRoot(xml), index);
  return applySplices(
    xml,
    setAttributes(xml, element, {
      ...(name === undefined ? {} : { name: sheetNameText(name) }),
      ...(visible === undefined ? {} : { state: visible ? undefined : 'hidden' }),
    }),
  );
}

function sheetElement(root: XmlElement, index: number): XmlElement {
  const element = childrenOf(childOf(root, 'sheets'), 'sheet')[index];
  if (!element) throw new RangeError(`The workbook has no sheet ${index}`);
  return element;
}

/** A sheet's name as the file spells it: what looks like an escape is escaped. */
export const sheetNameText = (name: string): string =>
  name.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** Asks the spreadsheet to calculate everything anew when it opens the file. */
export function withRecalculation(xml: string): string {
  const root = workbookRoot(xml);
  const settings = childOf(root, 'calcPr');
  if (settings) return applySplices(xml, setAttributes(xml, settings, { fullCalcOnLoad: '1' }));
  const element = elementLike(root, 'calcPr', { fullCalcOnLoad: 1 });
  return applySplices(xml, [insertInOrder(xml, root, workbookOrder, 'calcPr', element)]);
}

const isSameName = (a: NameEntry, b: NameEntry): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() && a.sheet === b.sheet;

function nameXml(root: XmlElement, { name, refersTo, comment, hidden, sheet }: NameEntry): string {
  const attributes = { name, comment, localSheetId: sheet, hidden: hidden ? 1 : undefined };
  return elementLike(root, 'definedName', attributes, escapeText(refersTo));
}

function workbookRoot(xml: string): XmlElement {
  const root = parseXml(xml);
  if (!root) throw new Error('A workbook part that was read before is no longer readable');
  return root;
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
