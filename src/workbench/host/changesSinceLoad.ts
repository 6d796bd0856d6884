import type { ContentCell, DefinedName, SheetContent } from '../../workbook/xlsx/sheetContent';
import { sameValue, sortedText } from '../../workbook/sameValue';
import { contentCell, sheetsToContent } from './content';
import type { Sheet, StoredCell } from './sheet';
import { sameName } from './sheetName';
import type { WorkbookStore } from './store';

/** What a download must patch into the file that was loaded, and nothing more. */
export interface ChangesSinceLoad {
  /** Loaded sheets with cells that differ. A cell that was emptied has `value: null`. */
  readonly edited: readonly {
    readonly loadedAs: string;
    readonly name: string;
    readonly cells: readonly ContentCell[];
  }[];
  /** Sheets that were not in the file, in workbook order. */
  readonly added: readonly SheetContent[];
  /** Names of loaded sheets that are gone. */
  readonly removed: readonly string[];
  readonly renamed: readonly { readonly before: string; readonly name: string }[];
  /** Loaded sheets whose widths, frozen rows, gridlines, page set-up, charts, bars, notes or visibility differ. */
  readonly relaid: readonly SheetContent[];
  /** Names that are new or say something else. */
  readonly names: readonly DefinedName[];
  readonly removedNames: readonly string[];
}

/** What differs from the workbook as loaded. A cell edited and set back does not differ. */
export function changesSinceLoad(store: WorkbookStore): ChangesSinceLoad {
  const { content, touched } = store.loaded;
  const kept = store.sheets.filter((sheet) => sheet.loadedAs !== undefined);
  return {
    edited: kept.flatMap((sheet) => {
      const cells = editedCells(sheet, touched.get(sheet.id));
      return cells.length === 0
        ? []
        : [{ loadedAs: sheet.loadedAs ?? sheet.name, name: sheet.name, cells }];
    }),
    added: sheetsToContent(store.sheets.filter((sheet) => sheet.loadedAs === undefined)),
    removed: content.sheets
      .map((sheet) => sheet.name)
      .filter((name) => kept.every((sheet) => sheet.loadedAs !== name)),
    renamed: kept.flatMap((sheet) =>
      sheet.loadedAs !== undefined && sheet.loadedAs !== sheet.name
        ? [{ before: sheet.loadedAs, name: sheet.name }]
        : [],
    ),
    relaid: sheetsToContent(kept).filter((now, index) => {
      const before = content.sheets.find((sheet) => sheet.name === kept[index]?.loadedAs);
      return before !== undefined && layoutText(before) !== layoutText(now);
    }),
    names: store.names.filter((name) => !content.names.some((old) => sameValue(old, name))),
    removedNames: content.names
      .map((old) => old.name)
      .filter((old) => !store.names.some((name) => sameName(name.name, old))),
  };
}

function editedCells(
  sheet: Sheet,
  touched: ReadonlyMap<number, StoredCell> | undefined,
): ContentCell[] {
  return [...(touched ?? [])]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, before]) => {
      const now = sheet.cells.get(key) ?? { value: null };
      return sameValue(contentCell(key, before), contentCell(key, now))
        ? []
        : [contentCell(key, now)];
    });
}

function layoutText(sheet: SheetContent): string {
  const { columnWidths, frozenRows, gridlines, print, visible, charts, bars, notes } = sheet;
  // A width list may end in default widths; they say nothing.
  const widths = [...(columnWidths ?? [])];
  while (widths.length > 0 && widths.at(-1) === undefined) widths.pop();
  return sortedText([
    widths,
    frozenRows ?? 0,
    gridlines ?? true,
    print ?? null,
    visible ?? true,
    charts ?? [],
    bars ?? [],
    notes ?? [],
  ]);
}
