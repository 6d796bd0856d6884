/** Building what ships (`dist/addin`, `dist/cli.js`) and the workbench (`dist/workbench`). */
import { buildCommandLine } from './commandLine.mjs';
import { runPackage, say, whenStarted } from './command.mjs';
import { buildWhenChanged } from './fingerprint.mjs';
import { install } from './install.mjs';

/** The workbench holds everything but the ways in that have no page, and the set-up scripts. */
const workbenchSources = [
  ...['core', 'tables', 'models', 'messages', 'workbook', 'taskpane', 'commands', 'functions'].map(
    (room) => `src/${room}`,
  ),
  'src/workbench',
  'src/setup/pages.cjs',
  'assets',
  'samples',
  'package-lock.json',
  'webpack.config.js',
];

/**
 * @param {string} name a configuration of webpack.config.js
 */
const webpack = (name) => runPackage('webpack/bin/webpack.js', ['--config-name', name]);

/** Builds the workbench when its sources have changed since the last time. */
export const buildWorkbench = () =>
  buildWhenChanged({
    output: 'dist/workbench',
    sources: workbenchSources,
    build: () => {
      say('Building the workbench (half a minute the first time)');
      return webpack('workbench');
    },
  });

/** Builds the add-in as it is put on a web server. */
export const buildAddin = () => webpack('addin');

whenStarted(import.meta.url, async () => {
  if (!(await install())) return 1;
  const code = (await buildAddin()) || (await buildCommandLine());
  if (code === 0) say('Built dist/addin (put it on a web server) and dist/cli.js.');
  return code;
});
