import { message, type Message } from '../../messages/message';
import type { CellMark } from '../../tables/cellMark';
import type { StandingSheet } from '../beforeImage';
import { readMarking, type MarkingToWrite } from './readMarking';
import { readBefore, toStandingSheet } from './readBefore';
import type { SheetToWrite } from './sheetToWrite';
import { loadGround, type WriteGround } from './writeGround';

/** What a write stands on, or why it may not begin. */
export interface Standing extends WriteGround {
  /** By the name of the sheet, what stands where a sheet that stood is written. */
  readonly standing: ReadonlyMap<string, StandingSheet>;
  /** What is marked in the user's sheets, or taken away from there; absent where nothing is. */
  readonly marking?: MarkingToWrite;
  readonly problem?: Message;
}

/**
 * Everything that must be known before sheets are written. New sheets in a workbook that has been read
 * need no look at all; one that stands is looked at once more, in one batch, and so are cells that are marked.
 */
export async function readStanding(
  sheets: readonly SheetToWrite[],
  marks: readonly CellMark[],
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
  const marked = problem ? undefined : await readMarking(sheets[0]?.mark?.name, marks, ground);
  problem ??= marked?.problem;
  return {
    ...ground,
    standing,
    ...(marked?.marking && { marking: marked.marking }),
    ...(problem ? { problem } : {}),
  };
}
