import type { RawCell } from '../../tables/cell';
import type { ContentCell, SheetContent } from '../../workbook/xlsx/sheetContent';
import { barsContent, barsOfContent, chartContent, chartOfContent } from './sheetChart';
import { cellKey, columnOf, rowOf, type PrintSettings, type Sheet, type StoredCell } from './sheet';

/** Sheets as the store keeps them, made from a workbook's content, with ids for all that needs one. */
export function loadedSheets(
  content: { readonly sheets: readonly SheetContent[] },
  newId: () => string,
  newPictureId: () => number,
): Sheet[] {
  return content.sheets.map((sheet) => ({
    id: newId(),
    name: sheet.name,
    visibility: sheet.visible === false ? 'Hidden' : 'Visible',
    cells: new Map(
      sheet.cells.map((cell) => [cellKey(cell.row, cell.column), storedCell(cell)] as const),
    ),
    columnWidths: new Map(
      (sheet.columnWidths ?? []).flatMap((width, column) =>
        width === undefined ? [] : [[column, width] as const],
      ),
    ),
    frozenRows: sheet.frozenRows ?? 0,
    gridlines: sheet.gridlines ?? true,
    print: sheet.print ? { ...sheet.print, pagesWide: 1 } : {},
    charts: (sheet.charts ?? []).map((chart) => chartOfContent(newPictureId(), chart)),
    bars: (sheet.bars ?? []).map((bars) => barsOfContent(newPictureId(), bars)),
    notes: sheet.notes ?? [],
    ...(sheet.facts ? { facts: sheet.facts } : {}),
    tabColour: '',
    protected: false,
    selection: { top: 0, left: 0, rows: 1, columns: 1 },
    loadedAs: sheet.name,
  }));
}

/** The store's sheets as content, in order, their cells row by row. */
export function sheetsToContent(sheets: readonly Sheet[]): SheetContent[] {
  return sheets.map((sheet) => {
    const widest = Math.max(-1, ...sheet.columnWidths.keys());
    const print = printContent(sheet.print);
    const charts = sheet.charts.flatMap((chart) => chartContent(chart) ?? []);
    const bars = sheet.bars.flatMap((each) => barsContent(each) ?? []);
    return {
      name: sheet.name,
      cells: [...sheet.cells]
        .sort(([a], [b]) => a - b)
        .map(([key, cell]) => contentCell(key, cell)),
      ...(widest < 0
        ? {}
        : {
            columnWidths: Array.from({ length: widest + 1 }, (_, column) =>
              sheet.columnWidths.get(column),
            ),
          }),
      ...(sheet.frozenRows > 0 ? { frozenRows: sheet.frozenRows } : {}),
      ...(sheet.gridlines ? {} : { gridlines: false }),
      ...(print ? { print } : {}),
      ...(sheet.visibility === 'Visible' ? {} : { visible: false }),
      ...(charts.length > 0 ? { charts } : {}),
      ...(bars.length > 0 ? { bars } : {}),
      ...(sheet.notes.length > 0 ? { notes: sheet.notes } : {}),
      ...(sheet.facts ? { facts: sheet.facts } : {}),
    };
  });
}

/** One stored cell as content. */
export function contentCell(key: number, cell: StoredCell): ContentCell {
  return {
    row: rowOf(key),
    column: columnOf(key),
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.style ? { style: cell.style } : {}),
  };
}

function storedCell({ value, formula, style }: ContentCell): StoredCell {
  return {
    value: plainValue(value),
    ...(formula === undefined ? {} : { formula }),
    ...(style && Object.keys(style).length > 0 ? { style } : {}),
  };
}

// A spreadsheet keeps doubles, so here, as in Excel, decimal text becomes the nearest one.
function plainValue(value: ContentCell['value']): RawCell {
  return value !== null && typeof value === 'object' && 'number' in value
    ? Number(value.number)
    : value;
}

// The content knows a page set-up as a whole; half of one (orientation alone) is not written.
function printContent({ landscape, repeatedRows, area }: PrintSettings): SheetContent['print'] {
  if (!repeatedRows || !area) return undefined;
  return { landscape: landscape ?? false, repeatedRows, area };
}
