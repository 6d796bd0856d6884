import { message, type Message } from '../../messages/message';
import type { StandingSheet } from '../beforeImage';
import { readBefore, toStandingSheet } from './readBefore';
import type { SheetToWrite } from './sheetToWrite';
import { loadGround, type WriteGround } from './writeGround';

/** What a write stands on, or why it may not begin. */
export interface Standing extends WriteGround {
  /** By the name of the sheet, what stands where a sheet that stood is written. */
  readonly standing: ReadonlyMap<string, StandingSheet>;
  readonly problem?: Message;
}

/**
 * Everything that must be known before sheets are written. New sheets in a workbook that has been read
 * need no look at all; one that stands is looked at once more, in one batch.
 */
export async function readStanding(
  sheets: readonly SheetToWrite[],
  known: WriteGround | undefined,
): Promise<Standing> {
  const toStanding = sheets.filter(toStandingSheet);
  const standing = new Map<string, StandingSheet>();
  let ground = known;
  let problem: Message | undefined;
  if (!ground || toStanding.length > 0) {
    const context = new Excel.RequestContext();
    const loaded = loadGround(context.workbook);
    const reads = toStanding.map((plan) => readBefore(context.workbook, plan));
    await context.sync();
    ground = loaded();
    for (const [index, read] of reads.entries()) {
      const answer = read();
      if (answer.ok) standing.set(toStanding[index]?.target.name ?? '', answer.before);
      else problem ??= answer.problem;
    }
  }
  if (ground.structureProtected && sheets.length > toStanding.length) {
    problem ??= message('excel-protected-workbook', {});
  }
  return { ...ground, standing, ...(problem ? { problem } : {}) };
}
