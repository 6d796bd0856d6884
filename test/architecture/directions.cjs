/**
 * Which room may import which; the README draws the same picture. Imports point downward only:
 * core ← tables ← models ← the ways in. `test/architecture/wrong` is a small house that breaks every rule once,
 * so that a rule that catches nothing is found out.
 */
const src = '^(?:test/architecture/wrong/)?src';

/** @param {string[]} names */
const rooms = (...names) => `${src}/(?:${names.join('|')})/`;

/**
 * A room and all it may import besides packages.
 *
 * @param {string} room
 * @param {string[]} allowed rooms
 * @param {string} why
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const mayImportOnly = (room, allowed, why) => ({
  name: `${room}-imports-only-${allowed.join('-')}`,
  comment: why,
  severity: 'error',
  from: { path: rooms(room) },
  to: { path: `${src}/`, pathNot: [rooms(...allowed)] },
});

const waysIn = ['taskpane', 'commands', 'functions', 'cli'];

/**
 * @param {string} way
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const staysOutOfTheOthers = (way) => ({
  name: `${way}-stays-out-of-the-other-ways-in`,
  comment: 'Each way in is thin and can be thrown away alone.',
  severity: 'error',
  from: { path: rooms(way) },
  to: { path: rooms(...waysIn.filter((other) => other !== way)) },
});

/** @type {import('dependency-cruiser').IFlattenedRuleSet} */
module.exports = {
  forbidden: [
    mayImportOnly('core', ['core'], 'The arithmetic knows no sheet, no screen and no language.'),
    {
      name: 'core-imports-no-packages-but-decimals',
      comment:
        'The arithmetic stays pure: its own files, and decimal.js or a date library at most.',
      severity: 'error',
      from: { path: rooms('core') },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: ['node_modules/decimal\\.js/', 'node_modules/temporal-polyfill/'],
      },
    },
    mayImportOnly(
      'tables',
      ['core', 'messages', 'tables'],
      'Cells become data, for every model alike.',
    ),
    mayImportOnly(
      'models',
      ['core', 'tables', 'messages', 'models'],
      'A model says what, never where it is shown or written.',
    ),
    mayImportOnly(
      'messages',
      ['core', 'tables', 'messages'],
      'Texts are about data; they never act.',
    ),
    {
      name: 'messages-import-only-types',
      comment: 'Texts name the data that they speak of; they run none of its code.',
      severity: 'error',
      from: { path: rooms('messages') },
      to: { path: rooms('core', 'tables'), dependencyTypesNot: ['type-only'] },
    },
    mayImportOnly(
      'workbook',
      ['core', 'tables', 'messages', 'workbook'],
      'The port knows workbooks, not models and not screens.',
    ),
    mayImportOnly(
      'samples',
      ['core', 'tables', 'messages', 'workbook', 'samples'],
      'A sample is a workbook like any other; no model knows it.',
    ),
    {
      name: 'nobody-imports-the-workbench',
      comment: 'The add-in must not know that it is being tried without Excel.',
      severity: 'error',
      from: { path: `${src}/`, pathNot: [rooms('workbench')] },
      to: { path: rooms('workbench') },
    },
    {
      name: 'workbench-stays-outside-the-add-in',
      comment:
        'The workbench loads the pane as a page and reads the list of functions, as Excel does; never its code.',
      severity: 'error',
      from: { path: rooms('workbench') },
      to: {
        path: `${src}/`,
        pathNot: [
          rooms('workbook', 'tables', 'messages', 'core', 'samples', 'workbench'),
          `${src}/functions/functions\\.[\\w-]+\\.json$`,
        ],
      },
    },
    ...waysIn.map(staysOutOfTheOthers),
    {
      name: 'no-cycles',
      comment: 'What imports itself in a ring cannot be understood piece by piece.',
      severity: 'error',
      // Excel's own objects name each other: a range has its worksheet, a worksheet its ranges.
      from: { pathNot: rooms('workbench/host/objects') },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-is-found',
      comment: 'An import that cannot be followed cannot be checked.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
};
