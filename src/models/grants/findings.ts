import { preciseText } from '../../core/amount/decimalText';
import { isZero, type Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { daysBetween, yearOf } from '../../core/calendar/day';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { info, warning, type Finding } from '../../tables/finding';
import type { InputFormulas } from '../../tables/inputFormulas';
import { calendarRows } from './calendarTable';
import { differenceOf, linksOf } from './chainLinks';
import type { GrantInput, SolvedRegister } from './input';
import type { GrantsSettings } from './options';

/** What is worth knowing about registers that could be read: money without a home, days that have passed. */
export function remarks(
  registers: readonly SolvedRegister[],
  { today }: GrantsSettings,
  inputs: InputFormulas,
): readonly Finding[] {
  return [
    ...registers.flatMap((register) => [
      ...withoutRecipients(register),
      ...undistributed(register),
      ...withoutDecision(register, today),
    ]),
    ...passedDays(registers, today),
    ...brokenLinks(registers, inputs),
  ];
}

/** Grants that no recipient gets anything of, together with what is left of them. */
function withoutRecipients(register: SolvedRegister): readonly Finding[] {
  const { grants, recipientsOf, shared, name } = register;
  const none = grants.flatMap((grant, index) => {
    const left = shared[index]!.undistributed;
    const hasMoney = !isMissing(left) && !isZero(left);
    return recipientsOf[index]!.length === 0 && hasMoney
      ? [{ grant: grant.name, amount: preciseText(left) }]
      : [];
  });
  if (none.length === 0) return [];
  const cell = grants[0]!.cell;
  return [info(message('grants-without-recipients', { register: name, grants: none }), cell)];
}

/** Grants whose recipients do not get all of it. */
const undistributed = ({ grants, recipientsOf, shared }: SolvedRegister): readonly Finding[] =>
  grants.flatMap(({ name, cell }, index) => {
    const left = shared[index]!.undistributed;
    if (recipientsOf[index]!.length === 0 || isMissing(left) || isZero(left)) return [];
    const said = { grant: name, amount: preciseText(left), cell: addressText(cell) };
    return [warning(message('grant-undistributed', said), cell)];
  });

/** Grants that nobody has decided for next year, and those of which nothing is said. */
function withoutDecision(
  { grants }: SolvedRegister,
  today: string | undefined,
): readonly Finding[] {
  const isAsked = grants.some(({ cells }) => cells.nextYear ?? cells.decidedThrough);
  if (!isAsked) return [];
  const no = grants.filter(({ decidedNextYear }) => decidedNextYear === false);
  const unknown = grants.filter(({ decidedNextYear }) => isMissing(decidedNextYear));
  const year = today === undefined ? '' : String(yearOf(today) + 1);
  const listed = (some: readonly GrantInput[]): { grant: string; amount: string }[] =>
    some.map(({ name, grant }) => ({
      grant: name,
      amount: isMissing(grant.amount) ? '' : preciseText(grant.amount),
    }));
  return [
    ...(no.length > 0
      ? [
          warning(
            message('grants-without-next-year', { year, grants: listed(no) }),
            no[0]!.cells.nextYear ?? no[0]!.cells.decidedThrough,
          ),
        ]
      : []),
    ...(unknown.length > 0
      ? [
          info(
            message('grants-next-year-unknown', { year, grants: unknown.map(({ name }) => name) }),
          ),
        ]
      : []),
  ];
}

/** Days that have passed, where something still may be lost. */
function passedDays(
  registers: readonly SolvedRegister[],
  today: string | undefined,
): readonly Finding[] {
  if (today === undefined) return [];
  return calendarRows(registers, today).flatMap(({ deadline, atRisk }) => {
    const { day, grant, cell, kind, what } = deadline;
    const days = daysBetween(day, today);
    if (days <= 0 || (!isMissing(atRisk) && isZero(atRisk))) return [];
    const said = { grant, kind, what, day, days, cell: addressText(cell) };
    return [warning(message('deadline-passed', said), cell)];
  });
}

/** Links of the chain that do not tie, but those that are told as undistributed money. */
const brokenLinks = (
  registers: readonly SolvedRegister[],
  inputs: InputFormulas,
): readonly Finding[] =>
  linksOf(registers, inputs).flatMap((link) => {
    const difference = differenceOf(link);
    if (link.link === 'recipients' || isMissing(difference) || isZero(difference)) return [];
    const { grant, from, to, board } = link;
    return [
      warning(
        message('grant-link-differs', {
          ...{ grant: grant.name, link: link.link, cell: addressText(grant.cell) },
          ...(board !== undefined && { board }),
          fromAmount: preciseText(from.amount as Kronor),
          toAmount: preciseText(to.amount as Kronor),
          difference: preciseText(difference),
        }),
        grant.cell,
      ),
    ];
  });
