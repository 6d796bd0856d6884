import type { Language } from '../messages/language';
import type { Model } from '../models/model';
import { recogniseFor, runModel } from '../models/run';
import {
  keepsLog,
  logTime,
  marksOfMark,
  modelOfMark,
  optionsOfMark,
  withLog,
  writtenAsOfMark,
} from '../tables/layout';
import { inputSheets } from '../workbook/inputSheets';
import type { EarlierResult, WorkbookPort, WorkbookSnapshot } from '../workbook/port';

/** What came of a recalculation: done, or why a person must look in the pane. */
export type Recalculation = 'written' | 'nothing-to-recalculate' | 'look-in-the-pane';

interface RecalculationContext {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
}

/**
 * Writes the results that stand in the workbook once more, from the input as it is now, each with the
 * choices that it was made with and as what it was written, values or formulas. Of several results of one
 * model, the one that was made last (the highest number). A model that reads the results of others comes
 * after them. An error in the input, or in Excel, is shown in the pane: a button has no place for it. What
 * is wrong with one result does not keep the others from being written.
 *
 * Where no result stands nothing is written, since a button shows no plan; the pane then opens on the
 * model that suits the workbook.
 */
export async function recalculate(
  workbook: WorkbookPort,
  models: readonly Model[],
  context: RecalculationContext,
): Promise<Recalculation> {
  const first = await workbook.read();
  if (!first.ok) return 'look-in-the-pane';
  const [next, ...others] = [...models]
    .filter((model) => resultOf(model, first.value) !== undefined)
    .sort((a, b) => Number(a.readsResults === true) - Number(b.readsResults === true));
  if (!next) return 'nothing-to-recalculate';
  let isWhole = await writeAgain(workbook, next, first.value, context);
  for (const model of others) {
    // What was just written stands where it stands, and may be what this one reads.
    const now = await workbook.read();
    const isWritten = now.ok && (await writeAgain(workbook, model, now.value, context));
    isWhole &&= isWritten;
  }
  return isWhole ? 'written' : 'look-in-the-pane';
}

async function writeAgain(
  workbook: WorkbookPort,
  model: Model,
  snapshot: WorkbookSnapshot,
  { language, today }: RecalculationContext,
): Promise<boolean> {
  const result = resultOf(model, snapshot);
  if (!result) return false;
  const recognised = recogniseFor(model, inputSheets(snapshot, model), snapshot.corrections);
  const options = optionsOfMark(result) ?? {};
  const made = { options, write: writtenAsOfMark(result), mark: marksOfMark(result) };
  const { plan } = runModel(model, recognised, { ...made, language, today, snapshot });
  if (!plan) return false;
  const time = logTime(new Date());
  const logged = keepsLog(snapshot) ? withLog(plan, { snapshot, language, time }) : plan;
  const written = await workbook.apply(logged);
  return written.ok;
}

/** The result of a model that was made last. */
function resultOf({ id }: Model, { results }: WorkbookSnapshot): EarlierResult | undefined {
  const number = ({ name }: EarlierResult): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return results
    .filter(({ name }) => modelOfMark(name) === id)
    .sort((a, b) => number(a) - number(b))
    .at(-1);
}
