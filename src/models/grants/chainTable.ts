import { isZero, subtract, sum, type Kronor } from '../../core/amount/exact';
import { isMissing, type Maybe } from '../../core/amount/missing';
import { shareableOf } from '../../core/grants/grant';
import { message, type Text } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { operation, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportTable, ReportValue } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { amountValue, textColumn, textValue } from '../reporting/reportValues';
import { amountFormula } from '../reporting/shownFormula';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import type { GrantInput, SolvedRegister } from './input';
import { amountsAdded, distributedAdded, isKnown, partsAdded, shareableAdded } from './krFormulas';
import { amounts, registerColumn } from './values';

/** One end of a link: what it is, how much, and the amount as a formula in kr. */
interface End {
  readonly name: Text;
  readonly amount: Maybe<Kronor>;
  readonly formula?: () => Formula;
}

/** Two amounts that should be the same; where an end is not in the workbook it is missing. */
export interface Link {
  readonly register: SolvedRegister;
  readonly grant: GrantInput;
  readonly link: 'national' | 'region' | 'recipients' | 'costCentres';
  readonly from: End;
  readonly to: End;
}

/** The difference of a link, missing where an end is. */
export function differenceOf({ from, to }: Link): Maybe<Kronor> {
  if (isMissing(from.amount) || isMissing(to.amount)) return nowhere;
  return subtract(to.amount, from.amount);
}

/**
 * The chain of every grant: the national pot against the distribution in the workbook, what that gives the
 * region against the register, what is left to share against the recipients, and the recipients against
 * their cost centres. A link that lacks one end is there too, and says so; one that lacks both says nothing
 * that the link before it has not said.
 */
export function linksOf(
  registers: readonly SolvedRegister[],
  inputs: InputFormulas,
): readonly Link[] {
  return registers.flatMap((register) =>
    register.grants.flatMap((grant, index) =>
      [
        ...nationalLink(register, grant, inputs),
        regionLink(register, grant, index, inputs),
        recipientsLink(register, grant, index, inputs),
        costCentresLink(register, grant, index, inputs),
      ].filter(({ from, to }) => !isMissing(from.amount) || !isMissing(to.amount)),
    ),
  );
}

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
  };
}

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

/** The pot of the workbook's distribution against the national amount of the register. */
function nationalLink(
  register: SolvedRegister,
  grant: GrantInput,
  inputs: InputFormulas,
): readonly Link[] {
  const { calculated, nationalAmount, source, cells } = grant;
  // A grant's own key shares the national amount itself: there is no other pot to hold it against.
  if (!calculated || source === 'key') return [];
  return [
    {
      ...{ register, grant, link: 'national' },
      from: {
        name: message('grants.end.pot', {
          pot: calculated.pot,
          cell: addressText(calculated.potCell),
        }),
        amount: calculated.national,
        formula: () => inputs.number(calculated.potCell),
      },
      to: {
        name: endName('national', cells.national && addressText(cells.national)),
        amount: isMissing(nationalAmount) ? nowhere : nationalAmount,
        ...(cells.national && { formula: () => inputs.number(cells.national!) }),
      },
    },
  ];
}

/** What the pot or the key gives the region against the register's own amount. */
function regionLink(
  register: SolvedRegister,
  grant: GrantInput,
  index: number,
  inputs: InputFormulas,
): Link {
  const { calculated, cells } = grant;
  const { amount } = grant.grant;
  return {
    ...{ register, grant, link: 'region' },
    from: calculated
      ? {
          name: message('grants.end.calculated', { pot: calculated.pot }),
          amount: calculated.amount,
          formula: () => calculated.formula,
        }
      : { name: message('grants.end.noDistribution', {}), amount: nowhere },
    to: {
      name: endName('region', cells.amount && addressText(cells.amount)),
      amount: isMissing(amount) ? nowhere : amount,
      ...(!isMissing(amount) && {
        formula: () => amountsAdded({ register, inputs }, [index]),
      }),
    },
  };
}

/** What is left to share against what the recipients get. */
function recipientsLink(
  register: SolvedRegister,
  grant: GrantInput,
  index: number,
  inputs: InputFormulas,
): Link {
  const shareable = shareableOf(grant.grant);
  const recipients = register.recipientsOf[index]!;
  return {
    ...{ register, grant, link: 'recipients' },
    from: {
      name: message('grants.end.shareable', {}),
      amount: shareable,
      ...(!isMissing(shareable) && {
        formula: () => shareableAdded({ register, inputs }, [index]),
      }),
    },
    to:
      recipients.length === 0
        ? { name: message('grants.end.noRecipients', {}), amount: nowhere }
        : {
            name: message('grants.end.recipients', { count: recipients.length }),
            amount: register.shared[index]!.distributed,
            formula: () => distributedAdded({ register, inputs }, [index]),
          },
  };
}

/** What the recipients get against what stands on cost centres. */
function costCentresLink(
  register: SolvedRegister,
  grant: GrantInput,
  index: number,
  inputs: InputFormulas,
): Link {
  const { recipients, recipientsOf, shared } = register;
  const placed = recipientsOf[index]!.filter(
    (each) => recipients[each]!.costCentre !== '' && isKnown(register, each),
  );
  const amountAt = (each: number): Kronor =>
    shared[index]!.amounts[recipientsOf[index]!.indexOf(each)] as Kronor;
  const hasRecipients = recipientsOf[index]!.length > 0;
  return {
    ...{ register, grant, link: 'costCentres' },
    from: hasRecipients
      ? {
          name: message('grants.end.recipients', { count: recipientsOf[index]!.length }),
          amount: shared[index]!.distributed,
          formula: () => distributedAdded({ register, inputs }, [index]),
        }
      : { name: message('grants.end.noRecipients', {}), amount: nowhere },
    to:
      placed.length === 0
        ? { name: message('grants.end.noCostCentres', {}), amount: nowhere }
        : {
            name: message('grants.end.costCentres', {
              centres: [...new Set(placed.map((each) => recipients[each]!.costCentre))],
            }),
            amount: sum(placed.map(amountAt)),
            formula: () => partsAdded({ register, inputs }, placed),
          },
  };
}

const endName = (of: 'national' | 'region', cell: string | undefined): Text =>
  cell === undefined ? message(`grants.end.${of}`, {}) : message(`grants.end.${of}.at`, { cell });

const nowhere = { missing: 'nowhere' } as const;
const notHere: ReportValue = { missing: message('grants.missing.noEnd', {}) };
