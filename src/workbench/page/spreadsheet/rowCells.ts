import type { Language } from '../../../messages/language';
import { cellAt, type Sheet, type StoredCell } from '../../host/sheet';
import type { Axis } from './axis';
import { alignment } from './cellLook';
import { cellText } from './cellText';
import { cellPadding } from './rowHeights';
import { textWidth } from './textWidth';

/** A cell ready to be drawn. */
export interface DrawnCell {
  readonly column: number;
  readonly cell: StoredCell;
  readonly text: string;
  /** Pixels that the text may take, when it runs on over blank neighbours; else the cell's own. */
  readonly room?: number;
}

// Text runs on at most this far; looking further back would slow every row.
const farthest = 40;

/** The cells of a row between two columns but for hidden ones, and one before them whose text runs in. */
export function rowCells(
  sheet: Sheet,
  row: number,
  first: number,
  last: number,
  columns: Axis,
  language: Language,
): DrawnCell[] {
  const drawn: DrawnCell[] = [];
  for (let column = first - 1; column >= Math.max(0, first - farthest); column -= 1) {
    const cell = cellAt(sheet, row, column);
    if (cell.value === null || columns.size(column) === 0) continue;
    const before = drawnCell(sheet, row, column, cell, columns, language);
    if (before.room !== undefined) drawn.push(before);
    break;
  }
  for (let column = first; column <= last; column += 1) {
    if (columns.size(column) === 0) continue;
    drawn.push(drawnCell(sheet, row, column, cellAt(sheet, row, column), columns, language));
  }
  return drawn;
}

function drawnCell(
  sheet: Sheet,
  row: number,
  column: number,
  cell: StoredCell,
  columns: Axis,
  language: Language,
): DrawnCell {
  const { value, style } = cell;
  const text = cellText(value, style?.numberFormat, language);
  if (text === '') return { column, cell, text };
  const own = columns.size(column);
  if (typeof value === 'string') {
    if (style?.wrap || alignment(value, style) !== 'left') return { column, cell, text };
    const needed = textWidth(text, style) + 2 * cellPadding;
    let room = own;
    for (let next = column + 1; room < needed && next - column < farthest; next += 1) {
      if (cellAt(sheet, row, next).value !== null) break;
      room += columns.size(next);
    }
    return room > own ? { column, cell, text, room } : { column, cell, text };
  }
  return { column, cell, text: fitting(text, value, cell, own, language) };
}

/** A number that does not fit loses decimals if it has no format, else it shows as `####`. */
function fitting(
  text: string,
  value: StoredCell['value'],
  { style }: StoredCell,
  own: number,
  language: Language,
): string {
  const room = own - 2;
  if (typeof value !== 'number' || textWidth(text, style) <= room) return text;
  const code = style?.numberFormat ?? 'General';
  if (code === 'General') {
    for (let decimals = 8; decimals >= 0; decimals -= 1) {
      const shorter = cellText(Number(value.toFixed(decimals)), 'General', language);
      if (textWidth(shorter, style) <= room) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / textWidth('#', style))));
}
