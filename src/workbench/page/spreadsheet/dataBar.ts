import type { CSSProperties } from 'react';
import type { Area } from '../../../tables/plan';
import { cellAt, contains, type Sheet } from '../../host/sheet';

/** The bar behind a number as CSS, from zero to the highest number of its area; nothing where none is. */
export function dataBar(sheet: Sheet, row: number, column: number): CSSProperties {
  const bars = sheet.bars.find(({ area }) => contains(area, row, column));
  const number = numberAt(sheet, row, column);
  if (!bars || number === undefined || number <= 0) return {};
  const end = `${(100 * number) / highestIn(sheet, bars.area)}%`;
  return { backgroundImage: `linear-gradient(90deg, ${bars.colour} ${end}, transparent ${end})` };
}

/** The highest number of an area, at least zero. */
export function highestIn(sheet: Sheet, { top, left, rows, columns }: Area): number {
  let highest = 0;
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) {
      highest = Math.max(highest, numberAt(sheet, row, column) ?? 0);
    }
  }
  return highest;
}

export function numberAt(sheet: Sheet, row: number, column: number): number | undefined {
  const { value } = cellAt(sheet, row, column);
  return typeof value === 'number' ? value : undefined;
}
