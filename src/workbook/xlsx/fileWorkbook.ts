import type { Outcome, WorkbookPort } from '../port';
import { applyPlan } from './applyPlan';
import { success } from './outcome';
import { snapshotOf } from './snapshot';
import { openPackage } from './workbookPackage';

/** A workbook lying in a file. */
export interface FileWorkbook extends WorkbookPort {
  /** The whole file as it is after what has been applied; the very bytes given where nothing has. */
  bytes(): Uint8Array;
}

/**
 * Opens the bytes of a workbook file (.xlsx, .xlsm). Refuses what is no workbook, needs a password, is
 * damaged or too large, each with one sentence that says what to do. Nothing is ever written but new
 * parts and the parts that must know of them; all else stays byte for byte.
 *
 * @example
 * const opened = fileWorkbook(bytes);
 * if (opened.ok) await opened.value.apply(plan);
 */
export function fileWorkbook(bytes: Uint8Array): Outcome<FileWorkbook> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  let file = { bytes, workbook: opened.value };
  return success({
    read: async () => snapshotOf(file.workbook),
    async apply(plan) {
      const applied = applyPlan(file.workbook, plan);
      if (!applied.ok) return applied;
      const reopened = openPackage(applied.value);
      if (!reopened.ok) return reopened;
      file = { bytes: applied.value, workbook: reopened.value };
      return success(undefined);
    },
    bytes: () => file.bytes,
  });
}
