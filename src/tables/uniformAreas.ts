import type { Area } from './plan';

/**
 * The rectangles of cells that are alike, so that a block is described by few of them. `likeness` gives
 * the same text for cells that are alike, and undefined for a cell that needs no description.
 *
 * @example uniformAreas(2, 2, (row) => (row === 0 ? 'bold' : undefined))
 * // [{ area: { top: 0, left: 0, rows: 1, columns: 2 }, likeness: 'bold' }]
 */
export function uniformAreas(
  rows: number,
  columns: number,
  likeness: (row: number, column: number) => string | undefined,
): { readonly area: Area; readonly likeness: string }[] {
  const areas: { area: Area; likeness: string }[] = [];
  // By place and likeness, the areas that end in the row above.
  let above = new Map<string, { area: Area; likeness: string }>();
  for (let row = 0; row < rows; row += 1) {
    const current = new Map<string, { area: Area; likeness: string }>();
    for (const run of runsOf(columns, (column) => likeness(row, column))) {
      const key = `${run.left}:${run.columns}:${run.likeness}`;
      let found = above.get(key);
      if (found) {
        found.area = { ...found.area, rows: found.area.rows + 1 };
      } else {
        const area = { top: row, left: run.left, rows: 1, columns: run.columns };
        found = { area, likeness: run.likeness };
        areas.push(found);
      }
      current.set(key, found);
    }
    above = current;
  }
  return areas;
}

interface Run {
  readonly left: number;
  readonly columns: number;
  readonly likeness: string;
}

function runsOf(columns: number, likeness: (column: number) => string | undefined): Run[] {
  const runs: Run[] = [];
  for (let left = 0; left < columns;) {
    const here = likeness(left);
    let end = left + 1;
    while (end < columns && likeness(end) === here) end += 1;
    if (here !== undefined) runs.push({ left, columns: end - left, likeness: here });
    left = end;
  }
  return runs;
}
