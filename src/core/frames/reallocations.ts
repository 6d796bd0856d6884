import { compare, isNegative, negate, type Kronor } from '../amount/exact';
import { isMissing, type Maybe } from '../amount/missing';

/** One row that moves money between two boards, as one of them has written it. */
export interface Reallocation {
  readonly item: string;
  readonly board: string;
  /** The other board; missing where the row names none. */
  readonly counterparty: Maybe<string>;
  /** Plus for the board that gets; missing where the row has no amount. */
  readonly amount: Maybe<Kronor>;
  readonly from: number;
  readonly to?: number;
}

/**
 * How a row stands against the other board's rows: `matched` with the opposite amount; `differs`: the
 * other board has the same item with another amount; `noCounterpart`: it has no such row;
 * `noCounterparty`: the row names no board; `noAmount`: the row has no amount to hold against another.
 */
export type ReallocationVerdict =
  'matched' | 'differs' | 'noCounterpart' | 'noCounterparty' | 'noAmount';

/** One reallocation with its counterpart: a pair once, a row without one by itself. */
export interface CheckedReallocation {
  /** The row, by its place in the list; of a pair the one that gets. */
  readonly row: number;
  readonly counterpart?: number;
  readonly verdict: ReallocationVerdict;
}

/**
 * Pairs the rows of reallocations: each must have its counterpart in the other board, with the opposite
 * amount and the same years. Of several that fit, the one whose item has most words in common is taken;
 * equal ones in the order of the list. What is left is paired by its words, to say that the amounts differ.
 *
 * @example checkReallocations([{ item: 'Tolk', board: 'RS', counterparty: 'HSN', amount: 2.5, … },
 *   { item: 'Tolk', board: 'HSN', counterparty: 'RS', amount: -2.5, … }])
 *   // [{ row: 0, counterpart: 1, verdict: 'matched' }]
 */
export function checkReallocations(rows: readonly Reallocation[]): readonly CheckedReallocation[] {
  const partner = new Map<number, number>();
  pairUp(rows, partner, opposite);
  const matched = new Set(partner.keys());
  pairUp(rows, partner, (one, other) => commonWords(one, other) >= enoughWords);
  return rows.flatMap((row, place): CheckedReallocation[] => {
    const counterpart = partner.get(place);
    if (counterpart !== undefined) {
      if (!leads(rows, place, counterpart)) return [];
      const verdict = matched.has(place)
        ? 'matched'
        : isPriced(row, rows[counterpart]!)
          ? 'differs'
          : 'noAmount';
      return [{ row: place, counterpart, verdict }];
    }
    if (isMissing(row.amount)) return [{ row: place, verdict: 'noAmount' }];
    if (isMissing(row.counterparty)) return [{ row: place, verdict: 'noCounterparty' }];
    return [{ row: place, verdict: 'noCounterpart' }];
  });
}

/** Half of the words, and two items are taken to be the same. */
const enoughWords = 0.5;

type Fits = (one: Reallocation, other: Reallocation) => boolean;

function pairUp(rows: readonly Reallocation[], partner: Map<number, number>, fits: Fits): void {
  const pairs = rows.flatMap((one, place) =>
    rows.flatMap((other, at) =>
      at > place && namesEachOther(one, other) && fits(one, other)
        ? [{ place, at, words: commonWords(one, other) }]
        : [],
    ),
  );
  pairs.sort((a, b) => b.words - a.words || a.place - b.place || a.at - b.at);
  for (const { place, at } of pairs) {
    if (partner.has(place) || partner.has(at)) continue;
    partner.set(place, at);
    partner.set(at, place);
  }
}

const namesEachOther = (one: Reallocation, other: Reallocation): boolean =>
  one.counterparty === other.board && other.counterparty === one.board;

const isPriced = (one: Reallocation, other: Reallocation): boolean =>
  !isMissing(one.amount) && !isMissing(other.amount);

function opposite(one: Reallocation, other: Reallocation): boolean {
  if (isMissing(one.amount) || isMissing(other.amount)) return false;
  const sameYears = one.from === other.from && one.to === other.to;
  return sameYears && compare(one.amount, negate(other.amount)) === 0;
}

/** Of a pair the row of the board that gets speaks for both. */
function leads(rows: readonly Reallocation[], place: number, other: number): boolean {
  const { amount } = rows[place]!;
  const { amount: against } = rows[other]!;
  const gets = !isMissing(amount) && !isNegative(amount);
  const otherGets = !isMissing(against) && !isNegative(against);
  return gets === otherGets ? place < other : gets;
}

/** The part of the words of the shorter item that both have; short words say nothing. */
function commonWords(one: Reallocation, other: Reallocation): number {
  const words = (text: string): Set<string> =>
    new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(({ length }) => length > 3),
    );
  const [mine, theirs] = [words(one.item), words(other.item)];
  const fewest = Math.min(mine.size, theirs.size);
  if (fewest === 0) return one.item === other.item ? 1 : 0;
  return [...mine].filter((word) => theirs.has(word)).length / fewest;
}
