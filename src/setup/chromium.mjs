/** The browser that the browser tests run in. */
import { say, whenStarted } from './command.mjs';
import { installDebian } from './debian.mjs';
import { firstProgram } from './program.mjs';

const { env } = process;
const windowsFolders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];

const places = () => [
  env['REGIONKALKYL_CHROMIUM'],
  '/usr/bin/chromium',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...windowsFolders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
];

/** An installed Chromium, Chrome or Edge, or undefined. */
export const findChromium = () => firstProgram(places());

/**
 * Finds a browser, or installs one where that is possible; else says in one line what to do.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (await installDebian(['chromium'], 'the browser tests')) return findChromium();
  say(
    'The browser tests need Chromium, Chrome or Edge: install one, or set REGIONKALKYL_CHROMIUM to its path.',
  );
  return undefined;
}

whenStarted(import.meta.url, async () => {
  const browser = await ensureChromium();
  if (browser) say(browser);
  return browser ? 0 : 1;
});
