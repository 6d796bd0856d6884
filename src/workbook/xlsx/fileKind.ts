import { CFB } from '@e965/xlsx';

/** What a file is, told by its bytes and never by its name. `zip` may still be anything zipped. */
export type FileKind =
  'empty' | 'zip' | 'password' | 'oldExcel' | 'pdf' | 'text' | 'damaged' | 'unknown';

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const emptyZipStart = [0x50, 0x4b, 0x05, 0x06];
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const pdfStart = [0x25, 0x50, 0x44, 0x46];
const biffStarts = [
  [0x09, 0x08],
  [0x09, 0x04],
  [0x09, 0x02],
  [0x09, 0x00],
];
/** Enough to tell a text from anything else. */
const textSample = 65536;

/**
 * Looks at the bytes of a file.
 *
 * @example fileKind(new TextEncoder().encode('Kod;Region\n')) // "text"
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, zipStart) || startsWith(bytes, emptyZipStart)) return 'zip';
  if (startsWith(bytes, compoundStart)) return compoundKind(bytes);
  if (startsWith(bytes, pdfStart)) return 'pdf';
  if (biffStarts.some((start) => startsWith(bytes, start))) return 'oldExcel';
  return isText(bytes.subarray(0, textSample)) ? 'text' : 'unknown';
}

/** A compound file holds an encrypted workbook, an old one, or another program's document. */
function compoundKind(bytes: Uint8Array): FileKind {
  try {
    const file = CFB.read(bytes, { type: 'array' });
    if (CFB.find(file, 'EncryptionInfo') || CFB.find(file, 'EncryptedPackage')) return 'password';
    if (CFB.find(file, '/Workbook') || CFB.find(file, '/Book')) return 'oldExcel';
    return 'unknown';
  } catch {
    return 'damaged';
  }
}

function isText(bytes: Uint8Array): boolean {
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (utf16) return true;
  let control = 0;
  for (const byte of bytes) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) control++;
  }
  return control === 0 && mostlyReadable(bytes);
}

/** Either valid UTF-8, or the Western text of an older program: few bytes that no letter has. */
function mostlyReadable(bytes: Uint8Array): boolean {
  const odd = bytes.reduce((count, byte) => count + (byte >= 0x7f && byte < 0xa0 ? 1 : 0), 0);
  if (odd === 0) return true;
  try {
    // The sample may cut a character in two, which a stream forgives.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return odd / bytes.length < 0.02;
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
