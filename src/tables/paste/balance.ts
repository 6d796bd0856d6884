import type { ReadLine } from './readLines';
import { decimalsOf, type Reading } from './readings';

/** So many ways to read the rows of a sum are tried. */
const mostTries = 3000;

/**
 * Settles uncertain rows by the sums under them: where exactly one way to read them makes every column of
 * a row called `Summa` or `Totalt` the sum of the rows above it, that is how they are read.
 */
export function balanced(lines: readonly ReadLine[], columns: number): readonly ReadLine[] {
  const settled = [...lines];
  let start = 0;
  lines.forEach((line, index) => {
    if (!isSum(line)) return;
    const from = start;
    start = index + 1;
    if (!line.certain) return;
    const addends = lines.slice(from, index);
    const open = addends.filter(({ certain }) => !certain);
    if (open.length === 0) return;
    const found = onlyWay(addends, line.values, columns);
    found?.forEach((values, at) => {
      const addend = addends[at]!;
      if (!addend.certain) settled[from + at] = { ...addend, values, certain: true };
    });
  });
  return settled;
}

const isSum = ({ label, values }: ReadLine): boolean =>
  /^(?:summa|totalt?|sum)\b/i.test(label) && values.every((value) => value !== null);

/** The rows read so that they make the sum, undefined where they do not, or do in several ways. */
function onlyWay(
  addends: readonly ReadLine[],
  sum: Reading,
  columns: number,
): readonly Reading[] | undefined {
  const choices = addends.map((line) => (line.certain ? [line.values] : waysOf(line)));
  const tries = choices.reduce((so, ways) => so * ways.length, 1);
  if (tries > mostTries) return undefined;
  const decimals = Math.max(...[...addends.map(({ values }) => values), sum].flat().map(scaleOf));
  const wanted = sum.map((value) => scaled(value, decimals));
  // Each shown number is up to half a unit of its last digit off; the units here are the smallest shown.
  const tolerance = sum.map(
    (value) => ((addends.length + 1) * 10 ** (decimals - scaleOf(value))) / 2,
  );
  const found: (readonly Reading[])[] = [];
  const go = (at: number, chosen: readonly Reading[], sums: readonly number[]): void => {
    if (found.length > 1) return;
    if (at === choices.length) {
      const makes = sums.every(
        (value, column) => Math.abs(value - wanted[column]!) < tolerance[column]!,
      );
      if (makes) found.push(chosen);
      return;
    }
    for (const values of choices[at]!) {
      const next = Array.from(
        { length: columns },
        (_, column) => sums[column]! + scaled(values[column] ?? null, decimals),
      );
      go(at + 1, [...chosen, values], next);
    }
  };
  go(
    0,
    [],
    wanted.map(() => 0),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Every way with the same label: full ones as they are, others in every place that they may stand in. */
function waysOf({ label, values, others }: ReadLine): readonly Reading[] {
  const readings = [
    values,
    ...others.filter((other) => other.label === label).map((other) => other.values),
  ];
  return readings.flatMap(placements);
}

function placements(values: Reading): readonly Reading[] {
  const first = values.findIndex((value) => value !== null);
  if (first <= 0 || values.length > widestPlaced) return [values];
  const own = values.slice(first);
  return choose(values.length, own.length).map((columns) => {
    const placed: (string | null)[] = values.map(() => null);
    columns.forEach((column, index) => (placed[column] = own[index]!));
    return placed;
  });
}

/** A row of more columns could stand in too many places. */
const widestPlaced = 10;

/** Every choice of so many of the first columns, in order. */
function choose(columns: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  const choices: number[][] = [];
  for (let column = from; column <= columns - count; column += 1) {
    for (const rest of choose(columns, count - 1, column + 1)) choices.push([column, ...rest]);
  }
  return choices;
}

const scaleOf = (value: string | null): number => (value === null ? 0 : decimalsOf(value));

const scaled = (value: string | null, decimals: number): number =>
  value === null ? 0 : Math.round(Number(value) * 10 ** decimals);
