/**
 * `npm test`: every check, in the order in which it is quickest to learn that something is wrong.
 * With names it runs only those: `node src/setup/test.mjs types unit`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { inRoot, run, runPackage, say, whenStarted } from './command.mjs';
import { install } from './install.mjs';
import { ensureLibreOffice } from './libreoffice.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ title: string, run: () => Promise<Count> }} Step
 * @typedef {import('@jest/test-result').AggregatedResult} JestReport
 * @typedef {import('@playwright/test/reporter').JSONReport} PlaywrightReport
 */

/** @type {Record<string, Step>} */
const steps = {
  types: {
    title: 'Types',
    run: async () => oneCheck(await runPackage('ts7/bin/tsc', ['-p', '.'])),
  },
  lint: {
    title: 'Lint and format',
    run: async () =>
      oneCheck(
        (await runPackage('eslint/bin/eslint.js', [
          ...['.', '--max-warnings=0'],
          ...['--cache', '--cache-location', '.cache/eslint/', '--cache-strategy', 'content'],
        ])) ||
          (await runPackage('prettier/bin/prettier.cjs', [
            ...['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content'],
            ...['--cache-location', '.cache/prettier', '.'],
          ])),
      ),
  },
  directions: {
    title: 'Import directions',
    run: async () =>
      oneCheck(await run(process.execPath, [inRoot('test/architecture/checkDirections.mjs')])),
  },
  unit: {
    title: 'Unit and host tests',
    run: () => jest('unit', 'test/jest.config.cjs'),
  },
  e2e: { title: 'Browser tests', run: browserTests },
  libreoffice: {
    title: 'LibreOffice tests',
    run: async () => {
      const soffice = await ensureLibreOffice();
      if (!soffice) return oneCheck(1);
      return jest('libreoffice', 'test/libreoffice/jest.config.cjs', {
        REGIONKALKYL_SOFFICE: soffice,
      });
    },
  },
};

/** What `npm test` runs; the LibreOffice tests have a command of their own since they install 400 MB. */
const usual = ['types', 'lint', 'directions', 'unit', 'e2e'];

/**
 * Runs the named steps and stops after the first that fails.
 *
 * @param {readonly string[]} names
 * @returns {Promise<number>} exit code
 */
async function test(names) {
  const unknown = names.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    say(`No such test: ${unknown.join(', ')}. There are ${Object.keys(steps).join(', ')}.`);
    return 2;
  }
  if (!(await install())) return 1;
  const summary = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of names.length > 0 ? names : usual) {
    const step = /** @type {Step} */ (steps[name]);
    if (total.failed > 0) {
      summary.push(`  –  ${step.title}: not run`);
      continue;
    }
    say(`\n— ${step.title}`);
    const started = Date.now();
    const count = await step.run();
    const seconds = Math.round((Date.now() - started) / 1000);
    summary.push(
      `  ${count.failed > 0 ? '✗' : '✓'}  ${step.title}: ${inWords(count)} (${seconds} s)`,
    );
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  say(`\n${summary.join('\n')}\n\n${inWords(total)}`);
  return total.failed > 0 ? 1 : 0;
}

/**
 * @param {Count} count
 */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A program that says yes or no.
 *
 * @param {number} exitCode
 * @returns {Count}
 */
function oneCheck(exitCode) {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {string} name
 * @param {string} config
 * @param {NodeJS.ProcessEnv} [env]
 */
async function jest(name, config, env) {
  const report = newReport(name);
  const args = ['-c', config, '--json', '--outputFile', report];
  const code = await runPackage('jest/bin/jest.js', args, env);
  /** @param {JestReport} result */
  const read = (result) => ({
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  });
  return counted(report, code, read);
}

async function browserTests() {
  const browser = await ensureChromium();
  if (!browser) return oneCheck(1);
  const report = newReport('e2e');
  const args = ['test', '-c', 'test/e2e/playwright.config.ts'];
  const code = await runPackage('@playwright/test/cli.js', args, {
    REGIONKALKYL_CHROMIUM: browser,
    REGIONKALKYL_E2E_REPORT: report,
  });
  /** @param {PlaywrightReport} result */
  const read = ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  });
  return counted(report, code, read);
}

/**
 * A fresh place for a report: an old one must not be taken for a new one.
 *
 * @param {string} name
 */
function newReport(name) {
  const file = inRoot('reports', `${name}.json`);
  mkdirSync(inRoot('reports'), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * Reads the counts that a test runner left. A runner that failed without a failing test, or that found no
 * test at all, counts as one failure.
 *
 * @template Report
 * @param {string} report
 * @param {number} code
 * @param {(report: Report) => Count} read
 * @returns {Count}
 */
function counted(report, code, read) {
  try {
    const count = read(JSON.parse(readFileSync(report, 'utf8')));
    const silent = (code !== 0 && count.failed === 0) || count.passed + count.failed === 0;
    return silent ? { ...count, failed: count.failed + 1 } : count;
  } catch {
    return oneCheck(1);
  }
}

whenStarted(import.meta.url, test);
