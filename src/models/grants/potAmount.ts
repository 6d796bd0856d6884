import { kronor, type Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { halfAwayFromZero } from '../../core/amount/rounding/halfAwayFromZero';
import { distributeWork, type SharedPot } from '../../core/distribution/distribution';
import { comparableName } from '../../core/parameters/nearestName';
import type { Step } from '../../core/trace/step';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, hasErrors, info, type Finding } from '../../tables/finding';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { FoundTable, InputRow, Recognised } from '../../tables/recognised';
import type { Case, PotInput } from '../distribution/input';
import { settingsFrom as distributionSettings } from '../distribution/options';
import { spokenRegion } from '../distribution/ownRegion';
import { readForms } from '../distribution/readForm';
import { keyColumns } from '../distribution/readKey';
import { readPot } from '../distribution/readPot';
import { missingRegions, readRegion, regionFindings } from '../distribution/readRegions';
import { readTables } from '../distribution/readTables';
import { refusalFindings } from '../distribution/refusals';
import { itemsTable, regionsTable } from '../distribution/tables';
import { tablesOf } from '../reading/wantedTable';
import { operand, roundStep } from '../reporting/stepParts';
import type { PotOfRegion } from './input';
import type { GrantsSettings } from './options';
import { potFormula } from './potFormula';

/** The pots of the workbook's own distribution, by name as `comparableName` has it. */
export interface PotsOfRegion {
  readonly pots: ReadonlyMap<string, PotOfRegion>;
  readonly findings: readonly Finding[];
}

/**
 * What the tables Poster and Regioner, or official forms, in the same workbook give the own region of each
 * pot. Nothing where there is no distribution or nobody has said which region is the own one.
 */
export function* potsOfRegion(
  input: Recognised,
  inputs: InputFormulas,
  settings: GrantsSettings,
): Work<PotsOfRegion> {
  const hasTables =
    tablesOf(input, itemsTable).length > 0 && tablesOf(input, regionsTable).length > 0;
  const { cases, findings: said } = hasTables ? yield* readTables(input, '') : readForms(input);
  const findings: Finding[] = [...said];
  const pots = new Map<string, PotOfRegion>();
  for (const made of cases) {
    const region = spokenRegion(made, settings);
    if (region === undefined) continue;
    const solved = yield* solve(made, region, inputs);
    findings.push(...solved.findings);
    for (const pot of solved.pots) {
      const name = comparableName(pot.pot);
      const earlier = pots.get(name);
      if (earlier) {
        const cells = { used: addressText(earlier.potCell), other: addressText(pot.potCell) };
        findings.push(info(message('grant-pot-twice', { pot: pot.pot, ...cells }), pot.potCell));
      } else pots.set(name, pot);
    }
  }
  return { pots, findings };
}

/** What a grant's own key gives the own region, or why it gives nothing. */
export function* keyAmount(
  row: InputRow,
  name: string,
  input: Recognised,
  inputs: InputFormulas,
  settings: GrantsSettings,
): Work<{ readonly pot?: PotOfRegion; readonly findings: readonly Finding[] }> {
  const keyCell = row.cells.key!.cell;
  const at = { grant: name, cell: addressText(keyCell) };
  const [table] = tablesOf(input, regionsTable);
  if (!table) return { findings: [error(message('grant-key-without-regions', at), keyCell)] };
  if (table.rows.length < 2) {
    return { findings: [error(message('grant-key-one-region', at), keyCell)] };
  }
  const { grant, national, key } = row.cells;
  const potRow: InputRow = {
    row: row.row,
    cells: { item: grant!, key: key!, ...(national && { amount: national }) },
  };
  const read = yield* readPot(potRow, name, 'key', keyColumns(table), table);
  const findings = [...read.findings];
  const made = yield* caseOf(table, read.pot ? [read.pot] : [], findings);
  const region = spokenRegion(made, settings);
  if (region === undefined) {
    findings.push(error(message('grant-key-without-own-region', at), keyCell));
  }
  if (!read.pot || region === undefined || hasErrors(findings)) return { findings };
  const solved = yield* solve(made, region, inputs);
  const [pot] = solved.pots;
  return { ...(pot && { pot }), findings: [...findings, ...solved.findings] };
}

function* caseOf(table: FoundTable, pots: readonly PotInput[], findings: Finding[]): Work<Case> {
  const regions = table.rows.map((row) => readRegion(row, table));
  findings.push(...(yield* regionFindings(table, regions)));
  findings.push(...missingRegions(table, regions, pots));
  return { regions, pots, published: [], sources: [table, table].map(sourceOf) };
}

const sourceOf = ({ name, range, rows }: FoundTable): Case['sources'][number] => ({
  ...{ name, range, rows: rows.length },
});

function* solve(
  made: Case,
  region: number,
  inputs: InputFormulas,
): Work<{ readonly pots: readonly PotOfRegion[]; readonly findings: readonly Finding[] }> {
  const result = yield* distributeWork(
    made.regions.map(({ recipient }) => recipient),
    made.pots.map(({ pot }) => pot),
    { rounding: 'standard', rankDirection: 'descending', rankOn: 'unrounded' },
  );
  if (!result.ok) {
    return { pots: [], findings: refusalFindings(made, result.refusals, distributionSettings({})) };
  }
  const pots = made.pots.map((pot, index): PotOfRegion => {
    const shared = result.distribution.pots[index]!;
    const amount = kronor(halfAwayFromZero(shared.amounts[region]!));
    return {
      pot: pot.name,
      potCell: pot.amountCell,
      national: pot.pot.amount,
      amount,
      formula: potFormula(pot, region, inputs),
      steps: potSteps(pot, shared, region),
    };
  });
  return { pots, findings: [] };
}

/** The region's share of the pot, times the pot, rounded once to whole kronor. */
function potSteps(pot: PotInput, shared: SharedPot, region: number): readonly Step[] {
  const amount: Kronor = shared.amounts[region]!;
  const rounding = amount.denominator === 1n ? [] : [roundStep(amount, 0, 'kr')];
  if (pot.pot.key.kind === 'given') {
    const given = operand('given', amount, 'kr', pot.keyCell);
    return [{ rule: 'given', operands: [given], result: given }, ...rounding];
  }
  const own = shared.weights[region]!;
  const share = operand('share', shared.shares[region]!, 'share');
  const counts = pot.operands[region]!.map(({ label, value, cell }) => ({
    ...operand('count', value, 'weight', cell),
    label,
  }));
  const shareStep: Step =
    isMissing(own) || isMissing(shared.totalWeight)
      ? { rule: 'blend', operands: counts, result: share }
      : {
          rule: 'share',
          operands: [
            { ...operand('weight', own, 'weight', counts[0] && pot.operands[region]![0]!.cell) },
            operand('totalWeight', shared.totalWeight, 'weight', pot.nationalTotalCell),
          ],
          result: share,
        };
  return [
    shareStep,
    {
      rule: 'amount',
      operands: [
        { ...operand('pot', pot.pot.amount, 'kr', pot.amountCell), label: pot.name },
        share,
      ],
      result: operand('amount', amount, 'kr'),
    },
    ...rounding,
  ];
}
