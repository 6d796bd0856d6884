import type { LineTokens } from './lineTokens';
import { isYear } from './lineTokens';
import { possibleCounts } from './readings';

/** How many value columns a block has, and whether a line proves it. */
export interface ColumnCount {
  readonly columns: number;
  /** Whether at least one line can be read with that many values and with no other number of them. */
  readonly proven: boolean;
}

/**
 * How many value columns lines have that come without headings: the number that most lines can have, and
 * of those that can have no other. A line with fewer numbers has blanks, which is common; one with more
 * numbers than there are columns has numbers in its label, which is not.
 */
export function columnCount(lines: readonly LineTokens[]): ColumnCount {
  const counts = lines.map(countsOf).filter((possible) => possible.length > 0);
  const candidates = new Set(counts.flat());
  let best: ColumnCount = { columns: 1, proven: false };
  let bestScore = -Infinity;
  for (const columns of [...candidates].sort((a, b) => a - b)) {
    const only = counts.filter((possible) => possible.length === 1 && possible[0] === columns);
    const fitting = counts.filter((possible) => possible.includes(columns));
    const tooMany = counts.filter((possible) => possible[0]! > columns);
    const tooFew = counts.filter((possible) => possible.at(-1)! < columns);
    const score = fitting.length + only.length - 8 * tooMany.length - tooFew.length / 2;
    if (score > bestScore) {
      bestScore = score;
      best = { columns, proven: only.length > 0 };
    }
  }
  return best;
}

/** A year after words may be the label's, so it proves nothing. */
function countsOf({ words, run }: LineTokens): readonly number[] {
  if (run.length === 0) return [];
  const whole = possibleCounts(run);
  if (words === '' || !isYear(run[0])) return whole;
  const after = possibleCounts(run.slice(1)).filter((count) => count > 0);
  return [...new Set([...whole, ...after])].sort((a, b) => a - b);
}
