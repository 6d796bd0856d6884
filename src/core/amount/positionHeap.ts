/** Positions of a list of which the first in some order is always at hand. */
export interface PositionHeap {
  first(): number;
  /** Says that what the first one is ordered by has changed: it moves back to where it now belongs. */
  moveFirst(): void;
}

/**
 * A binary heap over positions. Making it takes time in proportion to their number, moving the first one
 * the logarithm of it.
 *
 * @param isBefore whether one position comes before another as things stand now.
 */
export function positionHeap(
  positions: readonly number[],
  isBefore: (a: number, b: number) => boolean,
): PositionHeap {
  const heap = [...positions];
  const sink = (from: number): void => {
    const moved = heap[from]!;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!isBefore(heap[child]!, moved)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = moved;
  };
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(at);
  return { first: () => heap[0]!, moveFirst: () => sink(0) };
}
