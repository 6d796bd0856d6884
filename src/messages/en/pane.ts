import type { NumberFormat } from '../language';

/** The task pane. */
export const pane = {
  'pane.name': () => 'Regionkalkyl',
  'pane.models': () => 'Models',
  'pane.to-models': () => 'To the list of models',
  'pane.menu': () => 'More choices',
  'pane.language': () => 'Language',
  'pane.read-again': () => 'Read the workbook again',
  'pane.tables-found': ({ count }: { count: string }, format: NumberFormat) =>
    count === '1' ? '1 table found' : `${format.number(count)} tables found`,
  'pane.suits': () => 'Suits the workbook:',
  'pane.suits-too': () => 'Also suits:',
  'pane.suits-workbook': () => 'Suits the workbook',
  'pane.not-suiting': () =>
    'The workbook does not have the tables that this model needs. A sample or an empty template shows what they should look like.',
  'pane.lacking': ({ count }: { count: string }, format: NumberFormat) =>
    `What is missing (${format.number(count)})`,

  'pane.input': () => 'Input',
  'pane.input-read': () => 'read',
  'pane.input-rows': ({ rows }: { rows: string }, format: NumberFormat) =>
    rows === '1' ? '1 row' : `${format.number(rows)} rows`,
  'pane.input-select': ({ name, range }: { name: string; range: string }) =>
    `Select ${name} in the sheet, ${range}`,
  'pane.cell-select': ({ cell }: { cell: string }) => `Select the cell ${cell} in the sheet`,
  'pane.error': () => 'Error',
  'pane.warning': () => 'Warning',
  'pane.info': () => 'Note',
  'pane.infos': ({ count }: { count: string }, format: NumberFormat) =>
    count === '1' ? '1 note' : `${format.number(count)} notes`,
  'pane.findings-all': ({ count }: { count: string }, format: NumberFormat) =>
    `Show all ${format.number(count)}`,

  'pane.options': () => 'Choices',
  'pane.options-none': () => 'nothing chosen',
  'pane.recipient-none': () => 'None chosen',
  'pane.answer': () => 'Answer',

  'pane.chart': (
    p: { title: string; count: string; first: string; last: string },
    format: NumberFormat,
  ) => `${p.title}: ${format.number(p.count)} bars, highest ${p.first}, lowest ${p.last}.`,
  'pane.chart-own': ({ place, bar }: { place: string; bar: string }) =>
    `Own region: ${bar}, bar ${place} from the left.`,
  'pane.chart-steps': ({ title, steps }: { title: string; steps: string }) => `${title}: ${steps}.`,
  'pane.chart-bar': ({ label, value }: { label: string; value: string }) => `${label} ${value}`,
  'pane.own': () => 'own region',

  'pane.plan-new': ({ sheet }: { sheet: string }) => `Written to: new sheet “${sheet}”`,
  'pane.plan-own': ({ sheet }: { sheet: string }) =>
    `Written to: the sheet “${sheet}”, over the earlier result`,
  'pane.plan-none': () => 'Nothing is written until the errors above are corrected.',
  'pane.write': () => 'Write to sheet',
  'pane.write-as': () => 'Write as',
  'pane.write-as-values': () => 'values',
  'pane.write-as-formulas': () => 'formulas',
  'pane.preview': () => 'Preview',
  'pane.preview-formulas': () => 'Point at or press a number to see its formula.',
  'pane.preview-rows': (p: { first: string; last: string; rows: string }, format: NumberFormat) =>
    `Row ${format.number(p.first)}–${format.number(p.last)} of ${format.number(p.rows)}`,
  'pane.preview-earlier': () => 'Previous',
  'pane.preview-later': () => 'Next',
  'pane.preview-last': () => 'Last',
  'pane.recipient-open': () => 'Show the list',
  'pane.recipient-more': ({ count }: { count: string }, format: NumberFormat) =>
    `and ${format.number(count)} more; write a part of the name or code`,
  'pane.preview-of': ({ sheet }: { sheet: string }) => `Preview of the sheet “${sheet}”`,

  'pane.reading': () => 'Reading the workbook…',
  'pane.recognising': ({ done, of }: { done: string; of: string }) =>
    `Looking for tables… ${done} of ${of}`,
  'pane.calculating': ({ done, of }: { done: string; of: string }) =>
    `Calculating… ${done} of ${of}`,
  'pane.writing': () => 'Writing to the sheet…',
  'pane.inserting': () => 'Inserting sheets…',
  'pane.cancel': () => 'Cancel',
  'pane.cancelled': () => 'Cancelled. Nothing has been changed.',
  'pane.written': ({ rows, sheet }: { rows: string; sheet: string }, format: NumberFormat) =>
    `Done: ${rows === '1' ? '1 row' : `${format.number(rows)} rows`} written to the sheet “${sheet}”.`,
  'pane.inserted': ({ sheets }: { sheets: string }) => `Done: inserted ${sheets}.`,
  'pane.input-changed': () =>
    'The input changed just before the writing; look at the answer and press Write to sheet again.',

  'pane.empty': () =>
    'The workbook is empty. Insert a sample to try, or an empty template to fill in.',
  'pane.nothing-found': () =>
    'No table for the model was found. A sample or an empty template shows what it should look like.',
  'pane.no-model-found': () =>
    'No model recognises the tables in the workbook. Choose a model to see what it needs.',
  'pane.insert-sample': () => 'Insert sample',
  'pane.insert-template': () => 'Insert empty template',

  'pane.paste': () => 'Paste from PDF',
  'pane.paste-intro': () =>
    'Copy the table in the PDF and paste it here, line by line as it stands. You see how it is split before anything is written.',
  'pane.paste-text': () => 'Text from the PDF',
  'pane.paste-columns': () => 'Number of columns with numbers',
  'pane.paste-columns-found': () => 'as the text shows',
  'pane.paste-write': () => 'Write to a new sheet',

  'pane.office-missing': () =>
    'Office.js could not be loaded from Microsoft, so the pane cannot reach Excel. Check the network, or ask the IT department to allow appsforoffice.microsoft.com, and open the pane again.',
  'pane.office-silent': () =>
    'Excel does not answer. Close the pane and open it again; restart Excel if that does not help.',
  'pane.office-outside': () =>
    'This page is a pane in Excel and does nothing in a browser. Open Regionkalkyl from the Home tab in Excel.',
  'pane.office-old': () =>
    'This version of Excel is too old. Regionkalkyl needs Excel 2021, Microsoft 365 or Excel on the web.',
  'pane.crashed': ({ reason }: { reason: string }) =>
    `An error in Regionkalkyl stopped the pane (${reason}). The workbook is untouched; load the pane again.`,
  'pane.reload': () => 'Load again',
};
