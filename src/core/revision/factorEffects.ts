import { fraction, sum, zero, type Exact, type Kronor } from '../amount/exact';
import {
  factors,
  type FactorEffects,
  type KeyPart,
  type PotSide,
  type RevisedPot,
  type RevisionFactor,
} from './potSide';

/**
 * How much of the change in one recipient's amount is due to each factor: the pots, its own counts, the
 * others' counts, and the population. The effects sum exactly to the unrounded difference.
 *
 * An amount is a product and a quotient, so what a changed count means depends on whether the pot has
 * changed already. No order of the changes is truer than another; the effect of a factor is therefore its
 * average over all orders (the Shapley value). In every order the steps sum to the whole difference, so
 * their averages do too; a factor that has not changed makes no step; and read backwards every step turns
 * its sign.
 *
 * The 4! orders only ever pass 2⁴ states, each factor before or after: a factor's step from a state with
 * k of the others changed stands in k!·(3−k)! of the orders. And the effects of pots add up, so each pot
 * is settled by itself: its amount is one factor times a share that has at most 2³ states, fewer where the
 * key counts no inhabitants or nothing else. The work is constant for a recipient, however many there are.
 *
 * Where nobody weighs anything in a state between the two (the recipient alone weighed before, only others
 * do after), nothing is shared out in it.
 *
 * @param pots the amounts in kr, the weights none negative.
 * @example factorEffects([{ before: { amount: kronor('100'), … }, after: { amount: kronor('120'), … } }]).pot
 */
export function factorEffects(pots: readonly RevisedPot[]): FactorEffects {
  const byPot = pots.map(effectsOfPot);
  return bySum((factor) => sum(byPot.map((effects) => effects[factor])));
}

/**
 * What a recipient gets of a pot: the pot times the share of every part of its key, unrounded.
 *
 * @example amountOf({ amount: kronor('600000000'), parts: [part] }) // 8 584 124,557… kr
 */
export function amountOf({ amount, parts }: PotSide): Kronor {
  return sum(
    parts.map((part) => {
      const { own, all } = weightsIn(part, part, unchanged);
      if (all === 0n) return zero;
      return fraction<'kr'>(
        amount.numerator * part.share.numerator * own,
        amount.denominator * part.share.denominator * all,
      );
    }),
  );
}

/** The state in which every factor is as before. */
const unchanged = 0;

/** The factors that move a share, as bits of a state: set where the factor is as after. */
const bits = { own: 1, others: 2, population: 4 } as const;
const states = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** In how many of the 24 orders a step is made after `changed` of the other three factors. */
const orders = [6n, 2n, 2n, 6n] as const;
const allOrders = 24n;

const changedIn = (state: number): number => (state & 1) + ((state >> 1) & 1) + ((state >> 2) & 1);

function effectsOfPot({ before, after }: RevisedPot): FactorEffects {
  const parts = before.parts.map((part, index) => {
    const later = after.parts[index];
    if (!later) throw new RangeError('The parts of a key are not the same before and after');
    return effectsOfPart(before.amount, after.amount, part, later);
  });
  return bySum((factor) => sum(parts.map((effects) => effects[factor])));
}

/**
 * One part of a key. The eight shares are put over one denominator, the product of the sums of weights
 * that are unlike each other, so that everything is added as integers and reduced once.
 */
function effectsOfPart(
  before: Kronor,
  after: Kronor,
  part: KeyPart,
  later: KeyPart,
): FactorEffects {
  const weighed = states.map((state) => weightsIn(part, later, state));
  const sums = [...new Set(weighed.map(({ all }) => all))].filter((all) => all !== 0n);
  const product = sums.reduce((whole, all) => whole * all, 1n);
  const shares = weighed.map(({ own, all }) => (all === 0n ? 0n : own * (product / all)));

  // The pot's two amounts over one denominator, and likewise the part's share of the pot.
  const first = before.numerator * after.denominator;
  const last = after.numerator * before.denominator;
  const amounts = before.denominator * after.denominator;
  const firstShare = part.share.numerator * later.share.denominator;
  const lastShare = later.share.numerator * part.share.denominator;
  const partShares = part.share.denominator * later.share.denominator;
  if (firstShare !== lastShare) {
    throw new RangeError('The percentages of a blend are not the same before and after');
  }
  const denominator = product * amounts * partShares * allOrders;
  const kronor = (numerator: bigint): Kronor => fraction<'kr'>(numerator * firstShare, denominator);

  let pot = 0n;
  for (const state of states) pot += orders[changedIn(state)]! * shares[state]!;

  // A step of a share is made with the pot as before, or as after: then one factor more has changed.
  const step = (bit: number): bigint => {
    let moved = 0n;
    for (const state of states) {
      if (state & bit) continue;
      const changed = changedIn(state);
      const amount = orders[changed]! * first + orders[changed + 1]! * last;
      moved += amount * (shares[state | bit]! - shares[state]!);
    }
    return moved;
  };
  return {
    pot: kronor(pot * (last - first)),
    own: kronor(step(bits.own)),
    others: kronor(step(bits.others)),
    population: kronor(step(bits.population)),
  };
}

/** What the recipient and all weigh in a state, as integers over one denominator that does not matter. */
function weightsIn(part: KeyPart, later: KeyPart, state: number): { own: bigint; all: bigint } {
  const counted = state & bits.own ? later : part;
  const rivals = state & bits.others ? later : part;
  const peopled = state & bits.population ? later : part;
  const held = [
    counted.own,
    peopled.ownPopulation,
    rivals.others,
    peopled.othersPopulation,
  ] as const;
  const scale = held.reduce((common, { denominator }) => leastCommon(common, denominator), 1n);
  const [own, ownPopulation, others, othersPopulation] = held.map((weight) =>
    scaled(weight, scale),
  );
  const mine = own! + ownPopulation!;
  return { own: mine, all: mine + others! + othersPopulation! };
}

const scaled = ({ numerator, denominator }: Exact, scale: bigint): bigint =>
  numerator * (scale / denominator);

function leastCommon(a: bigint, b: bigint): bigint {
  if (a === b || b === 1n) return a;
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

const bySum = (effect: (factor: RevisionFactor) => Kronor): FactorEffects => ({
  pot: effect(factors[0]),
  own: effect(factors[1]),
  others: effect(factors[2]),
  population: effect(factors[3]),
});
