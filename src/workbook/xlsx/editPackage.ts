import { message } from '../../messages/message';
import type { Outcome } from '../port';
import { failure, success } from './outcome';
import { packageWriter } from './packageWriter';
import { sameSheet } from './reference';
import { placeOf } from './sheetPlace';
import type { ContentCell, DefinedName, SheetContent } from './sheetContent';
import { withNames, withoutNames } from './workbookPart';
import { openPackage } from './workbookPackage';

/** What to change in a workbook file. Sheets go by the names that they have in the file. */
export interface PackageEdits {
  /** Cells to set in sheets of the file; `value: null` without a formula empties one. */
  readonly edited?: readonly {
    readonly loadedAs: string;
    readonly cells: readonly ContentCell[];
  }[];
  /** Worksheets to add after the others. */
  readonly added?: readonly SheetContent[];
  /** Sheets of the file whose widths, frozen rows, gridlines, page set-up, charts, bars or notes change; cells stay. */
  readonly relaid?: readonly SheetContent[];
  readonly removed?: readonly string[];
  readonly renamed?: readonly { readonly before: string; readonly name: string }[];
  /** Names of the workbook to set; one of the same name is replaced. */
  readonly names?: readonly DefinedName[];
  readonly removedNames?: readonly string[];
}

/**
 * A workbook file with single cells, sheets and names changed and all else as it was. A cell's style is
 * taken over where it differs from how the cell looks; what a style cannot say is kept. Refuses what
 * `fileWorkbook` refuses, and an edit of a sheet that is not there.
 *
 * @example editPackage(bytes, { edited: [{ loadedAs: 'Indata', cells: [{ row: 4, column: 1, value: 257 }] }] })
 */
export function editPackage(bytes: Uint8Array, edits: PackageEdits): Outcome<Uint8Array> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const { edited = [], added = [], relaid = [], removed = [], renamed = [] } = edits;
  const writer = packageWriter(workbook);
  const before = (name: string): string =>
    renamed.find((change) => sameSheet(change.name, name))?.before ?? name;

  for (const { loadedAs, cells } of edited) {
    const sheet = placeOf(workbook, loadedAs);
    if (!sheet) return failure(message('excel-sheet-missing', { sheet: loadedAs }));
    writer.editCells(sheet, (styles) =>
      cells.map(({ row, column, value, formula, style = {} }) => ({
        row,
        column,
        content: formula === undefined ? { value } : { value, formula },
        style: (present) => styles.indexOf(style, present),
      })),
    );
  }
  for (const layout of relaid) {
    const sheet = placeOf(workbook, before(layout.name));
    if (!sheet) return failure(message('excel-sheet-missing', { sheet: layout.name }));
    const { frozenRows = 0, gridlines = true, visible = true } = layout;
    writer.relayout(sheet, { ...layout, frozenRows, gridlines });
    writer.setPictures(sheet, layout);
    writer.setNotes(sheet, layout.notes ?? []);
    if (workbook.sheets[sheet.index]?.visible !== visible) writer.show(sheet, visible);
  }
  for (const content of added) writer.addSheet(content);
  writer.changeWorkbook((xml) =>
    withoutNames(withNames(xml, edits.names ?? []), edits.removedNames ?? []),
  );
  for (const { before: old, name } of renamed) writer.renameSheet(old, name);
  for (const name of removed) writer.removeSheet(name);
  return success(writer.bytes());
}
