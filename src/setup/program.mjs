/** Looking for a program that may be installed in many places. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of several programs that is there.
 *
 * @param {readonly (string | undefined)[]} candidates full paths, or names to look for in PATH; undefined is skipped
 * @param {{ path?: string | undefined, isThere?: (file: string) => boolean }} [settings]
 * @returns {string | undefined} its full path
 *
 * @example firstProgram([process.env.CHROME, '/usr/bin/chromium', 'google-chrome'])
 */
export function firstProgram(candidates, settings = {}) {
  const isThere = settings.isThere ?? isProgram;
  const folders = (settings.path ?? process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return candidates
    .flatMap((candidate = '') =>
      isPath(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate)),
    )
    .find(isThere);
}

/** @param {string} text */
const isPath = (text) => text === '' || /[\\/]/.test(text);

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
