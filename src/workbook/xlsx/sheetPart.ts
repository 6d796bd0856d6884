import { cellXml } from './cellXml';
import type { Namespaces } from './namespaces';
import { cellReference } from './reference';
import type { ContentCell, SheetContent } from './sheetContent';
import { columnXml, frozenPane, pageSetup } from './sheetLayout';
import type { StyleWriter } from './styleWriter';
import { elementXml } from './xml/xmlEdit';

/** A whole sheet part. `selected` for the one sheet that shows when a new workbook is opened. */
export function sheetPart(
  content: SheetContent,
  styles: StyleWriter,
  namespaces: Namespaces,
  { selected = false }: { readonly selected?: boolean } = {},
): string {
  const { columnWidths = [], frozenRows = 0, gridlines = true, print } = content;
  const widths = columnWidths
    .map((width, column) => (width === undefined ? '' : columnXml('', column, width)))
    .join('');
  const view = {
    showGridLines: gridlines ? undefined : 0,
    tabSelected: selected ? 1 : undefined,
    workbookViewId: 0,
  };
  const parts = [
    print ? elementXml('sheetPr', {}, elementXml('pageSetUpPr', { fitToPage: 1 })) : '',
    elementXml('dimension', { ref: dimension(content.cells) }),
    elementXml('sheetViews', {}, elementXml('sheetView', view, frozenPane('', frozenRows))),
    elementXml('sheetFormatPr', { defaultRowHeight: 15 }),
    widths ? elementXml('cols', {}, widths) : '',
    elementXml('sheetData', {}, rowsXml(content.cells, styles)),
    elementXml('pageMargins', pageMargins),
    print ? elementXml('pageSetup', pageSetup(print)) : '',
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    elementXml('worksheet', { xmlns: namespaces.main }, parts.join(''))
  );
}

/** Excel's own normal margins, in inches. */
const pageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function rowsXml(cells: readonly ContentCell[], styles: StyleWriter): string {
  const rows = new Map<number, ContentCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const content = inRow
        .sort((a, b) => a.column - b.column)
        .map((cell) => {
          const style = cell.style ? styles.indexOf(cell.style) : 0;
          const isNothing = cell.value === null && cell.formula === undefined && style === 0;
          return isNothing ? '' : cellXml('', row, cell.column, style, cell);
        })
        .join('');
      return content ? elementXml('row', { r: row + 1 }, content) : '';
    })
    .join('');
}

function dimension(cells: readonly ContentCell[]): string {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (top === Infinity) return 'A1';
  const first = cellReference(top, left);
  const last = cellReference(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
