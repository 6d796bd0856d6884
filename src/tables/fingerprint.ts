import { finish, type Work } from '../core/work/work';
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
  return finish(fingerprintWork(texts));
}

/** The same, as a work that rests. */
export function* fingerprintWork(texts: Iterable<string>): Work<string> {
  const hash = sha256.create();
  let lines = '';
  for (const text of texts) {
    lines += `${JSON.stringify(text)}\n`;
    if (lines.length < charactersAtOnce) continue;
    hash.update(utf8ToBytes(lines));
    lines = '';
    yield;
  }
  hash.update(utf8ToBytes(lines));
  return bytesToHex(hash.digest()).slice(0, 12);
}

/** Many texts are encoded together: one by one takes three times as long. */
const charactersAtOnce = 16_384;
