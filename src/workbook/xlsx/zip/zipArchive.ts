import { encryptedFlag, type ZipEntry } from './zipEntry';

/** Why an archive cannot be read. */
export type ZipFault = 'damaged' | 'encrypted';

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const longCommentSize = 0xffff;
const seeExtra = 0xffffffff;
const endRecordSize = 22;
const utf8Flag = 0x0800;
/** Sizes stand behind the data instead of before it; what we write always has them before. */
const trailingSizesFlag = 0x0008;

/**
 * The files of a zip in the order of its directory, nothing unpacked. Copying an entry to another
 * archive with `writeArchive` keeps its compressed bytes as they are.
 */
export function readArchive(bytes: Uint8Array): readonly ZipEntry[] | ZipFault {
  try {
    return readDirectory(bytes);
  } catch (problem) {
    if (problem instanceof RangeError) return 'damaged';
    throw problem;
  }
}

function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return 'damaged';
  const entries: ZipEntry[] = [];
  let at = end.directory;
  for (let left = end.count; left > 0; left--) {
    if (view.getUint32(at, true) !== centralSignature) return 'damaged';
    const flags = view.getUint16(at + 8, true);
    if (flags & encryptedFlag) return 'encrypted';
    const nameSize = view.getUint16(at + 28, true);
    const extraSize = view.getUint16(at + 30, true);
    const commentSize = view.getUint16(at + 32, true);
    const name = bytes.subarray(at + 46, at + 46 + nameSize);
    const extra = new DataView(bytes.buffer, bytes.byteOffset + at + 46 + nameSize, extraSize);
    const [size, compressedSize, offset] = wideNumbers(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      extra,
    );
    if (view.getUint32(offset, true) !== localSignature) return 'damaged';
    const start =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + compressedSize > bytes.length) return 'damaged';
    entries.push({
      name: new TextDecoder(flags & utf8Flag ? 'utf-8' : 'latin1').decode(name),
      method: view.getUint16(at + 10, true),
      flags: flags & ~trailingSizesFlag,
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      attributes: view.getUint32(at + 38, true),
      data: bytes.subarray(start, start + compressedSize),
    });
    at += 46 + nameSize + extraSize + commentSize;
  }
  return entries;
}

/** An archive of the entries in their order; the same entries always give the same bytes. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const names = entries.map(({ name, flags }) =>
    flags & utf8Flag ? encoder.encode(name) : Uint8Array.from(name, (c) => c.charCodeAt(0)),
  );
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = entries.reduce((sum, { data }) => sum + data.length, 0);
  const fixedBytes = entries.length * (30 + 46) + endRecordSize;
  const bytes = new Uint8Array(fixedBytes + 2 * nameBytes + dataBytes);
  const view = new DataView(bytes.buffer);

  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] as Uint8Array;
    offsets.push(at);
    view.setUint32(at, localSignature, true);
    writeDescription(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.data, at + 30 + name.length);
    at += 30 + name.length + entry.data.length;
  });

  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] as Uint8Array;
    view.setUint32(at, centralSignature, true);
    view.setUint16(at + 4, versionNeeded, true);
    writeDescription(view, at + 6, entry, name.length);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[index] as number, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });

  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

const versionNeeded = 20;

/** The part that a local header and a directory entry have in common. */
function writeDescription(view: DataView, at: number, entry: ZipEntry, nameSize: number): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameSize, true);
}

function findEnd(view: DataView): { count: number; directory: number } | undefined {
  const first = Math.max(0, view.byteLength - endRecordSize - longCommentSize);
  for (let at = view.byteLength - endRecordSize; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === end64LocatorSignature) {
      const end64 = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(end64, true) !== end64Signature) return undefined;
      return {
        count: Number(view.getBigUint64(end64 + 32, true)),
        directory: Number(view.getBigUint64(end64 + 48, true)),
      };
    }
    return { count: view.getUint16(at + 10, true), directory: view.getUint32(at + 16, true) };
  }
  return undefined;
}

/** Numbers that do not fit in 32 bits stand, in this order, in the extra field with id 1. */
function wideNumbers(
  [size, compressedSize, offset]: readonly [number, number, number],
  extra: DataView,
): readonly [number, number, number] {
  let at = 0;
  while (at + 4 <= extra.byteLength && extra.getUint16(at, true) !== 1) {
    at += 4 + extra.getUint16(at + 2, true);
  }
  at += 4;
  const widened = (value: number): number => {
    if (value !== seeExtra) return value;
    at += 8;
    return Number(extra.getBigUint64(at - 8, true));
  };
  return [widened(size), widened(compressedSize), widened(offset)];
}
