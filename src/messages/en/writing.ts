import type { NumberFormat } from '../language';

/** What the writers say: plans, faults, files. */
export const writing = {
  'file-empty': () => 'The file is empty; choose an Excel workbook saved as .xlsx.',
  'file-not-workbook': () => 'The file is not an Excel workbook; choose a workbook saved as .xlsx.',
  'file-is-pdf': () =>
    'The file is a PDF; put the table in an Excel workbook, save it as .xlsx and choose that.',
  'file-is-text': () =>
    'The file is a text file, such as CSV; open it in Excel, save it as .xlsx and choose that file.',
  'file-has-password': () =>
    'The workbook is protected by a password; open it in Excel, remove the password under File, Info, Protect Workbook and save it again.',
  'file-is-old-excel': () =>
    'The file is in the older Excel format .xls; open it in Excel, save it as .xlsx and choose that file.',
  'file-is-binary-workbook': () =>
    'The file is a binary Excel workbook (.xlsb); open it in Excel, save it as .xlsx and choose that file.',
  'file-is-open-document': () =>
    'The file is an OpenDocument spreadsheet (.ods); open it, save it as .xlsx and choose that file.',
  'file-damaged': () =>
    'The file is damaged and cannot be read; open it in Excel, let Excel repair it and save it again.',
  'file-part-damaged': (p: { part: string }) =>
    `The file is damaged: the part ${p.part} cannot be read; open it in Excel, let Excel repair it and save it again.`,
  'file-without-sheets': () =>
    'The workbook has no worksheets; add a sheet with input and save it again.',
  'file-too-large': (p: { megabytes: string; limit: string }, format: NumberFormat) =>
    `The workbook is ${format.number(p.megabytes)} MB unpacked and the limit is ${format.number(p.limit)} MB; save the sheets with input in a smaller workbook of their own.`,
  'file-sheet-too-spread': (
    p: { sheet: string; cells: string; limit: string },
    format: NumberFormat,
  ) =>
    `The values in the sheet ${p.sheet} are spread over ${format.number(p.cells)} cells and the limit is ${format.number(p.limit)}; remove the values that stand far from the tables.`,
  'file-sheet-name-refused': (p: { sheet: string }) =>
    `A sheet cannot be called "${p.sheet}"; choose a name of 1–31 characters without \\ / ? * [ ] : and without an apostrophe first or last.`,
  'file-text-too-long': (
    p: { cell: string; length: string; limit: string },
    format: NumberFormat,
  ) =>
    `The text to be written in ${p.cell} has ${format.number(p.length)} characters and a cell holds ${format.number(p.limit)}; shorten the text in the input.`,
};
