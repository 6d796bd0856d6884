import type { BeforeImage } from '../beforeImage';
import { packed, unpacked } from './packedText';

/** One write that can be undone. */
export interface JournalEntry {
  readonly id: number;
  /** The names of the sheets as they were written. */
  readonly sheets: readonly string[];
  /** How many characters its before-image takes in the settings. */
  readonly size: number;
}

/**
 * What the workbook remembers of our writes, oldest first; the before-images stand beside it. `open` is
 * the write that is being made or undone right now: found by a later reading, it stopped half-way.
 */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  readonly open?: number;
  /**
   * While an undo is open: by the sheet's name in its before-image, the charts that stood when it began.
   * Those that stood when a write began are in the before-image itself.
   */
  readonly charts?: Readonly<Record<string, readonly string[]>>;
}

export const emptyJournal: Journal = { entries: [] };

/** So much of a workbook's settings is used at most, in characters; Excel on the web takes a few million. */
export const largestMemory = 1_000_000;
/** So many writes can be undone after each other. */
export const longestMemory = 5;

const journalKey = 'Regionkalkyl.journal';
const imageKey = (id: number): string => `Regionkalkyl.before.${id}`;

/** Asks for the journal; the answer is there after the next `sync`. */
export function loadJournal({ settings }: Excel.Workbook): () => Journal {
  const setting = settings.getItemOrNullObject(journalKey).load('value');
  return () => (setting.isNullObject ? emptyJournal : journalIn(setting.value));
}

/** Asks for the before-image of a write; undefined where it has gone. */
export function loadImage({ settings }: Excel.Workbook, id: number): () => BeforeImage | undefined {
  const setting = settings.getItemOrNullObject(imageKey(id)).load('value');
  return () => (setting.isNullObject ? undefined : imageIn(setting.value));
}

/** A write that begins: its entry, the journal while it goes on, and what it keeps. */
export interface BegunWrite {
  readonly id: number;
  readonly before: Journal;
  readonly during: Journal;
  readonly after: Journal;
  readonly image: string;
}

/**
 * The journal of a write from its beginning to its end. The oldest writes are forgotten where there is
 * no more room; `undoable` is false for what the user can simply delete, such as inserted samples.
 */
export function begin(before: Journal, image: BeforeImage, undoable: boolean): BegunWrite {
  const id = Math.max(0, ...before.entries.map((entry) => entry.id)) + 1;
  const text = packed(image);
  const entry = { id, sheets: image.sheets.map(({ name }) => name), size: text.length };
  let kept = before.entries;
  const room = (): boolean =>
    kept.length < longestMemory &&
    kept.reduce((sum, { size }) => sum + size, entry.size) <= largestMemory;
  while (kept.length > 0 && !room()) kept = kept.slice(1);
  const remembered = undoable && text.length <= largestMemory;
  return {
    id,
    before: { entries: kept },
    during: { entries: [...kept, entry], open: id },
    after: { entries: remembered ? [...kept, entry] : kept },
    image: text,
  };
}

/**
 * Writes the beginning: first of all, so that whoever comes next finds what must be put back. An open
 * journal without its image means that nothing has been changed yet, or that all has been put back.
 */
export function openJournal(
  workbook: Excel.Workbook,
  standing: Journal,
  { id, during, image }: BegunWrite,
): void {
  putJournal(workbook, during);
  if (image.length <= largestMemory) workbook.settings.add(imageKey(id), image);
  for (const entry of standing.entries) {
    if (!during.entries.some((kept) => kept.id === entry.id)) deleteImage(workbook, entry.id);
  }
}

/** Writes the end: what is not kept goes first, the journal last. */
export function closeJournal(workbook: Excel.Workbook, journal: Journal, id: number): void {
  if (!journal.entries.some((entry) => entry.id === id)) deleteImage(workbook, id);
  if (journal.entries.length > 0) putJournal(workbook, journal);
  else workbook.settings.getItemOrNullObject(journalKey).delete();
}

export function putJournal({ settings }: Excel.Workbook, journal: Journal): void {
  settings.add(journalKey, JSON.stringify(journal));
}

/** The journal when a write has been undone, or never came about. */
export function without({ entries }: Journal, id: number): Journal {
  return { entries: entries.filter((entry) => entry.id !== id) };
}

function deleteImage({ settings }: Excel.Workbook, id: number): void {
  settings.getItemOrNullObject(imageKey(id)).delete();
}

function journalIn(value: unknown): Journal {
  try {
    const journal: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return isJournal(journal) ? journal : emptyJournal;
  } catch {
    return emptyJournal;
  }
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null || !('entries' in value)) return false;
  const { entries } = value;
  return Array.isArray(entries) && entries.every((entry) => typeof entry?.id === 'number');
}

// Written by ourselves and packed: a text that unpacks to sheets is one of ours.
function imageIn(value: unknown): BeforeImage | undefined {
  const image = typeof value === 'string' ? unpacked(value) : undefined;
  const isImage =
    typeof image === 'object' && image !== null && 'sheets' in image && Array.isArray(image.sheets);
  return isImage ? (image as BeforeImage) : undefined;
}
