const { availableParallelism } = require('node:os');

/** Tests mirror src; a file that needs a page says `@jest-environment jsdom` at its top. */
module.exports = {
  rootDir: '..',
  // Jest leaves one processor free, which is half of a machine of two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/libreoffice/'],
  // Time is never what a test judges: on a busy machine a second test may take the processor.
  testTimeout: 60_000,
  transform: {
    '\\.csv$': '<rootDir>/test/textFile.cjs',
    '^.+\\.(mjs|[tj]sx?)$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  // The formula engine is published as ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/wasm/)'],
  cacheDirectory: '<rootDir>/.cache/jest',
};
