import { subtract, sum, type Kronor } from '../../core/amount/exact';
import { isMissing, type Maybe } from '../../core/amount/missing';
import { shareableOf } from '../../core/grants/grant';
import { message, type Text } from '../../messages/message';
import { addressText } from '../../tables/cell';
import type { InputFormulas } from '../../tables/inputFormulas';
import { allocationEnds } from './allocationEnds';
import { nowhere, type End } from './chainEnd';
import type { GrantInput, SolvedRegister } from './input';
import { amountsAdded, distributedAdded, isKnown, partsAdded, shareableAdded } from './krFormulas';

/** Two amounts that should be the same; where an end is not in the workbook it is missing. */
export interface Link {
  readonly register: SolvedRegister;
  readonly grant: GrantInput;
  readonly link: 'national' | 'region' | 'recipients' | 'costCentres';
  /** The board that it is of, where each has a link of its own. */
  readonly board?: string;
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
 * their cost centres: those of the table Intern fördelning where the grant has one, board by board where
 * the two name the same, else those that stand beside the recipients. A link that lacks one end is there too, and says so; one that lacks both says nothing
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
        ...costCentreLinks(register, grant, index, inputs),
      ].filter(({ from, to }) => !isMissing(from.amount) || !isMissing(to.amount)),
    ),
  );
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
  const allocationEnd =
    allocationEnds(register, grant, index, inputs)?.whole ?? recipientsEnd(register, index, inputs);
  return {
    ...{ register, grant, link: 'recipients' },
    from: {
      name: message('grants.end.shareable', {}),
      amount: shareable,
      ...(!isMissing(shareable) && {
        formula: () => shareableAdded({ register, inputs }, [index]),
      }),
    },
    to: recipients.length > 0 ? recipientsEnd(register, index, inputs) : allocationEnd,
  };
}

/** What the recipients of a grant get together. */
function recipientsEnd(register: SolvedRegister, index: number, inputs: InputFormulas): End {
  const { length: count } = register.recipientsOf[index]!;
  if (count === 0) return { name: message('grants.end.noRecipients', {}), amount: nowhere };
  return {
    name: message('grants.end.recipients', { count }),
    amount: register.shared[index]!.distributed,
    formula: () => distributedAdded({ register, inputs }, [index]),
  };
}

/** What the recipients get against what stands on cost centres. */
function costCentreLinks(
  register: SolvedRegister,
  grant: GrantInput,
  index: number,
  inputs: InputFormulas,
): readonly Link[] {
  const allocated = allocationEnds(register, grant, index, inputs);
  const from = recipientsEnd(register, index, inputs);
  const link = { register, grant, link: 'costCentres' } as const;
  if (!allocated) return [{ ...link, from, to: placedEnd(register, index, inputs) }];
  if (isMissing(from.amount)) return [{ ...link, from: allocated.whole, to: allocated.centres }];
  return allocated.boards.length > 0
    ? allocated.boards.map(({ board, ...ends }) => ({ ...link, board, ...ends }))
    : [{ ...link, from, to: allocated.centres }];
}

/** What stands on the cost centres beside the recipients themselves. */
function placedEnd(register: SolvedRegister, index: number, inputs: InputFormulas): End {
  const { recipients, recipientsOf, shared } = register;
  const placed = recipientsOf[index]!.filter(
    (each) => recipients[each]!.costCentre !== '' && isKnown(register, each),
  );
  if (placed.length === 0)
    return { name: message('grants.end.noCostCentres', {}), amount: nowhere };
  const amountAt = (each: number): Kronor =>
    shared[index]!.amounts[recipientsOf[index]!.indexOf(each)] as Kronor;
  return {
    name: message('grants.end.costCentres', {
      centres: [...new Set(placed.map((each) => recipients[each]!.costCentre))],
    }),
    amount: sum(placed.map(amountAt)),
    formula: () => partsAdded({ register, inputs }, placed),
  };
}

const endName = (of: 'national' | 'region', cell: string | undefined): Text =>
  cell === undefined ? message(`grants.end.${of}`, {}) : message(`grants.end.${of}.at`, { cell });
