/** Starting other programs: the one thing that every set-up script does. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's top folder, wherever the command was typed. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {...string} parts */
export const inRoot = (...parts) => resolve(root, ...parts);

/**
 * Runs a program in the clone's top folder and shows what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [settings]
 * @returns {Promise<number>} its exit code; 127 when it could not be started
 */
export function run(command, args, settings = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: settings.shell ?? false,
      env: { ...process.env, ...settings.env },
    });
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 1));
  });
}

/**
 * Runs a script of an installed package with this very Node.
 *
 * @param {string} script path below node_modules, for instance `webpack/bin/webpack.js`
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const runPackage = (script, args, env = {}) =>
  run(process.execPath, [inRoot('node_modules', script), ...args], { env });

/**
 * Runs npm: the one that called us when there is one, so that no second version meddles.
 *
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const npm = process.env['npm_execpath'];
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

/** @param {string} line */
export const say = (line) => process.stdout.write(`${line}\n`);

/**
 * Runs the action when the asking file is the one that was started, and not when it was imported.
 *
 * @param {string} moduleUrl `import.meta.url` of the asking file
 * @param {(args: readonly string[]) => Promise<number>} action takes the arguments, gives the exit code
 */
export function whenStarted(moduleUrl, action) {
  const started = process.argv[1];
  // npm starts a bin through a link, so compare the real files.
  if (started === undefined || realpathSync(started) !== fileURLToPath(moduleUrl)) return;
  void action(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
