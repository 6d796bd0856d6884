/**
 * A calculation that can rest: it yields often (row by row over large tables), and whoever runs it decides
 * what happens in between. A program that waits for the answer finishes it at once; a screen does it in
 * slices, so that nothing blocks. Its answer is the same either way.
 */
export type Work<T> = Generator<Progress | void, T, void>;

/** How far a work has come with what it does now, as it may say when it rests. */
export interface Progress {
  readonly stage: 'recognise' | 'calculate';
  readonly done: number;
  readonly of: number;
}

/**
 * Does the whole of a work at once and answers what it comes to.
 *
 * @example finish(recogniseWork(sheets, model))
 */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A list made into another, one by one with a rest after each. */
export function* each<From, To>(
  list: readonly From[],
  make: (one: From, index: number) => To,
): Work<To[]> {
  const made: To[] = [];
  for (const [index, one] of list.entries()) {
    yield;
    made.push(make(one, index));
  }
  return made;
}

/** How many quick visits to cells are made between two rests. */
export const visitsBetweenRests = 1000;
