import { fraction, subtract, sum, times, zero, type Weight } from '../../core/amount/exact';
import { missing } from '../../core/amount/missing';
import type { KeyPart } from '../../core/revision/potSide';
import { addressText, type CellAddress } from '../../tables/cell';
import type { PotInput, RegionInput, WeightOperand } from '../distribution/input';
import type { VintagePot } from './vintage';

/** A pot as read for a distribution, as a pot of a vintage: the inhabitants apart from other counts. */
export function vintagePot(input: PotInput, regions: readonly RegionInput[]): VintagePot {
  const { key } = input.pot;
  const parts = partsOf(input, regions);
  return {
    name: input.name,
    prefix: input.prefix,
    amount: input.pot.amount,
    cell: input.amountCell,
    keyKind: key.kind === 'given' ? 'given' : parts.map(kindOf).join('; '),
    parts:
      key.kind === 'given'
        ? missing('given')
        : regions.map((_, region) => parts.map((part) => part.of(region))),
  };
}

/** @example "population", or of a blend "3/5 population" */
const kindOf = ({ share, counts }: Part): string =>
  share.denominator === 1n ? counts : `${share.numerator}/${share.denominator} ${counts}`;

/** A part of a key over all regions. */
interface Part {
  readonly share: KeyPart['share'];
  /** Whether it counts inhabitants, other things, or both. */
  readonly counts: 'population' | 'other' | 'both';
  of(region: number): KeyPart;
}

const whole = fraction<'share'>(1n, 1n);

function partsOf({ pot, operands, partTerms }: PotInput, regions: readonly RegionInput[]): Part[] {
  const { key } = pot;
  if (key.kind === 'given') return [];
  const shares = key.kind === 'blend' ? key.parts.map(({ share }) => share) : [whole];
  const widths = partTerms ?? [operands[0]?.length ?? 0];
  const national = key.kind === 'weights' ? key.nationalTotal : undefined;
  let from = 0;
  return shares.map((share, index) => {
    const to = from + (widths[index] ?? 0);
    const terms = operands.map((each) => each.slice(from, to));
    from = to;
    return partOf(share, terms, regions, national);
  });
}

function partOf(
  share: KeyPart['share'],
  terms: readonly (readonly WeightOperand[])[],
  regions: readonly RegionInput[],
  national: Weight | undefined,
): Part {
  const split = terms.map((row, region) => {
    const { population } = regions[region]!.cells;
    const people = row.filter(({ cell }) => isSame(cell, population));
    const others = row.filter(({ cell }) => !isSame(cell, population));
    return { own: weighed(others), ownPopulation: weighed(people), people, others };
  });
  const hasPeople = split.some(({ people }) => people.length > 0);
  const hasOthers = split.some(({ others }) => others.length > 0);
  const counts = hasPeople && hasOthers ? 'both' : hasPeople ? 'population' : 'other';
  const allCounts = sum(split.map(({ own }) => own));
  const allPeople = sum(split.map(({ ownPopulation }) => ownPopulation));
  return {
    share,
    counts,
    of(region) {
      const { own, ownPopulation } = split[region]!;
      const held = { share, own, ownPopulation };
      if (national === undefined) {
        return {
          ...held,
          others: subtract(allCounts, own),
          othersPopulation: subtract(allPeople, ownPopulation),
        };
      }
      // A national total does not say how much of it is inhabitants, unless all of it is.
      const rest = subtract(national, sum([own, ownPopulation]));
      return counts === 'population'
        ? { ...held, others: zero, othersPopulation: rest }
        : { ...held, others: rest, othersPopulation: zero };
    },
  };
}

const weighed = (terms: readonly WeightOperand[]): Weight =>
  sum(terms.map(({ factor, value }) => times(value, factor)));

const isSame = (a: CellAddress | undefined, b: CellAddress | undefined): boolean =>
  a !== undefined && b !== undefined && addressText(a) === addressText(b);
