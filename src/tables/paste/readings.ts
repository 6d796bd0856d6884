import type { DecimalText } from '../../core/amount/exact';
import type { LineToken } from './lineTokens';

/** A value of a pasted line with the decimals as written; null where a hyphen says that there is none. */
export type PastedValue = DecimalText | null;

/** One way to put the pieces of a line together to values. */
export type Reading = readonly PastedValue[];

/** A number of more than four groups of three digits is several numbers. */
const mostGroups = 4;

/** More readings than this are as good as countless. */
const mostReadings = 300;

interface Step {
  readonly values: Reading;
  readonly next: number;
}

/**
 * How many values the pieces may be, the fewest first: `1 234 567` is one, two or three.
 *
 * @param decimals how many every number has, where that is known and numbers may stand glued together
 */
export function possibleCounts(run: readonly LineToken[], decimals?: number): readonly number[] {
  return [...(countsFrom(run, decimals)[0] ?? [])].sort((a, b) => a - b);
}

/**
 * Every way to read the pieces as so many values: a piece of at most three digits may go on with pieces of
 * exactly three, until one has decimals, a unit or more space before it.
 *
 * @example readingsOf(lineTokens('123 150 150').run, 2) // [['123', '150150'], ['123150', '150']]
 */
export function readingsOf(
  run: readonly LineToken[],
  count: number,
  decimals?: number,
): readonly Reading[] {
  const counts = countsFrom(run, decimals);
  const readings: Reading[] = [];
  const go = (at: number, values: Reading): void => {
    if (readings.length >= mostReadings) return;
    if (at === run.length) readings.push(values);
    for (const step of at < run.length ? stepsAt(run, at, decimals) : []) {
      if (counts[step.next]?.has(count - values.length - step.values.length)) {
        go(step.next, [...values, ...step.values]);
      }
    }
  };
  if (counts[0]?.has(count)) go(0, []);
  return readings;
}

/** For each piece, how many values it and those after it may be. */
function countsFrom(run: readonly LineToken[], decimals: number | undefined): Set<number>[] {
  const counts: Set<number>[] = Array.from({ length: run.length + 1 }, () => new Set());
  counts[run.length]!.add(0);
  for (let at = run.length - 1; at >= 0; at -= 1) {
    for (const { values, next } of stepsAt(run, at, decimals)) {
      for (const rest of counts[next]!) counts[at]!.add(rest + values.length);
    }
  }
  return counts;
}

/** The values that may begin at a piece, and the piece after each. */
function stepsAt(run: readonly LineToken[], at: number, decimals: number | undefined): Step[] {
  const token = run[at]!;
  switch (token.kind) {
    case 'number':
      return numbersFrom(run, at, at);
    case 'glued':
      return gluedReadings(token.text, decimals).map((values) => ({ values, next: at + 1 }));
    case 'hyphen': {
      const blank: Step = { values: [null], next: at + 1 };
      const after = run[at + 1];
      return after?.kind === 'number' && !after.signed && !after.apart
        ? [blank, ...numbersFrom(run, at + 1, at)]
        : [blank];
    }
  }
}

/** Numbers that begin at a piece; where `from` is the hyphen before it, negative ones. */
function numbersFrom(run: readonly LineToken[], at: number, from: number): Step[] {
  const first = run[at];
  if (first?.kind !== 'number' || (first.whole.length > 1 && first.whole.startsWith('0')))
    return [];
  const sign = first.negative || from !== at ? '-' : '';
  const steps: Step[] = [];
  let whole = first.whole;
  let last = first;
  for (let next = at + 1; ; next += 1) {
    const ended = last.decimals !== undefined || last.unit !== undefined;
    const number = last.decimals === undefined ? whole : `${whole}.${last.decimals}`;
    steps.push({ values: [sign + number], next });
    const token = run[next];
    const goesOn =
      !ended &&
      first.whole !== '0' &&
      first.whole.length <= 3 &&
      next - at < mostGroups &&
      token?.kind === 'number' &&
      !token.signed &&
      !token.apart &&
      token.whole.length === 3;
    if (!goesOn) return steps;
    whole += token.whole;
    last = token;
  }
}

/** The ways to part numbers that stand glued together, one where it is known how many decimals each has. */
function gluedReadings(text: string, decimals: number | undefined): readonly Reading[] {
  const negative = /^[-−–]/.test(text);
  const parts = (negative ? text.slice(1) : text).split(',');
  let readings: { readonly values: string[]; readonly whole: string }[] = [
    { values: [], whole: parts[0]! },
  ];
  parts.slice(1).forEach((part, index) => {
    const isLast = index === parts.length - 2;
    readings = readings.flatMap(({ values, whole }) => {
      if (isLast) {
        const fits = decimals === undefined || part.length === decimals;
        return fits ? [{ values: [...values, `${whole}.${part}`], whole: '' }] : [];
      }
      return cuts(part, decimals).map((cut) => ({
        values: [...values, `${whole}.${part.slice(0, cut)}`],
        whole: part.slice(cut),
      }));
    });
    readings = readings.slice(0, mostReadings);
  });
  return readings.map(({ values: [first = '', ...rest] }) => [
    (negative ? '-' : '') + first,
    ...rest,
  ]);
}

/** Where the decimals of one glued number may end and the next begin, which is not with a nought. */
function cuts(part: string, decimals: number | undefined): number[] {
  const every = Array.from({ length: Math.max(0, part.length - 1) }, (_, index) => index + 1);
  return every.filter((cut) => {
    const whole = part.slice(cut);
    return (decimals ?? cut) === cut && (whole === '0' || !whole.startsWith('0'));
  });
}

/** How many decimals a value is written with. */
export const decimalsOf = (value: DecimalText): number => value.split('.')[1]?.length ?? 0;

/** How many digits stand before the decimals. */
export const widthOf = (value: DecimalText): number =>
  value.replace(/^-/, '').split('.')[0]!.length;
