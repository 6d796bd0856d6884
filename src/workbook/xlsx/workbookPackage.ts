import { message } from '../../messages/message';
import type { Outcome } from '../port';
import { contentTypeOf, contentTypesPath } from './contentTypes';
import { fileKind } from './fileKind';
import { unpackedLimit } from './limits';
import { strict, transitional, type Namespaces } from './namespaces';
import { failure, success } from './outcome';
import { relationshipsPath, resolveTarget, samePart } from './partPath';
import { isOfKind, relationshipsIn, type Relationship } from './relationships';
import { sheetsIn, type SheetEntry } from './workbookPart';
import { readArchive } from './zip/zipArchive';
import { unpack, type ZipEntry } from './zip/zipEntry';

/** A worksheet of a package; chart sheets and macro sheets are none and have no `path`. */
export interface PackageSheet extends SheetEntry {
  readonly path?: string;
}

/** A workbook file that has been opened so far that its sheets are known. */
export interface WorkbookPackage {
  readonly entries: readonly ZipEntry[];
  readonly workbookPath: string;
  readonly workbookXml: string;
  readonly relationships: readonly Relationship[];
  /** All sheets in their order, also those that are no worksheets. */
  readonly sheets: readonly PackageSheet[];
  readonly namespaces: Namespaces;
}

/**
 * Opens the bytes of a file. Refuses, each in one sentence: an empty file, a password, older and other
 * formats, a text, a PDF, a damaged file, one that unpacks to more than the limit, one without worksheets.
 */
export function openPackage(bytes: Uint8Array): Outcome<WorkbookPackage> {
  switch (fileKind(bytes)) {
    case 'empty':
      return failure(message('file-empty', {}));
    case 'password':
      return failure(message('file-has-password', {}));
    case 'oldExcel':
      return failure(message('file-is-old-excel', {}));
    case 'pdf':
      return failure(message('file-is-pdf', {}));
    case 'text':
      return failure(message('file-is-text', {}));
    case 'damaged':
      return failure(message('file-damaged', {}));
    case 'unknown':
      return failure(message('file-not-workbook', {}));
    case 'zip':
      return openZip(bytes);
  }
}

function openZip(bytes: Uint8Array): Outcome<WorkbookPackage> {
  const entries = readArchive(bytes);
  if (entries === 'damaged') return failure(message('file-damaged', {}));
  if (entries === 'encrypted') return failure(message('file-has-password', {}));
  const mainPath = workbookPathOf(entries);
  if (mainPath === undefined) return failure(otherFormat(entries));
  if (mainPath.toLowerCase().endsWith('.bin'))
    return failure(message('file-is-binary-workbook', {}));
  const workbookXml = partText(entries, mainPath);
  const listed = workbookXml === undefined ? undefined : sheetsIn(workbookXml);
  if (workbookXml === undefined || listed === undefined) {
    return failure(message('file-part-damaged', { part: mainPath }));
  }
  const relationships = relationshipsIn(partText(entries, relationshipsPath(mainPath)));
  const sheets = listed.map((sheet): PackageSheet => {
    const found = relationships.find(({ id }) => id === sheet.relationship);
    const isWorksheet = found && isOfKind(found, 'worksheet');
    return isWorksheet ? { ...sheet, path: resolveTarget(mainPath, found.target) } : sheet;
  });
  if (sheets.every(({ path }) => path === undefined)) {
    return failure(message('file-without-sheets', {}));
  }
  const opened: WorkbookPackage = {
    entries,
    workbookPath: mainPath,
    workbookXml,
    relationships,
    sheets,
    namespaces: workbookXml.includes(strict.main) ? strict : transitional,
  };
  const unpacked = unpackedSize(opened);
  if (unpacked > unpackedLimit) {
    const megabytes = (size: number): string => String(Math.ceil(size / 1e6));
    const sizes = { megabytes: megabytes(unpacked), limit: megabytes(unpackedLimit) };
    return failure(message('file-too-large', sizes));
  }
  return success(opened);
}

/** The entry of a part, whatever the case of its name. */
export function entryOf(entries: readonly ZipEntry[], path: string): ZipEntry | undefined {
  return (
    entries.find(({ name }) => name === path) ??
    entries.find(({ name }) => samePart(name) === samePart(path))
  );
}

/** A part's bytes; undefined when it is missing or damaged. */
function partBytes(entries: readonly ZipEntry[], path: string): Uint8Array | undefined {
  const entry = entryOf(entries, path);
  return entry && entry.size <= unpackedLimit ? unpack(entry) : undefined;
}

/** A part as text; undefined when it is missing or damaged. */
export function partText(entries: readonly ZipEntry[], path: string): string | undefined {
  const bytes = partBytes(entries, path);
  return bytes && xmlText(bytes);
}

/** The characters of an XML part, which may be in either of the encodings that packages allow. */
export function xmlText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  // What is written back is UTF-8.
  return encoding === 'utf-8' ? text : text.replace(/encoding=(["'])utf-16\1/i, 'encoding="UTF-8"');
}

/** Where a part that the workbook needs one of lies: `styles`, `sharedStrings`, `calcChain`. */
export function relatedPath(workbook: WorkbookPackage, kind: string): string | undefined {
  const found = workbook.relationships.find((relationship) => isOfKind(relationship, kind));
  return found && resolveTarget(workbook.workbookPath, found.target);
}

/** What reading unpacks, as the file itself declares it before anything is unpacked. */
function unpackedSize(workbook: WorkbookPackage): number {
  const paths = [
    ...workbook.sheets.map(({ path }) => path),
    relatedPath(workbook, 'sharedStrings'),
    relatedPath(workbook, 'styles'),
  ];
  return paths.reduce(
    (sum, path) => sum + (path === undefined ? 0 : (entryOf(workbook.entries, path)?.size ?? 0)),
    0,
  );
}

function workbookPathOf(entries: readonly ZipEntry[]): string | undefined {
  const related = relationshipsIn(partText(entries, '_rels/.rels')).find((relationship) =>
    isOfKind(relationship, 'officeDocument'),
  );
  const path = related ? resolveTarget('', related.target) : 'xl/workbook.xml';
  if (!entryOf(entries, path)) return undefined;
  const types = partText(entries, contentTypesPath);
  const type = types === undefined ? undefined : contentTypeOf(types, path);
  // A Word or PowerPoint file has a main document too.
  const isWorkbook = type === undefined || /spreadsheetml|ms-excel/.test(type) || !related;
  return types !== undefined && (isWorkbook || /workbook/i.test(path)) ? path : undefined;
}

function otherFormat(entries: readonly ZipEntry[]) {
  const kind = entryOf(entries, 'mimetype') && partText(entries, 'mimetype');
  if (kind?.includes('opendocument.spreadsheet')) return message('file-is-open-document', {});
  const damaged = entryOf(entries, contentTypesPath) && !partText(entries, contentTypesPath);
  return damaged ? message('file-damaged', {}) : message('file-not-workbook', {});
}
