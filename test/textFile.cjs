/** What webpack and esbuild do with a .csv: the module is the file's text. */
module.exports = {
  /** @param {string} source */
  process: (source) => ({ code: `module.exports = ${JSON.stringify(source)};` }),
};
