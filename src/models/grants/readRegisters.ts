import { shareOut, type SharedGrant } from '../../core/grants/recipients';
import { comparableName } from '../../core/parameters/nearestName';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, rangeText } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { FoundTable, Recognised } from '../../tables/recognised';
import type { TableSchema } from '../../tables/schema';
import { columnOf } from '../reading/inputCell';
import { cornerOf, tableMissing, tablesOf } from '../reading/wantedTable';
import type { OpenRegister } from './findGrant';
import { internalAllocations } from './internalAllocation';
import type { GrantInput, RecipientInput, Register, SolvedRegister } from './input';
import type { GrantsSettings } from './options';
import { potsOfRegion } from './potAmount';
import { readDeadlines } from './readDeadlines';
import { budgetFindings, readGrant, type Surroundings } from './readGrant';
import { readRecipients } from './readRecipients';
import { sharingFinding } from './sharingFinding';
import { deadlinesTable, recipientsTable, registerTable } from './tables';

/** The registers of a workbook, shared out, and everything worth saying about what was read. */
export interface RegistersRead {
  readonly registers: readonly SolvedRegister[];
  readonly findings: readonly Finding[];
}

/** Every register with its recipients and its days. Rests after every grant. */
export function* readRegisters(
  input: Recognised,
  inputs: InputFormulas,
  settings: GrantsSettings,
): Work<RegistersRead> {
  const tables = wholeTables(input, registerTable);
  const recipientTables = wholeTables(input, recipientsTable);
  if (tables.length === 0) {
    const [found] = input.tables;
    const isPartial = tablesOf(input, registerTable).length > 0;
    return {
      registers: [],
      findings: found && !isPartial ? [tableMissing(registerTable, found)] : [],
    };
  }
  const { pots, findings: said } = yield* potsOfRegion(input, inputs, settings);
  const findings: Finding[] = [...said];
  const open: OpenRegister[] = [];
  for (const table of tables) {
    const read = yield* readGrants(table, { input, inputs, settings, pots });
    findings.push(...read.findings);
    open.push({ table, grants: read.grants });
  }
  const recipients = readRecipients(recipientTables, open);
  const deadlines = readDeadlines(wholeTables(input, deadlinesTable), open);
  findings.push(...recipients.findings, ...deadlines.findings);
  const hasOwnSheets = new Set(tables.map(({ range }) => range.sheet)).size === tables.length;
  const sheets = new Set(recipientTables.map(({ range }) => range.sheet));
  const solved: SolvedRegister[] = [];
  for (const [index, { table, grants }] of open.entries()) {
    yield;
    const own = recipients.recipients.filter(({ register }) => register === index);
    const shared = share({
      title: table.title ?? table.range.sheet,
      name: hasOwnSheets ? table.range.sheet : (table.title ?? table.range.sheet),
      grants,
      recipients: own,
      hasRecipients: own.length > 0 || sheets.has(table.range.sheet),
      deadlines: deadlines.deadlines.filter(({ register }) => register === index),
    });
    findings.push(...shared.findings);
    solved.push(shared.register);
  }
  const internal = internalAllocations(input, solved);
  findings.push(...internal.findings);
  return {
    registers: solved.map((register) => ({ ...register, allocations: internal.allocations })),
    findings,
  };
}

/** The tables that have every heading they need; of the others the reader has told. */
const wholeTables = (input: Recognised, schema: TableSchema): readonly FoundTable[] =>
  tablesOf(input, schema).filter((table) =>
    schema.columns.every(({ key, required }) => !required || columnOf(table, key)),
  );

function* readGrants(
  table: FoundTable,
  surroundings: Surroundings,
): Work<{ readonly grants: readonly GrantInput[]; readonly findings: readonly Finding[] }> {
  const grants: GrantInput[] = [];
  const findings: Finding[] = [];
  const first = new Map<string, GrantInput>();
  if (table.rows.length === 0) {
    findings.push(error(message('no-grants', { table: rangeText(table.range) }), cornerOf(table)));
  }
  for (const row of table.rows) {
    yield;
    const read = yield* readGrant(row, surroundings);
    const { grant } = read;
    findings.push(...read.findings, ...budgetFindings(grant));
    const name = comparableName(grant.name);
    const earlier = first.get(name);
    if (earlier) {
      const cells = { cell: addressText(grant.cell), earlier: addressText(earlier.cell) };
      findings.push(error(message('grant-twice', { grant: grant.name, ...cells }), grant.cell));
    } else first.set(name, grant);
    grants.push(grant);
  }
  return { grants, findings };
}

function share(register: Register): {
  readonly register: SolvedRegister;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const recipientsOf = register.grants.map((_, grant) =>
    register.recipients.flatMap((recipient, index) => (recipient.grant === grant ? [index] : [])),
  );
  const shared = register.grants.map((one, index): SharedGrant => {
    const recipients = recipientsOf[index]!.map(
      (position): RecipientInput => register.recipients[position]!,
    );
    const result = shareOut(
      one.grant,
      recipients.map(({ part }) => part),
    );
    if (result.ok) return result.shared;
    findings.push(...result.refusals.map((refusal) => sharingFinding(one, recipients, refusal)));
    return nothing;
  });
  return { register: { ...register, shared, recipientsOf, allocations: new Map() }, findings };
}

/** Stands in for a grant that could not be shared; nothing is shown then. */
const nothing: SharedGrant = {
  amounts: [],
  distributed: { numerator: 0n, denominator: 1n },
  undistributed: { missing: 'incomplete' },
};
