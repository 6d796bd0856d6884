/** Installing a Debian package, where this is Debian and we may. */
import { existsSync } from 'node:fs';
import { run, say } from './command.mjs';

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs Debian packages as root and says so; elsewhere does nothing.
 *
 * @param {readonly string[]} packages
 * @param {string} purpose what they are for, in words
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function installDebian(packages, purpose) {
  if (!canInstall()) return false;
  say(`Installing ${packages.join(', ')} with apt-get, for ${purpose} (about a minute)`);
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=600'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...quiet, 'update'], { env });
  const args = [...quiet, 'install', '-y', '--no-install-recommends', ...packages];
  return (await run('apt-get', args, { env })) === 0;
}
