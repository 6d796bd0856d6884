/** Building what ships (`dist/addin`, `dist/cli.js`) and the workbench (`dist/workbench`). */
import { buildCommandLine } from './commandLine.mjs';
import { runPackage, say, whenStarted } from './command.mjs';
import { buildWhenChanged } from './fingerprint.mjs';
import { install } from './install.mjs';

/** The workbench holds every room but the command line. */
const workbenchSources = [
  ...['core', 'tables', 'models', 'messages', 'samples', 'workbook'].map((room) => `src/${room}`),
  ...['taskpane', 'commands', 'functions', 'workbench'].map((room) => `src/${room}`),
  ...['assets', 'package-lock.json', 'src/setup/pages.cjs', 'webpack.config.js'],
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
