/** The HTML of our pages. No inline scripts and no inline handlers, so that a strict CSP holds. */

const officeCdn = 'https://appsforoffice.microsoft.com';

/**
 * What the pages may load. An IT department sets the same as a header, with who may frame them.
 *
 * @param {string} scriptSources where scripts may come from besides our own server
 */
const policy = (scriptSources) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scriptSources}`,
    // Fluent writes its styles into <style> elements when a component first shows.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${officeCdn}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** @param {string} source @param {string} attributes */
const script = (source, attributes = '') => `<script src="${source}"${attributes}></script>`;

/**
 * The page of the shared runtime: task pane, ribbon commands and custom functions in one.
 *
 * `early` runs first and at once; among it is the guard that speaks up when Office.js does not come.
 * Office.js and our own script are deferred: they run in this order, and neither keeps the page from showing.
 *
 * @param {{ title: string, officeScript: string, scriptSources: string, early: string[], scripts: string[] }} page
 */
function panePage({ title, officeScript, scriptSources, early, scripts }) {
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(scriptSources)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="icons/icon-32.png" />
    ${early.map((source) => script(source)).join('\n    ')}
    ${script(officeScript, ' defer')}
    ${scripts.map((source) => script(source, ' defer')).join('\n    ')}
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}

/**
 * The workbench: a spreadsheet beside the pane.
 *
 * @param {{ title: string, scripts: string[] }} page
 */
function workbenchPage({ title, scripts }) {
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="icons/icon-32.png" />
    ${scripts.map((source) => script(source, ' defer')).join('\n    ')}
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}

module.exports = { officeCdn, panePage, policy, workbenchPage };
