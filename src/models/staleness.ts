import { finish, type Work } from '../core/work/work';
import {
  madeFrom,
  modelOfMark,
  optionsOfMark,
  writtenAsOfMark,
  type Standing,
} from '../tables/layout';
import type { ResultMark, WrittenAs } from '../tables/plan';
import type { Report } from '../tables/report';
import type { Model } from './model';
import type { ModelRun } from './run';

/** Why a result in the workbook no longer is what the model would write. */
export type Change =
  | { readonly kind: 'input' | 'options' | 'both' | 'inputOrOptions' }
  /** Another version of the model, which may count in another way. */
  | { readonly kind: 'version'; readonly written: string; readonly now: string };

/** A result that is out of date. */
export interface Staleness {
  readonly sheet: string;
  readonly change: Change;
  /** What it was written as: formulas follow their input, the sentences beside them do not. */
  readonly writtenAs: WrittenAs;
  /** Whether the run's plan writes over it; `elsewhere` where something of the user's is in the way. */
  readonly plan: 'over' | 'elsewhere' | 'none';
}

/**
 * Whether the model's result in the workbook is out of date, and why: its mark holds the version, the
 * fingerprint and the options that it was made with. Where there are several results it is the one that
 * the plan writes over, else the one that was made last; the others are history that someone has kept.
 *
 * The pane says it by the fingerprint, which covers all that was read, the options and the version. The
 * result sheet says it too, also where nobody opens the pane: nothing is written there when the input
 * changes, but its source block has a formula that holds the input against what it was (`inputMarkWork`).
 * That formula sees the cells of the input and no options, and the larger the input the coarser.
 *
 * @example staleness(model, run, snapshot.results)?.change // { kind: 'input' }
 */
export function staleness(
  model: Evaluating,
  run: ModelRun,
  results: Standing['results'],
): Staleness | undefined {
  return finish(stalenessWork(model, run, results));
}

type Evaluating = Pick<Model, 'evaluate' | 'evaluateWork'>;

/** The same, as a work that rests where the model does. */
export function* stalenessWork(
  model: Evaluating,
  { recognised, report, plan }: ModelRun,
  results: Standing['results'],
): Work<Staleness | undefined> {
  const planned = plan?.sheets.find(({ target }) => target.kind === 'own');
  const result = planned
    ? results.find(({ name }) => name === planned.mark.name)
    : latest(results.filter(({ name }) => modelOfMark(name) === report.model));
  if (!result) return undefined;
  const rows = recognised.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const change = yield* changeSince(
    result,
    report,
    rows > mostRows ? undefined : (options) => evaluated(model, recognised, options),
  );
  if (!change) return undefined;
  return {
    sheet: result.range.sheet,
    change,
    writtenAs: writtenAsOfMark(result),
    plan: planned ? 'over' : plan ? 'elsewhere' : 'none',
  };
}

/**
 * Whether the input has changed beside the options is seen by calculating with the earlier options, which
 * must not keep the pane waiting.
 */
const mostRows = 1_000;

function* changeSince(
  result: ResultMark,
  report: Report,
  evaluate: ((options: Readonly<Record<string, string>>) => Work<Report>) | undefined,
): Work<Change | undefined> {
  const { version, fingerprint } = madeFrom(result);
  if (version !== report.version) return { kind: 'version', written: version, now: report.version };
  if (fingerprint === report.fingerprint) return undefined;
  const now = chosen(report.options);
  const then = optionsOfMark(result) ?? (now === chosen({}) ? {} : undefined);
  if (!then) return { kind: 'inputOrOptions' };
  if (chosen(then) === now) return { kind: 'input' };
  if (!evaluate) return { kind: 'inputOrOptions' };
  const before = yield* evaluate(then);
  return { kind: before.fingerprint === fingerprint ? 'options' : 'both' };
}

function* evaluated(
  model: Evaluating,
  recognised: ModelRun['recognised'],
  options: Readonly<Record<string, string>>,
): Work<Report> {
  if (model.evaluateWork) return yield* model.evaluateWork(recognised, options);
  return model.evaluate(recognised, options);
}

/** The options that say something, in one order, to be compared. */
const chosen = (options: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.entries(options)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function latest<T extends ResultMark>(results: readonly T[]): T | undefined {
  const number = ({ name }: T): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return [...results].sort((a, b) => number(a) - number(b)).at(-1);
}
