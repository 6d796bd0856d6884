import { compare, kronor, subtract, sum, weight, type Kronor } from '../../src/core/amount/exact';
import { halfAwayFromZero } from '../../src/core/amount/rounding/halfAwayFromZero';
import { amountOf } from '../../src/core/revision/factorEffects';
import type { PotSide } from '../../src/core/revision/potSide';
import { revise, reviseTogether, type RevisedRecipient } from '../../src/core/revision/revision';
import { everyOrder } from '../core/revision/everyOrder';
import { nLogN } from './growth';
import { interleaved, ratio } from './interleaved';
import { seededRandom } from './seededRandom';

export interface RevisionRow {
  readonly regions: number;
  readonly microseconds: number;
  /** Time per n · log n, of that at 21 regions. */
  readonly againstNLogN: number;
  /** Of walking all 120 orders of the five changes; only where that is bearable. */
  readonly againstEveryOrder?: number;
  /** Regions whose effects are not those of all 120 orders. */
  readonly wrong?: number;
}

const compared = 21;

/** Two pots and five effects for 21 regions, held against every order walked, and how the time grows. */
export function revisionRows(): readonly RevisionRow[] {
  const timed = [compared, 290, 2900].map((regions): Omit<RevisionRow, 'againstNLogN'> => {
    const all = recipients(regions);
    const own = { name: 'revise', run: () => void withTotals(all) };
    if (regions > compared) {
      const [timing] = interleaved([own], { rounds: 5, millisecondsPerRound: 1 });
      return { regions, microseconds: timing!.microseconds };
    }
    const naive = { name: 'every order', run: () => all.forEach((one) => void everyOrder(one)) };
    const [timing, slow] = interleaved([own, naive], { rounds: 5, millisecondsPerRound: 1 });
    return {
      regions,
      microseconds: timing!.microseconds,
      againstEveryOrder: ratio(timing!, slow!),
      wrong: all.filter((one) => !isSame(one)).length,
    };
  });
  const perNLogN = timed.map(({ regions, microseconds }) => microseconds / nLogN(regions));
  return timed.map((row, index) => ({ ...row, againstNLogN: perNLogN[index]! / perNLogN[0]! }));
}

function withTotals(all: readonly RevisedRecipient[]) {
  const total = (side: 'shownBefore' | 'shownAfter'): Kronor => sum(all.map((one) => one[side]));
  return reviseTogether(all.map(revise), total('shownBefore'), total('shownAfter'));
}

function isSame(one: RevisedRecipient): boolean {
  const { difference: _sum, ...effects } = revise(one);
  const known = everyOrder(one);
  return Object.entries(effects).every(
    ([name, amount]) => compare(amount, known[name as keyof typeof known]) === 0,
  );
}

/** A pot of 600 million by a count, one of 2 100 million by population, in two made-up vintages. */
function recipients(count: number): readonly RevisedRecipient[] {
  const random = seededRandom(2020);
  const counts = (): bigint[] =>
    Array.from({ length: count }, () => BigInt(1 + Math.floor(random() * 40_000)));
  const [refugeesBefore, refugeesAfter, peopleBefore, peopleAfter] = [
    counts(),
    counts(),
    counts(),
    counts(),
  ] as const;
  const refugees = [held(refugeesBefore), held(refugeesAfter)] as const;
  const people = [held(peopleBefore), held(peopleAfter)] as const;
  return Array.from({ length: count }, (_, index): RevisedRecipient => {
    const pots = [
      {
        before: byCount('600000000', refugees[0](index)),
        after: byCount('610000000', refugees[1](index)),
      },
      {
        before: byPopulation('2100000000', people[0](index)),
        after: byPopulation('2050000000', people[1](index)),
      },
    ];
    const shown = (side: 'before' | 'after'): Kronor =>
      kronor(halfAwayFromZero(sum(pots.map((pot) => amountOf(pot[side])))));
    return { pots, shownBefore: shown('before'), shownAfter: shown('after') };
  });
}

type Held = ReturnType<ReturnType<typeof held>>;

function held(counts: readonly bigint[]) {
  const all = weight(counts.reduce((whole, one) => whole + one, 0n));
  return (index: number) => {
    const own = weight(counts[index]!);
    return { own, others: subtract(all, own) };
  };
}

const share = { numerator: 1n, denominator: 1n };
const none = weight('0');

const byCount = (amount: string, weights: Held): PotSide => ({
  amount: kronor(amount),
  parts: [{ share, ...weights, ownPopulation: none, othersPopulation: none }],
});

const byPopulation = (amount: string, { own, others }: Held): PotSide => ({
  amount: kronor(amount),
  parts: [{ share, own: none, others: none, ownPopulation: own, othersPopulation: others }],
});
