import type { Outcome } from '../workbook/port';

/** How long a person is left to finish a cell before Excel is asked again, in milliseconds. */
export const restWhileEditing = 1_000;

/** Asks Excel again and again while a cell is being edited, until it answers or the user gives up. */
export interface CellEditWait {
  /** What Excel answered in the end; undefined where the user gave up first. */
  patiently<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T> | undefined>;
  giveUp(): void;
}

/** @param waiting hears when the waiting begins and ends. */
export function cellEditWait(waiting: (is: boolean) => void): CellEditWait {
  let stop: (() => void) | undefined;

  /** Whether to go on, when the rest is over or the user has given up. */
  const rested = (): Promise<boolean> =>
    new Promise((answer) => {
      const timer = setTimeout(() => answer(true), restWhileEditing);
      stop = () => {
        clearTimeout(timer);
        answer(false);
      };
    });

  return {
    async patiently(ask) {
      let outcome = await ask();
      if (!isEditing(outcome)) return outcome;
      waiting(true);
      while (isEditing(outcome)) {
        const goesOn = await rested();
        stop = undefined;
        if (!goesOn) {
          waiting(false);
          return undefined;
        }
        outcome = await ask();
      }
      waiting(false);
      return outcome;
    },
    giveUp: () => stop?.(),
  };
}

function isEditing(outcome: Outcome<unknown>): boolean {
  if (outcome.ok) return false;
  return outcome.problem.message.key === 'excel-edit-mode';
}
