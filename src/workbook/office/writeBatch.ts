import { message, type Message } from '../../messages/message';
import type { CellRange } from '../../tables/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../port';
import { answerInTime, NoAnswer } from './answerInTime';
import { faultCode, officeFault } from './officeFault';
import type { SheetToWrite } from './sheetToWrite';
import { areaText, blockOf, sheetWriter, type SheetWriter } from './sheetWriter';

/**
 * Writes sheets in one batch. Answers what went wrong, or undefined when all of it stands. A batch of
 * Excel's is no transaction: where it stopped half-way one more batch puts back what stood before, and
 * the answer says what became of it.
 */
export async function writeBatch(
  plans: readonly SheetToWrite[],
  before: WorkbookSnapshot | undefined,
  patience: number,
): Promise<Message | undefined> {
  const context = new Excel.RequestContext();
  const writers = plans.map((plan) => ({ plan, writer: sheetWriter(context.workbook, plan) }));
  for (const { writer } of writers) writer.claim();
  for (const { writer } of writers) writer.looks();
  for (const { writer } of writers) writer.values();
  for (const { writer } of writers) writer.finish();
  writers[0]?.writer.activate();
  try {
    await answerInTime(context.sync(), patience);
    return undefined;
  } catch (fault) {
    const sheet = plans.map(({ target }) => target.name).join(', ');
    if (fault instanceof NoAnswer) return message('excel-write-unanswered', { sheet });
    const started = writers.filter(({ writer }) => writer.startedId() !== undefined);
    if (started.length === 0) {
      const { target } = firstUnclaimed(plans);
      const creates = target.kind === 'new';
      return officeFault(fault, { kind: 'write', sheet: target.name, creates });
    }
    return putBack(started, before, faultCode(fault), patience);
  }
}

type Started = { readonly plan: SheetToWrite; readonly writer: SheetWriter };

/** Sheets are claimed in order, so where none got started the first one was refused. */
function firstUnclaimed(plans: readonly SheetToWrite[]): SheetToWrite {
  const first = plans[0];
  if (!first) throw new Error('A write needs a sheet');
  return first;
}

async function putBack(
  started: readonly Started[],
  before: WorkbookSnapshot | undefined,
  code: string,
  patience: number,
): Promise<Message> {
  const sheet = started.map(({ plan }) => plan.target.name).join(', ');
  const context = new Excel.RequestContext();
  for (const { plan, writer } of started) {
    const id = writer.startedId();
    if (id === undefined || plan.target.kind === 'own') {
      restoreResult(context.workbook, plan, before);
      continue;
    }
    // By its id: a sheet of the same name that the user made is never touched.
    context.workbook.worksheets.getItem(id).delete();
    if (plan.mark) context.workbook.names.getItemOrNullObject(plan.mark.name).delete();
  }
  try {
    await answerInTime(context.sync(), patience);
  } catch {
    return message('excel-write-half-done', { sheet, code });
  }
  const restored = started.some(({ plan }) => plan.target.kind === 'own');
  return restored
    ? message('excel-write-restored', { sheet, code })
    : message('excel-write-undone', { sheet, code });
}

/** The values of the earlier result and its mark, as they were last read. */
function restoreResult(
  workbook: Excel.Workbook,
  { target, cells }: SheetToWrite,
  before: WorkbookSnapshot | undefined,
): void {
  if (target.kind !== 'own') return;
  const sheet = workbook.worksheets.getItem(target.name);
  const whole = { top: 0, left: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  sheet.getRange(areaText(whole)).clear('Contents');
  const old = before?.sheets.find((one) => one.sheet === target.name);
  if (old) sheet.getRange(areaText(target.replaces)).values = oldBlock(old, target.replaces);
  const result = before?.results.find(({ range }) => range.sheet === target.name);
  if (!result) return;
  workbook.names.getItemOrNullObject(result.name).delete();
  const range = sheet.getRange(areaText(result.range));
  workbook.names.add(result.name, range, result.comment).visible = false;
}

function oldBlock(sheet: SheetSnapshot, range: CellRange): (string | number)[][] {
  return blockOf(
    Array.from({ length: range.rows }, (_, r) =>
      Array.from({ length: range.columns }, (_, c) => {
        const value = sheet.rows[range.top + r - sheet.top]?.[range.left + c - sheet.left] ?? null;
        if (value === null) return null;
        if (typeof value === 'string') return { text: value };
        if (typeof value === 'number') return { number: String(value) };
        return { formula: typeof value === 'boolean' ? String(value).toUpperCase() : value.error };
      }),
    ),
  );
}
