import type { WorkbookStore } from '../store';
import { HostError } from '../hostObject';
import type { Sheet } from '../sheet';

/** What every host object works on. */
export interface ObjectContext {
  readonly store: WorkbookStore;
  /** The client subscribed to an event kind of a sheet (by id) or of the workbook. */
  readonly listen: (event: number, target: string) => void;
  readonly unlisten: (event: number, target: string) => void;
}

/** Refuses a write to a protected sheet. */
export function checkWritable(sheet: Sheet): void {
  if (!sheet.protected) return;
  throw new HostError(
    'AccessDenied',
    "You can't perform the requested operation, because the sheet is protected.",
  );
}

/** The target of events that concern the whole workbook, as the client spells it. */
export const workbookTarget = 'Workbook';
