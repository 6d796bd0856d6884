/** Building the command line: `dist/cli.js`. */
import { buildWhenChanged } from './fingerprint.mjs';
import { bundleForNode } from './bundle.mjs';
import { say, whenStarted } from './command.mjs';

const entry = 'src/cli/main.ts';
export const commandLineFile = 'dist/cli.js';

const sources = [
  ...['cli', 'core', 'messages', 'models', 'samples', 'tables', 'workbook'].map(
    (room) => `src/${room}`,
  ),
  'assets',
  'package.json',
  'src/setup/bundle.mjs',
];

/** Builds the command line when it is missing or older than what it is made of. Takes half a second. */
export const buildCommandLine = () =>
  buildWhenChanged({
    output: commandLineFile,
    sources,
    build: () => bundleForNode({ entry, output: commandLineFile, banner: '#!/usr/bin/env node' }),
  });

// npm calls this as `prepare`, right after the packages are in place. A command line that does not build must not
// keep anyone from `npm start`, so it is said and not an error.
whenStarted(import.meta.url, async () => {
  if ((await buildCommandLine()) !== 0)
    say('The command line could not be built; the reason stands above.');
  return 0;
});
