import { contentTypesPath } from './contentTypes';
import {
  contentType,
  contentTypesNamespace,
  packageRelationships,
  transitional,
} from './namespaces';
import { packageWriter } from './packageWriter';
import { printNames } from './printNames';
import type { WorkbookContent } from './sheetContent';
import { sheetPart } from './sheetPart';
import { plainStyleSheet } from './styleSheet';
import { styleWriter } from './styleWriter';
import { sheetNameText, withNames, withRecalculation } from './workbookPart';
import { openPackage } from './workbookPackage';
import { elementXml } from './xml/xmlEdit';
import { writeArchive } from './zip/zipArchive';
import { packed } from './zip/zipEntry';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A complete workbook file from nothing: the same content always gives the same bytes. Refuses (throws)
 * content without a visible sheet and numbers that are none.
 *
 * @example createPackage({ sheets: [{ name: 'Indata', cells: [{ row: 0, column: 0, value: 'Post' }] }], names: [] })
 */
export function createPackage({ sheets, names }: WorkbookContent): Uint8Array<ArrayBuffer> {
  const selected = sheets.findIndex(({ visible = true }) => visible);
  if (selected < 0) throw new RangeError('A workbook needs a sheet that shows');
  const styles = styleWriter(plainStyleSheet());
  const sheetParts = sheets.map((sheet, index) =>
    sheetPart(sheet, styles, transitional, { selected: index === selected }),
  );
  const { main, relationships } = transitional;
  const override = (part: string, type: string): string =>
    elementXml('Override', { PartName: `/${part}`, ContentType: type });
  const fallback = (extension: string, type: string): string =>
    elementXml('Default', { Extension: extension, ContentType: type });
  const types =
    fallback('rels', 'application/vnd.openxmlformats-package.relationships+xml') +
    fallback('xml', 'application/xml') +
    override('xl/workbook.xml', contentType.workbook) +
    sheets.map((_, index) => override(sheetPath(index), contentType.worksheet)).join('') +
    override('xl/styles.xml', contentType.styles);
  const link = (number: number, kind: string, target: string): string =>
    elementXml('Relationship', {
      Id: `rId${number}`,
      Type: `${relationships}/${kind}`,
      Target: target,
    });
  const links =
    sheets.map((_, index) => link(index + 1, 'worksheet', sheetPath(index).slice(3))).join('') +
    link(sheets.length + 1, 'styles', 'styles.xml');
  const parts: readonly (readonly [string, string])[] = [
    [contentTypesPath, elementXml('Types', { xmlns: contentTypesNamespace }, types)],
    [
      '_rels/.rels',
      elementXml(
        'Relationships',
        { xmlns: packageRelationships },
        link(1, 'officeDocument', 'xl/workbook.xml'),
      ),
    ],
    ['xl/workbook.xml', workbookXml({ sheets, names }, selected, main, relationships)],
    [
      'xl/_rels/workbook.xml.rels',
      elementXml('Relationships', { xmlns: packageRelationships }, links),
    ],
    ['xl/styles.xml', styles.xml()],
    ...sheetParts.map((xml, index) => [sheetPath(index), xml] as const),
  ];
  const encoder = new TextEncoder();
  const bytes = writeArchive(
    parts.map(([path, xml]) =>
      packed(path, encoder.encode(xml.startsWith('<?xml') ? xml : declaration + xml)),
    ),
  );
  const isMore = sheets.some(({ charts, bars, notes }) => charts || bars || notes);
  return isMore ? withPictures(bytes, sheets) : bytes;
}

/** Charts, bars and notes are added as they are to any workbook. */
function withPictures(
  bytes: Uint8Array,
  sheets: WorkbookContent['sheets'],
): Uint8Array<ArrayBuffer> {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error('A package that was just made is not readable');
  const writer = packageWriter(opened.value);
  sheets.forEach((sheet, index) => {
    const place = { name: sheet.name, path: sheetPath(index), index };
    writer.setPictures(place, sheet);
    writer.setNotes(place, sheet.notes ?? []);
  });
  return writer.bytes();
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

function workbookXml(
  { sheets, names }: WorkbookContent,
  selected: number,
  main: string,
  relationships: string,
): string {
  const entries = sheets
    .map(({ name, visible = true }, index) =>
      elementXml('sheet', {
        name: sheetNameText(name),
        sheetId: index + 1,
        state: visible ? undefined : 'hidden',
        'r:id': `rId${index + 1}`,
      }),
    )
    .join('');
  const view = elementXml('workbookView', { activeTab: selected || undefined });
  const empty = elementXml(
    'workbook',
    { xmlns: main, 'xmlns:r': relationships },
    elementXml('bookViews', {}, view) + elementXml('sheets', {}, entries),
  );
  const printed = sheets.flatMap(({ name, print }, index) =>
    print ? printNames(name, index, print) : [],
  );
  const named = withNames(empty, [...names, ...printed]);
  const calculates = sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
  return calculates ? withRecalculation(named) : named;
}
