import { isMissing } from '../../core/amount/missing';
import { message, type Text } from '../../messages/message';
import { numberFormula, operation, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportTable, ReportValue } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { percentValue, textColumn, textValue } from '../reporting/reportValues';
import { amountFormula } from '../reporting/shownFormula';
import { explainGrant } from './explainGrant';
import { grantFigures } from './grantFigures';
import type { SolvedRegister } from './input';
import {
  amountsAdded,
  budgetAdded,
  cautiousAdded,
  distributedAdded,
  expectedAdded,
  performancePart,
  shareableAdded,
} from './krFormulas';
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
      return at ? explainGrant(at.register, at.grant, key, unit) : [];
    },
    formula: (row, key) => {
      const at = row === 'totals' ? undefined : rows[row];
      return at && formula(at.register, at.grant, key, unit, inputs);
    },
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
    return operation(share, '/', numberFormula('100'));
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
