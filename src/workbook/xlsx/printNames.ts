import { absoluteReference, rowsReference } from './reference';
import type { SheetContent } from './sheetContent';
import type { NameEntry } from './workbookPart';

export const printAreaName = '_xlnm.Print_Area';
export const printTitlesName = '_xlnm.Print_Titles';

/** The built-in names that say what of a sheet is printed and which rows stand on every page. */
export function printNames(
  sheet: string,
  index: number,
  { area, repeatedRows: [first, last] }: NonNullable<SheetContent['print']>,
): readonly NameEntry[] {
  return [
    { name: printAreaName, refersTo: absoluteReference({ sheet, ...area }), sheet: index },
    { name: printTitlesName, refersTo: rowsReference(sheet, first, last), sheet: index },
  ];
}
