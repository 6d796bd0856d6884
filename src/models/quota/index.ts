import { shareQuota, type QuotaLedgerLine } from '../../core/quota/quota';
import { finish, type Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { hasErrors, info, type Finding } from '../../tables/finding';
import { inputFormulas } from '../../tables/inputFormulas';
import type { Recognised } from '../../tables/recognised';
import type { Report } from '../../tables/report';
import type { Model } from '../model';
import { chosenOptions, readOptions } from '../options';
import { inputPrint } from '../reading/inputPrint';
import { inputSources } from '../reading/inputSources';
import { tablesOf } from '../reading/wantedTable';
import { headlineOf, sentencesOf } from './sentences';
import type { QuotaInput, SolvedQuota } from './input';
import { ledgerTable } from './ledgerTable';
import { quotaOptions } from './options';
import { quotaTable } from './quotaTable';
import { readQuota } from './readQuota';
import { refusalFinding } from './refusals';
import { criteriaTable, municipalitiesTable, totalForm } from './tables';
import { quotaTemplate } from './template';

const id = 'quota';
const version = '1.0.0';

/**
 * Shares a county's number of assigned new arrivals between its municipalities by weighed criteria, in
 * whole persons that sum to it. Input: the tables Kommuner and Kriterier, and the number itself.
 */
export const quota: Model = {
  id,
  version,
  title: message('quota.title', {}),
  summary: message('quota.summary', {}),
  tables: [municipalitiesTable, criteriaTable],
  forms: [totalForm],
  options: quotaOptions,
  template: quotaTemplate,
  sample: 'lanstal-kommuntal',
  suits: (input) =>
    [municipalitiesTable, criteriaTable].every((table) => tablesOf(input, table).length > 0),
  evaluate: (input, given) => finish(evaluateWork(input, given)),
  evaluateWork,
};

function* evaluateWork(
  recognised: Recognised,
  given: Readonly<Record<string, string>>,
): Work<Report> {
  const options = readOptions(quotaOptions, given);
  const findings: Finding[] = [...recognised.findings, ...options.findings];
  const read = hasErrors(findings)
    ? { findings: [] }
    : readQuota(recognised, options.values.total ?? '');
  findings.push(...read.findings);
  yield;
  const solved = read.input && solve(read.input, findings);
  yield;
  return {
    model: id,
    version,
    modelTitle: message('quota.title', {}),
    title:
      solved?.input.title === undefined
        ? message('quota.title', {})
        : { literal: solved.input.title },
    options: options.values,
    choices: chosenOptions(quotaOptions, options.values),
    inputs: inputSources(quota, recognised),
    tables: solved ? [quotaTable(solved, inputFormulas(recognised)), ...ledgerTable(solved)] : [],
    findings,
    sentences: solved ? sentencesOf(solved) : [],
    headline: solved ? [headlineOf(solved)] : [],
    charts: [],
    fingerprint: yield* inputPrint(recognised, options.values),
  };
}

function solve(input: QuotaInput, findings: Finding[]): SolvedQuota | undefined {
  const { municipalities, criteria, total } = input;
  const result = shareQuota({
    total: total.value,
    codes: municipalities.map(({ code, name }) => code || name),
    criteria,
    locked: municipalities.map(({ locked }) => locked),
  });
  if (!result.ok) {
    findings.push(...result.refusals.flatMap((refusal) => refusalFinding(input, refusal) ?? []));
    return undefined;
  }
  findings.push(...tieSettled(input, result.quota.ledger));
  return { input, quota: result.quota };
}

/** Equal remainders that met at the last place: who got it, though nothing tells them apart. */
function tieSettled({ municipalities }: QuotaInput, ledger: readonly QuotaLedgerLine[]): Finding[] {
  const names = (wanted: QuotaLedgerLine['reason']): string =>
    ledger
      .filter(({ reason }) => reason === wanted)
      .map(({ municipality }) => municipalities[municipality]!.name)
      .join(', ');
  const losers = names('tieLostByCode');
  if (losers === '') return [];
  return [info(message('quota-tie-settled', { winners: names('tieWonByCode'), losers }))];
}
