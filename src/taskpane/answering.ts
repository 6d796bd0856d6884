import type { Work } from '../core/work/work';
import type { Model } from '../models/model';
import type { VisibleWorkbook } from '../workbook/port';
import { inSlices } from './inSlices';
import { answered, pageModel, sameChoices, withWorkbook, type PaneState } from './paneState';
import { isChanging, rest, type ShownPane } from './shownPane';

/** How long the workbook must rest before it is read again, in milliseconds. */
export const restBeforeReading = 400;

/** Reading the workbook and working answers out, of which the newest alone is wanted. */
export interface Answering {
  read(): Promise<void>;
  /** Reads when the workbook has rested, once for many changes. */
  readSoon(): void;
  /** Answers a choice of the user's: at once where that is quick, else as soon as it is ready. */
  choose(next: PaneState): Promise<void>;
  /**
   * Works an answer out in slices and takes it into the state; a choice that the user makes meanwhile
   * begins it anew. Answers false where it was cancelled, or something newer has come in its place.
   */
  workOut(
    begun: () => Work<PaneState>,
    finished?: (next: PaneState) => PaneState,
  ): Promise<boolean>;
  /** No reading and no answer on its way is wanted any more. */
  giveUp(): void;
  /** No reading that waits begins. */
  stop(): void;
}

/**
 * What reads the workbook and answers for a pane.
 *
 * @param today Today as an ISO date.
 */
export function answering(
  pane: ShownPane,
  workbook: VisibleWorkbook,
  models: readonly Model[],
  today: () => string,
): Answering {
  const { state, become } = pane;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lastReading = 0;
  let lastWork = 0;
  /** Whether Excel has been asked for a reading that is still wanted. */
  let isAsking = false;
  /** Whether an answer is being worked out. */
  let isWorking = false;

  const workOut: Answering['workOut'] = async (begun, finished = (next) => next) => {
    const own = ++lastWork;
    isWorking = true;
    try {
      for (;;) {
        const from = state();
        const working = inSlices(
          begun(),
          () => own === lastWork && sameChoices(state(), from),
          (worked) => {
            isWorking = false;
            const next = finished(withAnswer(state(), worked));
            become(next.busy === 'reading' && !isAsking ? rest(next) : next);
          },
          (next) => own === lastWork && pane.tell(next),
        );
        if (isWorking && !state().busy) become({ ...state(), busy: 'reading' });
        if ((await working) || own !== lastWork) return own === lastWork;
      }
    } finally {
      if (own === lastWork) isWorking = false;
    }
  };

  const read = pane.guarded(async () => {
    clearTimeout(waiting);
    const reading = ++lastReading;
    isAsking = true;
    become({ ...state(), busy: 'reading' });
    const outcome = await workbook.read();
    if (reading !== lastReading) return;
    isAsking = false;
    if (!outcome.ok) return become(rest({ ...state(), fault: outcome.problem }));
    await workOut(() => withWorkbook({ ...state(), today: today() }, models, outcome.value));
  });

  function readSoon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // What is being written right now will have changed the workbook when it is done.
      if (isChanging(state())) readSoon();
      else void read();
    }, restBeforeReading);
  }

  const choose = pane.guarded(async (next: PaneState) => {
    if (pageModel(next, models) !== pageModel(state(), models)) {
      const { run: _another, ...without } = next;
      pane.prepare(without);
    } else pane.prepare(next);
    // The work under way begins anew with the choice.
    if (isWorking) become(state());
    else await workOut(() => answered(state(), models));
  });

  return {
    read,
    readSoon,
    choose,
    workOut,
    giveUp() {
      clearTimeout(waiting);
      lastReading += 1;
      lastWork += 1;
      isAsking = false;
      isWorking = false;
    },
    stop: () => clearTimeout(waiting),
  };
}

/** The state as it has become meanwhile, with the answer that has been worked out. */
function withAnswer(state: PaneState, worked: PaneState): PaneState {
  const { run: _old, fault: _before, ...now } = state;
  const { busy: _busy, waiting: _waiting, status: _status, ...answer } = worked;
  return { ...now, ...answer };
}
