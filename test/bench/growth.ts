import { interleaved } from './interleaved';
import { ownMethods } from './ownMethods';
import { seededRandom } from './seededRandom';

export interface GrowthRow {
  readonly method: string;
  /** One a size of `growthSizes`. */
  readonly microseconds: readonly number[];
  /** Time per n · log n at the largest size, of that at the smallest. */
  readonly againstNLogN: number;
}

export const growthSizes = [1_000, 10_000, 100_000] as const;

/** How the time of each method grows with the number of recipients, random weights below a million. */
export function growthRows(): readonly GrowthRow[] {
  const random = seededRandom(2020);
  const total = 2_100_000_000n;
  const columns = growthSizes.map((size) => {
    const weights = Array.from({ length: size }, () => BigInt(1 + Math.floor(random() * 1e6)));
    return interleaved(
      ownMethods.map(({ name, share }) => ({ name, run: () => share(total, weights) })),
      { rounds: 15, millisecondsPerRound: 20 },
    ).map(({ microseconds }) => microseconds);
  });
  return ownMethods.map(({ name }, index) => {
    const microseconds = columns.map((column) => column[index]!);
    const perNLogN = microseconds.map((time, at) => time / nLogN(growthSizes[at]!));
    return { method: name, microseconds, againstNLogN: perNLogN.at(-1)! / perNLogN[0]! };
  });
}

const nLogN = (size: number): number => size * Math.log2(size);
