/** Puts the packages of package-lock.json in place, and only when something is missing or another version. */
import { readFileSync } from 'node:fs';
import { inRoot, runNpm, say, whenStarted } from './command.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * The packages that the lock file asks for and that are not installed in that version. npm leaves a lock file
 * of its own in node_modules as the last thing it does, so a broken-off installation shows up here too.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @returns {string[]} their names, without the optional ones that are made for other machines
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([path, entry]) => path !== '' && !entry.optional)
    .filter(([path, entry]) => installed.packages?.[path]?.version !== entry.version)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
}

/**
 * Installs what is missing and says so.
 *
 * @returns {Promise<boolean>} whether everything stands ready
 */
export async function install() {
  const missing = missingPackages(
    readLock('package-lock.json'),
    readLock('node_modules/.package-lock.json'),
  );
  if (missing.length === 0) return true;
  say(`Installing the packages (${missing.length} to fetch, about two minutes): npm ci`);
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) say('npm ci failed; its own words stand above. Check the network and try again.');
  return code === 0;
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(inRoot(path), 'utf8'));
  } catch {
    return {};
  }
}

whenStarted(import.meta.url, async () => ((await install()) ? 0 : 1));
