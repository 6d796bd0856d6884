/** Paths of parts inside a package: no leading slash, `/` between folders. */

/** @example folderOf('xl/workbook.xml') // "xl/" */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** @example relationshipsPath('xl/workbook.xml') // "xl/_rels/workbook.xml.rels" */
export const relationshipsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/**
 * Where a relationship's target lies, seen from the part that has it.
 *
 * @example resolveTarget('xl/workbook.xml', 'worksheets/sheet1.xml') // "xl/worksheets/sheet1.xml"
 * @example resolveTarget('xl/workbook.xml', '/xl/styles.xml') // "xl/styles.xml"
 */
export function resolveTarget(from: string, target: string): string {
  const whole = target.startsWith('/') ? target : folderOf(from) + target;
  const steps: string[] = [];
  for (const step of whole.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(unescapeStep(step));
  }
  return steps.join('/');
}

function unescapeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Part names are the same whatever their case and slashes. */
export const samePart = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
