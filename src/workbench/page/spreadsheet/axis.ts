/** The rows or the columns of a sheet as pixels along one direction. */
export interface Axis {
  /** Where a row or column begins. */
  offset(index: number): number;
  size(index: number): number;
  /** The row or column that a pixel lies in; never one of the size 0. */
  indexAt(pixel: number): number;
}

/**
 * An axis where most have the same size and some their own.
 *
 * @example axis(20, new Map([[1, 50]])).offset(2) // 70
 */
export function axis(usual: number, own: ReadonlyMap<number, number>): Axis {
  const indices = [...own.keys()].sort((a, b) => a - b);
  // extra[n] is how much longer than usual the first n own-sized ones are together.
  const extra = [0];
  for (const index of indices) {
    extra.push((extra.at(-1) ?? 0) + (own.get(index) ?? usual) - usual);
  }
  const offset = (index: number): number =>
    index * usual + (extra[firstAtLeast(indices, index)] ?? 0);
  return {
    offset,
    size: (index) => own.get(index) ?? usual,
    indexAt(pixel) {
      let low = 0;
      let high = Math.max(1, Math.ceil(pixel / usual) + indices.length + 1);
      while (offset(high) <= pixel) high *= 2;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (offset(middle) <= pixel) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}

/** The rows or columns from one to another that have a size. */
export function linesInSight({ size }: Axis, first: number, last: number): readonly number[] {
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return lines.filter((line) => size(line) > 0);
}

/** How many of the sorted numbers are less than `bound`. */
function firstAtLeast(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
