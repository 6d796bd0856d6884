/** Telling whether something built is still what its sources say. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './command.mjs';

/**
 * A fingerprint of files: another content, name or place gives another one. Times play no part, since a
 * fresh clone gives every file a new one.
 *
 * @param {readonly string[]} paths files and folders below the top folder; what does not exist counts as absent
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow)) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(inRoot(file)));
  }
  return hash.digest('hex');
}

/**
 * Builds unless the last build was made from the same sources.
 *
 * @param {{ output: string, sources: readonly string[], build: () => Promise<number> }} target output is the
 *   built file or folder; a stamp is kept beside it
 * @returns {Promise<number>} exit code; 0 also when there was nothing to do
 */
export async function buildWhenChanged({ output, sources, build }) {
  const stamp = inRoot(`${output}.stamp`);
  const now = fingerprint(sources);
  if (isThere(inRoot(output)) && readText(stamp) === now) return 0;
  const code = await build();
  if (code === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, now);
  }
  return code;
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!isThere(inRoot(path))) return [];
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  return readdirSync(inRoot(path))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** @param {string} path */
function isThere(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** @param {string} path */
function readText(path) {
  return isThere(path) ? readFileSync(path, 'utf8') : '';
}
