import type { Language } from '../messages/language';
import type { Model } from '../models/model';
import { recogniseFor, runModel } from '../models/run';
import {
  keepsLog,
  logTime,
  modelOfMark,
  optionsOfMark,
  withLog,
  writtenAsOfMark,
} from '../tables/layout';
import { inputSheets } from '../workbook/inputSheets';
import type { EarlierResult, WorkbookPort } from '../workbook/port';

/** What came of a recalculation: done, or why a person must look in the pane. */
export type Recalculation = 'written' | 'nothing-to-recalculate' | 'look-in-the-pane';

/**
 * Writes the result that stands in the workbook once more, from the input as it is now, with the choices
 * that it was made with and as what it was written, values or formulas. Where there are several results,
 * the one that was made last (the highest number). An error in the input, or in Excel, is shown in the
 * pane: a button has no place for it.
 */
export async function recalculate(
  workbook: WorkbookPort,
  models: readonly Model[],
  { language, today }: { readonly language: Language; readonly today: string },
): Promise<Recalculation> {
  const read = await workbook.read();
  if (!read.ok) return 'look-in-the-pane';
  const snapshot = read.value;
  const modelOf = ({ name }: EarlierResult): Model | undefined =>
    models.find(({ id }) => id === modelOfMark(name));
  const result = latest(snapshot.results.filter((earlier) => modelOf(earlier) !== undefined));
  const model = result && modelOf(result);
  if (!result || !model) return 'nothing-to-recalculate';
  const recognised = recogniseFor(model, inputSheets(snapshot, model), snapshot.corrections);
  const options = optionsOfMark(result) ?? {};
  const write = writtenAsOfMark(result);
  const { plan } = runModel(model, recognised, { options, language, today, snapshot, write });
  if (!plan) return 'look-in-the-pane';
  const time = logTime(new Date());
  const logged = keepsLog(snapshot) ? withLog(plan, { snapshot, language, time }) : plan;
  const written = await workbook.apply(logged);
  return written.ok ? 'written' : 'look-in-the-pane';
}

function latest(results: readonly EarlierResult[]): EarlierResult | undefined {
  const number = ({ name }: EarlierResult): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return [...results].sort((a, b) => number(a) - number(b)).at(-1);
}
