import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/**
 * A short checksum of what a result was made from: equal texts in equal order give equal checksums, in
 * the browser and in Node alike. For telling whether the input has changed, not for security.
 * Each text is quoted, so that `['ab', 'c']` and `['a', 'bc']` differ.
 *
 * @example fingerprint(['Blad1!B2', '257']) // "41a4f27a02b6", twelve hexadecimal digits
 */
export function fingerprint(texts: Iterable<string>): string {
  const hash = sha256.create();
  for (const text of texts) hash.update(utf8ToBytes(`${JSON.stringify(text)}\n`));
  return bytesToHex(hash.digest()).slice(0, 12);
}
