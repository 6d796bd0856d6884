import { message } from '../messages/message';
import type { Model } from '../models/model';
import { logTime, withLog } from '../tables/layout';
import type { Plan } from '../tables/plan';
import type { WorkbookSnapshot } from '../workbook/port';
import type { Answering } from './answering';
import { cellEditWait } from './cellEditWait';
import { freelyNamed } from './freelyNamed';
import { inSlices } from './inSlices';
import { isLogged, pageModel, withWorkbook, type Page, type Status } from './paneState';
import { sameWriteWork } from './sameWrite';
import type { SessionParts } from './sessionParts';
import { isChanging, problem, rest, type ShownPane } from './shownPane';

/** Everything that changes the workbook, one thing at a time, each waiting for a cell that is being edited. */
export interface Writing {
  /** Reads, and writes what the user has seen. Where the input has changed since, shows that instead. */
  write(): Promise<void>;
  insert(kind: 'sample' | 'template', model: Model): Promise<void>;
  writePasted(plan: Plan): Promise<void>;
  undo(): Promise<void>;
  /** Gives up waiting for a cell that is being edited. */
  giveUpWaiting(): void;
}

/** What the pane does to the workbook. What is told of it stands in the status line. */
export function writing(pane: ShownPane, answers: Answering, parts: SessionParts): Writing {
  const { workbook, models } = parts;
  const { state, become } = pane;

  const cellEdit = cellEditWait((waiting) => {
    const { waiting: _over, ...next } = state();
    become(waiting ? { ...next, waiting } : next);
  });

  /** Begins something that changes the workbook: no reading comes in between. */
  function begin(busy: 'writing' | 'inserting' | 'undoing'): void {
    answers.giveUp();
    const { status: _old, ...quiet } = state();
    become({ ...quiet, busy });
  }

  const write = pane.guarded(async () => {
    const seen = state().run?.plan;
    const shown = state().workbook?.snapshot;
    const model = pageModel(state(), models);
    if (!seen || !model || isChanging(state())) return;
    begin('writing');
    const fresh = await cellEdit.patiently(() => workbook.read());
    if (!fresh) return become(rest(state(), gaveUp));
    if (!fresh.ok) return become(rest(state(), problem(fresh.problem)));
    const worked = await answers.workOut(() =>
      withWorkbook({ ...state(), today: parts.today() }, models, fresh.value),
    );
    if (!worked) return;
    const plan = state().run?.plan;
    const isSeen = plan !== undefined && (await isSame(plan, seen, shown, fresh.value));
    if (!plan || !isSeen || plan !== state().run?.plan) {
      return become(rest(state(), { tone: 'notice', text: message('pane.input-changed', {}) }));
    }
    const rows = String(state().run?.report.tables[0]?.rows.length ?? 0);
    const { language } = state();
    const time = logTime(new Date());
    const logged = isLogged(state())
      ? withLog(plan, { snapshot: fresh.value, language, time })
      : plan;
    const written = await cellEdit.patiently(() => workbook.apply(logged));
    if (!written) return become(rest(state(), gaveUp));
    if (!written.ok) return become(rest(state(), problem(written.problem)));
    const sheet = plan.sheets[0]?.target.name ?? '';
    // What was agreed to holds for this write alone.
    const { place } = state();
    const next = place ? { ...state(), place: { ...place, confirmed: false } } : state();
    become(rest(next, { tone: 'done', text: message('pane.written', { rows, sheet }) }));
    answers.readSoon();
  });

  const insert = pane.guarded(async (kind: 'sample' | 'template', model: Model) => {
    if (isChanging(state())) return;
    begin('inserting');
    const content = parts.sheets(kind, model, state().language);
    const taken = (state().workbook?.snapshot.sheets ?? []).map(({ sheet }) => sheet);
    const sheets = freelyNamed(content, taken);
    const inserted = await cellEdit.patiently(() => workbook.insert(sheets));
    if (!inserted) return become(rest(state(), gaveUp));
    if (!inserted.ok) return become(rest(state(), problem(inserted.problem)));
    const names = sheets.map(({ name }) => name).join(', ');
    const { run: _none, ...next } = state();
    const page: Page = { kind: 'model', id: model.id };
    const text = message('pane.inserted', { sheets: names });
    become(rest({ ...next, page, pageChosen: true }, { tone: 'done', text }));
    await answers.read();
  });

  const writePasted = pane.guarded(async (plan: Plan) => {
    if (isChanging(state())) return;
    begin('writing');
    const written = await cellEdit.patiently(() => workbook.apply(plan));
    if (!written) return become(rest(state(), gaveUp));
    if (!written.ok) return become(rest(state(), problem(written.problem)));
    const [sheet] = plan.sheets;
    const rows = String((sheet?.cells.length ?? 0) - (sheet?.frozenRows ?? 0));
    const text = message('pane.written', { rows, sheet: sheet?.target.name ?? '' });
    become(rest(state(), { tone: 'done', text }));
    await answers.read();
  });

  const undo = pane.guarded(async () => {
    const undoable = state().workbook?.snapshot.undoable;
    if (!undoable || isChanging(state())) return;
    begin('undoing');
    const undone = await cellEdit.patiently(() => workbook.undo());
    if (!undone) return become(rest(state(), gaveUp));
    if (!undone.ok) return become(rest(state(), problem(undone.problem)));
    const sheets = undoable.sheets.join(', ');
    become(rest(state(), { tone: 'done', text: message('changes.undone', { sheets }) }));
    await answers.read();
  });

  return { write, insert, writePasted, undo, giveUpWaiting: cellEdit.giveUp };
}

/** Told where the user has turned from something that waited. */
export const gaveUp: Status = { tone: 'notice', text: message('pane.cancelled', {}) };

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
