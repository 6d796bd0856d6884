const usual = require('../jest.config.cjs');

/** Tests that open what was written in LibreOffice; they have a command of their own. */
module.exports = {
  ...usual,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/libreoffice/**/*.libreoffice.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
