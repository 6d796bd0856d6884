import { message, type Message } from '../../messages/message';
import type { AbsentSheet, BeforeImage, SheetBefore } from '../beforeImage';
import { contentPrint } from '../contentPrint';
import type { WorkbookSnapshot } from '../port';
import { parseReference, sameSheet } from '../xlsx/reference';
import { answerInTime } from './answerInTime';
import { removeCharts } from './chartWriter';
import { closeJournal, loadImage, putJournal, without, type Journal } from './journal';
import { officeFault, wasTurnedAway } from './officeFault';
import { mentionsSheet } from './mentionsSheet';
import { restoreMark, restoreStanding } from './restoreSheet';
import { areaText } from './sheetWriter';

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
  let begun = standing.open === id;
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
      const problem = refusalOf(found, reason);
      if (problem) return { problem, journal: standing };
      begun = true;
      putJournal(workbook, { ...standing, open: id });
      for (const sheet of found) sheet.restore(snapshot);
    }
    const isRemembered = isKept && before.sheets.every(({ markName }) => markName !== undefined);
    const journal = isRemembered ? { entries: standing.entries } : without(standing, id);
    closeJournal(workbook, journal, id);
    await answerInTime(context.sync(), patience);
    return { journal };
  } catch (fault) {
    const sheet = entry?.sheets.join(', ') ?? '';
    const problem = officeFault(fault, { kind: 'write', sheet, creates: false });
    const halfDone = begun && !wasTurnedAway(fault);
    return { problem, halfDone, journal: halfDone ? { ...standing, open: id } : standing };
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

/** A sheet of the image as it stands now. */
interface FoundSheet {
  readonly name: string;
  /** Whether the cells that were written hold something else by now. */
  changed(): boolean;
  locked(): boolean;
  restore(snapshot: WorkbookSnapshot): void;
}

/** Asks for what decides how a sheet is restored; it can be asked when the next `sync` is done. */
function findSheet(before: SheetBefore, image: BeforeImage, workbook: Excel.Workbook): FoundSheet {
  const { worksheets, names } = workbook;
  const name =
    before.kind === 'absent'
      ? absentSheet(before, image, workbook)
      : (markedSheet(before.markName, names) ?? sheetCalled(before.name, worksheets));
  const mark = (): void => restoreMark(workbook, before.markName, before.mark);
  if (name === undefined) {
    // The user has taken the sheet away: there is nothing left to take back but the name.
    return { name: before.name, changed: () => false, locked: () => false, restore: mark };
  }
  const sheet = worksheets.getItem(name);
  const protection = sheet.protection.load('protected');
  const range = sheet.getRange(areaText(before.area)).load('formulas');
  const common = {
    name,
    changed: () => contentPrint(range.formulas) !== before.written,
    locked: () => protection.protected,
  };
  if (before.kind === 'standing') {
    return {
      ...common,
      restore() {
        restoreStanding(workbook, before, name);
        mark();
      },
    };
  }
  const isOurs = onlyOurs(before, sheet);
  return {
    ...common,
    restore(snapshot) {
      const isUsed = mentionsSheet(name, snapshot, names.items, before.markName);
      if (isOurs() && !isUsed && worksheets.items.length > 1) sheet.delete();
      else {
        // Anew: a range lives no longer than its batch.
        const cells = sheet.getRange(areaText(before.area));
        cells.clear('Formats');
        cells.clear('Contents');
        if (before.markName !== undefined) removeCharts(sheet, before.markName);
      }
      mark();
    },
  };
}

/** Asks whether a sheet holds nothing but what was written there. */
function onlyOurs({ area, markName }: AbsentSheet, sheet: Excel.Worksheet): () => boolean {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const charts = sheet.charts.load('items/name');
  const added = [
    sheet.tables.getCount(),
    sheet.pivotTables.getCount(),
    // Newer than what the add-in requires.
    ...(Office.context.requirements.isSetSupported('ExcelApi', '1.10')
      ? [sheet.comments.getCount()]
      : []),
  ];
  return () => {
    const isOurChart = ({ name }: Excel.Chart): boolean =>
      markName !== undefined && name.startsWith(`${markName}.`);
    if (added.some(({ value }) => value > 0) || !charts.items.every(isOurChart)) return false;
    if (used.isNullObject) return true;
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return (
      rowIndex >= area.top &&
      columnIndex >= area.left &&
      rowIndex + rowCount <= area.top + area.rows &&
      columnIndex + columnCount <= area.left + area.columns
    );
  };
}

/**
 * The sheet that came with a write: by its working name, else by its mark. One without a mark is known by
 * its name, but only while another sheet of the same write still bears a working name.
 */
function absentSheet(
  { name, workingName, markName }: AbsentSheet,
  image: BeforeImage,
  { worksheets, names }: Excel.Workbook,
): string | undefined {
  const isHalfDone = image.sheets.some(
    (sheet) => sheet.kind === 'absent' && sheetCalled(sheet.workingName, worksheets) !== undefined,
  );
  return (
    sheetCalled(workingName, worksheets) ??
    markedSheet(markName, names) ??
    (markName === undefined && isHalfDone ? sheetCalled(name, worksheets) : undefined)
  );
}

const sheetCalled = (name: string, { items }: Excel.WorksheetCollection): string | undefined =>
  items.find((sheet) => sameSheet(sheet.name, name))?.name;

/** The sheet that a mark refers to; undefined where there is no such name, or its sheet has gone. */
function markedSheet(
  markName: string | undefined,
  names: Excel.NamedItemCollection,
): string | undefined {
  const found = names.items.find(({ name }) => name === markName);
  return found && parseReference(String(found.formula).replace(/^=/, ''))?.sheet;
}
