/** Building the command line: `dist/cli.js`. */
import { existsSync } from 'node:fs';
import { buildWhenChanged } from './fingerprint.mjs';
import { bundleForNode } from './bundle.mjs';
import { inRoot, say, whenStarted } from './command.mjs';

const entry = 'src/cli/main.ts';
export const commandLineFile = 'dist/cli.js';

const sources = [
  ...['cli', 'core', 'messages', 'models', 'tables', 'workbook'].map((room) => `src/${room}`),
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

// npm calls this as `prepare`, right after the packages are in place.
whenStarted(import.meta.url, async () => {
  if (existsSync(inRoot(entry))) return buildCommandLine();
  say(`No ${entry}, so no command line was built.`);
  return 0;
});
