import { candidatesOf, withNumbersInLabel, type Candidate } from './candidates';
import { columnFigures, hasTheDecimals, misfit, type ColumnFigures } from './columnFigures';
import { lineTokens, type LineTokens } from './lineTokens';
import { decimalsOf, type Reading } from './readings';
import { filled } from './splitLine';

/** A line of the pasted text. */
export interface PastedLine {
  readonly text: string;
  /** Which it is, from zero. */
  readonly line: number;
}

/** A line as read by itself, with the other ways in which it could be. */
export interface ReadLine extends PastedLine {
  readonly label: string;
  readonly values: Reading;
  readonly certain: boolean;
  readonly others: readonly Candidate[];
}

/** A reading fits when it is at most so far from the usual, and no other within so much more. */
const nearEnough = 1.2;
const farEnough = 1.5;

/**
 * Reads the lines one by one, those with one reading first: they tell what the others may be.
 *
 * @param yearly whether the columns are years, so that the values of a row are of about one size
 */
export function readLines(
  lines: readonly PastedLine[],
  columns: number,
  yearly: boolean,
): readonly ReadLine[] {
  const tokens = lines.map(({ text }) => lineTokens(text));
  const scale = usualDecimals(tokens);
  const candidates = tokens.map((line) => candidatesOf(line, columns, scale));
  const strict = candidates.map((ways) =>
    ways.length === 1 && isFull(ways[0]!) ? ways[0]! : undefined,
  );
  const figures = columnFigures(
    strict.flatMap((way) => (way ? [way.values] : [])),
    columns,
  );
  return lines.map((line, index) => ({
    ...line,
    ...readLine(tokens[index]!, candidates[index]!, strict[index], figures, yearly),
  }));
}

type Judged = Pick<ReadLine, 'label' | 'values' | 'certain' | 'others'>;

function readLine(
  tokens: LineTokens,
  ways: readonly Candidate[],
  only: Candidate | undefined,
  figures: readonly ColumnFigures[],
  yearly: boolean,
): Judged {
  if (tokens.run.length === 0) return wordsAlone(tokens.words, figures.length);
  if (only) {
    const isGlued = tokens.run.some(({ kind }) => kind === 'glued');
    return judged(only, !isGlued && !mayHoldALabel(tokens, only, figures), []);
  }
  if (ways.length === 0) {
    const [way, ...rest] = withNumbersInLabel(tokens, figures.length);
    return way
      ? judged(way, false, rest)
      : { ...wordsAlone(tokens.words, figures.length), label: wholeText(tokens), certain: false };
  }
  const scaled = ways.filter(({ values }) => hasTheDecimals(values, figures));
  const left = (scaled.length > 0 ? scaled : ways).map((way) => ({
    way,
    cost: misfit(way.values, way.found, figures),
  }));
  // A row with all its values is likelier than one with blanks, where the values go together.
  const rank = ({ way, cost }: (typeof left)[number]): number =>
    isFull(way) && cost <= nearEnough ? 0 : 1;
  left.sort((a, b) => rank(a) - rank(b) || a.cost - b.cost || b.way.found - a.way.found);
  const [best, ...rest] = left;
  const { way, cost } = best!;
  const comparable = yearly || figures.every(({ size }) => size !== undefined);
  const certain =
    isFull(way) &&
    scaled.length > 0 &&
    !mayHoldALabel(tokens, way, figures) &&
    (rest.length === 0
      ? filled(way.values).some((value) => decimalsOf(value) > 0)
      : comparable && cost <= nearEnough && rest.every((other) => other.cost - cost >= farEnough));
  return judged(
    way,
    certain,
    ways.filter((other) => other !== way),
  );
}

const judged = (
  { label, values }: Candidate,
  certain: boolean,
  others: readonly Candidate[],
): Judged => ({
  label,
  values,
  certain,
  others,
});

const isFull = ({ values, found }: Candidate): boolean => found === values.length;

/** A line without numbers at its end; numbers inside it may be its values, with words after them. */
const wordsAlone = (words: string, columns: number): Judged => ({
  label: words,
  values: Array.from({ length: columns }, () => null),
  certain: !/\d[\d ]*(?:,\d+)?\s/.test(words.replace(/\b(?:19|20)\d\d\b/g, '')),
  others: [],
});

const wholeText = ({ words, run }: LineTokens): string =>
  [words, ...run.map(({ text }) => text)].join(' ').trim();

/** A number right after the words may be theirs (`Hjälpmedel 5 120`): then it fits its column badly. */
function mayHoldALabel(
  { words, run }: LineTokens,
  way: Candidate,
  figures: readonly ColumnFigures[],
): boolean {
  const [first, second] = run;
  const isJoined =
    first?.kind === 'number' && second?.kind === 'number' && second.whole.length === 3;
  const size = figures[0]?.size;
  const [value] = way.values;
  if (words === '' || !isJoined || size === undefined || value == null || Number(value) === 0)
    return false;
  if (!hasTheDecimals(way.values, figures)) return true;
  const without = value.replace('-', '').slice(first.whole.length);
  if (without === '' || Number(without) === 0 || without.startsWith('.')) return false;
  const off = (text: string): number => Math.abs(Math.log10(Math.abs(Number(text))) - size);
  return off(value) - off(without) > 1;
}

/** The decimals that most numbers with decimals have, by which glued numbers are parted. */
function usualDecimals(lines: readonly LineTokens[]): number | undefined {
  const counts = new Map<number, number>();
  for (const token of lines.flatMap(({ run }) => run)) {
    if (token.kind !== 'number' || token.decimals === undefined) continue;
    const { length } = token.decimals;
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
