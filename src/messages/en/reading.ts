import type { reading as swedish } from '../sv/reading';

/** What the reader says of cells, tables and files. */
export const reading: typeof swedish = {
  'text-read-as-number': (p, format) =>
    `The text “${p.text}” in ${p.cell} was read as ${withUnit(format.number(p.value), p.unit)}.`,
  'bound-read-as-number': (p, format) =>
    `The text “${p.text}” in ${p.cell} was read as ${withUnit(format.number(p.value), p.unit)}; the words “${p.qualifier}” do not count.`,
  'fraction-read-as-share': (p, format) =>
    `The number ${format.number(p.number)} in ${p.cell} was read as ${format.number(p.percent)} %, because Excel keeps percentages so and nobody hands out less than a krona.`,
  'fraction-read-as-amount': (p, format) =>
    `The number ${format.number(p.number)} in ${p.cell} was read as ${format.number(p.value)} kr by the unit of its heading, not as a share.`,
  'share-or-amount': (p, format) =>
    `The number ${format.number(p.number)} in ${p.cell} can be kronor or a share (Excel keeps 100 % as 1). Write the share as text under ${p.heading}, for example ’100 %, or in the column Andel.`,
  'unit-from-heading': (p) =>
    `The numbers under “${p.heading}” (${p.cell}) were read in ${p.unit} and converted to kronor.`,
  'not-a-number': (p) =>
    `“${p.text}” in ${p.cell} is not a number. Write a number under ${p.heading} or leave the cell blank.`,
  'more-than-a-number': (p) =>
    `“${p.text}” in ${p.cell} holds more than a number. Write only the number under ${p.heading}.`,
  'bad-grouping': (p) =>
    `The spaces in “${p.text}” (${p.cell}) do not group the digits in threes. Write the number under ${p.heading} without spaces or as 1 234.`,
  'dot-in-number': (p) =>
    `The full stop in “${p.text}” (${p.cell}) could group thousands or begin decimals. Write the number under ${p.heading} with a decimal comma and no full stop.`,
  'leading-zero': (p) =>
    `“${p.text}” in ${p.cell} begins with a zero and looks like a code. Write the number under ${p.heading} without leading zeros.`,
  'unclear-sign': (p) =>
    `Nobody can tell whether “${p.text}” in ${p.cell} is negative. Write the number under ${p.heading} without parentheses, with a minus sign if it is negative.`,
  'percent-for-amount': (p) =>
    `“${p.text}” in ${p.cell} is a percentage, but ${p.heading} must be an amount in kronor. Write the amount.`,
  'amount-for-share': (p) =>
    `“${p.text}” in ${p.cell} is in kronor, but ${p.heading} must be a percentage. Write the share.`,
  'unit-for-count': (p) =>
    `“${p.text}” in ${p.cell} has a unit, but ${p.heading} must be a count. Write only the count.`,
  'unit-for-number': (p) =>
    `“${p.text}” in ${p.cell} has a unit, but ${p.heading} is a bare number. Write only the number.`,
  'not-a-date': (p) =>
    `“${p.text}” in ${p.cell} is not a day. Write a date under ${p.heading}, such as 2026-12-31, or leave the cell blank.`,
  'negative-count': (p, format) =>
    `${p.heading} in ${p.cell} is ${format.number(p.value)}, but a count cannot be negative. Correct the number.`,
  'excel-error': (p) =>
    `${p.heading} in ${p.cell} has the error value ${p.error}. Correct the formula or write the value.`,
  'not-yes-no': (p) =>
    `“${p.text}” in ${p.cell} is neither yes nor no. Write ja (yes) or nej (no) under ${p.heading}.`,

  'heading-missing': (p) =>
    `The heading ${p.heading.en} is missing in the table ${p.table.en}, whose heading row begins in ${p.cell}. It has ${listed(p.found)}. Add the column or correct its heading.`,
  'heading-twice': (p) =>
    `The heading ${p.heading} stands in ${listed(p.cells)} in the table ${p.table.en}. Remove one of the columns or give it another heading.`,
  'headings-alike': (p) =>
    `Both ${quotedList(p.headings, p.cells)} could be the column ${p.column.en} in the table ${p.table.en}. Rename the one to use ${p.column.en}.`,
  'open-heading-twice': (p) =>
    `The heading ${p.heading} stands in ${listed(p.cells)}. Only the first column is used; give the other another heading if it should count too.`,
  'column-of-differences': (p) =>
    `The column ${p.heading} (${p.cell}) has several negative numbers and is therefore not used as a count.`,
  'row-without-name': (p) =>
    `Row ${p.row} in the table ${p.table.en} was not read, since ${listedOr(p.columns)} is missing in ${p.cell}. Fill in the cell or remove the row.`,
  'column-without-name': (p) =>
    `Column ${p.row} in the table ${p.table.en} was not read, since ${listedOr(p.columns)} is missing in ${p.cell}. Fill in the cell or remove the column.`,
  'blank-rows-inside': (p) =>
    `The table ${p.table.en} has blank rows inside (row ${listed(p.rows)}); the rows below them were read too.`,
  'blank-columns-inside': (p) =>
    `The table ${p.table.en} has blank columns inside (column ${listed(p.columns)}); the columns after them were read too.`,
  'hidden-rows-count': (p) =>
    `The hidden ${p.count === 1 ? 'row' : 'rows'} ${listed(p.rows)} in the table ${p.table.en} ${p.count === 1 ? 'counts' : 'count'} too. Delete ${p.count === 1 ? 'it if it' : 'them if they'} should not.`,
  'hidden-form-rows': (p) =>
    `${p.count === 1 ? 'Row' : 'Rows'} ${listed(p.rows)} of the form ${p.form.en} ${p.count === 1 ? 'is hidden but is' : 'are hidden but are'} read too. Delete ${p.count === 1 ? 'it if it' : 'them if they'} should not count.`,
  'hidden-form-columns': (p) =>
    `${p.count === 1 ? 'Column' : 'Columns'} ${listed(p.columns)} with values of the form ${p.form.en} ${p.count === 1 ? 'is hidden but is' : 'are hidden but are'} read too. Delete ${p.count === 1 ? 'it if it' : 'them if they'} should not count.`,
  'filtered-rows-count': (p) =>
    `The filter hides ${p.count === 1 ? 'row' : 'rows'} ${listed(p.rows)} in the table ${p.table.en}, but ${p.count === 1 ? 'it counts' : 'they count'} too. Copy the visible rows to a sheet of their own if only those should count.`,
  'hidden-columns-count': (p) =>
    `The hidden ${p.count === 1 ? 'column' : 'columns'} ${listed(p.columns)} in the table ${p.table.en} ${p.count === 1 ? 'counts' : 'count'} too. Delete ${p.count === 1 ? 'it if it' : 'them if they'} should not.`,
  'many-texts-read-as-numbers': (p, format) =>
    `${format.number(String(p.count))} texts under ${p.heading} (${p.first} to ${p.last}) were read as numbers, for example “${p.text}” as ${withUnit(format.number(p.value), p.unit)}.`,
  'values-beside-heading': (p) =>
    `The heading ${p.heading} (${p.cell}) does not stand over its values; they were read in column ${p.column}.`,
  'values-below-heading': (p) =>
    `The heading ${p.heading} (${p.cell}) does not stand in the row of its values; they were read in row ${p.column}.`,
  'form-more-values': (p) =>
    `The form has values in several columns, but only those in the column of ${p.cell} were read. Write a heading over each column (the second begins in ${p.other}) to read them all.`,
  'rows-outside-area': (p) =>
    `The table ${p.table.en} ends where the area ${p.area} ends, but it seems to go on in ${p.cell}. Extend the area if the row belongs to the table.`,
  'columns-beside-table': (p) =>
    `The table ${p.table.en} ends in column ${p.lastColumn}, but it seems to go on in ${p.cell}. Remove the columns between if it is all one table.`,
  'rows-below-table': (p) =>
    `The table ${p.table.en} ends on row ${p.lastRow}, but it seems to go on in ${p.cell}. Remove the rows between if it is all one table.`,
  'unit-above-table': (p) =>
    `Above the table ${p.table.en} stands “${p.text}” (${p.cell}), but the amounts were read in kronor. Write the unit in the heading of the column, for example Belopp (tkr), if it should apply.`,
  'empty-workbook': () =>
    'The workbook is empty. Insert an example or an empty template, or open the workbook with your data.',
  'nothing-recognised': (p) =>
    `Nothing in the workbook was recognised. ${p.tables
      .map(
        ({ name, headings }) =>
          `The table ${name.en} is known by the headings ${listed(headings.map(({ en }) => en))}. `,
      )
      .join('')}${
      p.forms.length > 0
        ? `The form ${listedOr(p.forms.map(({ name }) => name.en))} needs its labels in one column and the values to the right. `
        : ''
    }Insert an empty template to see what it should look like.`,
};

function withUnit(number: string, unit: string): string {
  return unit === 'none' ? number : `${number}\u00a0${unit}`;
}

function listed(words: readonly string[], and = 'and'): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

const listedOr = (words: readonly string[]): string => listed(words, 'or');

function quotedList(words: readonly string[], cells: readonly string[]): string {
  return listed(words.map((word, index) => `“${word}” (${cells[index]})`));
}
