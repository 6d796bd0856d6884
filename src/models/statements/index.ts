import { finish, type Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, holds } from '../../tables/cell';
import { hasErrors, warning, type Finding } from '../../tables/finding';
import type { Recognised } from '../../tables/recognised';
import type { Report } from '../../tables/report';
import type { Model } from '../model';
import { chosenOptions, readOptions } from '../options';
import { inputPrint } from '../reading/inputPrint';
import { inputSources } from '../reading/inputSources';
import { amountUnitOf, unitOption } from '../reporting/amountUnit';
import { differencesTable, subtotalChecks, type SubtotalCheck } from './differencesTable';
import { statementOf } from './findStatements';
import { measuresTable, plannedTable } from './plannedTables';
import { ratiosTable } from './ratiosTable';
import { isDrivers } from './readDrivers';
import { requirementTable } from './requirementTable';
import { rolledItems, rollForwardsTable, type RolledItem } from './rollForwardsTable';
import { statementsSentences } from './sentences';
import { solveStatements } from './solvedStatements';
import { statementsTable } from './statementsTable';

const id = 'statements';
const version = '1.0.0';

const statementsOptions = [{ ...unitOption, fallback: 'mkr' }];

/**
 * The three statements of a region's budget, read by the labels of their rows: subtotals, key ratios,
 * roll-forwards, the balanced-budget requirement, and plan years from drivers.
 */
export const statements: Model = {
  id,
  version,
  title: message('statements.title', {}),
  summary: message('statements.summary', {}),
  tables: [],
  forms: [],
  readsFigures: true,
  options: statementsOptions,
  template: [],
  sample: 'regionplan-2020',
  suits: ({ figures = [] }) => figures.filter((table) => statementOf(table)).length >= 2,
  evaluate: (input, given) => finish(evaluateWork(input, given)),
  evaluateWork,
};

function* evaluateWork(input: Recognised, given: Readonly<Record<string, string>>): Work<Report> {
  const options = readOptions(statementsOptions, given);
  const unit = amountUnitOf(options.values.unit);
  const figures = input.figures ?? [];
  const used = figures.filter((table) => statementOf(table) !== undefined || isDrivers(table));
  // What is odd in other tables is nothing that the statements count with.
  const read = input.findings.filter(
    ({ cell }) => !cell || used.some(({ range }) => holds(range, cell)),
  );
  const findings: Finding[] = [...read, ...options.findings];
  const { solved, findings: told } = hasErrors(findings)
    ? { findings: [] }
    : solveStatements(figures);
  findings.push(...told);
  yield;
  const complete = solved !== undefined && !hasErrors(findings);
  const checks = complete ? subtotalChecks(solved) : [];
  const items = complete ? rolledItems(solved) : [];
  findings.push(...checks.flatMap(subtotalFinding), ...items.flatMap(rolledFinding));
  yield;
  const tables = complete
    ? [
        statementsTable(solved, unit),
        ratiosTable(solved),
        ...differencesTable(checks, unit),
        ...rollForwardsTable(items, unit),
        ...requirementTable(solved, unit),
        ...measuresTable(figures, unit),
        ...plannedTable(figures, solved, unit),
      ]
    : [];
  yield;
  const sentences = complete ? statementsSentences(solved, checks, items, unit) : [];
  const title = message('statements.title', {});
  return {
    model: id,
    version,
    modelTitle: title,
    title,
    options: options.values,
    choices: chosenOptions(statementsOptions, options.values),
    inputs: inputSources(statements, { ...input, figures: used }),
    tables,
    findings,
    sentences,
    headline: complete ? [{ title, lines: sentences }] : [],
    charts: [],
    fingerprint: yield* inputPrint(input, options.values),
  };
}

/** A printed subtotal that rounding cannot explain. */
function subtotalFinding({ column, line, verdict }: SubtotalCheck): Finding[] {
  if (verdict !== 'differs') return [];
  const { cell, label } = column.read.get(line)!;
  const parameters = { label, column: column.heading, cell: addressText(cell) };
  return [warning(message('statements.subtotal-differs', parameters), cell)];
}

function rolledFinding({ item, year, verdict, parts }: RolledItem): Finding[] {
  if (verdict !== 'differs') return [];
  const [first] = parts.closing;
  const cell = first?.of.read.get(first.line)?.cell;
  const place = cell ? addressText(cell) : '';
  const told = message('statements.item-differs', { item, year: String(year), cell: place });
  return [cell ? warning(told, cell) : warning(told)];
}
