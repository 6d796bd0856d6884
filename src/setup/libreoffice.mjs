/** LibreOffice, which opens what we wrote and shows what a person would see. */
import { say, whenStarted } from './command.mjs';
import { installDebian } from './debian.mjs';
import { firstProgram } from './program.mjs';

const { env } = process;

const places = () => [
  env['REGIONKALKYL_SOFFICE'],
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...[env['PROGRAMFILES'], env['PROGRAMFILES(X86)']]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\LibreOffice\\program\\soffice.com`),
];

/** An installed LibreOffice, or undefined. */
export const findLibreOffice = () => firstProgram(places());

/**
 * Finds LibreOffice, or installs it where that is possible; else says in one line what to do.
 *
 * @returns {Promise<string | undefined>} the path of soffice
 */
export async function ensureLibreOffice() {
  const found = findLibreOffice();
  if (found) return found;
  const packages = ['libreoffice-calc', 'poppler-utils'];
  if (await installDebian(packages, 'the LibreOffice tests')) return findLibreOffice();
  say(
    'These tests need LibreOffice: install it, or set REGIONKALKYL_SOFFICE to the path of soffice.',
  );
  return undefined;
}

whenStarted(import.meta.url, async () => {
  const soffice = await ensureLibreOffice();
  if (soffice) say(soffice);
  return soffice ? 0 : 1;
});
