import type { Language } from '../messages/language';
import type { Model } from '../models/model';
import { hasErrors } from '../tables/finding';
import { layOut } from '../tables/layout';
import type { Plan } from '../tables/plan';
import { recognise } from '../tables/recognise';
import type { Recognised } from '../tables/recognised';
import type { Report } from '../tables/report';
import { inputSheets } from '../workbook/inputSheets';
import type { WorkbookSnapshot } from '../workbook/port';

/** A model's answer on a workbook, and what would be written; no plan where an error stops the writing. */
export interface ModelRun {
  readonly recognised: Recognised;
  readonly report: Report;
  readonly plan?: Plan;
}

/** What a run depends on besides the workbook. */
export interface RunChoices {
  readonly options: Readonly<Record<string, string>>;
  readonly language: Language;
  /** ISO date, for the result sheet. */
  readonly today: string;
}

/** What the model finds in the workbook, our own earlier results left out. */
export function recogniseFor(model: Model, snapshot: WorkbookSnapshot): Recognised {
  return recognise(inputSheets(snapshot), { tables: model.tables, forms: model.forms });
}

export const foundSomething = ({ tables, forms }: Recognised): boolean =>
  tables.length + forms.length > 0;

/** From a workbook to the answer and the plan. Pure: the same in the pane, the ribbon and the tests. */
export function runModel(
  model: Model,
  snapshot: WorkbookSnapshot,
  { options, language, today }: RunChoices,
  recognised: Recognised = recogniseFor(model, snapshot),
): ModelRun {
  const report = model.evaluate(recognised, options);
  if (report.tables.length === 0 || hasErrors(report.findings)) return { recognised, report };
  return { recognised, report, plan: layOut(report, { snapshot, language, today }) };
}

/** Whether two runs would write the same cells in the same place. */
export function samePlan(a: Plan | undefined, b: Plan | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
