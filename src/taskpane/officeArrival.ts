/** What is wrong with the place the pane was opened in; `excel` when nothing is. */
export type OfficeArrival = 'excel' | 'missing' | 'silent' | 'outside' | 'old';

/** How long Office.js may take before the pane says that it has not come, in milliseconds. */
export const officePatience = 8_000;

/** The newest API that the pane cannot do without. */
const neededApi = '1.9';

/**
 * Waits until Office.js is ready, and says where the pane stands: in an Excel that is new enough, in no
 * Excel, with no Office.js at all, or with one that does not answer within the patience.
 */
export async function officeArrival(patience = officePatience): Promise<OfficeArrival> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return 'missing';
  const silence = new Promise<'silent'>((tell) => setTimeout(() => tell('silent'), patience));
  const ready = await Promise.race([Office.onReady(), silence]);
  if (ready === 'silent') return 'silent';
  if (ready.host !== Office.HostType.Excel) return 'outside';
  return Office.context.requirements.isSetSupported('ExcelApi', neededApi) ? 'excel' : 'old';
}
