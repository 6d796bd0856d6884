/** One TypeScript program made into one file that plain Node runs: the command line, the bench, the samples. */
import { inRoot } from './command.mjs';

/**
 * @param {{ entry: string, output: string, banner?: string }} program paths from the top folder
 * @returns {Promise<number>} exit code
 */
export async function bundleForNode({ entry, output, banner }) {
  // Imported late: the packages may have been installed a moment ago.
  const { build } = await import('esbuild');
  const { errors } = await build({
    absWorkingDir: inRoot(),
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    jsx: 'automatic',
    loader: { '.csv': 'text' },
    // A bundle in CommonJS has no import.meta; give it the one that its file would have.
    define: { 'import.meta.url': 'moduleUrl' },
    banner: {
      js: [banner, "const moduleUrl = require('node:url').pathToFileURL(__filename).href;"]
        .filter(Boolean)
        .join('\n'),
    },
    legalComments: 'none',
    logLevel: 'warning',
    logOverride: { 'empty-import-meta': 'silent' },
  }).catch((failure) => failure);
  return errors.length === 0 ? 0 : 1;
}
