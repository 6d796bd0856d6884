import type { NumberFormat } from '../language';
import type { reconciliation as swedish } from '../sv/reconciliation';
import { listed } from './listed';

const quoted = (label: string): string => (label === '' ? 'the unlabelled total' : label);

const checks: Pick<
  typeof swedish,
  Extract<keyof typeof swedish, `reconciliation.check.${string}`>
> = {
  'reconciliation.check.sum': (p) =>
    p.isDifference
      ? `${quoted(p.total)} is ${quoted(p.first)} less ${quoted(p.last)}`
      : p.count === '1'
        ? `${quoted(p.total)} is ${quoted(p.first)}`
        : `${quoted(p.total)} is the sum of ${p.count} rows, ${quoted(p.first)} to ${quoted(p.last)}`,
  'reconciliation.check.across': (p) =>
    `${quoted(p.label)}: the column is the sum of ${p.first} to ${p.last}`,
  'reconciliation.check.equal': (p) =>
    `${quoted(p.label)} is ${p.label === p.other ? 'the same' : quoted(p.other)} in ${p.table}${p.isOpposite ? ', with the opposite sign' : ''}`,
  'reconciliation.check.duplicate': ({ label }) =>
    `${label} stands twice in the table and is the same`,
  'reconciliation.check.balance': ({ assets, other }) => `${other} equals ${assets}`,
  'reconciliation.check.result': (p) => `${p.result} is ${p.financing} less ${p.cost}`,
  'reconciliation.check.rollForward': (p) =>
    p.flows.length === 0
      ? `${p.label} is last year's ${p.opening}`
      : `${p.label} is last year's ${p.opening} with ${listed(p.flows)}`,
  'reconciliation.check.rate': (p, { number }: NumberFormat) =>
    `${p.label} is ${number(p.rate)} % of ${p.base}`,
  'reconciliation.check.growth': ({ label, of }) =>
    `${label} is the change of ${listed(of)} from the year before`,
  'reconciliation.check.factor': (p) =>
    `${p.label} is given in per cent but is a factor (1.02 instead of 2 %) of ${listed(p.of)}${p.isRounded ? '' : ', and the factor is not rounded right'}`,
  'reconciliation.check.accumulated': ({ label, isAdded }) =>
    isAdded
      ? `${label}: the years' percentages are added; compounded they come to more`
      : `${label}: the years' percentages compounded`,
  'reconciliation.check.share': ({ label }) =>
    `${quoted(label)}: the share is the row's part of the total`,
  'reconciliation.check.own': ({ rule }) => `Own rule: ${rule}`,
};

const described = (
  { key, parameters }: { readonly key: string; readonly parameters: unknown },
  format: NumberFormat,
): string =>
  (checks as Readonly<Record<string, (parameters: never, format: NumberFormat) => string>>)[key]!(
    parameters as never,
    format,
  );

/** The model reconciliation. */
/** What is said of a marked cell: the check, the cells that it is held against, and the numbers. */
interface Marked {
  readonly description: Parameters<typeof described>[0];
  readonly from: string;
  readonly shown: string;
  readonly computed: string;
  readonly difference: string;
}

const differing = (p: Marked, format: NumberFormat): string =>
  `${described(p.description, format)}. Shown ${format.number(p.shown)}, computed ${format.number(p.computed)}` +
  `${p.from === '' ? '' : ` from ${p.from}`}, difference ${format.number(p.difference)}.`;

export const reconciliation: typeof swedish = {
  'reconciliation.title': () => 'Reconciliation',
  'reconciliation.summary': () =>
    'Reconciles every table in the workbook without set-up: totals, the same figure in several tables, balance, opening against closing, percentages. Tells rounding from error.',

  'reconciliation.help.rule': () => "The rule's name, as it stands in the result.",
  'reconciliation.help.left': () =>
    "One side: a cell or a calculation of cells, for instance 'Tabell 4'!C12.",
  'reconciliation.help.right': () =>
    "The other side, for instance SUM('Tabell 4'!C5:C11) or 'Tabell 8'!B15 + 'Tabell 8'!B16.",
  'reconciliation.help.tolerance': () =>
    "How much the sides may differ, in the cells' unit. Blank means the rounding of the numbers shown.",

  'reconciliation.option.show': () => 'Show',
  'reconciliation.option.show.help': () =>
    'Every check, or only those that do not agree to the last digit.',
  'reconciliation.option.show.all': () => 'every check',
  'reconciliation.option.show.differing': () => 'only what does not agree',

  'reconciliation.table.checks': () => 'Checks',
  'reconciliation.table.origins': () => 'Where the error enters',
  'reconciliation.table.conflicts': () => 'Roundings that cannot hold together',
  'reconciliation.table.uncovered': () => 'Numbers that no check covers',
  'reconciliation.column.id': () => 'Id',
  'reconciliation.column.description': () => 'Check',
  'reconciliation.column.table': () => 'Table',
  'reconciliation.column.column': () => 'Column',
  'reconciliation.column.cells': () => 'Cells',
  'reconciliation.column.shown': () => 'Shown',
  'reconciliation.column.computed': () => 'Computed',
  'reconciliation.column.difference': () => 'Difference',
  'reconciliation.column.tolerance': () => 'Rounding explains less than',
  'reconciliation.column.verdict': () => 'Verdict',
  'reconciliation.column.explanation': () => 'Explanation',
  'reconciliation.column.label': () => 'Row',
  'reconciliation.column.cell': () => 'Cell',
  'reconciliation.column.conflict': () => 'Conflict',
  'reconciliation.column.value': () => 'Number',

  'reconciliation.verdict.agrees': () => 'agrees',
  'reconciliation.verdict.rounding': () => 'rounding',
  'reconciliation.verdict.deviates': () => 'discrepancy',
  'reconciliation.verdict.unclear': () => 'unclear',

  ...checks,

  'reconciliation.master': (p) =>
    `${p.agrees} agree, ${p.rounding} rounding, ${p.deviates} ${p.deviates === '1' ? 'discrepancy' : 'discrepancies'}, ${p.unclear} unclear`,
  'reconciliation.sentence.covered': (p) =>
    `${p.covered} of ${p.numbers} numbers in ${p.tables} tables are part of at least one check.`,
  'reconciliation.sentence.origin': (p) =>
    `The balance first breaks in ${p.year}; the error enters in ${p.label}.`,
  'reconciliation.origin.row': (p) =>
    `${p.balance} first breaks in ${p.year}. ${p.label} does not follow from the year before, by the same difference.`,
  'reconciliation.origin.unknown': (p) =>
    `${p.balance} first breaks in ${p.year}. No row that can be followed from the year before has the same difference.`,
  'reconciliation.origin.carried': (p) =>
    `${p.balance}: the same difference is carried on from ${p.year}.`,
  'reconciliation.conflict': ({ id }) =>
    `One by one the differences can be rounding, but not together: a number rounds one way only (${id}).`,
  'reconciliation.note.rounding': () =>
    'Rounding is proved: there are numbers, each less than half a unit of the last digit from the one shown, for which all these checks agree at once.',

  'reconciliation.mark.origin': ({ year }: { year: string }) =>
    `The error enters here: the balance breaks for the first time in ${year}, by the same difference.`,
  'reconciliation.mark.deviates': (p: Marked, format: NumberFormat) =>
    `Does not agree: ${differing(p, format)}`,
  'reconciliation.mark.unclear': (p: Marked, format: NumberFormat) =>
    `Unclear whether it should agree: ${differing(p, format)}`,

  'reconciliation-deviates': (p, format: NumberFormat) =>
    `${p.cell}${p.column === '' ? '' : ` (${p.column})`}: ${described(p.description, format)}. Shown ${format.number(p.shown)}, computed ${format.number(p.computed)}, difference ${format.number(p.difference)}.`,
  'reconciliation-conflict': ({ cells }) =>
    `The roundings in ${cells} cannot hold together: one of the numbers at least is wrong.`,
  'reconciliation-no-figures': () =>
    'No table with numbers was found. A table has words in its first column and numbers to the right, preferably below headings such as Budget 2020.',
  'reconciliation-text-among-numbers': ({ text, cell }) =>
    `"${text}" in ${cell} is no number, so the row is not reconciled in that column. Write a number or leave the cell blank.`,
  'reconciliation-year-missing': (p) =>
    `The year ${p.year} is missing in ${p.table} (${p.cell}): opening and closing balances cannot be followed over it.`,
  'reconciliation-two-tables': (p) =>
    `Two income statements have the column ${p.column}: ${p.first} and ${p.second}. Both are reconciled; remove the one that does not apply.`,
  'reconciliation-rule-unreadable': (p) =>
    `The rule "${p.text}" in ${p.cell} cannot be read. Write cells, numbers, + − * / and SUM, for instance SUM('Tabell 4'!C5:C11).`,
  'reconciliation-rule-no-number': (p) =>
    `The rule in ${p.cell} points at ${p.reference}, where no number of any table stands. Correct the cell in the rule.`,
  'reconciliation-rule-circular': ({ cell }) =>
    `The rule in ${cell} refers to itself, directly or through other rules. Let rules point at the cells of the tables.`,
  'reconciliation-rule-incomplete': ({ cell }) =>
    `The rule in ${cell} lacks one of its sides Vänster and Höger. Fill in both.`,

  'step.reconcile-sum': ({ operands, result }) =>
    `Computed from ${operands.join('; ')} = ${result}`,
  'step.reconcile-equal': ({ operands, result }) =>
    `The same figure: ${operands.join('; ')} = ${result}`,
  'step.reconcile-duplicate': ({ operands, result }) =>
    `The same row: ${operands.join('; ')} = ${result}`,
  'step.reconcile-result': ({ operands, result }) =>
    `Financing and cost: ${operands.join('; ')} = ${result}`,
  'step.reconcile-balance': ({ operands, result }) =>
    `The assets: ${operands.join('; ')} = ${result}`,
  'step.reconcile-rollForward': ({ operands: [first, ...flows], result }) =>
    `Last year ${first}${flows.length > 0 ? `, with ${flows.join(' and ')}` : ''} = ${result}`,
  'step.reconcile-rate': ({ operands, result }) => `24.26 % of ${operands.join('; ')} = ${result}`,
  'step.reconcile-growth': ({ operands, result }) =>
    `Change in per cent between ${operands.join(' and ')} = ${result}`,
  'step.reconcile-share': ({ operands: [total, part], result }) =>
    `Share in per cent: ${part} of ${total} = ${result}`,
  'step.reconcile-factor': ({ operands, result }) =>
    `Change in per cent between ${operands.join(' and ')} = ${result}`,
  'step.reconcile-accumulated': ({ operands, result }) =>
    `Compounded in per cent of ${operands.join('; ')} = ${result}`,
  'step.reconcile-own': ({ operands, result }) =>
    `Own rule with ${operands.join('; ')} = ${result}`,
  'step.reconcile-tolerance': ({ operands, result }) =>
    `Rounding: half a unit of the last digit of each of ${operands.length} numbers, together ${result}`,

  'reconciliation.value.tolerance': () =>
    'What rounding can explain follows from how many decimals the numbers are shown with, which no formula sees.',
};
