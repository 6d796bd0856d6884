import { columnLetters, type CellAddress, type CellRange } from '../../tables/cell';
import { error } from '../../tables/finding';
import type { Plan } from '../../tables/plan';
import type { Outcome, VisibleWorkbook, WorkbookSnapshot } from '../port';
import type { SheetContent } from '../xlsx/sheetContent';
import { answerInTime, defaultPatience } from './answerInTime';
import { keepCorrections } from './keptCorrections';
import { officeFault, type Errand } from './officeFault';
import { planProblem } from './planProblem';
import { readBatch } from './readBatch';
import { contentToWrite, type SheetToWrite } from './sheetToWrite';
import { areaText } from './sheetWriter';
import { watchSheets } from './watchSheets';
import { writeBatch } from './writeBatch';

/**
 * The workbook that is open in Excel. Needs Office.js to be ready (ExcelApi 1.9 or later).
 *
 * One opening batch lists the sheets (`onChange` does it, else the first `read`); after that a run is
 * two batches, one `read` and one `apply`. Request contexts are used bare: `Excel.run` would keep and
 * release a reference to every range, which costs batches and gives nothing here.
 *
 * @param patience how long Excel may take to answer, in milliseconds.
 */
export function officeWorkbook(patience = defaultPatience): VisibleWorkbook {
  let sheetIds: readonly string[] | undefined;
  let lastRead: WorkbookSnapshot | undefined;

  async function readSheets(): Promise<WorkbookSnapshot> {
    let known = sheetIds ?? (await listSheets());
    // Sheets may come and go between the listing and the reading; a second look settles it.
    for (let attempt = 1; ; attempt += 1) {
      const { snapshot, sheetIds: found } = await readBatch(new Excel.RequestContext(), known);
      const complete = found.every((id) => known.includes(id));
      sheetIds = known = found;
      if (complete || attempt === 2) return snapshot;
    }
  }

  async function write(sheets: readonly SheetToWrite[]): Promise<Outcome<void>> {
    for (const sheet of lastRead ? sheets : []) {
      const problem = lastRead && planProblem(sheet, lastRead);
      if (problem) return { ok: false, problem: error(problem.message, problem.cell) };
    }
    if (sheets.length === 0) return { ok: true, value: undefined };
    const problem = await writeBatch(sheets, lastRead, patience);
    return problem ? { ok: false, problem: error(problem) } : { ok: true, value: undefined };
  }

  async function answered<T>(errand: Errand, ask: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return { ok: true, value: await answerInTime(ask(), patience) };
    } catch (fault) {
      return { ok: false, problem: error(officeFault(fault, errand)) };
    }
  }

  return {
    read: () =>
      answered({ kind: 'read' }, async () => {
        lastRead = await readSheets();
        return lastRead;
      }),
    apply: (plan: Plan) => write(plan.sheets),
    insert: (sheets: readonly SheetContent[]) => write(sheets.map(contentToWrite)),
    select: (cell) => answered({ kind: 'select' }, () => selectCells(cell)),
    keepCorrections: (corrections) =>
      answered({ kind: 'keep' }, () => keepCorrections(corrections)),
    onChange: (changed) =>
      answered({ kind: 'read' }, async () => {
        const watch = await watchSheets(changed);
        sheetIds = watch.sheetIds;
        return watch.stop;
      }),
  };
}

async function listSheets(): Promise<readonly string[]> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  return worksheets.items.map(({ id }) => id);
}

async function selectCells(cells: CellAddress | CellRange): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(cells.sheet);
  const address =
    'rows' in cells ? areaText(cells) : `${columnLetters(cells.column)}${cells.row + 1}`;
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
}
