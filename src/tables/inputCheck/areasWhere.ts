import { visitsBetweenRests, type Work } from '../../core/work/work';
import type { CellRange, RawCell } from '../cell';

/** An input range and what stands in its cells, by row and column of the sheet. */
export interface InputRange {
  readonly range: CellRange;
  cellAt(row: number, column: number): RawCell;
}

/**
 * The cells of a range that are wanted, as few rectangles: runs down the columns, and those of the same
 * rows in columns beside each other as one. Rests often.
 *
 * @example finish(areasWhere(input, (cell) => typeof cell === 'boolean')) // [{ ..., rows: 21, columns: 1 }]
 */
export function* areasWhere(
  { range, cellAt }: InputRange,
  isWanted: (cell: RawCell) => boolean,
): Work<CellRange[]> {
  const found: CellRange[] = [];
  /** By first row and number of rows, the place in `found` of what ends in the column before. */
  let beside = new Map<string, number>();
  let visits = 0;
  for (let column = range.left; column < range.left + range.columns; column += 1) {
    const here = new Map<string, number>();
    let top = range.top;
    for (let row = range.top; row <= range.top + range.rows; row += 1) {
      visits += 1;
      if (visits % visitsBetweenRests === 0) yield;
      if (row < range.top + range.rows && isWanted(cellAt(row, column))) continue;
      if (row > top) {
        const rows = row - top;
        const key = `${top}:${rows}`;
        const left = beside.get(key);
        if (left === undefined) found.push({ ...range, top, left: column, rows, columns: 1 });
        else found[left] = { ...found[left]!, columns: found[left]!.columns + 1 };
        here.set(key, left ?? found.length - 1);
      }
      top = row + 1;
    }
    beside = here;
  }
  return found;
}

/** What stands in the cells of an area, row by row. */
export function* cellsIn(
  { top, left, rows, columns }: CellRange,
  { cellAt }: InputRange,
): Generator<RawCell, void, void> {
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) yield cellAt(row, column);
  }
}

export const isBlank = (cell: RawCell): boolean => cell === null || cell === '';
