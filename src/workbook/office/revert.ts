import { message, type Message } from '../../messages/message';
import type { BeforeImage } from '../beforeImage';
import type { WorkbookSnapshot } from '../port';
import { answerInTime } from './answerInTime';
import {
  chartsBeside,
  findSheet,
  markedSheet,
  sheetCalled,
  straysOf,
  type FoundSheet,
} from './foundSheet';
import { putMemos, putMarks, readLooks, stillWritten } from './cellMarks';
import { markedNow } from './markedNow';
import { closeJournal, loadImage, putJournal, without, type Journal } from './journal';
import { officeFault, wasTurnedAway } from './officeFault';

/** What came of taking a write back. */
export interface RevertAnswer {
  readonly problem?: Message;
  /** Whether it stopped when something had been changed already. */
  readonly halfDone?: boolean;
  readonly journal: Journal;
}

/** Why a write is taken back: the user asked for it, or it was found to have stopped half-way. */
export type RevertReason = 'undo' | 'repair';

/**
 * Takes a write back by its before-image, in the settings of the workbook: an earlier result is restored
 * with its looks and names; a sheet that came with the write is taken away, but only its cells are cleared
 * where the user has added something or refers to it. Two batches to look, one to restore; where that one
 * stops half-way the journal stays open, and the next reading does it again.
 */
export async function revert(
  id: number,
  standing: Journal,
  snapshot: WorkbookSnapshot,
  reason: RevertReason,
  patience: number,
): Promise<RevertAnswer> {
  const entry = standing.entries.find((one) => one.id === id);
  const wasOpen = standing.open === id;
  let during = wasOpen ? standing : undefined;
  try {
    const context = new Excel.RequestContext();
    const { workbook } = context;
    const image = loadImage(workbook, id);
    workbook.worksheets.load('items/id,items/name');
    workbook.names.load('items/name,items/formula');
    await answerInTime(context.sync(), patience);

    const before = image();
    const isKept = before !== undefined && reason === 'repair' && isComplete(before, workbook);
    if (before && !isKept) {
      const found = before.sheets.map((sheet) => findSheet(sheet, before, workbook));
      await answerInTime(context.sync(), patience);
      const { marking } = before;
      const marked = markedNow(marking, reason, workbook);
      const looks = marked.length > 0 ? await readLooks(marked.map(({ cell }) => cell)) : undefined;
      const problem = refusalOf(found, reason) ?? (looks?.ok === false ? looks.problem : undefined);
      if (problem) return { problem, journal: standing };
      // Only what stopped half-way can have left a chart without its name.
      const strays = wasOpen ? await straysOf(found, standing, patience) : [];
      during = { ...standing, open: id, charts: chartsBeside(found, strays) };
      putJournal(workbook, during);
      for (const [index, sheet] of found.entries()) sheet.restore(snapshot, strays[index]);
      if (looks?.ok) putMarks(workbook, stillWritten(marked, looks.lookOf), 'before');
      if (marking) putMemos(workbook, marking, marking.memos);
    }
    const isRemembered = isKept && before.sheets.every(({ markName }) => markName !== undefined);
    const journal = isRemembered ? { entries: standing.entries } : without(standing, id);
    closeJournal(workbook, journal, id);
    await answerInTime(context.sync(), patience);
    return { journal };
  } catch (fault) {
    const sheet = entry?.sheets.join(', ') ?? '';
    const problem = officeFault(fault, { kind: 'write', sheet, creates: false });
    const halfDone = during !== undefined && !wasTurnedAway(fault);
    return { problem, halfDone, journal: during && halfDone ? during : standing };
  }
}

function refusalOf(found: readonly FoundSheet[], reason: RevertReason): Message | undefined {
  const locked = found.find((sheet) => sheet.locked());
  if (locked) return message('excel-protected-sheet', { sheet: locked.name });
  const changed = reason === 'undo' ? found.find((sheet) => sheet.changed()) : undefined;
  return changed && message('excel-undo-changed', { sheet: changed.name });
}

/** Whether a write of new sheets alone had done all but say so: each bears its own name, and its mark. */
function isComplete({ sheets }: BeforeImage, { worksheets, names }: Excel.Workbook): boolean {
  return sheets.every(
    (sheet) =>
      sheet.kind === 'absent' &&
      sheetCalled(sheet.workingName, worksheets) === undefined &&
      (sheet.markName === undefined
        ? sheetCalled(sheet.name, worksheets) !== undefined
        : markedSheet(sheet.markName, names) !== undefined),
  );
}
