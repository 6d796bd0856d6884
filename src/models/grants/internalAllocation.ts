import { isMissing } from '../../core/amount/missing';
import { shareableOf } from '../../core/grants/grant';
import { comparableName } from '../../core/parameters/nearestName';
import { message } from '../../messages/message';
import { rangeText } from '../../tables/cell';
import { hasErrors, info, type Finding } from '../../tables/finding';
import type { FoundTable, Recognised } from '../../tables/recognised';
import type { AllocationInput, SolvedAllocation } from '../allocation/input';
import { readAmount } from '../allocation/readAmount';
import { readNeeds } from '../allocation/readNeeds';
import { solveAllocation } from '../allocation/solveAllocation';
import { allocationTable } from '../allocation/tables';
import { cornerOf, severalTables, tablesOf } from '../reading/wantedTable';
import type { GrantAllocation, GrantInput, SolvedRegister } from './input';

/** The tables Intern fördelning of the workbook by grant, and what is worth saying about them. */
export interface AllocationsRead {
  readonly allocations: ReadonlyMap<GrantInput, GrantAllocation>;
  readonly findings: readonly Finding[];
}

/**
 * Which grant each table Intern fördelning allocates, worked out as the model of that name does: the grant
 * that its title names, else the only grant of the workbook. Where the table does not say what it
 * allocates, it is what the grant has to share. A table that cannot be worked out takes no part in the
 * chain; why is told as a warning, for it is another model's input.
 */
export function internalAllocations(
  input: Recognised,
  registers: readonly SolvedRegister[],
): AllocationsRead {
  const grants = registers.flatMap((register) => register.grants);
  const allocations = new Map<GrantInput, GrantAllocation>();
  const findings: Finding[] = [];
  const taken = new Map<GrantInput, FoundTable[]>();
  for (const table of tablesOf(input, allocationTable)) {
    const grant = grantNamedIn(table, grants);
    if (!grant) {
      findings.push(
        info(
          message('grant-allocation-of-none', { range: rangeText(table.range) }),
          cornerOf(table),
        ),
      );
      continue;
    }
    taken.set(grant, [...(taken.get(grant) ?? []), table]);
  }
  for (const [grant, tables] of taken) {
    findings.push(...severalTables(tables, allocationTable));
    const { solved, isOfGrant, findings: said } = solve(tables[0]!, grant);
    findings.push(...said);
    if (solved) allocations.set(grant, { range: tables[0]!.range, solved, isOfGrant });
  }
  return { allocations, findings };
}

function grantNamedIn(
  { title, range }: FoundTable,
  grants: readonly GrantInput[],
): GrantInput | undefined {
  const words = ` ${comparableName(`${title ?? ''} ${range.sheet}`)} `;
  const named = grants
    .filter(({ name }) => words.includes(` ${comparableName(name)} `))
    .sort((a, b) => b.name.length - a.name.length);
  const [longest, ...others] = named;
  const isTwice = others.some(
    ({ name }) => comparableName(name) === comparableName(longest?.name ?? ''),
  );
  if (longest && !isTwice) return longest;
  return grants.length === 1 ? grants[0] : undefined;
}

function solve(
  table: FoundTable,
  { grant }: GrantInput,
): {
  readonly solved?: SolvedAllocation;
  readonly isOfGrant: boolean;
  readonly findings: readonly Finding[];
} {
  const { needs, findings } = readNeeds(table);
  const read = readAmount({ tables: [], forms: [], findings: [] }, table, needs, '');
  const shareable = shareableOf(grant);
  const ofGrant: AllocationInput['amount'] | undefined = isMissing(shareable)
    ? undefined
    : { from: 'option', amount: shareable };
  const amount = read.amount ?? ofGrant;
  const isOfGrant = read.amount === undefined;
  const { solved, findings: said } =
    amount && !hasErrors(findings) ? solveAllocation({ amount, needs }) : { findings: [] };
  return {
    ...(solved && { solved }),
    isOfGrant,
    findings: [...findings, ...said.filter(({ severity }) => severity === 'error')].map(asWarning),
  };
}

const asWarning = (finding: Finding): Finding => ({ ...finding, severity: 'warning' });
