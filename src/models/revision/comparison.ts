import { kronor, subtract, sum, zero, type Kronor } from '../../core/amount/exact';
import { isMissing, missing, type Maybe } from '../../core/amount/missing';
import type { KeyPart, PotSide, RevisedPot } from '../../core/revision/potSide';
import {
  revise,
  reviseTogether,
  type RevisedRecipient,
  type Revision,
} from '../../core/revision/revision';
import { each, type Work } from '../../core/work/work';
import { shownSteps, stepSizes, type AmountUnit } from '../reporting/amountUnit';
import type { Unsplit, Vintage, VintagePot, VintageRegion } from './vintage';

export type NoRevision = Unsplit | 'onlyBefore' | 'onlyAfter';

/** A region in the vintages that have it, and what became of it between them. */
export interface ComparedRegion {
  readonly code: string;
  readonly name: string;
  /** Its place in each vintage. */
  readonly before?: number;
  readonly after?: number;
  /** As shown; missing where only one vintage has the region. */
  readonly shownBefore?: Kronor;
  readonly shownAfter?: Kronor;
  readonly revision: Maybe<Revision, NoRevision>;
}

/** A pot in the vintages that have it. */
export interface PairedPot {
  readonly name: string;
  readonly before?: VintagePot;
  readonly after?: VintagePot;
}

export interface Comparison {
  readonly before: Vintage;
  readonly after: Vintage;
  readonly pots: readonly PairedPot[];
  readonly regions: readonly ComparedRegion[];
  /** The regions that both vintages have, together. */
  readonly together: ComparedRegion;
}

/**
 * Two vintages of a distribution, region by region. A pot that only one of them has, or that has another
 * kind of key, is a pot of its own: it comes or goes with its whole amount, by the counts of its vintage.
 */
export function* compareVintages(
  before: Vintage,
  after: Vintage,
  unit: AmountUnit,
): Work<Comparison> {
  const pots = pairPots(before.pots, after.pots);
  const places = new Map(after.regions.map(({ identity }, index) => [identity, index]));
  const known = new Set(before.regions.map(({ identity }) => identity));
  const regions = yield* each(before.regions, (region, index) => {
    const later = places.get(region.identity);
    return later === undefined
      ? onlyIn('before', region, index, unit)
      : compared(region, after.regions[later]!, [index, later], pots, unit);
  });
  yield;
  const added = after.regions.flatMap((region, index) =>
    known.has(region.identity) ? [] : [onlyIn('after', region, index, unit)],
  );
  const all = [...regions, ...added];
  return { before, after, pots, regions: all, together: allOf(all, before, after, unit) };
}

/** An amount as it is shown in a unit, in kr. */
export const asShown = (amount: Kronor, unit: AmountUnit): Kronor =>
  kronor(shownSteps(amount, unit) * stepSizes[unit]);

function compared(
  before: VintageRegion,
  after: VintageRegion,
  [first, last]: readonly [number, number],
  pots: readonly PairedPot[],
  unit: AmountUnit,
): ComparedRegion {
  const shown = {
    shownBefore: asShown(before.total, unit),
    shownAfter: asShown(after.total, unit),
  };
  const revised = pots.map((pot) => revisedPot(pot, first, last));
  const unsplit = revised.find((pot) => isMissing(pot));
  return {
    code: after.code,
    name: after.name,
    before: first,
    after: last,
    ...shown,
    revision:
      unsplit && isMissing(unsplit)
        ? unsplit
        : revise({
            pots: revised as readonly RevisedPot[],
            ...shown,
            ...limitsOf(before, after),
          }),
  };
}

/** What limits gave or took in each, where one of the two has limits. */
const limitsOf = (
  { adjustment: before }: VintageRegion,
  { adjustment: after }: VintageRegion,
): Pick<RevisedRecipient, 'limits'> =>
  before || after
    ? { limits: { before: before?.amount ?? zero, after: after?.amount ?? zero } }
    : {};

function onlyIn(
  side: 'before' | 'after',
  { code, name, total }: VintageRegion,
  index: number,
  unit: AmountUnit,
): ComparedRegion {
  const shown = asShown(total, unit);
  return side === 'before'
    ? { code, name, before: index, shownBefore: shown, revision: missing('onlyBefore') }
    : { code, name, after: index, shownAfter: shown, revision: missing('onlyAfter') };
}

function revisedPot(pot: PairedPot, first: number, last: number): Maybe<RevisedPot, NoRevision> {
  const before = pot.before && sideOf(pot.before, first);
  const after = pot.after && sideOf(pot.after, last);
  if (before && isMissing(before)) return before;
  if (after && isMissing(after)) return after;
  const none = (parts: readonly KeyPart[]): PotSide => ({ amount: zero, parts });
  return {
    before: before ?? none(after?.parts ?? []),
    after: after ?? none(before?.parts ?? []),
  };
}

function sideOf({ amount, parts }: VintagePot, region: number): Maybe<PotSide, Unsplit> {
  return isMissing(parts) ? parts : { amount, parts: parts[region]! };
}

/** By name, then by name without years; a pot with another kind of key is another pot. */
function pairPots(before: readonly VintagePot[], after: readonly VintagePot[]): PairedPot[] {
  const left = [...after];
  const take = (suits: (pot: VintagePot) => boolean): VintagePot | undefined => {
    const index = left.findIndex(suits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const same = new Map(before.map((pot) => [pot, take(({ prefix }) => prefix === pot.prefix)]));
  for (const pot of before) {
    if (same.get(pot)) continue;
    const plain = withoutYears(pot.prefix);
    const isAlone = before.filter(({ prefix }) => withoutYears(prefix) === plain).length === 1;
    if (isAlone)
      same.set(
        pot,
        take(({ prefix }) => withoutYears(prefix) === plain),
      );
  }
  return [
    ...before.flatMap((pot): PairedPot[] => {
      const later = same.get(pot);
      if (!later) return [{ name: pot.name, before: pot }];
      if (later.keyKind === pot.keyKind) return [{ name: later.name, before: pot, after: later }];
      return [
        { name: pot.name, before: pot },
        { name: later.name, after: later },
      ];
    }),
    ...left.map((pot): PairedPot => ({ name: pot.name, after: pot })),
  ];
}

const withoutYears = (prefix: string): string =>
  prefix
    .replace(/(?:19|20)\d\d/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');

function allOf(
  regions: readonly ComparedRegion[],
  before: Vintage,
  after: Vintage,
  unit: AmountUnit,
): ComparedRegion {
  const both = regions.filter((one) => one.before !== undefined && one.after !== undefined);
  const together = ({ whole, regions: own }: Vintage, side: 'before' | 'after'): Kronor =>
    whole && both.length === own.length ? whole : sum(both.map((one) => own[one[side]!]!.total));
  const shown = {
    shownBefore: asShown(together(before, 'before'), unit),
    shownAfter: asShown(together(after, 'after'), unit),
  };
  const unsplit = both.find(({ revision }) => isMissing(revision));
  const revisions = both.flatMap(({ revision }) => (isMissing(revision) ? [] : [revision]));
  return {
    code: '',
    name: '',
    ...shown,
    revision: unsplit
      ? unsplit.revision
      : reviseTogether(revisions, shown.shownBefore, shown.shownAfter),
  };
}

/** Shown after minus shown before; zero where only one vintage has the region. */
export const differenceOf = ({ shownBefore, shownAfter }: ComparedRegion): Kronor =>
  shownBefore && shownAfter ? subtract(shownAfter, shownBefore) : zero;
