import type { allocation as swedish } from '../sv/allocation';
import { listed } from './listed';

/** The model allocation: its tables, options, findings, steps and sentences. */
export const allocation: typeof swedish = {
  'allocation.title': () => 'Internal allocation',
  'allocation.summary': () =>
    'Allocates an amount that the region has received to needs and cost centres: fixed amounts, shares of the whole and one row that takes the rest.',

  'allocation.help.need': () => 'What the money is for, one row each.',
  'allocation.help.clarification': () => 'More about the need, where needed.',
  'allocation.help.responsible': () => 'Who answers for it; summed in a table of its own.',
  'allocation.help.costCentre': () => 'Cost centre. Write it as text where it begins with a zero.',
  'allocation.help.amount': () =>
    'An amount in kronor, a share of the whole (25 %), or the word Rest in one row.',
  'allocation.help.share': () => 'A share of the whole, instead of an amount in the same row.',
  'allocation.help.decision': () => 'An earlier decision, for example a registration number.',

  'allocation.option.amount': () => 'Amount to allocate',
  'allocation.option.amount.help': () =>
    'For example 8 584 125 or 8,6 mkr. Blank: the amount in the sheet (the label Belopp att fördela, the title or the totals).',

  'allocation.table.allocation': () => 'Internal allocation',
  'allocation.table.perResponsible': () => 'By responsible',
  'allocation.table.perCostCentre': () => 'By cost centre',
  'allocation.column.need': () => 'Need',
  'allocation.column.clarification': () => 'Clarification',
  'allocation.column.responsible': () => 'Responsible',
  'allocation.column.costCentre': () => 'Cost centre',
  'allocation.column.share': () => 'Share',
  'allocation.column.amount': () => 'Amount, kr',
  'allocation.column.decision': () => 'Earlier decision',
  'allocation.totals': () => 'Total',
  'allocation.note.rest': () =>
    'The row with Rest takes what is left of the amount, with the rounding of the other rows.',
  'allocation.sentence.whole': ({ amount, needs, responsible }, format) =>
    `SEK ${format.number(amount)} is allocated to ${needs} ${needs === 1 ? 'need' : 'needs'}${
      responsible === 0 ? '' : ` of ${responsible} ${responsible === 1 ? 'unit' : 'units'}`
    }.`,
  'allocation.sentence.most': ({ responsible, amount }, format) =>
    `Most goes to ${responsible}, SEK ${format.number(amount)}.`,
  'allocation.value-only': () =>
    'Odd kronor between shares go to the largest remainders where no row takes the rest, which no cell formula can do; when the input changes the result must be written anew with Regionkalkyl.',

  'missing.noShare': () => 'The row has no share.',
  'missing.notSaid': () => 'Not said in the input.',

  'allocation-no-table': () =>
    'The table Intern fördelning is missing. Add a table with the headings Behov, Ansvarig verksamhet, Kst and Belopp, or insert the template.',
  'allocation-no-needs': ({ table }) =>
    `There is no need in ${table || 'Intern fördelning'}. Write at least one row with Behov and Belopp.`,
  'allocation-nothing-claimed': ({ need, cell }) =>
    `${need} has neither an amount nor a share (${cell}). Write an amount, a share or Rest, or remove the row.`,
  'allocation-claimed-twice': (p) =>
    `${p.need} has both an amount (${p.amount}) and a share (${p.share}). Remove one of them.`,
  'allocation-amount-missing': () =>
    'The amount to allocate is missing. Write it as the option amount, or in the sheet with the label Belopp att fördela in one cell and the amount in the next.',
  'allocation-amounts-differ': ({ cell, other }) =>
    `The amount to allocate differs between ${cell} and ${other}. Correct one of them, or write the right one as the option amount.`,
  'allocation-amount-disagrees': ({ amount, other, cell }, format) =>
    `SEK ${format.number(amount)} is allocated, but ${cell} says SEK ${format.number(other)}. Correct what is wrong.`,
  'allocation-amount-from-rows': ({ amount, table }, format) =>
    `No amount to allocate is given, so the sum of the rows, SEK ${format.number(amount)} (${table}), is used.`,
  'allocation-amount-negative': ({ amount, cell }, format) =>
    `The amount to allocate is SEK ${format.number(amount)}${cell ? ` (${cell})` : ''}, but it cannot be negative. Correct the amount.`,
  'allocation-claim-negative': ({ need, cell }) =>
    `${need} is negative (${cell}). Write zero or more; what is deducted cannot be allocated.`,
  'allocation-several-rests': ({ first, second }) =>
    `Two rows take the rest (${first} and ${second}). Only one can; write an amount or a share in the other.`,
  'allocation-shares-above-whole': ({ percent, cells }, format) =>
    `The shares (${listed(cells)}) are ${format.number(percent)} % together, more than the whole. Lower them to at most 100 %.`,
  'allocation-rest-negative': (p, format) =>
    `The rest (${p.cell}) becomes SEK −${format.number(p.over)}: the other rows are SEK ${format.number(p.claimed)}, more than the amount SEK ${format.number(p.amount)}. Lower them or raise the amount.`,
  'allocation-above-amount': (p, format) =>
    `The rows are SEK ${format.number(p.claimed)} together, SEK ${format.number(p.over)} more than the amount SEK ${format.number(p.amount)} (${p.cell}). Lower them or raise the amount.`,
  'allocation-unallocated': (p, format) =>
    `SEK ${format.number(p.left)} is not allocated: the rows are SEK ${format.number(p.claimed)} of SEK ${format.number(p.amount)} (${p.cell}). Add a row with Rest, raise a row or correct the amount.`,
  'allocation-tie-settled': ({ winners, losers }) =>
    `Equal remainders: ${winners} got a krona and ${losers} none, by the lowest cost centre.`,

  'step.allocation-rest': ({ operands: [whole, ...others], result }) =>
    others.length === 0
      ? `Rest: the whole amount ${whole} = ${result}`
      : `Rest: ${whole} − ${others.join(' − ')} = ${result}`,
};
