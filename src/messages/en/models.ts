import type { NumberFormat } from '../language';

import type { models as swedish } from '../sv/models';

/** What every model says alike: of amounts and their unit, of its tables and of its options. */
export const models: typeof swedish = {
  'amounts.option.unit': () => 'Show amounts in',
  'amounts.option.unit.help': () => 'The unit of the result. The calculation is always exact.',
  'amounts.option.unit.kr': () => 'kronor',
  'amounts.option.unit.tkr': () => 'thousands of kronor (tkr)',
  'amounts.option.unit.mkr': () => 'millions of kronor (mkr)',

  'table-missing': (p) =>
    `The table ${p.table} (${p.tableEn}) is missing: only ${p.found} was found. Add a table with the headings ${p.headings}, or insert the template.`,
  'several-tables': (p) =>
    `Several tables look like ${p.table}. ${p.used} is used; ${p.others} not.`,

  'option.amount': ({ value }: { value: string }, format: NumberFormat) =>
    `SEK ${format.number(value)}`,
  'option.count': ({ value }: { value: string }, format: NumberFormat) => format.number(value),

  'option-not-an-amount': (p) =>
    `The option ${p.key} is an amount, but is “${p.text}”. Write for example 8 584 125 or 8,6 mkr.`,
  'option-not-a-count': (p) =>
    `The option ${p.key} is a count, zero or more, but is “${p.text}”. Write for example 365.`,
  'option-not-a-date': (p) =>
    `The option ${p.key} is a date, but is “${p.text}”. Write for example 2026-12-31.`,
  'option-unknown': ({ key, known }) => `There is no option “${key}”. The options are: ${known}.`,
  'option-value-unknown': (p) =>
    `The option ${p.key} cannot be “${p.value}”. Possible values: ${p.allowed}.`,
};
