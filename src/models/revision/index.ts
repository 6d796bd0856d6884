import { finish, type Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { hasErrors, type Finding } from '../../tables/finding';
import { inputFormulas } from '../../tables/inputFormulas';
import type { Recognised } from '../../tables/recognised';
import type { Report, ReportTable } from '../../tables/report';
import { officialForm } from '../distribution/officialForm';
import { itemsTable, regionsTable } from '../distribution/tables';
import { distributionTemplate } from '../distribution/template';
import type { Model } from '../model';
import { chosenOptions, readOptions } from '../options';
import { inputPrint } from '../reading/inputPrint';
import { inputSources } from '../reading/inputSources';
import { bridgeTable, canBeDrawn } from './bridgeTable';
import { chooseVintages } from './chooseVintages';
import { compareVintages, type Comparison } from './comparison';
import { findVintages } from './findVintages';
import { revisionOptions, settingsFrom, type RevisionSettings } from './options';
import { remarks } from './remarks';
import { withoutResultParts } from './resultParts';
import { revisionTable } from './revisionTable';
import { headlineOf, sentencesOf } from './sentences';
import { controlTable, resultTable } from './tables';

const id = 'revision';
const version = '1.0.0';

/**
 * Compares two vintages of the same distribution (a forecast and the decision, or two years) and splits
 * what has changed for each region into effects that sum exactly. Input: two pairs of Poster and Regioner,
 * two official forms, or two results of the model Fördelning in the workbook.
 */
export const revision: Model = {
  id,
  version,
  title: message('revision.title', {}),
  summary: message('revision.summary', {}),
  tables: [itemsTable, regionsTable, resultTable, controlTable],
  forms: [officialForm],
  options: revisionOptions,
  template: distributionTemplate,
  sample: 'valfardsmiljarden-2020',
  readsResults: true,
  // Input for one distribution is one to make; of two of a kind there is something to compare.
  suits: ({ tables, forms }) => {
    const several = (id: string): boolean =>
      [...tables, ...forms].filter(({ schema }) => schema === id).length > 1;
    return (
      several(resultTable.id) ||
      several(officialForm.id) ||
      (several(itemsTable.id) && several(regionsTable.id))
    );
  },
  evaluate: (input, given) => finish(evaluateWork(input, given)),
  evaluateWork,
};

function* evaluateWork(found: Recognised, given: Readonly<Record<string, string>>): Work<Report> {
  const input = withoutResultParts(found);
  const options = readOptions(revisionOptions, given);
  const settings = settingsFrom(options.values);
  const findings: Finding[] = [...input.findings, ...options.findings];
  const comparison = hasErrors(findings) ? undefined : yield* compare(input, settings, findings);
  yield;
  const tables = comparison ? yield* tablesOf(comparison, settings, input) : [];
  const bridge = tables.find(({ id: table }) => table === 'bridge');
  const isDrawn = bridge !== undefined && canBeDrawn(bridge);
  yield;
  return {
    model: id,
    version,
    modelTitle: message('revision.title', {}),
    title: comparison
      ? message('revision.result-title', {
          before: comparison.before.title,
          after: comparison.after.title,
        })
      : message('revision.title', {}),
    options: options.values,
    choices: chosenOptions(revisionOptions, options.values),
    inputs: comparison ? sourcesOf(comparison, input) : inputSources(revision, input),
    tables:
      bridge && !isDrawn
        ? tables.map((table) => (table === bridge ? withoutPicture(table) : table))
        : tables,
    findings,
    sentences: comparison ? sentencesOf(comparison, settings) : [],
    headline: comparison ? [headlineOf(comparison, settings)] : [],
    charts: isDrawn
      ? [
          {
            kind: 'waterfall',
            table: 'bridge',
            label: 'step',
            base: 'base',
            rise: 'rise',
            fall: 'fall',
            title: bridge.title,
          },
        ]
      : [],
    fingerprint: yield* inputPrint(found, options.values),
  };
}

/** Finds the vintages, chooses two and compares them; says in the findings why it could not. */
function* compare(
  input: Recognised,
  settings: RevisionSettings,
  findings: Finding[],
): Work<Comparison | undefined> {
  const found = yield* findVintages(input);
  findings.push(...found.findings);
  if (hasErrors(findings)) return undefined;
  const chosen = chooseVintages(found.vintages, settings);
  findings.push(...chosen.findings);
  if (!chosen.pair) return undefined;
  const { before, after } = chosen.pair;
  const comparison = yield* compareVintages(before, after, settings.unit);
  findings.push(...remarks(comparison));
  return comparison;
}

function* tablesOf(
  comparison: Comparison,
  settings: RevisionSettings,
  input: Recognised,
): Work<readonly ReportTable[]> {
  const main = yield* revisionTable(comparison, settings, inputFormulas(input));
  yield;
  return [main, ...bridgeTable(comparison, settings)];
}

const withoutPicture = (table: ReportTable): ReportTable => ({
  ...table,
  notes: [...table.notes, message('revision.note.below-zero', {})],
});

/** Only what the two vintages were read from. */
function sourcesOf({ before, after }: Comparison, input: Recognised): Report['inputs'] {
  const used = [before, after].flatMap(({ ranges }) =>
    ranges.map((range) => JSON.stringify(range)),
  );
  return inputSources(revision, input).filter(({ range }) => used.includes(JSON.stringify(range)));
}
