import type { Language } from '../../../messages/language';
import { columnOf, rowOf, type Sheet } from '../../host/sheet';
import { cellText } from './cellText';
import { fontPixels, type TextWidth } from './textWidth';

export const usualRowHeight = 20;
export const cellPadding = 4;

/**
 * The rows that must be higher than usual, because of large letters or text that wraps.
 * Excel keeps such heights in the file; here they follow from what the cells hold.
 */
export function rowHeights(
  sheet: Sheet,
  widthOf: (column: number) => number,
  language: Language,
  measure: TextWidth,
): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [key, { value, style }] of sheet.cells) {
    if (!style || (style.size === undefined && !style.wrap) || value === null) continue;
    const text = cellText(value, style.numberFormat, language);
    const room = widthOf(columnOf(key)) - 2 * cellPadding;
    const lines = style.wrap ? wrappedLines(text, room, (part) => measure(part, style)) : 1;
    const height = Math.ceil(lines * fontPixels(style) * 1.25) + 3;
    const row = rowOf(key);
    if (height > (heights.get(row) ?? usualRowHeight)) heights.set(row, height);
  }
  return heights;
}

/** How many lines a text takes in a room of so many pixels, broken between words. */
export function wrappedLines(
  text: string,
  room: number,
  measure: (part: string) => number,
): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > room) {
        lines += 1;
        line = word;
      } else {
        line = longer;
      }
      // A word longer than the cell is broken inside.
      lines +=
        Math.max(0, Math.ceil(measure(line) / Math.max(room, 1)) - 1) * (line === word ? 1 : 0);
    }
  }
  return lines;
}
