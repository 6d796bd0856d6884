import type { quota as swedish } from '../sv/quota';
import { listed } from './listed';

/** The model quota: its tables, options, findings, steps and sentences. */
export const quota: typeof swedish = {
  'quota.title': () => 'County to municipal numbers',
  'quota.summary': () =>
    'Shares the county number (länstal) between the municipalities by weighted criteria, in whole persons that sum to it.',

  'quota.help.code': () => 'Municipality code, for example 2380.',
  'quota.help.municipality': () => 'The municipality’s name, one row each.',
  'quota.help.locked': () =>
    'A number decided for the municipality, zero or more. Leave blank where the criteria decide.',
  'quota.help.criteria': () =>
    'Add a column of numbers for each criterion; its heading is used in the table Kriterier.',
  'quota.help.criterion': () => 'The name of the criterion’s column in Kommuner, one row each.',
  'quota.help.weight': () => 'The criterion’s weight in per cent. The weights sum to 100 %.',
  'quota.help.direction': () =>
    '“mer ger fler” (more gives more, such as population) or “mer ger färre” (more gives fewer, such as unemployment).',

  'quota.option.total': () => 'County number',
  'quota.option.total.help': () =>
    'The number of persons to share, for example 86. It may instead stand in a cell with the label Länstal to its left.',

  'quota.table.quota': () => 'Municipal numbers',
  'quota.table.ledger': () => 'Ledger of odd places',
  'quota.column.code': () => 'Code',
  'quota.column.municipality': () => 'Municipality',
  'quota.column.share': ({ criterion }) => `${criterion}, share`,
  'quota.column.quotaExact': () => 'By the criteria, unrounded',
  'quota.column.locked': () => 'Locked',
  'quota.column.quotaAfterLocked': () => 'After the locked, unrounded',
  'quota.column.quota': () => 'Municipal number',
  'quota.column.remainder': () => 'Remainder below one person',
  'quota.column.extra': () => 'Extra place',
  'quota.column.reason': () => 'Reason',
  'quota.totals': () => 'The county',
  'quota.reason.largestRemainder': () => 'Among the largest remainders',
  'quota.reason.smallerRemainder': () => 'Smaller remainder than those that got a place',
  'quota.reason.tieWonByCode': () => 'Equal remainder, the lower code got the place',
  'quota.reason.tieLostByCode': () => 'Equal remainder, the higher code got none',
  'quota.note.exact': () =>
    'The municipal numbers are whole persons that sum to the county number: each gets its whole part, and the places left go to the largest remainders.',
  'quota.note.locked': () =>
    'Locked numbers stand. What is left is shared between the others in proportion to what the criteria give them.',
  'quota.sentence.whole': ({ total, municipalities }, format) =>
    `${format.number(total)} ${total === '1' ? 'person is' : 'persons are'} shared between ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'}.`,
  'quota.sentence.extremes': (p, format) =>
    `Most: ${p.most}, ${format.number(p.mostNumber)}; fewest: ${p.fewest}, ${format.number(p.fewestNumber)}.`,
  'quota.value-only': () =>
    'Whole persons are shared by largest remainder, which no cell formula can do; when the input changes the result must be written anew with Regionkalkyl.',

  'missing.noMunicipalityCode': () => 'The municipality code is missing.',
  'missing.notLocked': () => 'No locked number.',
  'missing.locked': () => 'The municipality’s number is locked.',

  'quota-no-tables': () =>
    'The tables Kommuner and Kriterier are missing. Add them or insert the template.',
  'quota-no-municipalities': ({ table }) =>
    `There is no municipality in ${table}. Write at least one row with Kommun and numbers for the criteria.`,
  'quota-no-criteria': ({ table }) =>
    `There is no criterion in ${table}. Write at least one row with Kriterium, Vikt and Riktning.`,
  'quota-total-missing': () =>
    'The county number is missing. Write it as the option total, or in the sheet with the label Länstal in one cell and the number of persons in the next, for example 86.',
  'quota-total-not-whole': ({ number, cell }, format) =>
    `The county number is ${format.number(number)}${cell ? ` (${cell})` : ''}, but persons are whole. Write a whole number.`,
  'quota-totals-differ': ({ cell, other }) =>
    `The county number differs between ${cell} and ${other}. Correct one of them, or write the right one as the option total.`,
  'quota-total-overridden': ({ total, number, cell }, format) =>
    `The option ${format.number(total)} is used; the sheet says ${format.number(number)} (${cell}).`,
  'quota-municipality-twice': (p) =>
    `${p.municipality} stands twice (${p.earlier} and ${p.cell}). Remove one of the rows.`,
  'quota-municipality-unknown': (p) =>
    `“${p.municipality}” (${p.cell}) is no known municipality. ${
      p.nearest === undefined ? 'Check the spelling' : `Did you mean ${p.nearest}? Then correct it`
    }; the row counts all the same.`,
  'quota-code-of-another': (p) =>
    `The code ${p.code} (${p.cell}) is ${p.owner}, but the row is named ${p.municipality}. Correct the code or the name.`,
  'quota-locked-not-whole': (p, format) =>
    `The locked number of ${p.municipality} is ${format.number(p.number)} (${p.cell}), but persons are whole. Write a whole number or leave the cell blank.`,
  'quota-criterion-unknown': (p) =>
    `The criterion “${p.criterion}” (${p.cell}) is no column of numbers in Kommuner.${
      p.nearest === undefined ? '' : ` Did you mean ${p.nearest}?`
    } ${p.known ? `The columns are: ${p.known}.` : 'There are no such columns; add one.'}`,
  'quota-criterion-twice': (p) =>
    `The criterion ${p.criterion} stands twice (${p.earlier} and ${p.cell}). Remove one of the rows.`,
  'quota-weight-missing': ({ criterion, cell }) =>
    `The weight of ${criterion} is missing (${cell}). Write it in per cent, for example 40 %.`,
  'quota-direction-unclear': (p) =>
    p.text === ''
      ? `The direction of ${p.criterion} is missing (${p.cell}). Write mer ger fler (more gives more) or mer ger färre (more gives fewer).`
      : `“${p.text}” (${p.cell}) is no direction for ${p.criterion}. Write mer ger fler (more gives more) or mer ger färre (more gives fewer).`,
  'quota-value-missing': (p) =>
    `${p.criterion} is missing for ${p.municipality} (${p.cell}). Fill it in or remove the row.`,
  'quota-weights-not-whole': ({ percent, cells }, format) =>
    `The weights (${listed(cells)}) are ${format.number(percent)} % together. They must be 100 %.`,
  'quota-weight-negative': ({ criterion, cell }) =>
    `The weight of ${criterion} (${cell}) is negative. Write zero or more; where more gives fewer, change the direction.`,
  'quota-zero-gives-all': (p) =>
    `${p.criterion} is zero for ${p.municipality} (${p.cell}), but where more gives fewer zero cannot be calculated with. Correct the number or choose another criterion.`,
  'quota-criterion-zero': ({ criterion, cell }) =>
    `${criterion} (${cell}) is zero for all municipalities and gives no share. Fill in the numbers or remove the criterion.`,
  'quota-locked-above-total': (p, format) =>
    `The locked numbers (${listed(p.cells)}) are ${format.number(p.locked)} together, more than the county number ${format.number(p.total)}. Lower them or unlock one.`,
  'quota-all-locked': (p, format) =>
    `All municipalities are locked (${listed(p.cells)}) with ${format.number(p.locked)} together, fewer than the county number ${format.number(p.total)}. Unlock one or raise a number.`,
  'quota-others-share-nothing': ({ left, cells }, format) =>
    `${format.number(left)} are left after the locked numbers (${listed(cells)}), but the criteria give the other municipalities nothing. Unlock one or change the criteria.`,
  'quota-tie-settled': ({ winners, losers }) =>
    `Equal remainders: ${winners} got a place and ${losers} none, by the lowest code.`,

  'step.quota-inverse-share': ({ operands: [value], result }) =>
    `Share where more gives fewer: 1 / ${value}, of the sum of 1 / every municipality’s number = ${result}`,
  'step.quota-part': ({ operands, result }) =>
    `Weighted share: ${operands.join(' × ')} = ${result}`,
  'step.quota-exact': ({ operands: [total, ...parts], result }) =>
    parts.length === 1
      ? `By the criteria: ${total} × ${parts[0]} = ${result}`
      : `By the criteria: ${total} × (${parts.join(' + ')}) = ${result}`,
  'step.quota-after-locked': ({ operands: [left, own, open], result }) =>
    `After the locked: ${left} left × ${own} / ${open} = ${result}`,
  'step.quota-locked': ({ operands: [locked] }) => `Locked in the input: ${locked}`,
  'step.quota-whole-largestRemainder': ({ operands: [number, remainder], result }) =>
    `Whole persons: ${number} gives ${result}, one more than its whole part, because the remainder ${remainder} is among the largest`,
  'step.quota-whole-tieWonByCode': ({ operands: [number, remainder], result }) =>
    `Whole persons: ${number} gives ${result}; the remainder ${remainder} equals others and the lower code gets the place`,
  'step.quota-whole-tieLostByCode': ({ operands: [number, remainder], result }) =>
    `Whole persons: ${number} gives ${result}; the remainder ${remainder} equals others but a lower code gets the place`,
  'step.quota-whole-smallerRemainder': ({ operands: [number, remainder], result }) =>
    `Whole persons: ${number} gives ${result}, because others have remainders larger than ${remainder}`,
};
