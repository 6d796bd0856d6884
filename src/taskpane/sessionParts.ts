import type { Language } from '../messages/language';
import type { Model } from '../models/model';
import type { VisibleWorkbook } from '../workbook/port';
import type { SheetContent } from '../workbook/xlsx/sheetContent';
import type { Memory } from './memory';

/** What a session needs from outside; tests give their own. */
export interface SessionParts {
  readonly workbook: VisibleWorkbook;
  readonly models: readonly Model[];
  readonly memory: Memory;
  readonly language: Language;
  /** Today as an ISO date. */
  today(): string;
  /** The sheets of a model's sample or empty template. */
  sheets(kind: 'sample' | 'template', model: Model, language: Language): readonly SheetContent[];
}
