import { message, type Message } from '../../messages/message';
import { columnLetters, type CellAddress, type CellRange } from '../../tables/cell';
import type { CellMark } from '../../tables/cellMark';
import { error } from '../../tables/finding';
import type { Plan } from '../../tables/plan';
import type { Outcome, VisibleWorkbook, WorkbookSnapshot } from '../port';
import type { SheetContent } from '../xlsx/sheetContent';
import { answerInTime, defaultPatience } from './answerInTime';
import { keepCorrections } from './keptCorrections';
import { loadKnownObjects, wereKnown, type KnownObjects } from './knownObjects';
import { mayBeTooMuch, officeFault, type Errand } from './officeFault';
import { planProblem } from './planProblem';
import { readBatch } from './readBatch';
import { readStanding } from './readStanding';
import { revert } from './revert';
import { contentToWrite, type SheetToWrite } from './sheetToWrite';
import { areaText } from './areaText';
import { watchSheets } from './watchSheets';
import { writeBatch } from './writeBatch';
import { loadGround, type WriteGround } from './writeGround';

/**
 * The workbook that is open in Excel. Needs Office.js to be ready (ExcelApi 1.9 or later).
 *
 * One opening batch lists the sheets (`onChange` does it, else the first `read`); after that a run is
 * two batches, one `read` and one `apply`; over an earlier result `apply` first reads, in a batch of its
 * own, what stands there, so that it can be put back. Request contexts are used bare: `Excel.run` would keep and
 * release a reference to every range, which costs batches and gives nothing here.
 *
 * @param patience how long Excel may take to answer, in milliseconds.
 */
export function officeWorkbook(patience = defaultPatience): VisibleWorkbook {
  let objects: KnownObjects | undefined;
  let lastRead: WorkbookSnapshot | undefined;
  let ground: WriteGround | undefined;

  async function readSheets(): Promise<WorkbookSnapshot> {
    try {
      return await readKnown(true);
    } catch (fault) {
      // Excel gives up on a sheet with very many merged cells, or cannot carry so much: the cells alone do.
      if (!mayBeTooMuch(fault)) throw fault;
      return readKnown(false);
    }
  }

  async function readKnown(withHints: boolean): Promise<WorkbookSnapshot> {
    let known = objects ?? (await listObjects());
    // Sheets may come and go between the listing and the reading; a second look settles it.
    for (let attempt = 1; ; attempt += 1) {
      const context = new Excel.RequestContext();
      const loaded = loadGround(context.workbook);
      const { snapshot, found } = await readBatch(context, known, withHints);
      const complete = wereKnown(found, known);
      objects = known = found;
      ground = loaded();
      if (complete || attempt === 2) return withUndoable(snapshot, ground);
    }
  }

  /** Reads; a write that is found to have stopped half-way is taken back first. */
  async function read(): Promise<Outcome<WorkbookSnapshot>> {
    const first = await answered({ kind: 'read' }, readSheets);
    const open = ground?.journal.open;
    if (!first.ok || open === undefined || !ground) return remembered(first);
    const { problem } = await revert(open, ground.journal, first.value, 'repair', patience);
    if (problem) return refusal(problem);
    return remembered(await answered({ kind: 'read' }, readSheets));
  }

  function remembered(outcome: Outcome<WorkbookSnapshot>): Outcome<WorkbookSnapshot> {
    if (outcome.ok) lastRead = outcome.value;
    return outcome;
  }

  async function write(
    sheets: readonly SheetToWrite[],
    marks: readonly CellMark[],
    undoable: boolean,
  ): Promise<Outcome<void>> {
    for (const sheet of lastRead ? sheets : []) {
      const problem = lastRead && planProblem(sheet, lastRead);
      if (problem) return { ok: false, problem: error(problem.message, problem.cell) };
    }
    if (sheets.length === 0) return { ok: true, value: undefined };
    const [{ target }] = sheets as readonly [SheetToWrite];
    const errand = { kind: 'write', sheet: target.name, creates: target.kind === 'new' } as const;
    const stands = await answered(errand, () => readStanding(sheets, marks, ground));
    if (!stands.ok) return stands;
    const { standing, marking, problem: refused, ...known } = stands.value;
    if (refused) return refusal(refused);
    const { problem, journal } = await writeBatch(
      sheets,
      { ...known, standing, ...(marking && { marking }), undoable },
      patience,
    );
    ground = { ...known, journal };
    return problem ? refusal(problem) : { ok: true, value: undefined };
  }

  async function undo(): Promise<Outcome<void>> {
    const last = ground?.journal.entries.at(-1);
    if (!last || !ground || !lastRead) return refusal(message('excel-nothing-to-undo', {}));
    const first = await revert(last.id, ground.journal, lastRead, 'undo', patience);
    // What stopped half-way is done again at once, and else when the workbook is read the next time.
    const second = first.halfDone
      ? await revert(last.id, first.journal, lastRead, 'repair', patience)
      : first;
    ground = { ...ground, journal: second.journal };
    if (!second.problem) return { ok: true, value: undefined };
    const sheet = last.sheets.join(', ');
    return refusal(second.halfDone ? message('excel-undo-half-done', { sheet }) : second.problem);
  }

  async function answered<T>(errand: Errand, ask: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return { ok: true, value: await answerInTime(ask(), patience) };
    } catch (fault) {
      return { ok: false, problem: error(officeFault(fault, errand)) };
    }
  }

  return {
    read,
    apply: ({ sheets, marks = [] }: Plan) => write(sheets, marks, true),
    insert: (sheets: readonly SheetContent[]) => write(sheets.map(contentToWrite), [], false),
    undo,
    select: (cell) => answered({ kind: 'select' }, () => selectCells(cell)),
    selection: () => answered({ kind: 'select' }, selectedCell),
    keepCorrections: (corrections) =>
      answered({ kind: 'keep' }, () => keepCorrections(corrections)),
    onChange: (changed) =>
      answered({ kind: 'read' }, async () => {
        const watch = await watchSheets(changed);
        objects = watch.known;
        return watch.stop;
      }),
  };
}

const refusal = (problem: Message): Outcome<never> => ({ ok: false, problem: error(problem) });

function withUndoable(snapshot: WorkbookSnapshot, { journal }: WriteGround): WorkbookSnapshot {
  const last = journal.entries.at(-1);
  return last ? { ...snapshot, undoable: { sheets: last.sheets } } : snapshot;
}

async function listObjects(): Promise<KnownObjects> {
  const context = new Excel.RequestContext();
  const known = loadKnownObjects(context.workbook);
  await context.sync();
  return known();
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

async function selectedCell(): Promise<CellAddress> {
  const context = new Excel.RequestContext();
  const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex');
  range.worksheet.load('name');
  await context.sync();
  return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
}
