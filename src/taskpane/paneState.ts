import type { Work } from '../core/work/work';
import type { Language } from '../messages/language';
import type { Text } from '../messages/message';
import type { Model } from '../models/model';
import { foundSomething, recogniseForWork, runModelWork } from '../models/run';
import { suitingModels } from '../models/suits';
import type { Finding } from '../tables/finding';
import { preparedSheets } from '../tables/recognise';
import type { Recognised } from '../tables/recognised';
import {
  keepsLog,
  logModel,
  marksOfMark,
  modelOfMark,
  optionsOfMark,
  writtenAsOfMark,
  type WantedPlace,
} from '../tables/layout';
import { pasteModel } from '../tables/paste';
import type { WrittenAs } from '../tables/plan';
import { hasNoInput, inputSheets } from '../workbook/inputSheets';
import type { WorkbookSnapshot } from '../workbook/port';
import { shownRunWork, type ShownRun } from './shownRun';

export type Page =
  | { readonly kind: 'models' }
  | { readonly kind: 'model'; readonly id: string }
  /** How the workbook was read for a model. */
  | { readonly kind: 'reading'; readonly id: string }
  /** Where a table from a PDF is pasted; `from` is the model whose page one came from. */
  | { readonly kind: 'paste'; readonly from?: string };

/** What happened last, for the status line. */
export interface Status {
  readonly tone: 'done' | 'notice' | 'problem';
  readonly text: Text;
  /** The cell that a problem concerns. */
  readonly finding?: Finding;
}

/** A workbook as read, and what each model found in it. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly empty: boolean;
  readonly found: ReadonlyMap<string, Recognised>;
}

/** Everything the pane shows. */
export interface PaneState {
  readonly language: Language;
  readonly today: string;
  readonly page: Page;
  /** Whether the page is one that the user went to, so that no reading leads away from it. */
  readonly pageChosen: boolean;
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What results are written as. */
  readonly write: WrittenAs;
  /** Whether the user has asked that cells in the sheets are marked, where a model has something to mark. */
  readonly mark?: boolean;
  /** The cell that the user has pointed at for the result; else it goes where we choose. */
  readonly place?: WantedPlace;
  readonly busy?: 'reading' | 'writing' | 'inserting' | 'undoing';
  /** Whether writes are told on the log sheet; until the user says, they are where there is one. */
  readonly log?: boolean;
  /** A cell is being edited, and what goes on waits for it. */
  readonly waiting?: boolean;
  readonly workbook?: ReadWorkbook;
  /** The answer of the page's model. */
  readonly run?: ShownRun;
  /** Why the workbook could not be read the last time it was tried. */
  readonly fault?: Finding;
  readonly status?: Status;
}

export const initialState = (
  language: Language,
  today: string,
  options: PaneState['options'],
  write: WrittenAs = 'values',
): PaneState => ({ language, today, page: { kind: 'models' }, pageChosen: false, options, write });

/**
 * The state with a new reading. The pane opens on the first model that the workbook suits, so that the
 * answer comes without a press, and stays there as long as that model finds anything.
 */
export function* withWorkbook(
  { fault: _settled, ...state }: PaneState,
  models: readonly Model[],
  snapshot: WorkbookSnapshot,
): Work<PaneState> {
  const found = new Map<string, Recognised>();
  const input = inputSheets(snapshot);
  const prepared = preparedSheets();
  for (const [index, model] of models.entries()) {
    yield { stage: 'recognise', done: index, of: models.length };
    const sheets = model.readsResults ? inputSheets(snapshot, model) : input;
    found.set(model.id, yield* recogniseForWork(model, sheets, snapshot.corrections, prepared));
  }
  const workbook = { snapshot, empty: hasNoInput(snapshot), found };
  const page = stays(state, workbook) ? state.page : firstPage(models, workbook);
  // The first time, a result in the workbook tells how it was made: the pane begins where it ended.
  const options = state.workbook ? state.options : { ...state.options, ...optionsUsed(snapshot) };
  const write = state.workbook ? state.write : writtenLast(snapshot, state.write);
  const mark = state.workbook ? state.mark === true : snapshot.results.some(marksOfMark);
  return yield* answered({ ...state, page, options, write, mark, workbook }, models);
}

/** The state with the answer of the page's model worked out anew. */
export function* answered(
  { run: _old, ...state }: PaneState,
  models: readonly Model[],
): Work<PaneState> {
  const model = pageModel(state, models);
  if (!model || !state.workbook) return state;
  const { snapshot, found } = state.workbook;
  const { language, today, write, mark = false, place } = state;
  const options = state.options[model.id] ?? {};
  const recognised =
    found.get(model.id) ??
    (yield* recogniseForWork(model, inputSheets(snapshot, model), snapshot.corrections));
  const choices = { options, language, today, snapshot, write, mark, ...place };
  const run = yield* runModelWork(model, recognised, choices);
  return { ...state, run: yield* shownRunWork(model, run, snapshot) };
}

/** Whether two states ask for the same answer of the same workbook. */
export function sameChoices(a: PaneState, b: PaneState): boolean {
  return (
    a.page === b.page &&
    a.options === b.options &&
    a.write === b.write &&
    a.mark === b.mark &&
    a.place === b.place &&
    a.language === b.language
  );
}

/** The model of the page, where it is a model's or about one. */
export function pageModel(
  { page }: Pick<PaneState, 'page'>,
  models: readonly Model[],
): Model | undefined {
  return 'id' in page ? models.find(({ id }) => id === page.id) : undefined;
}

/** An edit that breaks a table must not lead away from the page that says what is wrong with it. */
function stays({ page, pageChosen }: PaneState, { found }: ReadWorkbook): boolean {
  const recognised = page.kind === 'model' ? found.get(page.id) : undefined;
  return pageChosen || (recognised !== undefined && foundSomething(recognised));
}

/** Where no model suits, the only one that found anything tells what it lacks. */
function firstPage(models: readonly Model[], { found }: ReadWorkbook): Page {
  const recognising = models.filter(({ id }) => {
    const recognised = found.get(id);
    return recognised !== undefined && foundSomething(recognised);
  });
  const only = [recognising, models].find(({ length }) => length === 1)?.[0];
  const first = suitingModels(models, found)[0] ?? only;
  return first ? { kind: 'model', id: first.id } : { kind: 'models' };
}

/** By model, the options of the results that stand in the workbook. */
function optionsUsed({ results }: WorkbookSnapshot): PaneState['options'] {
  return Object.fromEntries(
    results.flatMap((result) => {
      const model = modelOfMark(result.name);
      const options = optionsOfMark(result);
      return model !== undefined && options ? [[model, options]] : [];
    }),
  );
}

function writtenLast({ results }: WorkbookSnapshot, otherwise: WrittenAs): WrittenAs {
  const last = results
    .filter(({ name }) => ![pasteModel, logModel].includes(modelOfMark(name) ?? ''))
    .at(-1);
  return last ? writtenAsOfMark(last) : otherwise;
}

/** Whether the next write is told on the log sheet. */
export const isLogged = ({ log, workbook }: Pick<PaneState, 'log' | 'workbook'>): boolean =>
  log ?? (workbook !== undefined && keepsLog(workbook.snapshot));
