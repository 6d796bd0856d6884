import { read, type CellObject } from '@e965/xlsx';
import { message } from '../../messages/message';
import type { RawCell } from '../../tables/cell';
import type { SheetFacts } from '../gridHints';
import type { Outcome } from '../port';
import { contentTypesPath } from './contentTypes';
import {
  contentType,
  contentTypesNamespace,
  packageRelationships,
  transitional,
} from './namespaces';
import { failure, success } from './outcome';
import { lastColumn, lastRow } from './reference';
import { sheetFacts } from './sheetFacts';
import { entryOf, partText, relatedPath, xmlText, type WorkbookPackage } from './workbookPackage';
import { elementXml } from './xml/xmlEdit';
import { writeArchive } from './zip/zipArchive';
import { storedEntry, unpackedEntry, type ZipEntry } from './zip/zipEntry';

/** Told of one cell that holds a value or a formula. */
export type CellVisitor = (row: number, column: number, value: RawCell, formula?: string) => void;

/** One worksheet as read. */
export interface ReadSheet {
  readonly name: string;
  readonly path: string;
  readonly visible: boolean;
  /** Merged cells, hidden rows and columns, tables, filters. */
  readonly facts: SheetFacts;
  /** Visits the cells that hold something, by rows from the top and by columns from the left. */
  readonly forEachCell: (visit: CellVisitor) => void;
}

/**
 * Reads every worksheet's cells. The library that reads them is given a package of only what it needs,
 * unpacked and checked here: no size it declares is trusted, and no drawing or macro can trip it.
 */
export function readCells(
  workbook: WorkbookPackage,
  { formulas }: { readonly formulas: boolean },
): Outcome<readonly ReadSheet[]> {
  const worksheets = workbook.sheets.flatMap(({ path, ...sheet }) =>
    path === undefined ? [] : [{ ...sheet, path }],
  );
  const parts: ZipEntry[] = [];
  for (const [index, { path }] of worksheets.entries()) {
    const part = unpackedPart(workbook, path, `xl/worksheets/sheet${index + 1}.xml`);
    if (!part) return failure(message('file-part-damaged', { part: path }));
    parts.push(inUtf8(part));
  }
  const stringsPath = relatedPath(workbook, 'sharedStrings');
  if (stringsPath !== undefined) {
    const part = unpackedPart(workbook, stringsPath, 'xl/sharedStrings.xml');
    if (!part) return failure(message('file-part-damaged', { part: stringsPath }));
    parts.push(mendedStrings(part));
  }
  const read = readWithLibrary(worksheets.length, parts, formulas);
  const sheets: ReadSheet[] = [];
  for (const [index, { name, path, visible }] of worksheets.entries()) {
    const cells = read?.[index];
    if (!cells || !fitsASheet(cells)) return failure(message('file-part-damaged', { part: path }));
    const facts = sheetFacts(parts[index]!.data, path, (other) =>
      partText(workbook.entries, other),
    );
    sheets.push({ name, path, visible, facts, forEachCell: visitorOf(cells) });
  }
  return success(sheets);
}

type LibraryRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** One list of rows a sheet, undefined for a sheet that the library could not read. */
function readWithLibrary(
  sheetCount: number,
  parts: readonly ZipEntry[],
  formulas: boolean,
): readonly (LibraryRows | undefined)[] | undefined {
  const hasStrings = parts.some(({ name }) => name === 'xl/sharedStrings.xml');
  try {
    const book = read(writeArchive([...frame(sheetCount, hasStrings), ...parts]), {
      type: 'array',
      dense: true,
      cellFormula: formulas,
      cellHTML: false,
      cellText: false,
      nodim: true,
      xlfn: false,
    });
    return Array.from({ length: sheetCount }, (_, index) => book.Sheets[`s${index}`]?.['!data']);
  } catch {
    return undefined;
  }
}

/** A package around the parts in which every path and name is the plainest there is. */
function frame(sheetCount: number, hasStrings: boolean): readonly ZipEntry[] {
  const { main, relationships } = transitional;
  const numbers = Array.from({ length: sheetCount }, (_, index) => index + 1);
  const override = (part: string, type: string): string =>
    elementXml('Override', { PartName: part, ContentType: type });
  const relationship = (id: string, kind: string, target: string): string =>
    elementXml('Relationship', { Id: id, Type: `${relationships}/${kind}`, Target: target });
  const types =
    override('/xl/workbook.xml', contentType.workbook) +
    numbers.map((n) => override(`/xl/worksheets/sheet${n}.xml`, contentType.worksheet)).join('') +
    (hasStrings ? override('/xl/sharedStrings.xml', contentType.sharedStrings) : '');
  const links =
    numbers.map((n) => relationship(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('') +
    (hasStrings ? relationship('rIdS', 'sharedStrings', 'sharedStrings.xml') : '');
  const sheets = numbers
    .map((n) => elementXml('sheet', { name: `s${n - 1}`, sheetId: n, 'r:id': `rId${n}` }))
    .join('');
  return [
    asEntry(contentTypesPath, elementXml('Types', { xmlns: contentTypesNamespace }, types)),
    asEntry(
      '_rels/.rels',
      elementXml(
        'Relationships',
        { xmlns: packageRelationships },
        relationship('rId1', 'officeDocument', 'xl/workbook.xml'),
      ),
    ),
    asEntry(
      'xl/workbook.xml',
      elementXml(
        'workbook',
        { xmlns: main, 'xmlns:r': relationships },
        elementXml('sheets', {}, sheets),
      ),
    ),
    asEntry(
      'xl/_rels/workbook.xml.rels',
      elementXml('Relationships', { xmlns: packageRelationships }, links),
    ),
  ];
}

/** A made-up address such as row 4 000 000 000 must not be counted up to. */
const fitsASheet = (rows: LibraryRows): boolean =>
  rows.length <= lastRow + 1 &&
  rows.every((cells) => cells === undefined || cells.length <= lastColumn + 1);

const visitorOf =
  (rows: LibraryRows): ReadSheet['forEachCell'] =>
  (visit) => {
    // Both loops pass over the holes of a sparse sheet.
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (!cell) return;
        const value = valueOf(cell);
        if (cell.f) visit(row, column, value, cell.f);
        else if (value !== null) visit(row, column, value);
      });
    });
  };

function valueOf({ t, v }: CellObject): RawCell {
  switch (t) {
    case 'e':
      // Newer kinds of errors are written beside the old one that they stand for.
      return { error: errorNames[Number(v)] ?? '#VALUE!' };
    case 'b':
      return Boolean(v);
    case 'n':
      return typeof v === 'number' && Number.isFinite(v) ? v : null;
    case 's':
      return typeof v === 'string' && v !== '' ? v : null;
    default:
      return null;
  }
}

const errorNames: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

function unpackedPart(workbook: WorkbookPackage, path: string, name: string): ZipEntry | undefined {
  const entry = entryOf(workbook.entries, path);
  return entry && unpackedEntry(entry, name);
}

/** The library loses count at an empty string without content and cuts characters beyond 16 bits. */
function mendedStrings(part: ZipEntry): ZipEntry {
  const text = xmlText(part.data);
  const mended = text
    .replace(/<((?:\w+:)?)si\s*\/>/g, '<$1si><$1t></$1t></$1si>')
    .replace(/&#(?:x([\da-f]{5,6})|(\d{5,7}));/gi, (whole, hex: string, decimal: string) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
  return mended === text ? inUtf8(part) : asEntry(part.name, mended);
}

/** The library reads one of the two encodings that a part may have. */
const inUtf8 = (part: ZipEntry): ZipEntry =>
  part.data[0] === 0xff || part.data[0] === 0xfe ? asEntry(part.name, xmlText(part.data)) : part;

const asEntry = (name: string, xml: string): ZipEntry =>
  storedEntry(name, new TextEncoder().encode(xml));
