/**
 * Two builds: `addin` is what a region puts on its web server, `workbench` the page for people without Excel.
 * The command line is one file made by src/setup/commandLine.mjs.
 */
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const { officeCdn, panePage, workbenchPage } = require('./src/setup/pages.cjs');

/** @param {string[]} parts */
const inRoot = (...parts) => join(__dirname, ...parts);

/** One runtime for everything that Excel calls: the pane, the ribbon commands and the custom functions. */
const sharedRuntime = [
  './src/functions/index.ts',
  './src/commands/index.ts',
  './src/taskpane/index.tsx',
];
const officeGuard = './src/taskpane/officeGuard.ts';

/**
 * @param {string} name
 * @returns {import('webpack').Configuration & { output: object }}
 */
const common = (name) => ({
  name,
  mode: 'production',
  devtool: false,
  context: __dirname,
  output: { path: inRoot('dist', name), filename: '[name].[contenthash:8].js', clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.[mc]?[jt]sx?$/,
        enforce: 'pre',
        use: '@fluentui/react-icons-atomic-webpack-loader',
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          // A .swcrc found by chance once made the bundle 30 times as large.
          swcrc: false,
          jsc: {
            target: 'es2020',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'], sideEffects: true },
      { test: /\.(wasm|xlsx)$/, type: 'asset/resource' },
      { test: /\.csv$/, type: 'asset/source' },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2020', legalComments: 'none' })] },
  cache: {
    type: 'filesystem',
    cacheDirectory: inRoot('.cache/webpack'),
    buildDependencies: { config: [__filename, inRoot('src/setup/pages.cjs')] },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/**
 * The built scripts of an entry, in order.
 *
 * @param {import('webpack').Compilation} compilation
 * @param {string} entry
 */
const scriptsOf = (compilation, entry) =>
  (compilation.entrypoints.get(entry)?.getFiles() ?? []).filter((file) => file.endsWith('.js'));

/**
 * @param {{ filename: string, officeScript: string, scriptSources: string, early: string[], late?: string[] }} variant
 *   early: the entries that run before Office.js; late: those between it and the add-in
 */
const pane = ({ filename, officeScript, scriptSources, early, late = [] }) =>
  new HtmlPlugin({
    filename,
    inject: false,
    minify: false,
    templateContent: ({ compilation }) =>
      panePage({
        title: 'Regionkalkyl',
        officeScript,
        scriptSources,
        early: early.flatMap((entry) => scriptsOf(compilation, entry)),
        scripts: [...late, 'taskpane'].flatMap((entry) => scriptsOf(compilation, entry)),
      }),
  });

const icons = { from: inRoot('assets/icons/*.png'), to: 'icons/[name][ext]' };

async function addin() {
  const { baseUrl, hostedAt } = await import('./src/setup/manifest.mjs');
  const base = baseUrl(process.env.REGIONKALKYL_BASE_URL);
  const config = common('addin');
  return {
    ...config,
    entry: {
      taskpane: sharedRuntime,
      // Excel asks for the functions' script by the name in the manifest.
      functions: { import: sharedRuntime[0], filename: 'functions.js' },
      officeGuard,
    },
    plugins: [
      pane({
        filename: 'taskpane.html',
        officeScript: `${officeCdn}/lib/1/hosted/office.js`,
        scriptSources: officeCdn,
        early: ['officeGuard'],
      }),
      new CopyPlugin({
        patterns: [
          icons,
          { from: inRoot('src/functions/functions.*.json'), to: '[name][ext]' },
          {
            from: inRoot('manifest.xml'),
            transform: {
              transformer: (content) => hostedAt(content.toString(), base),
              cache: { keys: { base } },
            },
          },
        ],
      }),
    ],
    performance: { hints: 'warning', maxEntrypointSize: 1_500_000, maxAssetSize: 1_500_000 },
  };
}

function workbench() {
  const page = ['./src/workbench/page/index.tsx', './src/workbench/page/index.ts'].find((file) =>
    existsSync(inRoot(file)),
  );
  return {
    ...common('workbench'),
    entry: {
      workbench: page,
      // Stands in for Excel before Office.js looks for it.
      paneHost: './src/workbench/page/paneHost.ts',
      // Adds what Excel's own Office.js has and the one on npm lacks.
      paneNotes: './src/workbench/page/paneNotes.ts',
      taskpane: sharedRuntime,
      officeGuard,
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        inject: false,
        minify: false,
        templateContent: ({ compilation }) =>
          workbenchPage({
            title: 'Regionkalkyl – arbetsbänk',
            scripts: scriptsOf(compilation, 'workbench'),
          }),
      }),
      pane({
        filename: 'pane.html',
        officeScript: 'office-js/office.js',
        scriptSources: "'wasm-unsafe-eval'",
        early: ['paneHost', 'officeGuard'],
        late: ['paneNotes'],
      }),
      new CopyPlugin({
        patterns: [
          icons,
          {
            from: '**/*.js',
            context: inRoot('node_modules/@microsoft/office-js/dist'),
            to: 'office-js/[path][name][ext]',
            globOptions: { ignore: ['**/*.debug.js'] },
            // Microsoft's files stay as they are, and minimising them again would take minutes.
            info: { minimized: true },
          },
        ],
      }),
    ],
  };
}

module.exports = async () => [await addin(), workbench()];
