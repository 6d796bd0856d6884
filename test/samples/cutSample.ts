import type { Model } from '../../src/models/model';
import { samples } from '../../src/samples';
import type { WorkbookContent } from '../../src/workbook/xlsx/sheetContent';

/** The sheets of a large sample that are enough for a result of every kind of cell, and how many rows. */
const cuts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  grants: { 'Kedjan 2020': Infinity, 'Förslag 2020': Infinity },
  frames: { Ramar: 6, Ramförändringar: 6, Index: Infinity },
  statements: { 'Tabell 5': Infinity },
  reconciliation: { 'Tabell 5': Infinity },
};

export const isCut = ({ id }: Model): boolean => id in cuts;

/** The content of a model's own sample. */
export function wholeSample({ sample }: Model): WorkbookContent {
  const content = samples.get(sample);
  if (!content) throw new Error(`No sample ${sample}`);
  return content;
}

/**
 * A part of a model's sample, for tests that write it again and again. What is written to Excel by the whole
 * sample is of the same kinds, which the fault matrix sees to.
 */
export function cutSample(model: Model): WorkbookContent {
  const content = wholeSample(model);
  const rows = cuts[model.id];
  if (!rows) return content;
  const sheets = content.sheets.flatMap((sheet) => {
    const most = rows[sheet.name];
    if (most === undefined) return [];
    return [{ ...sheet, cells: sheet.cells.filter(({ row }) => row < most) }];
  });
  return { ...content, sheets };
}
