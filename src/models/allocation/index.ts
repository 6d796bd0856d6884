import { finish, type Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { rangeText } from '../../tables/cell';
import { error, hasErrors, type Finding } from '../../tables/finding';
import { inputFormulas } from '../../tables/inputFormulas';
import type { Recognised } from '../../tables/recognised';
import type { Report, ReportTable } from '../../tables/report';
import type { Model } from '../model';
import { chosenOptions, readOptions } from '../options';
import { inputPrint } from '../reading/inputPrint';
import { inputSources } from '../reading/inputSources';
import { cornerOf, severalTables, tablesOf } from '../reading/wantedTable';
import { needsTable } from './allocationTable';
import type { AllocationInput, SolvedAllocation } from './input';
import { allocationOptions } from './options';
import { readAmount } from './readAmount';
import { readNeeds } from './readNeeds';
import { headlineOf, sentencesOf } from './sentences';
import { solveAllocation } from './solveAllocation';
import { allocationTable, amountForm } from './tables';
import { allocationTemplate } from './template';
import { totalsTable } from './totalsTable';

const id = 'allocation';
const version = '1.0.0';

/**
 * Allocates an amount that the region has received to needs and cost centres: fixed amounts, shares of the
 * whole, and one row that takes the rest. Input: the table Intern fördelning, and the amount itself.
 */
export const allocation: Model = {
  id,
  version,
  title: message('allocation.title', {}),
  summary: message('allocation.summary', {}),
  tables: [allocationTable],
  forms: [amountForm],
  options: allocationOptions,
  template: allocationTemplate,
  sample: 'intern-fordelning-2020',
  // Needs with amounts stand in other tables too; only here do they have somebody who answers for them.
  suits: (input) =>
    tablesOf(input, allocationTable).some(({ columns }) => {
      const keys = new Set(columns.map(({ key }) => key));
      const has = (...some: string[]): boolean => some.some((key) => keys.has(key));
      return has('need') && has('amount', 'share') && has('responsible', 'costCentre');
    }),
  evaluate: (input, given) => finish(evaluateWork(input, given)),
  evaluateWork,
};

function* evaluateWork(
  recognised: Recognised,
  given: Readonly<Record<string, string>>,
): Work<Report> {
  const options = readOptions(allocationOptions, given);
  const findings: Finding[] = [...recognised.findings, ...options.findings];
  const input = hasErrors(findings)
    ? undefined
    : readInput(recognised, options.values.amount ?? '', findings);
  yield;
  const { solved, findings: said } = input ? solveAllocation(input) : { findings: [] };
  findings.push(...said);
  yield;
  const tables = solved ? tablesFor(solved, recognised) : [];
  return {
    model: id,
    version,
    modelTitle: message('allocation.title', {}),
    title:
      solved?.input.title === undefined
        ? message('allocation.title', {})
        : { literal: solved.input.title },
    options: options.values,
    choices: chosenOptions(allocationOptions, options.values),
    inputs: inputSources(allocation, recognised),
    tables,
    findings,
    sentences: solved ? sentencesOf(solved) : [],
    headline: solved ? [headlineOf(solved)] : [],
    charts: [],
    fingerprint: yield* inputPrint(recognised, options.values),
  };
}

function readInput(
  recognised: Recognised,
  option: string,
  findings: Finding[],
): AllocationInput | undefined {
  const tables = tablesOf(recognised, allocationTable);
  const [table] = tables;
  if (!table) {
    if (recognised.forms.length > 0) findings.push(error(message('allocation-no-table', {})));
    return undefined;
  }
  const { needs, findings: problems } = readNeeds(table);
  findings.push(...severalTables(tables, allocationTable), ...problems);
  if (table.rows.length === 0) {
    const at = { table: rangeText(table.range) };
    findings.push(error(message('allocation-no-needs', at), cornerOf(table)));
  }
  // Rows that could not be read say nothing of what all rows come to.
  const { amount, findings: told } = readAmount(recognised, table, needs, option);
  if (amount || !hasErrors(findings)) findings.push(...told);
  if (!amount || hasErrors(findings)) return undefined;
  return { ...(table.title !== undefined && { title: table.title }), amount, needs };
}

function tablesFor(solved: SolvedAllocation, recognised: Recognised): readonly ReportTable[] {
  return [
    needsTable(solved, inputFormulas(recognised)),
    ...totalsTable(solved, 'perResponsible'),
    ...totalsTable(solved, 'perCostCentre'),
  ];
}
