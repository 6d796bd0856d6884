import { message, type Message } from '../../messages/message';
import { areaChanged } from '../../tables/planChanges';
import type { BeforeImage, SheetBefore, StandingSheet } from '../beforeImage';
import { answerInTime, NoAnswer } from './answerInTime';
import { asOneStep } from './asOneStep';
import { begin, closeJournal, openJournal, type Journal } from './journal';
import { faultCode, officeFault, wasTurnedAway } from './officeFault';
import { putMarks, putMemos } from './cellMarks';
import { drawsOf, writtenPrint } from './readBefore';
import type { MarkingToWrite } from './readMarking';
import { loadBarsToReplace, restoreMark, restoreStanding } from './restoreSheet';
import type { SheetToWrite } from './sheetToWrite';
import { blockOf, sheetWriter, type SheetWriter } from './sheetWriter';
import { findStray, loadCharts } from './strayChart';

/** What a write stands on: what has been read of the workbook just before. */
export interface Ground {
  readonly journal: Journal;
  /** By the name of the sheet, what stands where a sheet that stood is written. */
  readonly standing: ReadonlyMap<string, StandingSheet>;
  /** What stands under the names of our results, where it is not in `standing`. */
  readonly marks: ReadonlyMap<string, NonNullable<SheetBefore['mark']>>;
  /** What is marked in the user's sheets, or taken away from there. */
  readonly marking?: MarkingToWrite;
  /** Whether the user can take the write back; inserted samples are simply deleted. */
  readonly undoable: boolean;
}

/** What came of a write: why nothing was changed, and what the workbook now remembers. */
export interface WriteAnswer {
  readonly problem?: Message;
  readonly journal: Journal;
}

/** The most that one batch carries, in characters of JSON; Excel on the web takes 5 million bytes. */
export const largestBatch = 2_000_000;

/**
 * Writes sheets: all of them, or none. A batch of Excel's is no transaction, so the workbook first gets a
 * note of what stood there. Where the write stops half-way, one more batch puts that back; where even that
 * cannot be done, the next reading finds the note and does it.
 */
export async function writeBatch(
  plans: readonly SheetToWrite[],
  ground: Ground,
  patience: number,
): Promise<WriteAnswer> {
  const sheets = plans.map((plan) => ({ plan, before: beforeOf(plan, ground) }));
  const { marking } = ground;
  const image: BeforeImage = {
    sheets: sheets.map(({ before }) => before),
    ...(marking && { marking: marking.before }),
  };
  const write = begin(ground.journal, image, ground.undoable);
  const parts = plans.map(rowParts);
  const several = parts.some((rows) => rows.length > 1);
  let writers: Started[] = [];
  try {
    await asOneStep(several, async (context) => {
      const { workbook } = context;
      openJournal(workbook, ground.journal, write);
      writers = sheets.map(({ plan, before }) => ({
        before,
        writer: sheetWriter(workbook, plan, before),
      }));
      for (const { writer } of writers) writer.claim();
      for (const { writer } of writers) writer.looks();
      for (const { writer } of writers) writer.clear();
      const values = writers.flatMap(({ writer }, index) =>
        (parts[index] ?? []).map(
          ({ first, count }) =>
            () =>
              writer.values(first, count),
        ),
      );
      // One after the other, and each in a batch of its own only where they are too much for one.
      await values.reduce(async (earlier, write) => {
        await earlier;
        write();
        if (several) await answerInTime(context.sync(), patience);
      }, Promise.resolve());
      for (const { writer } of writers) writer.finish();
      if (marking) {
        putMarks(workbook, marking.before.changes, 'written');
        putMemos(workbook, marking.before, marking.memos);
      }
      for (const { writer } of writers) writer.rename();
      writers[0]?.writer.activate();
      closeJournal(workbook, write.after, write.id);
      await answerInTime(context.sync(), patience);
    });
    return { journal: write.after };
  } catch (fault) {
    const sheet = plans.map(({ target }) => target.name).join(', ');
    if (fault instanceof NoAnswer) {
      return { problem: message('excel-write-unanswered', { sheet }), journal: write.during };
    }
    const started = writers.filter(({ writer }) => writer.startedId() !== undefined);
    if (started.length === 0 && wasTurnedAway(fault)) {
      return { problem: refused(fault, plans), journal: ground.journal };
    }
    const isBack = await putBack(started, marking, write, patience);
    const journal = isBack ? write.before : write.during;
    if (started.length === 0) return { problem: refused(fault, plans), journal };
    const code = faultCode(fault);
    const problem = isBack
      ? putBackMessage(fault, plans)
      : message('excel-write-half-done', { sheet, code });
    return { problem, journal };
  }
}

type Started = { readonly before: SheetBefore; readonly writer: SheetWriter };

/** Restores what had been started and closes the journal; whether Excel has done it. */
async function putBack(
  started: readonly Started[],
  marking: MarkingToWrite | undefined,
  write: ReturnType<typeof begin>,
  patience: number,
): Promise<boolean> {
  const context = new Excel.RequestContext();
  const { workbook } = context;
  const bars = started.map(({ before }) =>
    before.kind === 'standing' ? loadBarsToReplace(workbook, before, before.name) : undefined,
  );
  try {
    await removeStrays(started, workbook, patience);
  } catch {
    return false;
  }
  for (const [index, { before, writer }] of started.entries()) {
    // A new sheet by its id: one of the same name that the user made is never touched.
    if (before.kind === 'standing') {
      restoreStanding(workbook, before, before.name, bars[index]?.() ?? []);
    } else workbook.worksheets.getItem(writer.startedId() ?? before.workingName).delete();
    restoreMark(workbook, before.markName, before.mark);
  }
  if (marking) {
    putMarks(workbook, marking.before.changes, 'before');
    putMemos(workbook, marking.before, marking.before.memos);
  }
  closeJournal(workbook, write.before, write.id);
  try {
    await answerInTime(context.sync(), patience);
    return true;
  } catch {
    return false;
  }
}

/** Queues the removal of the chart that had not got its name yet. */
async function removeStrays(
  started: readonly Started[],
  workbook: Excel.Workbook,
  patience: number,
): Promise<void> {
  const searches = started.flatMap(({ before }) => {
    if (before.kind !== 'standing' || !before.draws) return [];
    const sheet = workbook.worksheets.getItem(before.name);
    return [{ sheet, before, charts: loadCharts(sheet), births: before.draws }];
  });
  if (started.some(({ before }) => before.kind === 'standing')) {
    await answerInTime(workbook.context.sync(), patience);
  }
  for (const { sheet, before, charts, births } of searches) {
    const known = before.chartNames;
    const search = { sheet: before.name, standing: charts.items, known, births };
    const stray = await findStray(search, patience);
    if (stray !== undefined) sheet.charts.getItemOrNullObject(stray).delete();
  }
}

/** The rows of a plan in parts that one batch can carry; one part for any ordinary result. */
function rowParts({ cells }: SheetToWrite): { readonly first: number; readonly count: number }[] {
  const parts: { first: number; count: number }[] = [];
  let size = 0;
  let first = 0;
  cells.forEach((row, index) => {
    const length = JSON.stringify(blockOf([row])).length;
    if (size + length > largestBatch && index > first) {
      parts.push({ first, count: index - first });
      first = index;
      size = 0;
    }
    size += length;
  });
  parts.push({ first, count: cells.length - first });
  return parts;
}

function beforeOf(plan: SheetToWrite, { standing, marks }: Ground): SheetBefore {
  const { name } = plan.target;
  const stood = standing.get(name);
  if (stood) return stood;
  const area = areaChanged(plan);
  const mark = plan.mark && marks.get(plan.mark.name);
  return {
    kind: 'absent',
    name,
    workingName: workingName(),
    area,
    written: writtenPrint(plan, area),
    ...(plan.mark ? { markName: plan.mark.name } : {}),
    ...(mark ? { mark } : {}),
    ...drawsOf(plan),
  };
}

/** A sheet name that nobody else has, and that says what it is to whoever should see it. */
function workingName(): string {
  const part = (): string => Math.random().toString(36).slice(2, 8);
  return `Regionkalkyl ${part()}${part()}`;
}

/** Sheets are claimed in order, so where none got started the first one was refused. */
function refused(fault: unknown, plans: readonly SheetToWrite[]): Message {
  const [first] = plans;
  if (!first) throw new Error('A write needs a sheet');
  const { name, kind } = first.target;
  return officeFault(fault, { kind: 'write', sheet: name, creates: kind === 'new' });
}

/** What stopped the write where the person can do something about it, else that all is as before. */
function putBackMessage(fault: unknown, plans: readonly SheetToWrite[]): Message {
  const code = faultCode(fault);
  if (code === 'AccessDenied' || code === 'ItemAlreadyExists') return refused(fault, plans);
  const sheet = plans.map(({ target }) => target.name).join(', ');
  return plans.some(({ target }) => target.kind !== 'new')
    ? message('excel-write-restored', { sheet, code })
    : message('excel-write-undone', { sheet, code });
}
