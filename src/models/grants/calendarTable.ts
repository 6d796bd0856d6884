import { zero, type Kronor } from '../../core/amount/exact';
import { isMissing, missing, type Maybe } from '../../core/amount/missing';
import { daysBetween } from '../../core/calendar/day';
import { byNearness } from '../../core/grants/deadlines';
import type { NotKnown } from '../../core/grants/grant';
import { message, type Text } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { numberFormula, operation, valueFormula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import { serialOfDay, type IsoDate } from '../../tables/parse/writtenDate';
import type { ReportTable } from '../../tables/report';
import { textColumn, textValue } from '../reporting/reportValues';
import { amountFormula } from '../reporting/shownFormula';
import { amountRoundSteps } from '../reporting/stepParts';
import type { DeadlineInput, SolvedRegister } from './input';
import { amountsAdded } from './krFormulas';
import type { GrantsSettings } from './options';
import { whatOf } from './readDeadlines';
import { amounts, maybeAmount, registerColumn } from './values';

/** A day in the calendar with the register that it belongs to. */
export interface CalendarRow {
  readonly register: SolvedRegister;
  readonly deadline: DeadlineInput;
  /** What may be lost if the day is missed. */
  readonly atRisk: Maybe<Kronor, NotKnown>;
}

/** Every day of every register, the nearest first and those that have passed last. */
export function calendarRows(
  registers: readonly SolvedRegister[],
  today: IsoDate | undefined,
): readonly CalendarRow[] {
  const rows = registers.flatMap((register) =>
    register.deadlines.map((deadline) => ({
      register,
      deadline,
      atRisk: atRisk(register, deadline),
      ...{ day: deadline.day, grant: deadline.grant, what: `${deadline.kind} ${deadline.what}` },
    })),
  );
  return byNearness(rows, today);
}

/**
 * The whole grant, which is lost if it is not asked for and may have to be paid back if it is not
 * accounted for; nothing where it has been asked for already.
 */
function atRisk(
  { grants }: SolvedRegister,
  { index, kind }: DeadlineInput,
): Maybe<Kronor, NotKnown> {
  const { amount, status } = grants[index]!.grant;
  const isAskedFor = !isMissing(status) && (status === 'requisitioned' || status === 'paid');
  if (kind === 'requisition' && isAskedFor) return zero;
  return isMissing(amount) ? missing('noAmount') : amount;
}

/** The calendar; none where no grant has a day. */
export function calendarReport(
  registers: readonly SolvedRegister[],
  { today, unit }: GrantsSettings,
  inputs: InputFormulas,
): readonly ReportTable[] {
  const rows = calendarRows(registers, today);
  if (rows.length === 0) return [];
  const daysOf = ({ deadline }: CalendarRow): number | undefined =>
    today === undefined ? undefined : daysBetween(today, deadline.day);
  return [
    {
      id: 'calendar',
      title: message('grants.table.calendar', {}),
      columns: [
        ...registerColumn(registers),
        { key: 'date', title: message('grants.column.date', {}), unit: 'date', decimals: 0 },
        textColumn('grant', message('grants.column.grant', {})),
        textColumn('what', message('grants.column.what', {})),
        amounts('amount', unit, 'atRisk'),
        {
          key: 'daysLeft',
          title: message('grants.column.daysLeft', {}),
          unit: 'days',
          decimals: 0,
        },
      ],
      rows: rows.map((row) => {
        const days = daysOf(row);
        return {
          values: {
            case: textValue(row.register.name),
            date: { date: row.deadline.day },
            grant: textValue(row.deadline.grant),
            what: { text: whatOf(row.deadline) },
            amount: maybeAmount(row.atRisk, unit),
            daysLeft:
              days === undefined
                ? { missing: message('grants.missing.noToday', {}) }
                : { shown: String(days), precise: String(days) },
          },
        };
      }),
      notes: calendarNotes(today),
      explain: (row, key) => {
        const at = rows[row];
        if (!at) return [];
        if (key === 'amount' && !isMissing(at.atRisk)) return amountRoundSteps(at.atRisk, unit);
        const days = daysOf(at);
        if (key !== 'daysLeft' || days === undefined || today === undefined) return [];
        const { deadline } = at;
        return [
          {
            rule: 'days-left',
            operands: [
              {
                ...{ name: 'day', value: deadline.day, unit: 'date' },
                origin: addressText(deadline.cell),
              },
              { name: 'today', value: today, unit: 'date' },
            ],
            result: { name: 'daysLeft', value: String(days), unit: 'days' },
          },
        ];
      },
      formula: (row, key) => {
        const at = row === 'totals' ? undefined : rows[row];
        if (!at || row === 'totals') return undefined;
        const { register, deadline } = at;
        if (key === 'date') {
          return deadline.isRealDate ? { kind: 'cell', cell: deadline.cell } : undefined;
        }
        if (key === 'daysLeft' && today !== undefined) {
          const from = numberFormula(String(serialOfDay(today)));
          return operation(valueFormula('calendar', row, 'date'), '-', from);
        }
        if (key !== 'amount' || isMissing(at.atRisk)) return undefined;
        const isNothing = at.atRisk.numerator === 0n;
        const whole = amountsAdded({ register, inputs }, [deadline.index]);
        return amountFormula(isNothing ? numberFormula('0') : whole, unit);
      },
      valueOnly: { date: message('grants.value-only.date', {}) },
    },
  ];
}

function calendarNotes(today: IsoDate | undefined): Text[] {
  return [
    ...(today === undefined ? [] : [message('grants.note.today', { today })]),
    message('grants.note.atRisk', {}),
  ];
}
