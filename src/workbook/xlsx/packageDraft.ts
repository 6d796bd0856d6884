import { samePart } from './partPath';
import { entryOf, partText, type WorkbookPackage } from './workbookPackage';
import { writeArchive } from './zip/zipArchive';
import { packed, type ZipEntry } from './zip/zipEntry';

/**
 * Changes to a package that are not made yet. Parts that nobody sets keep their compressed bytes; a
 * draft that is thrown away has changed nothing.
 */
export interface PackageDraft {
  has(path: string): boolean;
  /** The parts that there are, by their paths. */
  paths(): readonly string[];
  /** Undefined when the part is missing or damaged. */
  text(path: string): string | undefined;
  set(path: string, xml: string): void;
  remove(path: string): void;
  /** The whole package. New parts come last. */
  bytes(): Uint8Array<ArrayBuffer>;
}

export function packageDraft(workbook: Pick<WorkbookPackage, 'entries'>): PackageDraft {
  const changed = new Map<string, { readonly name: string; readonly xml: string | undefined }>();
  const nameOf = (path: string): string => entryOf(workbook.entries, path)?.name ?? path;
  return {
    has(path) {
      const change = changed.get(samePart(path));
      return change ? change.xml !== undefined : entryOf(workbook.entries, path) !== undefined;
    },
    paths() {
      const untouched = workbook.entries.map(({ name }) => name);
      const set = [...changed.values()].flatMap(({ name, xml }) => (xml === undefined ? [] : name));
      return [...untouched.filter((name) => !changed.has(samePart(name))), ...set];
    },
    text(path) {
      const change = changed.get(samePart(path));
      return change ? change.xml : partText(workbook.entries, path);
    },
    set(path, xml) {
      changed.set(samePart(path), { name: nameOf(path), xml });
    },
    remove(path) {
      changed.set(samePart(path), { name: nameOf(path), xml: undefined });
    },
    bytes() {
      const encoder = new TextEncoder();
      const known = new Set(workbook.entries.map(({ name }) => samePart(name)));
      const entries: ZipEntry[] = [];
      for (const entry of workbook.entries) {
        const change = changed.get(samePart(entry.name));
        if (!change) entries.push(entry);
        else if (change.xml !== undefined) {
          entries.push(packed(change.name, encoder.encode(change.xml)));
        }
      }
      for (const [key, { name, xml }] of changed) {
        if (xml !== undefined && !known.has(key)) entries.push(packed(name, encoder.encode(xml)));
      }
      return writeArchive(entries);
    },
  };
}
