import {
  add,
  isZero,
  negate,
  subtract,
  sum,
  times,
  zero,
  type Factor,
  type Kronor,
} from '../amount/exact';
import { isMissing, missing, type Maybe } from '../amount/missing';

/** A board with its decided frame in the base year. */
export interface Board {
  readonly frame: Kronor;
  /** How much the frame is indexed each year after the base year, as a part of one: 0.025 for 2.5 %. */
  readonly indexes: readonly Maybe<Factor>[];
  /** The frame printed for each year after the base year, where one is. */
  readonly printed: readonly Maybe<Kronor>[];
  readonly changes: readonly FrameChange[];
}

/** A change of a board's frame; without a last year it is permanent. */
export interface FrameChange {
  readonly amount: Kronor;
  readonly from: number;
  readonly to?: number;
}

export interface FrameOptions {
  readonly baseYear: number;
  /** What a year starts from: the calculated frame of the year before, or the printed one where there is one. */
  readonly startFrom: 'calculated' | 'printed';
}

/** One year of a board: `base + indexation + begun + ended = frame`, exactly. */
export interface FrameYear {
  readonly year: number;
  /** The frame of the year before. */
  readonly base: Kronor;
  /** What of the base is indexed: all but the temporary changes in it. */
  readonly indexed: Kronor;
  readonly indexation: Kronor;
  /** Changes that begin this year, by their place in the board's list. */
  readonly begun: readonly number[];
  /** Temporary changes whose last year was the year before. */
  readonly ended: readonly number[];
  /** The sum of what begins less what ends. */
  readonly changes: Kronor;
  readonly frame: Kronor;
  readonly printed: Maybe<Kronor, 'notPrinted'>;
  /** The printed frame less the calculated one: what the known changes do not explain. */
  readonly unexplained: Maybe<Kronor, 'notPrinted'>;
}

/** A year that cannot be calculated, and why: the index of it or of a year before is missing. */
export type FrameYears = readonly Maybe<FrameYear, 'noIndex'>[];

/**
 * A board's frames year by year. Within a year the base is indexed first and that year's changes are added
 * then; a permanent change is part of the base that is indexed the year after. A temporary change is an
 * amount of its own: it is not indexed, and it leaves the frame after its last year. A temporary change
 * that runs in the base year is part of the base year's frame.
 *
 * @returns one element a year after the base year, as many as the board has indexes for.
 * @example boardFrames({ frame: kronor('100'), indexes: [factor('0.02')], printed: [], changes: [] }, options)
 *   // [{ base: 100, indexation: 2, changes: 0, frame: 102, … }]
 */
export function boardFrames(board: Board, { baseYear, startFrom }: FrameOptions): FrameYears {
  const years: Maybe<FrameYear, 'noIndex'>[] = [];
  let before: Maybe<Kronor, 'noIndex'> = board.frame;
  for (const [offset, index] of board.indexes.entries()) {
    const year = baseYear + offset + 1;
    const printedBefore = offset === 0 ? missing('none') : (board.printed[offset - 1] ?? none);
    const base: Maybe<Kronor, 'noIndex'> =
      startFrom === 'printed' && !isMissing(printedBefore) ? printedBefore : before;
    const made: Maybe<FrameYear, 'noIndex'> =
      isMissing(base) || isMissing(index)
        ? missing('noIndex')
        : frameYear(board, baseYear, year, base, index, board.printed[offset] ?? none);
    years.push(made);
    before = isMissing(made) ? made : made.frame;
  }
  return years;
}

const none = missing('none');

function frameYear(
  { changes }: Board,
  baseYear: number,
  year: number,
  base: Kronor,
  index: Factor,
  printed: Maybe<Kronor>,
): FrameYear {
  const places = changes.map((_, place) => place);
  const begun = places.filter((place) => changes[place]!.from === year);
  const ended = places.filter((place) => {
    const { from, to } = changes[place]!;
    return to === year - 1 && from < year && to >= baseYear;
  });
  const amounts = (chosen: readonly number[]): Kronor =>
    sum(chosen.map((place) => changes[place]!.amount));
  const indexed = subtract(base, amounts(temporaryIn(changes, year - 1)));
  const indexation: Kronor = isZero(index) ? zero : times(indexed, index);
  const change = add(amounts(begun), negate(amounts(ended)));
  const frame = sum([base, indexation, change]);
  const isPrinted = !isMissing(printed);
  return {
    ...{ year, base, indexed, indexation, begun, ended, changes: change, frame },
    printed: isPrinted ? printed : missing('notPrinted'),
    unexplained: isPrinted ? subtract(printed, frame) : missing('notPrinted'),
  };
}

/**
 * The temporary changes that are part of a year's frame, by their place in the list.
 *
 * @example temporaryIn([{ amount, from: 2019, to: 2020 }], 2020) // [0]
 */
export function temporaryIn(changes: readonly FrameChange[], year: number): readonly number[] {
  return changes.flatMap(({ from, to }, place) =>
    to !== undefined && from <= year && year <= to ? [place] : [],
  );
}
