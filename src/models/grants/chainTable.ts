import { isZero, type Kronor } from '../../core/amount/exact';
import { isMissing, type Maybe } from '../../core/amount/missing';
import { message } from '../../messages/message';
import { call, numberFormula, operation, textFormula, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportTable, ReportValue } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { amountValue, textColumn, textValue } from '../reporting/reportValues';
import { amountFormula, rounded } from '../reporting/shownFormula';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import { differenceOf, linksOf, type Link } from './chainLinks';
import type { SolvedRegister } from './input';
import { amounts, registerColumn } from './values';

/** One row a link. */
export function chainReport(
  registers: readonly SolvedRegister[],
  unit: AmountUnit,
  inputs: InputFormulas,
): ReportTable {
  const links = linksOf(registers, inputs);
  return {
    id: 'chain',
    title: message('grants.table.chain', {}),
    columns: [
      ...registerColumn(registers),
      textColumn('grant', message('grants.column.grant', {})),
      textColumn('link', message('grants.column.link', {})),
      textColumn('from', message('grants.column.from', {})),
      textColumn('to', message('grants.column.to', {})),
      amounts('fromAmount', unit),
      amounts('toAmount', unit),
      amounts('difference', unit),
      textColumn('verdict', message('grants.column.verdict', {})),
    ],
    rows: links.map((link) => ({ values: valuesOf(link, unit) })),
    notes: [message('grants.note.chain', {})],
    explain: (row, key) => {
      const link = links[row];
      const difference = link && differenceOf(link);
      if (!link || !difference || isMissing(difference) || key !== 'difference') return [];
      const { from, to } = link;
      const operands = [to, from].map((end, index) =>
        operand(index === 0 ? 'to' : 'from', end.amount as Kronor, 'kr'),
      );
      return [
        { rule: 'difference', operands, result: operand('difference', difference, 'kr') },
        ...amountRoundSteps(difference, unit),
      ];
    },
    formula: (row, key) => {
      const link = row === 'totals' ? undefined : links[row];
      const [from, to] = [link?.from.formula?.(), link?.to.formula?.()];
      switch (key) {
        case 'fromAmount':
          return from && amountFormula(from, unit);
        case 'toAmount':
          return to && amountFormula(to, unit);
        case 'difference':
          return from && to && amountFormula(operation(to, '-', from), unit);
        default:
          return undefined;
      }
    },
    textFormula: (row, key) => {
      const link = row === 'totals' ? undefined : links[row];
      const [from, to] = [link?.from.formula?.(), link?.to.formula?.()];
      return key === 'verdict' && from && to ? verdictOf(operation(to, '-', from)) : undefined;
    },
  };
}

/** To the öre: sums of binary numbers leave dust. */
const verdictOf = (difference: Formula): Formula =>
  call(
    'IF',
    operation(rounded(difference, 2), '=', numberFormula('0')),
    textFormula(message('grants.verdict.ties', {})),
    textFormula(message('grants.verdict.differs', {})),
  );

function valuesOf(link: Link, unit: AmountUnit): Readonly<Record<string, ReportValue>> {
  const { register, grant, from, to } = link;
  const amount = (value: Maybe<Kronor>): ReportValue =>
    isMissing(value) ? notHere : amountValue(value, unit);
  const difference = differenceOf(link);
  return {
    case: textValue(register.name),
    grant: textValue(grant.name),
    link: { text: message(`grants.link.${link.link}`, {}) },
    from: { text: from.name },
    to: { text: to.name },
    fromAmount: amount(from.amount),
    toAmount: amount(to.amount),
    difference: amount(difference),
    verdict: {
      text: isMissing(difference)
        ? message('grants.verdict.missing', {})
        : isZero(difference)
          ? message('grants.verdict.ties', {})
          : message('grants.verdict.differs', {}),
    },
  };
}

const notHere: ReportValue = { missing: message('grants.missing.noEnd', {}) };
