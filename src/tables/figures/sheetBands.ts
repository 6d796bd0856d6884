import type { CellShape } from './cellShape';

/** Neighbouring columns that may hold tables of their own, both ends included. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/**
 * Divides a sheet into bands where tables stand beside each other: at a blank column that has words
 * followed by numbers on both sides. A blank column between labels and their numbers divides nothing.
 */
export function sheetBands(shapes: readonly (readonly CellShape[])[]): readonly Band[] {
  const bands: Band[] = [];
  for (const group of usedColumns(shapes)) {
    const before = bands.at(-1);
    if (before && !(hasLabelledNumbers(shapes, before) && hasLabelledNumbers(shapes, group))) {
      bands[bands.length - 1] = { left: before.left, right: group.right };
    } else bands.push(group);
  }
  return bands;
}

/** Runs of columns between columns that are wholly blank. */
function usedColumns(shapes: readonly (readonly CellShape[])[]): Band[] {
  const used: boolean[] = [];
  for (const row of shapes) {
    for (const [column, { kind }] of row.entries()) if (kind !== 'blank') used[column] = true;
  }
  const runs: Band[] = [];
  for (let column = 0; column < used.length; column += 1) {
    if (!used[column]) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) runs[runs.length - 1] = { left: last.left, right: column };
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** Whether two rows at least begin with words in the band's first column and have a number after them. */
function hasLabelledNumbers(
  shapes: readonly (readonly CellShape[])[],
  { left, right }: Band,
): boolean {
  let rows = 0;
  for (const row of shapes) {
    if (row[left]?.kind !== 'text') continue;
    for (let column = left + 1; column <= right; column += 1) {
      if (row[column]?.kind !== 'number') continue;
      rows += 1;
      if (rows === 2) return true;
      break;
    }
  }
  return false;
}
