import { yearOf, type CellShape } from './cellShape';
import type { Band } from './sheetBands';

/**
 * What a row of a band is by its shape: `line` words in one cell alone (a title, a note, a heading inside
 * a table), `words` words in several cells, `years` nothing but years and words, `numbers` the rest, also
 * where all of them are missing.
 */
export type RowKind = 'blank' | 'line' | 'words' | 'years' | 'numbers';

export interface RowShape {
  readonly kind: RowKind;
  /** The columns that hold something, from the left; a dash is something. */
  readonly used: readonly number[];
  readonly cells: readonly CellShape[];
}

/** Looks at the cells of one row inside a band. */
export function rowShape(cells: readonly CellShape[], { left, right }: Band): RowShape {
  const used: number[] = [];
  let texts = 0;
  let numbers = 0;
  let years = 0;
  for (let column = left; column <= right; column += 1) {
    const shape = cells[column];
    if (!shape || shape.kind === 'blank') continue;
    used.push(column);
    if (shape.kind === 'text') texts += 1;
    if (shape.kind !== 'number') continue;
    // Years count only where all numbers are years: after the first that is none nobody need look.
    if (years === numbers && yearOf(shape) !== undefined) years += 1;
    numbers += 1;
  }
  const kind =
    used.length === 0
      ? 'blank'
      : numbers > 0
        ? years === numbers
          ? 'years'
          : 'numbers'
        : texts > 1
          ? 'words'
          : used.length === 1 && texts === 1
            ? 'line'
            : 'numbers';
  return { kind, used, cells };
}

/** The text of a cell; empty for anything else. */
export function textAt({ cells }: RowShape, column: number): string {
  const shape = cells[column];
  if (shape?.kind === 'text') return shape.text;
  return '';
}

/** The words of a heading cell; a year is one too. */
export function headingAt({ cells }: RowShape, column: number): string {
  const shape = cells[column];
  if (shape?.kind === 'text') return shape.text;
  return shape && yearOf(shape) !== undefined ? String(yearOf(shape)) : '';
}
