import { message, type Message } from '../../messages/message';
import { columnLetters, type CellAddress } from '../../tables/cell';
import type { MarkingBefore } from '../beforeImage';
import { isSameColour, type MarkChange, type MarkedLook } from '../markChanges';
import { marksName } from '../markMemo';

/** Whether this Excel lets an add-in write notes. */
export const canWriteNotes = (): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.18');

/** How cells look, or why they may not be marked. */
export type LooksRead =
  | { readonly ok: true; lookOf(cell: CellAddress): MarkedLook }
  | { readonly ok: false; readonly problem: Message };

/**
 * Reads the fill and the note of cells in one batch, and one more where a sheet has threaded comments: a
 * cell with such a thread can hold no note. Refuses where one of their sheets has gone or is protected.
 * Throws Excel's errors.
 */
export async function readLooks(cells: readonly CellAddress[]): Promise<LooksRead> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => {
    const sheet = worksheets.getItemOrNullObject(name).load('name');
    const protection = sheet.protection.load('protected');
    return { name, sheet, protection, threads: loadThreads(sheet) };
  });
  const asked = cells.map((cell) => {
    const sheet = worksheets.getItemOrNullObject(cell.sheet);
    const fill = sheet.getRange(addressIn(cell)).getCellProperties(fillAsked);
    return { cell, fill, note: loadNote(sheet, cell) };
  });
  await context.sync();
  const gone = sheets.find(({ sheet }) => sheet.isNullObject);
  if (gone) return refused('excel-sheet-missing', gone.name);
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked) return refused('marks-protected', locked.sheet.name);

  const places = sheets.flatMap(({ name, threads }) =>
    threads().map((place) => ({ name, place: place.load('rowIndex,columnIndex') })),
  );
  if (places.length > 0) await context.sync();
  const threaded = new Set(
    places.map(({ name, place: { rowIndex: row, columnIndex: column } }) =>
      keyOf({ sheet: name, row, column }),
    ),
  );
  const looks = new Map(
    asked.map(({ cell, fill, note }) => {
      const key = keyOf(cell);
      const keepsNote = !canWriteNotes() || threaded.has(key);
      const look: MarkedLook = {
        ...fillOf(fill.value[0]?.[0]),
        note: note(),
        ...(keepsNote && { keepsNote: true }),
      };
      return [key, look] as const;
    }),
  );
  return { ok: true, lookOf: (cell) => looks.get(keyOf(cell))! };
}

/**
 * Queues what a write does to cells of the user's, or puts them back as they stood; and what the hidden names
 * then remember. Done twice it gives the same, and each step goes whatever an interrupted one has left.
 */
export function putMarks(
  workbook: Excel.Workbook,
  changes: readonly MarkChange[],
  to: 'written' | 'before',
): void {
  for (const { cell, fill, note } of changes) {
    const sheet = workbook.worksheets.getItem(cell.sheet);
    if (fill) {
      const { fill: there } = sheet.getRange(addressIn(cell)).format;
      if (fill[to] === null) there.clear();
      else there.color = fill[to];
    }
    if (note) putNote(sheet, cell, note[to], note[to === 'written' ? 'before' : 'written']);
  }
}

/** Queues the names that remember marks, in place of all that the write may have left. */
export function putMemos(
  { names }: Excel.Workbook,
  { markName, memos, written }: Pick<MarkingBefore, 'markName' | 'memos' | 'written'>,
  formulas: readonly string[],
): void {
  for (let index = 0; index < Math.max(memos.length, written); index += 1) {
    names.getItemOrNullObject(marksName(markName, index)).delete();
  }
  formulas.forEach((formula, index) => {
    names.add(marksName(markName, index), `=${formula.replace(/^=/, '')}`).visible = false;
  });
}

/** Of what a write did, what still stands as it was written: the user's own changes since are left. */
export function stillWritten(
  changes: readonly MarkChange[],
  lookOf: (cell: CellAddress) => MarkedLook,
): readonly MarkChange[] {
  return changes.map(({ cell, fill, note }) => {
    const look = lookOf(cell);
    return {
      cell,
      ...(fill && isSameColour(look.fill, fill.written) && { fill }),
      ...(note && look.note === note.written && { note }),
    };
  });
}

const refused = (key: 'excel-sheet-missing' | 'marks-protected', sheet: string): LooksRead => ({
  ok: false,
  problem: message(key, { sheet }),
});

const keyOf = ({ sheet, row, column }: CellAddress): string =>
  `${sheet.toLowerCase()}!${row},${column}`;

const addressIn = ({ row, column }: CellAddress): string => `${columnLetters(column)}${row + 1}`;

const fillAsked: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true, pattern: true } },
};

/** A fill of one colour, or none; any other could not be put back as it is. */
function fillOf(
  properties: Excel.CellProperties | undefined,
): Pick<MarkedLook, 'fill' | 'keepsFill'> {
  const { color, pattern } = properties?.format?.fill ?? {};
  if (pattern === 'None' || !color) return { fill: null };
  return pattern === undefined || pattern === 'Solid'
    ? { fill: color }
    : { fill: color, keepsFill: true };
}

function loadNote(sheet: Excel.Worksheet, cell: CellAddress): () => string | null {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.18')) {
    const note = sheet.notes.getItemOrNullObject(addressIn(cell)).load('content');
    return () => (note.isNullObject ? null : note.content.replace(/\r\n?/g, '\n'));
  }
  return () => null;
}

function loadThreads(sheet: Excel.Worksheet): () => readonly Excel.Range[] {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.10')) {
    const comments = sheet.comments.load('items/id');
    return () => comments.items.map((comment) => comment.getLocation());
  }
  return () => [];
}

/** A note of the user's is never deleted, so that its size stays; one that was ours alone is. */
function putNote(
  sheet: Excel.Worksheet,
  cell: CellAddress,
  text: string | null,
  instead: string | null,
): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.18')) {
    const address = addressIn(cell);
    const there = sheet.notes.getItemOrNullObject(address);
    if (text !== null && instead !== null) there.content = text;
    else {
      there.delete();
      if (text !== null) sheet.notes.add(address, text);
    }
  }
}
