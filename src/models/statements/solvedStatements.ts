import {
  balanceRequirement,
  type BalanceRequirement,
} from '../../core/statements/balanceRequirement';
import type { StatementLines } from '../../core/statements/completeStatement';
import { planYear } from '../../core/statements/planYear';
import { message } from '../../messages/message';
import { error, hasErrors, info, type Finding } from '../../tables/finding';
import type { FigureTable } from '../../tables/figures/figureTable';
import { findStatements, type FoundStatement } from './findStatements';
import { readDrivers } from './readDrivers';
import { chainOf, mergeColumns, type ChainYear, type MergedColumn } from './statementColumns';

/** A plan year that the drivers make. */
export interface DrivenYear {
  readonly key: string;
  readonly year: number;
  readonly lines: StatementLines;
}

/** Everything that is worked out of the statements. */
export interface SolvedStatements {
  readonly found: readonly FoundStatement[];
  readonly columns: readonly MergedColumn[];
  readonly chain: readonly ChainYear[];
  readonly driven: readonly DrivenYear[];
  readonly requirement: BalanceRequirement;
}

/** Finds the statements among the tables of figures and works them out, or says what is wrong. */
export function solveStatements(tables: readonly FigureTable[]): {
  readonly solved?: SolvedStatements;
  readonly findings: readonly Finding[];
} {
  const { found, findings: read } = findStatements(tables);
  const findings: Finding[] = [...new Set(read)];
  if (found.length === 0) {
    return { findings: [...findings, error(message('statements.none', {}))] };
  }
  const merged = mergeColumns(found);
  findings.push(...merged.findings);
  if (merged.columns.length === 0) findings.push(error(message('statements.no-columns', {})));
  if (hasErrors(findings)) return { findings };
  const chain = chainOf(merged.columns);
  findings.push(...chain.findings);
  const last = chain.years.at(-1)!;
  const drivers = readDrivers(tables, last.year);
  findings.push(...drivers.findings);
  if (hasErrors(findings)) return { findings };
  const driven: DrivenYear[] = [];
  let before: StatementLines | undefined = last.lines;
  for (const { year, drivers: given } of drivers.years) {
    before = before && planYear(before, given);
    if (!before) {
      findings.push(info(message('statements.no-plan-year', { year: String(year) })));
      break;
    }
    driven.push({ key: `plan-${year}`, year, lines: before });
  }
  const results = [...chain.years, ...driven].flatMap(({ year, lines }) => {
    const result = lines.get('netResult');
    return result ? [{ year, result }] : [];
  });
  return {
    solved: {
      found,
      columns: merged.columns,
      chain: chain.years,
      driven,
      requirement: balanceRequirement(results),
    },
    findings,
  };
}
