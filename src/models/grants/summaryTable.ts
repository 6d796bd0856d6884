import type { Kronor } from '../../core/amount/exact';
import { isMissing, type Maybe } from '../../core/amount/missing';
import type { NotKnown } from '../../core/grants/grant';
import { totalsOf, type RegisterTotals } from '../../core/grants/register';
import type { Step } from '../../core/trace/step';
import { message, type Text } from '../../messages/message';
import { operation, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportTable } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { textValue } from '../reporting/reportValues';
import { amountFormula } from '../reporting/shownFormula';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import type { SolvedRegister } from './input';
import { grantFigures } from './grantFigures';
import {
  amountsAdded,
  budgetAdded,
  cautiousAdded,
  distributedAdded,
  expectedAdded,
  shareableAdded,
} from './krFormulas';
import { amounts, maybeAmount, registerColumn } from './values';

const keys = [
  ...(['received', 'inBudget', 'remaining', 'distributed', 'undistributed'] as const),
  ...(['cautious', 'expected'] as const),
];
type Key = (typeof keys)[number];

/** What a register comes to. */
export const registerTotals = ({ grants, shared }: SolvedRegister): RegisterTotals =>
  totalsOf(
    grants.map(({ grant }) => grant),
    shared,
  );

/** One row a register: received, in the budget, left, shared out, cautious and expected. */
export function summaryReport(
  registers: readonly SolvedRegister[],
  unit: AmountUnit,
  inputs: InputFormulas,
): ReportTable {
  const totals = registers.map(registerTotals);
  return {
    id: 'summary',
    title: message('grants.table.summary', {}),
    columns: [...registerColumn(registers), ...keys.map((key) => amounts(key, unit))],
    rows: registers.map(({ name }, index) => ({
      values: {
        case: textValue(name),
        ...Object.fromEntries(keys.map((key) => [key, maybeAmount(totals[index]![key], unit)])),
      },
    })),
    notes: registers.flatMap((register, index) =>
      notesOf(register, totals[index]!, registers.length > 1),
    ),
    explain: (row, key) => {
      const total: Maybe<Kronor, NotKnown> | undefined = totals[row]?.[key as Key];
      if (!total || isMissing(total)) return [];
      const operands = partsOf(registers[row]!, key as Key);
      return operands.length === 0
        ? []
        : [
            { rule: 'total', operands, result: operand(key, total, 'kr') },
            ...amountRoundSteps(total, unit),
          ];
    },
    formula: (row, key) => {
      const total = row === 'totals' ? undefined : totals[row]?.[key as Key];
      if (row === 'totals' || !total || isMissing(total)) return undefined;
      return amountFormula(formulaOf(registers[row]!, key as Key, inputs), unit);
    },
  };
}

function formulaOf(register: SolvedRegister, key: Key, inputs: InputFormulas): Formula {
  const cells = { register, inputs };
  const grants = register.grants.flatMap(({ grant }, index) =>
    isMissing(grant.amount) ? [] : [index],
  );
  const all = [...register.grants.keys()];
  switch (key) {
    case 'received':
      return amountsAdded(cells, grants);
    case 'inBudget':
      return budgetAdded(cells, grants);
    case 'remaining':
      return shareableAdded(cells, grants);
    case 'distributed':
      return distributedAdded(cells, all);
    case 'undistributed':
      return operation(shareableAdded(cells, grants), '-', distributedAdded(cells, grants));
    case 'cautious':
      return cautiousAdded(cells, grants);
    case 'expected':
      return expectedAdded(cells, grants);
  }
}

/** What each grant adds to a sum, with its cell where that is the number itself. */
function partsOf(register: SolvedRegister, key: Key): Step['operands'] {
  return register.grants.flatMap(({ name, grant, cells }, index) => {
    const value = grantFigures(register, index)[key === 'received' ? 'amount' : key];
    if (!value || isMissing(value) || isMissing(grant.amount)) return [];
    const cell = { received: cells.amount, inBudget: cells.inBudget }[key as string];
    return [{ ...operand(key, value, 'kr', cell), label: name }];
  });
}

/** What the sums leave out, and why two of them may be missing. */
function notesOf(
  { name: register, grants }: SolvedRegister,
  totals: RegisterTotals,
  several: boolean,
): Text[] {
  const about = several ? register : '';
  const named = (some: SolvedRegister['grants']): readonly string[] => some.map(({ name }) => name);
  const counted = grants.filter(({ grant }) => !isMissing(grant.amount));
  const unknown = grants.filter(({ grant }) => isMissing(grant.amount));
  const noBudget = counted.filter(({ grant }) => isMissing(grant.inBudget));
  const unlikely = counted.filter(
    ({ grant: { status, probability } }) =>
      isMissing(probability) && (isMissing(status) || status === 'forecast'),
  );
  return [
    ...(unknown.length > 0
      ? [message('grants.note.unknownAmount', { about, grants: named(unknown) })]
      : []),
    ...(isMissing(totals.remaining) && noBudget.length > 0
      ? [message('grants.note.remainingMissing', { about, grants: named(noBudget) })]
      : []),
    ...(isMissing(totals.expected) && unlikely.length > 0
      ? [message('grants.note.expectedMissing', { about, grants: named(unlikely) })]
      : []),
  ];
}
