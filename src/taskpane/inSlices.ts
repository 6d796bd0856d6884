import type { Progress, Work } from '../core/work/work';

/** The longest that the screen waits for a work, in milliseconds: half a picture at 60 a second. */
export const sliceTime = 8;

/**
 * Does a work in slices, so that the page can be drawn, scrolled and pressed in between. The first slice is
 * done at once: what is quick is ready when the call returns. Chosen before a worker: what a work answers
 * holds functions (a report explains its numbers), and 200 000 cells copied to a worker and back would
 * themselves block the page.
 *
 * @param isWanted asked after each rest; where it says no, the rest of the work is never done
 * @param done is given the answer, before anything else can happen
 * @param told is given how far the work has come, before each rest, where it has said so
 * @returns whether it was done
 * @example await inSlices(recogniseWork(sheets, model), () => !cancelled, show)
 */
export async function inSlices<T>(
  work: Work<T>,
  isWanted: () => boolean,
  done: (value: T) => void,
  told: (progress: Progress) => void = () => undefined,
): Promise<boolean> {
  for (;;) {
    const end = performance.now() + sliceTime;
    let progress: Progress | undefined;
    let step = work.next();
    while (!step.done && performance.now() < end) {
      progress = step.value ?? progress;
      step = work.next();
    }
    if (step.done) {
      done(step.value);
      return true;
    }
    progress = step.value ?? progress;
    if (progress) told(progress);
    await rest();
    if (!isWanted()) return false;
  }
}

/** Lets the browser do what it has waiting. A message comes sooner than a timer, which waits four milliseconds. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
