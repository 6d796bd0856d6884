import type { Kronor } from '../../core/amount/exact';
import { isMissing, missing, type Maybe } from '../../core/amount/missing';
import {
  cautiousOf,
  expectedOf,
  performanceOf,
  remainingOf,
  type NotKnown,
} from '../../core/grants/grant';
import type { Step } from '../../core/trace/step';
import { message, type Text } from '../../messages/message';
import type { Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportTable, ReportValue } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { percentValue, textColumn, textValue } from '../reporting/reportValues';
import { amountFormula } from '../reporting/shownFormula';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import type { GrantInput, SolvedRegister } from './input';
import {
  amountsAdded,
  budgetAdded,
  cautiousAdded,
  distributedAdded,
  expectedAdded,
  performancePart,
  shareableAdded,
} from './krFormulas';
import { operation } from '../../tables/formula';
import { amounts, maybeAmount, registerColumn, wordsValue } from './values';

/** One row a grant, of every register. */
export function registerReport(
  registers: readonly SolvedRegister[],
  unit: AmountUnit,
  inputs: InputFormulas,
): ReportTable {
  const rows = registers.flatMap((register) =>
    register.grants.map((_, grant) => ({ register, grant })),
  );
  return {
    id: 'register',
    title: message('grants.table.register', {}),
    columns: [
      ...registerColumn(registers),
      textColumn('grant', message('grants.column.grant', {})),
      { ...amounts('nationalAmount', unit), optional: true },
      amounts('amount', unit),
      amounts('inBudget', unit),
      amounts('remaining', unit),
      textColumn('status', message('grants.column.status', {})),
      {
        key: 'probability',
        title: message('grants.column.probability', {}),
        unit: 'percent',
        decimals: 0,
        optional: true,
      },
      amounts('cautious', unit),
      amounts('expected', unit),
      { ...amounts('performancePart', unit), optional: true },
      amounts('distributed', unit),
      amounts('undistributed', unit),
      { ...textColumn('nextYear', message('grants.column.nextYear', {})), optional: true },
      { ...textColumn('conditions', message('grants.column.conditions', {})), optional: true },
      { ...textColumn('decision', message('grants.column.decision', {})), optional: true },
    ],
    rows: rows.map(({ register, grant }) => ({ values: rowValues(register, grant, unit) })),
    notes: notesOf(registers),
    explain: (row, key) => {
      const at = rows[row];
      return at ? explain(at.register, at.grant, key, unit) : [];
    },
    formula: (row, key) => {
      const at = row === 'totals' ? undefined : rows[row];
      return at && formula(at.register, at.grant, key, unit, inputs);
    },
  };
}

/** The amounts of a grant by column key. */
export function grantFigures(
  register: SolvedRegister,
  index: number,
): Readonly<Record<string, Maybe<Kronor, NotKnown>>> {
  const { grant, nationalAmount } = register.grants[index]!;
  const shared = register.shared[index]!;
  const known = (value: Maybe<Kronor>, why: NotKnown): Maybe<Kronor, NotKnown> =>
    isMissing(value) ? missing(why) : value;
  return {
    nationalAmount: known(nationalAmount, 'noAmount'),
    amount: known(grant.amount, 'noAmount'),
    inBudget: known(grant.inBudget, 'noBudget'),
    remaining: remainingOf(grant),
    cautious: cautiousOf(grant),
    expected: expectedOf(grant),
    performancePart: performanceOf(grant),
    distributed: shared.distributed,
    undistributed: shared.undistributed,
  };
}

function rowValues(
  register: SolvedRegister,
  index: number,
  unit: AmountUnit,
): Readonly<Record<string, ReportValue>> {
  const { name, grant, decidedNextYear, conditions, decision } = register.grants[index]!;
  return {
    case: textValue(register.name),
    grant: textValue(name),
    ...Object.fromEntries(
      Object.entries(grantFigures(register, index)).map(([key, value]) => [
        key,
        maybeAmount(value, unit),
      ]),
    ),
    status: isMissing(grant.status)
      ? { missing: message('grants.missing.noStatus', {}) }
      : { text: message(`grants.status.${grant.status}`, {}) },
    probability: isMissing(grant.probability)
      ? { missing: message('grants.missing.noProbability', {}) }
      : percentValue(grant.probability, 0),
    nextYear: isMissing(decidedNextYear)
      ? { missing: message('grants.missing.blank', {}) }
      : { text: message(decidedNextYear ? 'grants.yes' : 'grants.no', {}) },
    conditions: wordsValue(conditions),
    decision: wordsValue(decision),
  };
}

function formula(
  register: SolvedRegister,
  grant: number,
  key: string,
  unit: AmountUnit,
  inputs: InputFormulas,
): Formula | undefined {
  const cells = { register, inputs };
  const one = register.grants[grant]!;
  if (key === 'probability') {
    const share = inputs.number(one.cells.probability!);
    return operation(share, '/', { kind: 'number', number: '100' });
  }
  const value = grantFigures(register, grant)[key];
  if (value === undefined || isMissing(value)) return undefined;
  const kr = (): Formula | undefined => {
    switch (key) {
      case 'nationalAmount':
        return inputs.number(one.cells.national!);
      case 'amount':
        return amountsAdded(cells, [grant]);
      case 'inBudget':
        return budgetAdded(cells, [grant]);
      case 'remaining':
        return shareableAdded(cells, [grant]);
      case 'cautious':
        return cautiousAdded(cells, [grant]);
      case 'expected':
        return expectedAdded(cells, [grant]);
      case 'performancePart':
        return performancePart(cells, grant);
      case 'distributed':
        return distributedAdded(cells, [grant]);
      case 'undistributed':
        return operation(shareableAdded(cells, [grant]), '-', distributedAdded(cells, [grant]));
      default:
        return undefined;
    }
  };
  const made = kr();
  return made && amountFormula(made, unit);
}

function explain(
  register: SolvedRegister,
  index: number,
  key: string,
  unit: AmountUnit,
): readonly Step[] {
  const one = register.grants[index]!;
  const value = grantFigures(register, index)[key];
  if (value === undefined || isMissing(value)) return [];
  const result = operand(key, value, 'kr');
  const rounding = amountRoundSteps(value, unit);
  const step = (rule: string, ...operands: Step['operands']): readonly Step[] => [
    { rule, operands, result },
    ...rounding,
  ];
  const amount = amountOperand(one);
  switch (key) {
    case 'amount':
      return one.source === 'given' ? rounding : [...one.calculated!.steps, ...rounding];
    case 'remaining':
      return step('difference', ...amount, ...budgetOperand(one));
    case 'expected': {
      const { probability, cells } = { ...one.grant, cells: one.cells };
      return isMissing(probability)
        ? step('grant-whole', ...amount)
        : step(
            'grant-expected',
            ...amount,
            operand('probability', probability, 'share', cells.probability),
          );
    }
    case 'performancePart': {
      const { performance } = one.grant;
      return isMissing(performance) || performance.kind === 'amount'
        ? rounding
        : step(
            'amount',
            ...amount,
            operand('share', performance.share, 'share', one.cells.performance),
          );
    }
    case 'distributed':
      return register.recipientsOf[index]!.length === 0
        ? []
        : step('total', ...recipientOperands(register, index));
    case 'undistributed':
      return step(
        'difference',
        ...amount,
        ...budgetOperand(one),
        ...recipientOperands(register, index),
      );
    case 'cautious':
      return isMissing(one.grant.status) || one.grant.status === 'forecast'
        ? step('grant-not-decided', ...amount)
        : step('grant-whole', ...amount);
    default:
      return rounding;
  }
}

const amountOperand = ({ grant, cells, source }: GrantInput): Step['operands'] =>
  isMissing(grant.amount)
    ? []
    : [operand('amount', grant.amount, 'kr', source === 'given' ? cells.amount : undefined)];

const budgetOperand = ({ grant, cells }: GrantInput): Step['operands'] =>
  isMissing(grant.inBudget) ? [] : [operand('inBudget', grant.inBudget, 'kr', cells.inBudget)];

function recipientOperands(
  { recipients, recipientsOf, shared }: SolvedRegister,
  grant: number,
): Step['operands'] {
  return recipientsOf[grant]!.flatMap((recipient, position) => {
    const amount = shared[grant]!.amounts[position]!;
    const { name, partCell } = recipients[recipient]!;
    return isMissing(amount)
      ? []
      : [{ ...operand('recipient', amount, 'kr', partCell), label: name }];
  });
}

function notesOf(registers: readonly SolvedRegister[]): Text[] {
  const all = registers.flatMap(({ grants }) => grants);
  const withoutBudget = all.filter(
    ({ grant }) => !isMissing(grant.amount) && isMissing(grant.inBudget),
  );
  return [
    message('grants.note.cautious', {}),
    ...(withoutBudget.length > 0
      ? [message('grants.note.noBudget', { grants: withoutBudget.map(({ name }) => name) })]
      : []),
  ];
}
