import type { place as swedish } from '../sv/place';

export const place: typeof swedish = {
  'place-in-use': ({ cell, range }) =>
    `There is something in ${cell}, and the result fills ${range}. Confirm that it may be overwritten, or point at another cell.`,
  'place-no-sheet': ({ sheet, known }) =>
    `The workbook has no sheet “${sheet}”; point at a cell in one of its sheets: ${known}.`,
  'place-outside': ({ cell, rows, columns }) =>
    `The result has ${rows} rows and ${columns} columns and does not fit from ${cell}; point at a cell further up or to the left.`,
  'place-over-input': ({ range, input }) =>
    `The result fills ${range} and would overwrite the input in ${input}; point at a cell outside the input.`,
  'place-over-result': ({ range, result }) =>
    `The result fills ${range}, where an earlier result stands in ${result}; point at a cell outside it.`,
  'place-over-merged': ({ range, merged }) =>
    `The result fills ${range}, where the cells ${merged} are merged; split them or point at another cell.`,
  'place-over-table': ({ range, table }) =>
    `The result fills ${range}, where the Excel table ${table} stands; point at a cell outside the table.`,
  'place-has-rules': ({ range }) =>
    `The result fills ${range}, where there is conditional formatting; remove it there or point at another cell.`,
  'place-write-to': () => 'Written to',
  'place-ours': () => 'own sheet',
  'place-selected': () => 'selected cell',
  'place-again': ({ cell }) => `Change from ${cell} to the cell that is selected now`,
  'place-plan': ({ sheet }) => `Written to: your sheet “${sheet}”`,
  'place-overwrite': () => 'Overwrite',
  'place-cancel': () => 'Cancel',
  'cli.placeNotCell': ({ text }) =>
    `--at ${text} must be a sheet and a cell, for example --at "Sheet1!C5".`,
  'cli.placeNeedsOut': () =>
    '--at concerns what is written; add --out, for example --out result.xlsx.',
  'cli.confirmNeedsPlace': () =>
    '--confirm concerns a cell that is pointed at; add --at, for example --at "Sheet1!C5".',
  'cli.placeConfirm': () => 'Add --confirm to overwrite it.',
};
