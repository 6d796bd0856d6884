import { addressText, type CellAddress } from '../tables/cell';
import { noteAfter, type CellMark } from '../tables/cellMark';
import { notePrint, type KeptMark } from './markMemo';

/** How a cell of the user's looks as far as a mark is concerned; null is no fill, no note. */
export interface MarkedLook {
  readonly fill: string | null;
  readonly note: string | null;
  /** Whether it has a fill that could not be put back as it is, such as a pattern: then it is left. */
  readonly keepsFill?: true;
  /** Whether nothing can be noted there. */
  readonly keepsNote?: true;
}

interface Change {
  readonly before: string | null;
  readonly written: string | null;
}

/** What a write does to one cell of the user's, so plain that it can be done, undone and compared. */
export interface MarkChange {
  readonly cell: CellAddress;
  readonly fill?: Change;
  readonly note?: Change;
  /** Its place among the marks that the workbook remembers of this write; none where a mark only goes. */
  readonly kept?: number;
}

/** What marking comes to: the changes, and what the workbook must remember. */
export interface Marking {
  readonly changes: readonly MarkChange[];
  readonly kept: readonly KeptMark[];
}

/**
 * What becomes of the user's cells when the marks of an earlier result give way to new ones. A fill or a note
 * of the earlier result goes only where it is still ours, and what stood before comes back; a new note stands
 * after one of the user's.
 */
export function markChanges(
  earlier: readonly KeptMark[],
  marks: readonly CellMark[],
  lookOf: (cell: CellAddress) => MarkedLook,
): Marking {
  const cells = new Map<string, { cell: CellAddress; was?: KeptMark; mark?: CellMark }>();
  for (const was of earlier) {
    if (was.cell) cells.set(keyOf(was.cell), { cell: was.cell, was });
  }
  for (const mark of marks) {
    cells.set(keyOf(mark.cell), { ...cells.get(keyOf(mark.cell)), cell: mark.cell, mark });
  }
  const changes: MarkChange[] = [];
  const kept: KeptMark[] = [];
  for (const { cell, was, mark } of cells.values()) {
    const look = lookOf(cell);
    const base = { fill: fillBefore(look, was), note: noteBefore(look, was) };
    const setsFill = mark !== undefined && !look.keepsFill;
    const setsNote = mark !== undefined && !look.keepsNote;
    const fill = setsFill ? mark.fill : base.fill;
    const note = setsNote ? noteAfter(base.note, mark.note) : base.note;
    // A note that this Excel cannot take away is remembered for one that can.
    const staying = look.keepsNote ? was?.note : undefined;
    const isKept = mark !== undefined || staying !== undefined;
    changes.push({
      cell,
      ...(fill !== look.fill && { fill: { before: look.fill, written: fill } }),
      ...(note !== look.note && { note: { before: look.note, written: note } }),
      ...(isKept && { kept: kept.length }),
    });
    if (!isKept) continue;
    const ours = note?.slice(base.note?.length ?? 0) ?? '';
    const told = setsNote ? { length: ours.length, print: notePrint(ours) } : staying;
    kept.push({
      cell,
      ...(setsFill && { fill: { ours: mark.fill, before: base.fill } }),
      ...(told && { note: told }),
    });
  }
  return { changes, kept };
}

/** Excel finds sheets without regard to case. */
const keyOf = (cell: CellAddress): string => addressText(cell).toLowerCase();

const fillBefore = ({ fill }: MarkedLook, was: KeptMark | undefined): string | null =>
  was?.fill && isSameColour(fill, was.fill.ours) ? was.fill.before : fill;

function noteBefore({ note }: MarkedLook, was: KeptMark | undefined): string | null {
  if (note === null || !was?.note) return note;
  const from = note.length - was.note.length;
  if (from < 0 || notePrint(note.slice(from)) !== was.note.print) return note;
  return from === 0 ? null : note.slice(0, from);
}

/** Spreadsheets write colours in small letters or capitals. */
export const isSameColour = (a: string | null, b: string | null): boolean =>
  a?.toUpperCase() === b?.toUpperCase();
