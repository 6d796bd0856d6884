/** Workbooks lying in files: pure functions over bytes, in Node and in the browser. */
export { createPackage } from './createPackage';
export { editPackage, type PackageEdits } from './editPackage';
export { fileWorkbook, type FileWorkbook } from './fileWorkbook';
export { readContent } from './readContent';
export type { ContentCell, DefinedName, SheetContent, WorkbookContent } from './sheetContent';
