import { correctionsText, readCorrections, type Correction } from '../../tables/corrections';

/** The setting that holds what the user has corrected: names of sheets, headings and columns, no more. */
const correctionsKey = 'Regionkalkyl.corrections';

/** Asks for what the user has corrected in this workbook; the answer is there after the next `sync`. */
export function loadCorrections({ settings }: Excel.Workbook): () => readonly Correction[] {
  const setting = settings.getItemOrNullObject(correctionsKey).load('value');
  return () => (setting.isNullObject ? [] : readCorrections(String(setting.value)));
}

/** Keeps them in the workbook in one batch; where there are none left, no trace of them either. */
export async function keepCorrections(corrections: readonly Correction[]): Promise<void> {
  const context = new Excel.RequestContext();
  const { settings } = context.workbook;
  if (corrections.length > 0) settings.add(correctionsKey, correctionsText(corrections));
  else settings.getItemOrNullObject(correctionsKey).delete();
  await context.sync();
}
