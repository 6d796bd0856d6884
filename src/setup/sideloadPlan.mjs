/** Where Excel looks for an add-in that is being tried out. */
import { posix, win32 } from 'node:path';

/**
 * @typedef {{ kind: 'copy', to: string, then: string }
 *   | { kind: 'registry', command: readonly string[], then: string }
 *   | { kind: 'impossible', reason: string }} SideloadPlan
 */

/**
 * What must be done for Excel on this machine to show the add-in.
 *
 * @param {{ platform: NodeJS.Platform, home: string, manifest: string, id: string }} machine manifest: full path of
 *   the built manifest; id: the add-in's id in it
 * @returns {SideloadPlan}
 */
export function sideloadPlan({ platform, home, manifest, id }) {
  if (platform === 'darwin') {
    const folder = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';
    return {
      kind: 'copy',
      to: posix.join(home, folder, `${id}.manifest.xml`),
      then: 'Restart Excel: Regionkalkyl stands on the Home tab, or under Insert > My Add-ins.',
    };
  }
  if (platform === 'win32') {
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
    const file = win32.normalize(manifest);
    return {
      kind: 'registry',
      command: ['reg', 'add', key, '/v', id, '/t', 'REG_SZ', '/d', file, '/f'],
      then: 'Restart Excel: Regionkalkyl stands on the Home tab, or under Add-ins > Developer Add-ins.',
    };
  }
  return {
    kind: 'impossible',
    reason:
      'There is no Excel for this system. Use npm start: it opens the same pane beside a sheet.',
  };
}
