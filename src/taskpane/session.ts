import type { Progress } from '../core/work/work';
import type { Language } from '../messages/language';
import { message } from '../messages/message';
import type { Model } from '../models/model';
import type { CellAddress, CellRange } from '../tables/cell';
import { withCorrection, withoutCorrection, type Correction } from '../tables/corrections';
import type { Plan, WrittenAs } from '../tables/plan';
import { answering } from './answering';
import {
  initialState,
  pageModel,
  withWorkbook,
  type Page,
  type PaneState,
  type Status,
} from './paneState';
import type { SessionParts } from './sessionParts';
import { problem, rest, shownPane } from './shownPane';
import { gaveUp, writing } from './writing';

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

type ChangeOfCorrections = (said: readonly Correction[]) => readonly Correction[];

export function createSession(parts: SessionParts): Session {
  const { workbook, models, memory } = parts;
  const pane = shownPane(
    initialState(
      memory.language() ?? parts.language,
      parts.today(),
      Object.fromEntries(models.map(({ id }) => [id, memory.options(id)])),
      memory.writtenAs(),
    ),
  );
  const { state, become } = pane;
  const answers = answering(pane, workbook, models, parts.today);
  const writes = writing(pane, answers, parts);
  let keeping = Promise.resolve();

  const placeAtSelection = pane.guarded(async () => {
    const selected = await workbook.selection();
    if (!selected.ok) return become({ ...state(), status: problem(selected.problem) });
    await answers.choose({ ...state(), place: { at: selected.value, confirmed: false } });
  });

  const keepNow = pane.guarded(async (change: ChangeOfCorrections, kept: Status) => {
    const read = state().workbook;
    if (!read) return;
    const corrections = change(read.snapshot.corrections ?? []);
    const outcome = await workbook.keepCorrections(corrections);
    if (!outcome.ok) return become({ ...state(), status: problem(outcome.problem) });
    // The workbook may have been read anew meanwhile.
    const snapshot = { ...(state().workbook ?? read).snapshot, corrections };
    const worked = await answers.workOut(
      () => withWorkbook(state(), models, snapshot),
      (next) => ({ ...next, status: kept }),
    );
    if (!worked) become({ ...state(), status: kept });
    // A reading on its way may have been asked for before the workbook knew.
    if (state().busy === 'reading') await answers.read();
  });

  /** One after the other, so that none of two quick corrections is lost. */
  function keep(change: ChangeOfCorrections, kept: Status): Promise<void> {
    keeping = keeping.then(() => keepNow(change, kept));
    return keeping;
  }

  return {
    models,
    state,
    progress: pane.progress,
    subscribe: pane.subscribe,
    open() {
      let stop: (() => void) | undefined;
      let closed = false;
      void workbook.onChange(answers.readSoon).then((watching) => {
        if (watching.ok && closed) watching.value();
        else if (watching.ok) stop = watching.value;
        if (!closed) void answers.read();
      });
      return () => {
        closed = true;
        answers.stop();
        stop?.();
      };
    },
    read: answers.read,
    cancel() {
      if (state().waiting) return writes.giveUpWaiting();
      if (state().busy !== 'reading') return;
      answers.giveUp();
      become(rest(state(), gaveUp));
    },
    goTo(page) {
      const { status: _left, ...next } = state();
      void answers.choose({ ...next, page, pageChosen: true });
    },
    setOption(key, value) {
      const model = pageModel(state(), models);
      if (!model) return;
      const options = { ...state().options[model.id], [key]: value };
      memory.setOptions(model.id, options);
      void answers.choose({ ...state(), options: { ...state().options, [model.id]: options } });
    },
    setWrite(write) {
      memory.setWrittenAs(write);
      void answers.choose({ ...state(), write });
    },
    setMark(mark) {
      void answers.choose({ ...state(), mark });
    },
    placeAtSelection,
    confirmPlace() {
      const { place } = state();
      if (place) void answers.choose({ ...state(), place: { ...place, confirmed: true } });
    },
    forgetPlace() {
      const { place: _left, ...next } = state();
      void answers.choose(next);
    },
    setLog(log) {
      become({ ...state(), log });
    },
    setLanguage(language) {
      memory.setLanguage(language);
      void answers.choose({ ...state(), language });
    },
    async select(cells) {
      const outcome = await workbook.select(cells);
      if (!outcome.ok) become({ ...state(), status: problem(outcome.problem) });
    },
    insert: writes.insert,
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
    write: writes.write,
    undo: writes.undo,
    async writePasted(plan) {
      await writes.writePasted(plan);
      return state().status?.tone === 'done';
    },
  };
}
