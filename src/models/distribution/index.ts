import { finish, type Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { hasErrors, info, type Finding } from '../../tables/finding';
import { inputFormulas } from '../../tables/inputFormulas';
import type { Recognised } from '../../tables/recognised';
import type { Report, ReportTable } from '../../tables/report';
import type { Model } from '../model';
import { chosenOptions, readOptions } from '../options';
import { inputPrint } from '../reading/inputPrint';
import { inputSources } from '../reading/inputSources';
import { agreeingTables } from './agreeingTables';
import { controlTable } from './controlTable';
import { distributionTable } from './distributionTable';
import type { CasesRead } from './input';
import { keySwapTable } from './keySwapTable';
import { ledgerTable } from './ledgerTable';
import { limitRemarks } from './limitSentences';
import { methodFindings, methodRemarks } from './method';
import { officialForm } from './officialForm';
import { distributionOptions, settingsFrom, type DistributionSettings } from './options';
import { checkPublished } from './published';
import { readForms } from './readForm';
import { readTables } from './readTables';
import { solveCases } from './solveCases';
import type { SolvedCase } from './solvedCase';
import { headlineOf, sentencesOf } from './sentences';
import { itemsTable, regionsTable } from './tables';
import { distributionTemplate } from './template';

const id = 'distribution';
const version = '1.0.0';

/**
 * Shares one or more national pots between recipients, adds them up, and compares with the population
 * and with last year. Input: the tables Poster and Regioner, or official forms for one region each.
 */
export const distribution: Model = {
  id,
  version,
  title: message('distribution.title', {}),
  summary: message('distribution.summary', {}),
  tables: [itemsTable, regionsTable],
  forms: [officialForm],
  options: distributionOptions,
  template: distributionTemplate,
  sample: 'valfardsmiljarden-2020',
  // A table of items and amounts alone may be anybody's.
  suits: ({ tables, forms }) =>
    forms.length > 0 ||
    tables.some(
      ({ schema, columns }) =>
        schema === regionsTable.id ||
        (schema === itemsTable.id && columns.some(({ key }) => key === 'key')),
    ),
  evaluate: (input, given) => finish(evaluateWork(input, given)),
  evaluateWork,
};

function* evaluateWork(input: Recognised, given: Readonly<Record<string, string>>): Work<Report> {
  const options = readOptions(distributionOptions, given);
  const settings = settingsFrom(hasErrors(options.findings) ? {} : options.values);
  const findings: Finding[] = [...input.findings, ...options.findings, ...methodFindings(settings)];
  const read: CasesRead = hasErrors(findings)
    ? { cases: [], findings: [] }
    : yield* readCases(input, settings);
  findings.push(...read.findings);
  const solved = hasErrors(findings) ? [] : yield* solveCases(read.cases, settings, findings);
  const complete = !hasErrors(findings) && solved.length > 0;
  if (complete) findings.push(...solved.flatMap((each) => remarks(each, settings)));
  yield;
  const title = solved[0]?.input.title;
  const tables = complete ? yield* tablesOf(solved, settings, input, findings) : [];
  const sentences = complete ? sentencesOf(solved, settings) : [];
  yield;
  const headline = complete ? solved.map((one) => headlineOf(one, settings)) : [];
  yield;
  return {
    model: id,
    version,
    modelTitle: message('distribution.title', {}),
    title: title && solved.length === 1 ? { literal: title } : message('distribution.title', {}),
    options: options.values,
    choices: chosenOptions(distributionOptions, options.values),
    inputs: inputSources(distribution, input),
    tables,
    findings,
    sentences,
    headline,
    charts:
      complete && solved.some(({ distribution: made }) => made.rankedCount > 1)
        ? [
            {
              kind: 'rankBars',
              table: 'distribution',
              label: 'region',
              value: 'perInhabitant',
              title: message('distribution.chart.perInhabitant', {}),
            },
          ]
        : [],
    fingerprint: yield* inputPrint(input, options.values),
  };
}

function* tablesOf(
  solved: readonly SolvedCase[],
  settings: DistributionSettings,
  input: Recognised,
  findings: Finding[],
): Work<readonly ReportTable[]> {
  const inputs = inputFormulas(input);
  const main = yield* distributionTable(solved, settings, inputs);
  const hasTotals = main.totals !== undefined;
  const control = yield* controlTable(solved, settings, hasTotals, inputs);
  yield;
  const swap = yield* keySwapTable(solved, settings, hasTotals, inputs);
  yield;
  const agreeing = yield* agreeingTables(solved, settings);
  findings.push(...agreeing.findings);
  return [main, ...swap, control, ...ledgerTable(solved), ...agreeing.tables];
}

/** The tables where there are any, else the forms. */
function* readCases(input: Recognised, { otherKey }: DistributionSettings): Work<CasesRead> {
  const tables = yield* readTables(input, otherKey);
  const forms = readForms(input);
  if (tables.cases.length === 0) {
    return forms.cases.length > 0 || tables.findings.length === 0 ? forms : tables;
  }
  if (forms.cases.length === 0) return tables;
  return {
    cases: tables.cases,
    findings: [
      ...tables.findings,
      info(message('forms-left-out', { count: String(forms.cases.length) })),
    ],
  };
}

/** What is worth knowing about a result: missing ranks, settled ties, printed numbers that differ. */
function remarks(solved: SolvedCase, settings: DistributionSettings): Finding[] {
  const { input, distribution: made } = solved;
  const place = input.title ?? '';
  return [
    ...(made.partial ? [info(message('rank-missing-partial', { table: place }))] : []),
    ...methodRemarks(solved, settings),
    ...limitRemarks(solved),
    ...checkPublished(solved),
  ];
}
