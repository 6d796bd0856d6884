/** What a test can make go wrong. Plain and mutable: switch on, run, switch off. */
export interface Faults {
  /** A person is typing in a cell: every request is refused with InvalidOperationInCellEditMode. */
  cellEditMode: boolean;
  /** Bytes that a request or an answer may have; 5 000 000 is Excel on the web's. */
  payloadLimit: number | undefined;
  /** An error in place of the action at this place (from 0) of each request, until switched off. */
  failAt:
    | {
        readonly action: number;
        readonly code?: string;
        readonly message?: string;
        /** What becomes of the session: refused from then on, or never answered again. */
        readonly then?: 'lost' | 'dead';
      }
    | undefined;
  /** Milliseconds before each answer. */
  delay: number;
  /** The session is lost: every request is refused with InvalidOrTimedOutSession. */
  lost: boolean;
  /** The session has died: nothing is answered any more. */
  dead: boolean;
}

export const noFaults = (): Faults => ({
  cellEditMode: false,
  payloadLimit: undefined,
  failAt: undefined,
  delay: 0,
  lost: false,
  dead: false,
});
