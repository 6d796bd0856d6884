import type { Progress, Work } from '../core/work/work';
import type { Language } from '../messages/language';
import { message } from '../messages/message';
import type { Model } from '../models/model';
import type { CellAddress, CellRange } from '../tables/cell';
import { withCorrection, withoutCorrection, type Correction } from '../tables/corrections';
import { error, type Finding } from '../tables/finding';
import { logTime, withLog } from '../tables/layout';
import type { Plan, WrittenAs } from '../tables/plan';
import type { VisibleWorkbook, WorkbookSnapshot } from '../workbook/port';
import type { SheetContent } from '../workbook/xlsx/sheetContent';
import { cellEditWait } from './cellEditWait';
import { freelyNamed } from './freelyNamed';
import { inSlices } from './inSlices';
import type { Memory } from './memory';
import {
  answered,
  initialState,
  isLogged,
  pageModel,
  sameChoices,
  withWorkbook,
  type Page,
  type PaneState,
  type Status,
} from './paneState';
import { sameWriteWork } from './sameWrite';

/** What a session needs from outside; tests give their own. */
export interface SessionParts {
  readonly workbook: VisibleWorkbook;
  readonly models: readonly Model[];
  readonly memory: Memory;
  readonly language: Language;
  /** Today as an ISO date. */
  today(): string;
  /** The sheets of a model's sample or empty template. */
  sheets(kind: 'sample' | 'template', model: Model, language: Language): readonly SheetContent[];
}

/** The pane's one conversation with a workbook. Everything asked of Excel is asked here. */
export interface Session {
  readonly models: readonly Model[];
  state(): PaneState;
  /** How far the answer that is being worked out has come; apart from the state, so that it is drawn alone. */
  progress(): Progress | undefined;
  subscribe(changed: () => void): () => void;
  /** Begins to listen, and reads. Answers how to stop. */
  open(): () => void;
  read(): Promise<void>;
  /** Turns from a reading that takes too long, or gives up waiting for a cell that is being edited. */
  cancel(): void;
  goTo(page: Page): void;
  setOption(key: string, value: string): void;
  /** Chooses what results are written as. */
  setWrite(write: WrittenAs): void;
  /** Chooses whether cells in the user's sheets are marked; not remembered but with the result. */
  setMark(mark: boolean): void;
  /** Results go to the cell that is selected in Excel now, where nothing stands in the way. */
  placeAtSelection(): Promise<void>;
  /** What stands where the user has pointed may be written over. */
  confirmPlace(): void;
  /** Results go where we choose again. */
  forgetPlace(): void;
  /** Whether writes are told on a log sheet of their own. */
  setLog(log: boolean): void;
  setLanguage(language: Language): void;
  select(cells: CellAddress | CellRange): Promise<void>;
  insert(kind: 'sample' | 'template', model: Model): Promise<void>;
  /** Keeps in the workbook what the user says of the reading, and answers anew with it. */
  correct(correction: Correction): Promise<void>;
  /** Forgets what the user has said of the same heading or table. */
  takeBack(correction: Correction): Promise<void>;
  write(): Promise<void>;
  /** Takes the last write back. */
  undo(): Promise<void>;
  /** Writes a table from a PDF to a new sheet, as it was shown; answers whether it stands there. */
  writePasted(plan: Plan): Promise<boolean>;
}

/** How long the workbook must rest before it is read again, in milliseconds. */
export const restBeforeReading = 400;

type ChangeOfCorrections = (said: readonly Correction[]) => readonly Correction[];

export function createSession(parts: SessionParts): Session {
  const { workbook, models, memory } = parts;
  let state = initialState(
    memory.language() ?? parts.language,
    parts.today(),
    Object.fromEntries(models.map(({ id }) => [id, memory.options(id)])),
    memory.writtenAs(),
  );
  const listeners = new Set<() => void>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lastReading = 0;
  let lastWork = 0;
  /** Whether Excel has been asked for a reading that is still wanted. */
  let isAsking = false;
  /** Whether an answer is being worked out. */
  let isWorking = false;
  let progress: Progress | undefined;
  let keeping = Promise.resolve();

  function become(next: PaneState): void {
    state = next;
    if (!next.busy) progress = undefined;
    for (const listener of listeners) listener();
  }

  function tell(next: Progress): void {
    progress = next;
    for (const listener of listeners) listener();
  }

  /**
   * Works an answer out in slices and takes it into the state; a choice that the user makes meanwhile
   * begins it anew. Answers false where it was cancelled, or something newer has come in its place.
   */
  async function workOut(
    begun: () => Work<PaneState>,
    finished: (next: PaneState) => PaneState = (next) => next,
  ): Promise<boolean> {
    const own = ++lastWork;
    isWorking = true;
    try {
      for (;;) {
        const from = state;
        const working = inSlices(
          begun(),
          () => own === lastWork && sameChoices(state, from),
          (worked) => {
            isWorking = false;
            const next = finished(withAnswer(state, worked));
            become(next.busy === 'reading' && !isAsking ? rest(next) : next);
          },
          (next) => own === lastWork && tell(next),
        );
        if (isWorking && !state.busy) become({ ...state, busy: 'reading' });
        if ((await working) || own !== lastWork) return own === lastWork;
      }
    } finally {
      if (own === lastWork) isWorking = false;
    }
  }

  /** Answers a choice of the user's: at once where that is quick, else as soon as it is ready. */
  const choose = guarded(async (next: PaneState) => {
    if (pageModel(next, models) !== pageModel(state, models)) {
      const { run: _another, ...without } = next;
      state = without;
    } else state = next;
    // The work under way begins anew with the choice.
    if (isWorking) become(state);
    else await workOut(() => answered(state, models));
  });

  /** No reading and no answer on its way is wanted any more. */
  function giveUpReading(): void {
    clearTimeout(waiting);
    lastReading += 1;
    lastWork += 1;
    isAsking = false;
    isWorking = false;
  }

  function rest(next: PaneState, status?: Status): PaneState {
    const { busy: _over, ...rested } = next;
    return status ? { ...rested, status } : rested;
  }

  const problem = (finding: Finding): Status => ({
    tone: 'problem',
    text: finding.message,
    finding,
  });

  /** A bug must not leave the pane waiting for ever: it says what stopped it, and can be tried again. */
  function guarded<Arguments extends unknown[]>(
    act: (...given: Arguments) => Promise<void>,
  ): (...given: Arguments) => Promise<void> {
    return async (...given) => {
      try {
        await act(...given);
      } catch (bug) {
        console.error(bug);
        const reason = bug instanceof Error ? bug.message : String(bug);
        become(rest({ ...state, fault: error(message('pane.crashed', { reason })) }));
      }
    };
  }

  const isChanging = (): boolean => state.busy !== undefined && state.busy !== 'reading';

  const cellEdit = cellEditWait((waiting) => {
    const { waiting: _over, ...next } = state;
    become(waiting ? { ...next, waiting } : next);
  });

  const gaveUp: Status = { tone: 'notice', text: message('pane.cancelled', {}) };

  /** Begins something that changes the workbook: no reading comes in between. */
  function begin(busy: 'writing' | 'inserting' | 'undoing'): void {
    giveUpReading();
    const { status: _old, ...quiet } = state;
    become({ ...quiet, busy });
  }

  function readSoon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // What is being written right now will have changed the workbook when it is done.
      if (isChanging()) readSoon();
      else void read();
    }, restBeforeReading);
  }

  const read = guarded(async () => {
    clearTimeout(waiting);
    const reading = ++lastReading;
    isAsking = true;
    become({ ...state, busy: 'reading' });
    const outcome = await workbook.read();
    if (reading !== lastReading) return;
    isAsking = false;
    if (!outcome.ok) return become(rest({ ...state, fault: outcome.problem }));
    await workOut(() => withWorkbook({ ...state, today: parts.today() }, models, outcome.value));
  });

  /** Reads, and writes what the user has seen. Where the input has changed since, shows that instead. */
  const write = guarded(async () => {
    const seen = state.run?.plan;
    const shown = state.workbook?.snapshot;
    const model = pageModel(state, models);
    if (!seen || !model || isChanging()) return;
    begin('writing');
    const fresh = await cellEdit.patiently(() => workbook.read());
    if (!fresh) return become(rest(state, gaveUp));
    if (!fresh.ok) return become(rest(state, problem(fresh.problem)));
    const worked = await workOut(() =>
      withWorkbook({ ...state, today: parts.today() }, models, fresh.value),
    );
    if (!worked) return;
    const plan = state.run?.plan;
    const isSeen = plan !== undefined && (await isSame(plan, seen, shown, fresh.value));
    if (!plan || !isSeen || plan !== state.run?.plan) {
      return become(rest(state, { tone: 'notice', text: message('pane.input-changed', {}) }));
    }
    const rows = String(state.run?.report.tables[0]?.rows.length ?? 0);
    const { language } = state;
    const time = logTime(new Date());
    const logged = isLogged(state)
      ? withLog(plan, { snapshot: fresh.value, language, time })
      : plan;
    const written = await cellEdit.patiently(() => workbook.apply(logged));
    if (!written) return become(rest(state, gaveUp));
    if (!written.ok) return become(rest(state, problem(written.problem)));
    const sheet = plan.sheets[0]?.target.name ?? '';
    // What was agreed to holds for this write alone.
    const { place } = state;
    const next = place ? { ...state, place: { ...place, confirmed: false } } : state;
    become(rest(next, { tone: 'done', text: message('pane.written', { rows, sheet }) }));
    readSoon();
  });

  const placeAtSelection = guarded(async () => {
    const selected = await workbook.selection();
    if (!selected.ok) return become({ ...state, status: problem(selected.problem) });
    await choose({ ...state, place: { at: selected.value, confirmed: false } });
  });

  const insert = guarded(async (kind: 'sample' | 'template', model: Model) => {
    if (isChanging()) return;
    begin('inserting');
    const content = parts.sheets(kind, model, state.language);
    const taken = (state.workbook?.snapshot.sheets ?? []).map(({ sheet }) => sheet);
    const sheets = freelyNamed(content, taken);
    const inserted = await cellEdit.patiently(() => workbook.insert(sheets));
    if (!inserted) return become(rest(state, gaveUp));
    if (!inserted.ok) return become(rest(state, problem(inserted.problem)));
    const names = sheets.map(({ name }) => name).join(', ');
    const { run: _none, ...next } = state;
    const page: Page = { kind: 'model', id: model.id };
    const text = message('pane.inserted', { sheets: names });
    become(rest({ ...next, page, pageChosen: true }, { tone: 'done', text }));
    await read();
  });

  const writePasted = guarded(async (plan: Plan) => {
    if (isChanging()) return;
    begin('writing');
    const written = await cellEdit.patiently(() => workbook.apply(plan));
    if (!written) return become(rest(state, gaveUp));
    if (!written.ok) return become(rest(state, problem(written.problem)));
    const [sheet] = plan.sheets;
    const rows = String((sheet?.cells.length ?? 0) - (sheet?.frozenRows ?? 0));
    const text = message('pane.written', { rows, sheet: sheet?.target.name ?? '' });
    become(rest(state, { tone: 'done', text }));
    await read();
  });

  const undo = guarded(async () => {
    const undoable = state.workbook?.snapshot.undoable;
    if (!undoable || isChanging()) return;
    begin('undoing');
    const undone = await cellEdit.patiently(() => workbook.undo());
    if (!undone) return become(rest(state, gaveUp));
    if (!undone.ok) return become(rest(state, problem(undone.problem)));
    const sheets = undoable.sheets.join(', ');
    become(rest(state, { tone: 'done', text: message('changes.undone', { sheets }) }));
    await read();
  });

  const keepNow = guarded(async (change: ChangeOfCorrections, kept: Status) => {
    if (!state.workbook) return;
    const corrections = change(state.workbook.snapshot.corrections ?? []);
    const outcome = await workbook.keepCorrections(corrections);
    if (!outcome.ok) return become({ ...state, status: problem(outcome.problem) });
    const snapshot = { ...state.workbook.snapshot, corrections };
    const worked = await workOut(
      () => withWorkbook(state, models, snapshot),
      (next) => ({ ...next, status: kept }),
    );
    if (!worked) become({ ...state, status: kept });
    // A reading on its way may have been asked for before the workbook knew.
    if (state.busy === 'reading') await read();
  });

  /** One after the other, so that none of two quick corrections is lost. */
  function keep(change: ChangeOfCorrections, kept: Status): Promise<void> {
    keeping = keeping.then(() => keepNow(change, kept));
    return keeping;
  }

  return {
    models,
    state: () => state,
    progress: () => progress,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    open() {
      let stop: (() => void) | undefined;
      let closed = false;
      void workbook.onChange(readSoon).then((watching) => {
        if (watching.ok && closed) watching.value();
        else if (watching.ok) stop = watching.value;
        if (!closed) void read();
      });
      return () => {
        closed = true;
        clearTimeout(waiting);
        stop?.();
      };
    },
    read,
    cancel() {
      if (state.waiting) return cellEdit.giveUp();
      if (state.busy !== 'reading') return;
      giveUpReading();
      become(rest(state, { tone: 'notice', text: message('pane.cancelled', {}) }));
    },
    goTo(page) {
      const { status: _left, ...next } = state;
      void choose({ ...next, page, pageChosen: true });
    },
    setOption(key, value) {
      const model = pageModel(state, models);
      if (!model) return;
      const options = { ...state.options[model.id], [key]: value };
      memory.setOptions(model.id, options);
      void choose({ ...state, options: { ...state.options, [model.id]: options } });
    },
    setWrite(write) {
      memory.setWrittenAs(write);
      void choose({ ...state, write });
    },
    setMark(mark) {
      void choose({ ...state, mark });
    },
    placeAtSelection,
    confirmPlace() {
      if (state.place) void choose({ ...state, place: { ...state.place, confirmed: true } });
    },
    forgetPlace() {
      const { place: _left, ...next } = state;
      void choose(next);
    },
    setLog(log) {
      become({ ...state, log });
    },
    setLanguage(language) {
      memory.setLanguage(language);
      void choose({ ...state, language });
    },
    async select(cells) {
      const outcome = await workbook.select(cells);
      if (!outcome.ok) become({ ...state, status: problem(outcome.problem) });
    },
    insert,
    correct: (correction) =>
      keep((said) => withCorrection(said, correction), {
        tone: 'done',
        text: message('readingReport.saved', {}),
      }),
    takeBack: (correction) =>
      keep((said) => withoutCorrection(said, correction), {
        tone: 'done',
        text: message('readingReport.taken-back', {}),
      }),
    write,
    undo,
    async writePasted(plan) {
      await writePasted(plan);
      return state.status?.tone === 'done';
    },
  };
}

/** Whether a plan is the one that was seen, over the same ground; large ones are compared while the page goes on. */
async function isSame(
  plan: Plan,
  seen: Plan,
  shown: WorkbookSnapshot | undefined,
  now: WorkbookSnapshot,
): Promise<boolean> {
  let same = false;
  await inSlices(
    sameWriteWork(plan, seen, shown, now),
    () => true,
    (answer) => {
      same = answer;
    },
  );
  return same;
}

/** The state as it has become meanwhile, with the answer that has been worked out. */
function withAnswer(state: PaneState, worked: PaneState): PaneState {
  const { run: _old, fault: _before, ...now } = state;
  const { busy: _busy, waiting: _waiting, status: _status, ...answer } = worked;
  return { ...now, ...answer };
}
