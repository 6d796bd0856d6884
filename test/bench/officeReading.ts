import { models } from '../../src/models';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import type { WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import { startOffice } from '../workbench/host/officeClient';
import { openWindow } from './officeWindow';
import { recognitionCost, type RecognitionCost } from './recognitionCost';

/**
 * What it costs to recognise a workbook for every model, beside only reading it: through Microsoft's own
 * client and our host, in one read batch.
 */
export async function officeReading(
  content: WorkbookContent,
  rounds: number,
): Promise<RecognitionCost & { readonly models: number }> {
  openWindow();
  await startOffice({ content });
  const workbook = officeWorkbook();
  await workbook.onChange(() => undefined);
  return { ...(await recognitionCost(workbook, models, rounds)), models: models.length };
}
