/**
 * `npm run test:mutation`: changes the arithmetic on purpose and asks whether a test notices. It takes many
 * minutes, so it has a command of its own: `npm run test:mutation -- --mutate src/core/amount/*.ts`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/core/**/*.ts', 'src/tables/parse/**/*.ts'],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    configFile: 'test/jest.config.cjs',
    config: {
      testMatch: ['<rootDir>/test/core/**/*.test.ts', '<rootDir>/test/tables/**/*.test.ts'],
    },
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignoreStatic: true,
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  thresholds: { high: 90, low: 75, break: 75 },
};
