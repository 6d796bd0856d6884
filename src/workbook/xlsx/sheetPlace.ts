import { sameSheet } from './reference';
import { isTrue } from './workbookPart';
import { partText, type WorkbookPackage } from './workbookPackage';
import { attributeOf, childOf, parseXml } from './xml/xmlElement';

/** A worksheet that has a part; the index is its place among all sheets of the workbook. */
export interface SheetPlace {
  readonly name: string;
  readonly path: string;
  readonly index: number;
}

/** The worksheet of a name, whatever its case. */
export function placeOf(workbook: WorkbookPackage, name: string): SheetPlace | undefined {
  const index = workbook.sheets.findIndex((sheet) => sameSheet(sheet.name, name));
  const sheet = workbook.sheets[index];
  return sheet?.path === undefined ? undefined : { name: sheet.name, path: sheet.path, index };
}

/** Whether the cells of a worksheet may not be changed. */
export function isProtected(workbook: WorkbookPackage, path: string): boolean {
  const xml = partText(workbook.entries, path) ?? '';
  const protection = childOf(parseXml(xml, new Set(['sheetData'])), 'sheetProtection');
  return protection !== undefined && isTrue(attributeOf(xml, protection, 'sheet'));
}
