import { sum, type Kronor } from '../../core/amount/exact';
import { isMissing, type Maybe } from '../../core/amount/missing';
import type { NotKnown } from '../../core/grants/grant';
import { basisOf } from '../../core/grants/recipients';
import { comparableName } from '../../core/parameters/nearestName';
import type { Step } from '../../core/trace/step';
import { message, type Text } from '../../messages/message';
import { numberFormula, operation } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportTable, ReportValue } from '../../tables/report';
import { partsDiffer, type AmountUnit } from '../reporting/amountUnit';
import { percentValue, textColumn, textValue } from '../reporting/reportValues';
import { amountFormula } from '../reporting/shownFormula';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import type { SolvedRegister } from './input';
import { isKnown, partsAdded, recipientPart } from './krFormulas';
import { amounts, maybeAmount, registerColumn, wordsValue } from './values';

/** What each recipient gets of each grant, and, where some get of several, what each gets in all. */
export function recipientTables(
  registers: readonly SolvedRegister[],
  unit: AmountUnit,
  inputs: InputFormulas,
): readonly ReportTable[] {
  if (registers.every(({ recipients }) => recipients.length === 0)) return [];
  return [recipientsReport(registers, unit, inputs), ...totalsReport(registers, unit, inputs)];
}

function recipientsReport(
  registers: readonly SolvedRegister[],
  unit: AmountUnit,
  inputs: InputFormulas,
): ReportTable {
  const rows = registers.flatMap((register) =>
    register.recipientsOf.flatMap((recipients) =>
      recipients.map((recipient) => ({ register, recipient })),
    ),
  );
  return {
    id: 'recipients',
    title: message('grants.table.recipients', {}),
    columns: [
      ...registerColumn(registers),
      textColumn('recipient', message('grants.column.recipient', {})),
      textColumn('grant', message('grants.column.grant', {})),
      amounts('amount', unit, 'given'),
      {
        key: 'share',
        title: message('grants.column.share', {}),
        unit: 'percent',
        decimals: 1,
        optional: true,
      },
      textColumn('basis', message('grants.column.basis', {})),
      { ...textColumn('costCentre', message('grants.column.costCentre', {})), optional: true },
    ],
    rows: rows.map(({ register, recipient }) => ({
      values: recipientValues(register, recipient, unit),
    })),
    notes: roundingNotes(registers, unit),
    explain: (row, key) => {
      const at = rows[row];
      return at && key === 'amount' ? explain(at.register, at.recipient, unit) : [];
    },
    formula: (row, key) => {
      const at = row === 'totals' ? undefined : rows[row];
      if (!at || !isKnown(at.register, at.recipient)) return undefined;
      const { register, recipient } = at;
      if (key === 'amount')
        return amountFormula(recipientPart({ register, inputs }, recipient), unit);
      const { part, partCell } = register.recipients[recipient]!;
      if (key !== 'share' || part.kind !== 'share') return undefined;
      return operation(inputs.number(partCell), '/', numberFormula('100'));
    },
  };
}

/** What a recipient gets; missing where the grant's amount is. */
function amountOf(register: SolvedRegister, recipient: number): Maybe<Kronor, NotKnown> {
  const { grant } = register.recipients[recipient]!;
  const position = register.recipientsOf[grant]!.indexOf(recipient);
  return register.shared[grant]!.amounts[position]!;
}

function recipientValues(
  register: SolvedRegister,
  recipient: number,
  unit: AmountUnit,
): Readonly<Record<string, ReportValue>> {
  const { name, grant, part, costCentre } = register.recipients[recipient]!;
  return {
    case: textValue(register.name),
    recipient: textValue(name),
    grant: textValue(register.grants[grant]!.name),
    amount: maybeAmount(amountOf(register, recipient), unit),
    share:
      part.kind === 'share'
        ? percentValue(part.share, 1)
        : { missing: message('grants.missing.noShare', {}) },
    basis: { text: basisText(part) },
    costCentre: wordsValue(costCentre),
  };
}

function basisText(part: SolvedRegister['recipients'][number]['part']): Text {
  switch (part.kind) {
    case 'amount':
      return message('grants.basis.amount', {});
    case 'rest':
      return message('grants.basis.rest', {});
    case 'share':
      return message(`grants.basis.${part.of}`, {});
  }
}

function explain(register: SolvedRegister, recipient: number, unit: AmountUnit): readonly Step[] {
  const amount = amountOf(register, recipient);
  if (isMissing(amount)) return [];
  const { grant, part, partCell } = register.recipients[recipient]!;
  const result = operand('amount', amount, 'kr');
  const rounding = amountRoundSteps(amount, unit);
  if (part.kind === 'amount') return rounding;
  const one = register.grants[grant]!;
  if (part.kind === 'share') {
    const basis = basisOf(one.grant, part.of);
    const whole = isMissing(basis) ? [] : [operand('basis', basis, 'kr')];
    const share = operand('share', part.share, 'share', partCell);
    return [{ rule: 'amount', operands: [...whole, share], result }, ...rounding];
  }
  const { amount: whole, inBudget } = one.grant;
  const others = register.recipientsOf[grant]!.filter((each) => each !== recipient);
  return [
    {
      rule: 'grant-rest',
      operands: [
        ...(isMissing(whole) ? [] : [operand('amount', whole, 'kr', one.cells.amount)]),
        ...(isMissing(inBudget) ? [] : [operand('inBudget', inBudget, 'kr', one.cells.inBudget)]),
        ...others.flatMap((each) => {
          const given = amountOf(register, each);
          const { name, partCell: cell } = register.recipients[each]!;
          return isMissing(given) ? [] : [{ ...operand('part', given, 'kr', cell), label: name }];
        }),
      ],
      result,
    },
    ...rounding,
  ];
}

/** Shares of a krona make parts that do not add up as they are shown. */
function roundingNotes(registers: readonly SolvedRegister[], unit: AmountUnit): Text[] {
  const differs = registers.some(({ shared }) =>
    shared.some(({ amounts: each, distributed }) => {
      const known = each.flatMap((amount) => (isMissing(amount) ? [] : [amount]));
      return partsDiffer(known, distributed, unit);
    }),
  );
  return differs ? [message('distribution.note.rounding', { unit })] : [];
}

/** A recipient's sum over grants, where anyone has several rows. */
function totalsReport(
  registers: readonly SolvedRegister[],
  unit: AmountUnit,
  inputs: InputFormulas,
): readonly ReportTable[] {
  const rows = registers.flatMap((register) =>
    [...byName(register).values()].map((recipients) => ({ register, recipients })),
  );
  if (rows.every(({ recipients }) => recipients.length < 2)) return [];
  return [
    {
      id: 'recipientTotals',
      title: message('grants.table.recipientTotals', {}),
      columns: [
        ...registerColumn(registers),
        textColumn('recipient', message('grants.column.recipient', {})),
        amounts('amount', unit, 'given'),
        textColumn('grants', message('grants.column.grants', {})),
      ],
      rows: rows.map(({ register, recipients }) => ({
        values: {
          case: textValue(register.name),
          recipient: textValue(register.recipients[recipients[0]!]!.name),
          amount: maybeAmount(totalOf(register, recipients), unit),
          grants: textValue(grantsOf(register, recipients).join('; ')),
        },
      })),
      notes: [],
      explain: (row, key) => {
        const at = rows[row];
        if (!at || key !== 'amount') return [];
        const total = totalOf(at.register, at.recipients);
        if (isMissing(total)) return [];
        const operands = at.recipients.flatMap((each) => {
          const amount = amountOf(at.register, each);
          const { grant, partCell } = at.register.recipients[each]!;
          const label = at.register.grants[grant]!.name;
          return isMissing(amount) ? [] : [{ ...operand('part', amount, 'kr', partCell), label }];
        });
        return [
          { rule: 'total', operands, result: operand('amount', total, 'kr') },
          ...amountRoundSteps(total, unit),
        ];
      },
      formula: (row, key) => {
        const at = row === 'totals' ? undefined : rows[row];
        if (!at || key !== 'amount' || isMissing(totalOf(at.register, at.recipients))) {
          return undefined;
        }
        const parts = partsAdded({ register: at.register, inputs }, at.recipients);
        return amountFormula(parts, unit);
      },
    },
  ];
}

function byName({ recipients }: SolvedRegister): ReadonlyMap<string, number[]> {
  const named = new Map<string, number[]>();
  recipients.forEach(({ name }, index) => {
    const key = comparableName(name);
    const known = named.get(key);
    if (known) known.push(index);
    else named.set(key, [index]);
  });
  return named;
}

/** Missing where any of it is: part of a sum would be read as all of it. */
function totalOf(register: SolvedRegister, recipients: readonly number[]): Maybe<Kronor, NotKnown> {
  const known: Kronor[] = [];
  for (const each of recipients) {
    const amount = amountOf(register, each);
    if (isMissing(amount)) return { missing: 'incomplete' };
    known.push(amount);
  }
  return sum(known);
}

const grantsOf = (register: SolvedRegister, recipients: readonly number[]): readonly string[] => [
  ...new Set(recipients.map((each) => register.grants[register.recipients[each]!.grant]!.name)),
];
