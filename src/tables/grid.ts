import type { RawCell } from './cell';

/**
 * The used cells of one sheet as a rectangle whose first cell stands at (`top`, `left`).
 * Rows may be ragged; a cell beyond a row's end is blank.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly RawCell[])[];
}
