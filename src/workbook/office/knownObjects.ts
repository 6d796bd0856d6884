/** The sheets and Excel tables that the workbook was last seen to have: only such can be read in one batch. */
export interface KnownObjects {
  readonly sheetIds: readonly string[];
  readonly tableIds: readonly string[];
}

/** Asks for them; the answer is there after the next `sync`. */
export function loadKnownObjects({ worksheets, tables }: Excel.Workbook): () => KnownObjects {
  worksheets.load('items/id');
  tables.load('items/id');
  return () => ({
    sheetIds: worksheets.items.map(({ id }) => id),
    tableIds: tables.items.map(({ id }) => id),
  });
}

/** Whether all that there is now was known before. */
export const wereKnown = (now: KnownObjects, before: KnownObjects): boolean =>
  now.sheetIds.every((id) => before.sheetIds.includes(id)) &&
  now.tableIds.every((id) => before.tableIds.includes(id));
