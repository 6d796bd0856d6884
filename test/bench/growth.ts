import { sharesOfTotal, wholeUnits } from '../../src/core/amount/apportionment';
import { interleaved, ratio } from './interleaved';
import { ownMethods } from './ownMethods';
import { seededRandom } from './seededRandom';

export interface GrowthRow {
  readonly name: string;
  /** One a size of `growthSizes`. */
  readonly microseconds: readonly number[];
  /** Time per n · log n at the largest size, of that at the smallest. */
  readonly againstNLogN: number;
  /** Likewise one a size: time, of that which multiplying and dividing alone took in the same rounds. */
  readonly againstDividing: readonly number[];
}

export const growthSizes = [1_000, 10_000, 100_000] as const;

/**
 * How the time of each method grows with the number of recipients, random weights below a million. The
 * first row makes the fractions and takes them apart and does nothing else: one pass over the list, so
 * what it grows by beyond n is the machine's, not the method's.
 */
export function growthRows(): readonly GrowthRow[] {
  const random = seededRandom(2020);
  const total = 2_100_000_000n;
  const columns = growthSizes.map((size) => {
    // A processor that has sorted the same thousand numbers again and again knows their order.
    const lists = Array.from({ length: growthSizes[2] / size }, () =>
      Array.from({ length: size }, () => BigInt(1 + Math.floor(random() * 1e6))),
    );
    const inTurn = (share: (weights: readonly bigint[]) => unknown) => {
      let turn = 0;
      return () => share(lists[turn++ % lists.length]!);
    };
    const dividing = (weights: readonly bigint[]): unknown => {
      const { numerators, divisor } = sharesOfTotal(total, weights);
      return wholeUnits(numerators, divisor, total);
    };
    return interleaved(
      [
        { name: 'multiply and divide alone', run: inTurn(dividing) },
        ...ownMethods.map(({ name, share }) => ({
          name,
          run: inTurn((weights) => share(total, weights)),
        })),
      ],
      { rounds: 15, millisecondsPerRound: 20 },
    );
  });
  return columns[0]!.map(({ name }, index) => {
    const microseconds = columns.map((column) => column[index]!.microseconds);
    const perNLogN = microseconds.map((time, at) => time / nLogN(growthSizes[at]!));
    return {
      name,
      microseconds,
      againstNLogN: perNLogN.at(-1)! / perNLogN[0]!,
      againstDividing: columns.map((column) => ratio(column[index]!, column[0]!)),
    };
  });
}

/** What work that grows as n · log n grows by. */
export const nLogN = (size: number): number => size * Math.log2(size);
