import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** One file of a zip as it lies there: compressed, with what the directory says of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is used in workbooks. */
  readonly method: number;
  readonly flags: number;
  /** Date and time as the zip writes them. */
  readonly modified: number;
  readonly crc: number;
  /** Bytes once unpacked, as declared. */
  readonly size: number;
  readonly attributes: number;
  readonly data: Uint8Array;
}

const stored = 0;
const deflated = 8;
const utf8Name = 0x0800;
export const encryptedFlag = 0x0001;
/** 1 January 1980, the zip's zero: what is written never depends on the clock. */
const fixedDate = 0x00210000;

/**
 * Unpacks an entry. Allocates what the directory declares and no more, so that a file that lies about
 * its size cannot fill the memory; answers undefined when the content does not match its checksum.
 */
export function unpack(entry: ZipEntry): Uint8Array | undefined {
  if (entry.method !== stored && entry.method !== deflated) return undefined;
  try {
    const content =
      entry.method === stored
        ? entry.data
        : inflateSync(entry.data, { out: new Uint8Array(entry.size) });
    const intact = content.length === entry.size && crc32(content) === entry.crc;
    return intact ? content : undefined;
  } catch {
    return undefined;
  }
}

/** An entry unpacked but still an entry, under another name; undefined when it is damaged. */
export function unpackedEntry(entry: ZipEntry, name: string): ZipEntry | undefined {
  const content = unpack(entry);
  return content && { ...entry, name, flags: utf8Name, method: stored, data: content };
}

/** A compressed entry, the same bytes every time. */
export function packed(name: string, content: Uint8Array): ZipEntry {
  return { ...storedEntry(name, content), method: deflated, data: deflateSync(content) };
}

/** An uncompressed entry; shares the given bytes. */
export function storedEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    method: stored,
    flags: utf8Name,
    modified: fixedDate,
    crc: crc32(content),
    size: content.length,
    attributes: 0,
    data: content,
  };
}
