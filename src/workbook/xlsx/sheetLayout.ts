import type { SheetContent } from './sheetContent';
import { elementXml } from './xml/xmlEdit';
import { cellReference } from './reference';

/** How a sheet looks apart from its cells. */
export type SheetLayout = Pick<SheetContent, 'columnWidths' | 'frozenRows' | 'gridlines' | 'print'>;

/** The children of a worksheet in the order in which the schema wants them. */
export const worksheetOrder = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup'],
  ...['headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches'],
  ...['ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF'],
  ...['picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
];

const a4 = '9';

/**
 * A width in characters as a file gives it: with five pixels of padding, seven pixels a character.
 *
 * @example fileWidth(12) // 12.7109375
 */
export const fileWidth = (characters: number): number =>
  Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

/** The characters that a file's width gives room for, to a tenth. */
export const charactersOf = (width: number): number =>
  Math.round(Math.max(0, (width * 7 - 5) / 7) * 10) / 10;

export const pageSetup = (print: NonNullable<SheetLayout['print']>): Record<string, string> => ({
  paperSize: a4,
  orientation: print.landscape ? 'landscape' : 'portrait',
  fitToWidth: '1',
  fitToHeight: '0',
});

/** The pane and selection inside a sheet's view that keep the first rows in sight. */
export function frozenPane(prefix: string, rows: number): string {
  if (rows === 0) return '';
  const pane = {
    ySplit: rows,
    topLeftCell: cellReference(rows, 0),
    activePane: 'bottomLeft',
    state: 'frozen',
  };
  return (
    elementXml(`${prefix}pane`, pane) + elementXml(`${prefix}selection`, { pane: 'bottomLeft' })
  );
}

export const columnXml = (prefix: string, column: number, characters: number): string =>
  elementXml(`${prefix}col`, {
    min: column + 1,
    max: column + 1,
    width: fileWidth(characters),
    customWidth: 1,
  });
