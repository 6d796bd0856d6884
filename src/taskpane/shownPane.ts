import type { Progress } from '../core/work/work';
import { message } from '../messages/message';
import { error, type Finding } from '../tables/finding';
import type { PaneState, Status } from './paneState';

/** What the pane shows right now, and who wants to know when that changes. */
export interface ShownPane {
  state(): PaneState;
  progress(): Progress | undefined;
  become(next: PaneState): void;
  /** Takes a state that nobody need be told of yet. */
  prepare(next: PaneState): void;
  /** How far what is being worked out has come. */
  tell(next: Progress): void;
  subscribe(changed: () => void): () => void;
  /** A bug must not leave the pane waiting for ever: it says what stopped it, and can be tried again. */
  guarded<Arguments extends unknown[]>(
    act: (...given: Arguments) => Promise<void>,
  ): (...given: Arguments) => Promise<void>;
}

/** A pane that begins with a state. */
export function shownPane(initial: PaneState): ShownPane {
  let state = initial;
  let progress: Progress | undefined;
  const listeners = new Set<() => void>();
  const told = (): void => {
    for (const listener of listeners) listener();
  };
  const become = (next: PaneState): void => {
    state = next;
    if (!next.busy) progress = undefined;
    told();
  };
  return {
    state: () => state,
    progress: () => progress,
    become,
    prepare(next) {
      state = next;
    },
    tell(next) {
      progress = next;
      told();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    guarded:
      (act) =>
      async (...given) => {
        try {
          await act(...given);
        } catch (bug) {
          console.error(bug);
          const reason = bug instanceof Error ? bug.message : String(bug);
          become(rest({ ...state, fault: error(message('pane.crashed', { reason })) }));
        }
      },
  };
}

/** The state when nothing is under way any more, and what there is to say of it. */
export function rest(next: PaneState, status?: Status): PaneState {
  const { busy: _over, ...rested } = next;
  return status ? { ...rested, status } : rested;
}

/** What stopped something, for the status line. */
export const problem = (finding: Finding): Status => ({
  tone: 'problem',
  text: finding.message,
  finding,
});

/** Whether something is being done to the workbook. */
export const isChanging = ({ busy }: PaneState): boolean =>
  busy !== undefined && busy !== 'reading';
