import { finish, type Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { hasErrors, type Finding } from '../../tables/finding';
import { inputFormulas, type InputFormulas } from '../../tables/inputFormulas';
import type { IsoDate } from '../../tables/parse/writtenDate';
import type { Recognised } from '../../tables/recognised';
import type { Report, ReportTable } from '../../tables/report';
import { allocationTable } from '../allocation/tables';
import { officialForm } from '../distribution/officialForm';
import { itemsTable, regionsTable } from '../distribution/tables';
import type { Model } from '../model';
import { chosenOptions, readOptions } from '../options';
import { inputPrint } from '../reading/inputPrint';
import { inputSources } from '../reading/inputSources';
import { tablesOf } from '../reading/wantedTable';
import { calendarReport } from './calendarTable';
import { chainReport } from './chainTable';
import { remarks } from './findings';
import type { SolvedRegister } from './input';
import { grantsOptions, settingsFrom, type GrantsSettings } from './options';
import { readRegisters } from './readRegisters';
import { recipientTables } from './recipientTables';
import { registerReport } from './registerTable';
import { headlinesOf, sentencesOf } from './sentences';
import { summaryReport } from './summaryTable';
import { deadlinesTable, recipientsTable, registerTable } from './tables';
import { grantsTemplate } from './template';

const id = 'grants';
const version = '1.0.0';

/**
 * The register of earmarked state grants: received, in the budget, left to share and to whom, the cautious
 * amount beside the expected one, the days to keep, and the chain from the national pot to the cost
 * centre. Input: one or more tables Bidrag, and where there are any Mottagare, Datum, Poster and Regioner,
 * and Intern fördelning.
 */
export const grants: Model = {
  id,
  version,
  title: message('grants.title', {}),
  summary: message('grants.summary', {}),
  tables: [
    ...[registerTable, recipientsTable, deadlinesTable],
    ...[itemsTable, regionsTable, allocationTable],
  ],
  forms: [officialForm],
  options: grantsOptions,
  template: grantsTemplate,
  sample: 'riktade-statsbidrag',
  suits: (input) => tablesOf(input, registerTable).length > 0,
  evaluate: (input, given, today) => finish(evaluateWork(input, given, today)),
  evaluateWork,
};

function* evaluateWork(
  input: Recognised,
  given: Readonly<Record<string, string>>,
  today?: IsoDate,
): Work<Report> {
  const options = readOptions(grantsOptions, given);
  const settings = settingsFrom(options.values, today);
  const inputs = inputFormulas(input);
  const findings: Finding[] = [...input.findings, ...options.findings];
  const read = yield* readRegisters(input, inputs, settings);
  findings.push(...read.findings);
  const registers = hasErrors(findings) ? [] : read.registers;
  if (registers.length > 0) findings.push(...remarks(registers, settings, inputs));
  yield;
  return {
    model: id,
    version,
    modelTitle: message('grants.title', {}),
    title: registers.length === 1 ? { literal: registers[0]!.title } : message('grants.title', {}),
    options: options.values,
    choices: chosenOptions(grantsOptions, options.values),
    inputs: inputSources(grants, input),
    tables: registers.length > 0 ? tablesOfReport(registers, settings, inputs) : [],
    findings,
    sentences: sentencesOf(registers),
    headline: headlinesOf(registers),
    charts: [],
    fingerprint: yield* inputPrint(input, options.values),
  };
}

function tablesOfReport(
  registers: readonly SolvedRegister[],
  settings: GrantsSettings,
  inputs: InputFormulas,
): readonly ReportTable[] {
  const { unit } = settings;
  return [
    registerReport(registers, unit, inputs),
    ...recipientTables(registers, unit, inputs),
    ...calendarReport(registers, settings, inputs),
    summaryReport(registers, unit, inputs),
    chainReport(registers, unit, inputs),
  ];
}
