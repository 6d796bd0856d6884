import type { Language } from '../messages/language';
import { inLanguage } from '../messages/texts';
import type { Model } from '../models/model';
import { samples } from '../samples';
import { templateSheets } from '../workbook/templateSheets';
import type { SheetContent } from '../workbook/xlsx/sheetContent';

/** The sheets of a model's sample, or of an empty template of it in the language. */
export function sheetsToInsert(
  kind: 'sample' | 'template',
  model: Model,
  language: Language,
): readonly SheetContent[] {
  if (kind === 'template') return templateSheets(model, language, inLanguage(language));
  return samples.get(model.sample)?.sheets ?? [];
}
