import { isYear, type LineTokens } from './lineTokens';
import { labelWith } from './splitLine';
import { possibleCounts, readingsOf, type Reading } from './readings';

/** One way to read a whole line; where it has fewer values than columns, they stand to the right. */
export interface Candidate {
  readonly label: string;
  readonly values: Reading;
  /** How many values the line has, blank columns to the left not counted. */
  readonly found: number;
}

/**
 * Every way to read a line with at most so many values: with a year after the words in the label or not.
 * The ways with all values come first.
 */
export function candidatesOf(
  tokens: LineTokens,
  columns: number,
  decimals: number | undefined,
): readonly Candidate[] {
  const { words, run } = tokens;
  const starts = words !== '' && isYear(run[0]) ? [1, 0] : [0];
  const candidates = starts.flatMap((taken) => {
    const rest = run.slice(taken);
    return possibleCounts(rest, decimals)
      .filter((count) => count > 0 && count <= columns)
      .flatMap((count) =>
        readingsOf(rest, count, decimals).map((values) =>
          toTheRight(labelWith(tokens, taken), values, columns),
        ),
      );
  });
  return candidates.sort((a, b) => b.found - a.found);
}

/** The ways that are left where a line has more numbers than columns: the first ones are the label's. */
export function withNumbersInLabel(tokens: LineTokens, columns: number): readonly Candidate[] {
  for (let taken = 1; taken < tokens.run.length; taken += 1) {
    const readings = readingsOf(tokens.run.slice(taken), columns);
    if (readings.length === 0) continue;
    return readings.map((values) => toTheRight(labelWith(tokens, taken), values, columns));
  }
  return [];
}

function toTheRight(label: string, values: Reading, columns: number): Candidate {
  const blanks: null[] = Array.from({ length: columns - values.length }, () => null);
  return { label, values: [...blanks, ...values], found: values.length };
}
