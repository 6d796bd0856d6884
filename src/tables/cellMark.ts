import type { CellAddress } from './cell';

/** What a plan does to a cell of the user's own: it gets a fill and a note; its value and formula stay. */
export interface CellMark {
  readonly cell: CellAddress;
  /** `#RRGGBB` */
  readonly fill: string;
  /** Begins with who says it, so that it can stand after a note of the user's. */
  readonly note: string;
}

/** No write marks more cells: each costs Excel some requests, and nobody reads more notes. */
export const mostMarks = 500;

/** What stands between a note of the user's and ours. */
const apart = '\n\n––––––––––\n';

/**
 * A note of ours after the one that stands in the cell, clearly set apart.
 *
 * @example noteAfter('Min', 'Regionkalkyl: …') // "Min\n\n––––––––––\nRegionkalkyl: …"
 */
export const noteAfter = (standing: string | null, ours: string): string =>
  standing === null ? ours : `${standing}${apart}${ours}`;
