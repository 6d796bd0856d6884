import { finish, type Work } from '../core/work/work';
import type { Language } from '../messages/language';
import { hasErrors, type Finding } from '../tables/finding';
import type { Correction } from '../tables/corrections';
import { overlap, rangeText, type CellAddress } from '../tables/cell';
import type { Grid } from '../tables/grid';
import { layOutWork, placeProblem, type LayoutContext } from '../tables/layout';
import type { Plan, WrittenAs } from '../tables/plan';
import { figureTablesWork } from '../tables/figures';
import {
  preparedSheets,
  recogniseWork,
  type PreparedSheets,
  type WantedInput,
} from '../tables/recognise';
import type { Recognised } from '../tables/recognised';
import type { Report } from '../tables/report';
import { figureTrapsWork, trapsWork } from '../tables/traps';
import type { Model } from './model';

/** A model's answer on a workbook, and what would be written; no plan where an error stops the writing. */
export interface ModelRun {
  readonly recognised: Recognised;
  readonly report: Report;
  readonly plan?: Plan;
  /** Why nothing may be written where the user has pointed; there is no plan then. */
  readonly place?: Finding;
}

/** What a run depends on besides the input. */
export interface RunChoices {
  readonly options: Readonly<Record<string, string>>;
  readonly language: Language;
  /** ISO date, for the result sheet and for what a model counts days from. */
  readonly today: string;
  /** The workbook as it stands, for the place to write. */
  readonly snapshot: LayoutContext['snapshot'];
  /** What the plan writes numbers as; values where nothing is said. */
  readonly write?: WrittenAs;
  /** The cell that the user has pointed at for the result, and whether it may write over what is there. */
  readonly at?: CellAddress;
  readonly confirmed?: boolean;
  /** Whether the cells that the model has something to say of are marked; not where nothing is said. */
  readonly mark?: boolean;
}

/**
 * What a model finds in sheets that hold none of our own results, and the traps in it. Every way in
 * recognises through this, so that all say the same of a workbook.
 *
 * @param corrections what the user has corrected in this workbook's reading
 * @param prepared the same for every model that reads these very sheets
 */
export function recogniseFor(
  wanted: WantedInModel,
  sheets: readonly Grid[],
  corrections: readonly Correction[] = [],
  prepared: PreparedSheets = preparedSheets(),
): Recognised {
  return finish(recogniseForWork(wanted, sheets, corrections, prepared));
}

/** What a model reads of the sheets: its tables and forms, and the tables of figures where it asks for them. */
export type WantedInModel = WantedInput & Pick<Model, 'readsFigures'>;

/** The same, as a work that rests. */
export function* recogniseForWork(
  { tables, forms, readsFigures }: WantedInModel,
  sheets: readonly Grid[],
  corrections: readonly Correction[] = [],
  prepared: PreparedSheets = preparedSheets(),
): Work<Recognised> {
  const recognised = yield* recogniseWork(sheets, { tables, forms }, corrections, prepared);
  const traps = yield* trapsWork(sheets, recognised);
  const found = { ...recognised, findings: [...recognised.findings, ...traps] };
  if (!readsFigures) return found;
  const figures = yield* figureTablesWork(sheets);
  // A table that a schema knows has been looked at.
  const others = figures.filter(
    ({ range }) => !found.tables.some((table) => overlap(table.range, range)),
  );
  const places = others.map(({ range }) => rangeText(range)).join(' ');
  const figureTraps = yield* prepared.findings(`figures ${places}`, () =>
    figureTrapsWork(sheets, others),
  );
  return withFigures({ ...found, findings: [...found.findings, ...figureTraps] }, figures);
}

/** Tables of figures are something found, also where no table or form of a schema was. */
function withFigures(found: Recognised, figures: Recognised['figures'] & object): Recognised {
  if (figures.length === 0) return { ...found, figures };
  const findings = found.findings.filter(({ message: { key } }) => key !== 'nothing-recognised');
  return { ...found, findings, figures };
}

export const foundSomething = ({ tables, forms, figures = [] }: Recognised): boolean =>
  tables.length + forms.length + figures.length > 0;

/** From what was recognised to the answer and the plan. Pure: the same in every way in. */
export function runModel(model: Model, recognised: Recognised, choices: RunChoices): ModelRun {
  return finish(runModelWork(model, recognised, choices));
}

/** The same, as a work that rests where the model does. */
export function* runModelWork(
  model: Model,
  recognised: Recognised,
  { options, ...context }: RunChoices,
): Work<ModelRun> {
  const evaluated = model.evaluateWork
    ? yield* model.evaluateWork(recognised, options, context.today)
    : model.evaluate(recognised, options, context.today);
  const report = { ...evaluated, inputs: namedIn(context.language, evaluated.inputs, model) };
  yield;
  if (report.tables.length === 0 || hasErrors(report.findings)) return { recognised, report };
  const plan = yield* layOutWork(report, context);
  const place = placeProblem(plan, report.inputs, context.snapshot);
  return place ? { recognised, report, place } : { recognised, report, plan };
}

/** The inputs under the names that their tables and forms have in a language; other names stay. */
function namedIn(
  language: Language,
  inputs: Report['inputs'],
  { tables, forms }: Model,
): Report['inputs'] {
  const names = new Map([...tables, ...forms].map(({ name }) => [name.sv, name[language]]));
  return inputs.map((input) => ({ ...input, name: names.get(input.name) ?? input.name }));
}

/** Whether two runs would write the same cells in the same place. Rests after every row. */
export function* samePlanWork(a: Plan, b: Plan): Work<boolean> {
  if (a === b) return true;
  const frame = ({ sheets, ...rest }: Plan): string =>
    JSON.stringify([rest, sheets.map(({ cells, ...sheet }) => [cells.length, sheet])]);
  if (frame(a) !== frame(b)) return false;
  for (const [index, { cells }] of a.sheets.entries()) {
    for (const [row, planned] of cells.entries()) {
      yield;
      if (JSON.stringify(planned) !== JSON.stringify(b.sheets[index]!.cells[row])) return false;
    }
  }
  return true;
}
