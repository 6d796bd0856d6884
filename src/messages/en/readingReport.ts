import type { DecimalText } from '../../core/amount/exact';
import type { NumberFormat } from '../language';
import type { FigureColumnWords, readingReport as swedish } from '../sv/readingReport';

/** The reading report in the pane, what the user corrects there, and results that are out of date. */
export const readingReport: typeof swedish = {
  'readingReport.title': () => 'Reading report',
  'readingReport.open': () => 'Show the reading report',
  'readingReport.back': ({ model }: { model: string }) => `Back to ${model}`,
  'readingReport.intro': () =>
    'This is how the workbook was read. Press an address to select it in the sheet, and choose something else where a heading was read wrongly.',
  'readingReport.nothing': () => 'No table and no form was found.',
  'readingReport.transposed': () => 'the headings stand in a column',
  'readingReport.area': ({ area }: { area: string }) => `bounded by the area ${area}`,
  'readingReport.headings': () => 'Headings',
  'readingReport.figure-column': ({ kind, year, unit }: FigureColumnWords) =>
    `${kind === 'none' ? 'no period' : `${{ actual: 'outturn', budget: 'budget', forecast: 'forecast', plan: 'plan', year: 'year' }[kind]} ${year}`}, ${unit === 'none' ? 'no unit written' : unit}`,
  'readingReport.fields': () => 'Labels and values',
  'readingReport.taken-for': ({ heading }: { heading: string }) => `${heading} is read as`,
  'readingReport.as-count': () => 'count',
  'readingReport.as-nothing': () => 'not used',
  'readingReport.how-exact': () => 'sure: the very heading',
  'readingReport.how-variant': () => 'probably: another spelling',
  'readingReport.how-open': () => 'column of your own',
  'readingReport.how-corrected': () => 'corrected by you',
  'readingReport.how-unused': () => 'nothing claimed it',
  'readingReport.label-known': () => 'certain: a known label',
  'readingReport.label-open': () => 'a count of your own',
  'readingReport.label-corrected': () => 'corrected by you',
  'readingReport.label-unused': () => 'not used',
  'readingReport.missed': () =>
    'Not found. If the value stands at one of these labels, choose it there.',
  'readingReport.missing': () => 'missing',
  'readingReport.refused': () => 'cannot be read',
  'readingReport.yes': () => 'yes',
  'readingReport.no': () => 'no',
  'readingReport.not-a-table': () => 'This is not a table',
  'readingReport.not-a-form': () => 'This is not a form',
  'readingReport.part': ({ name, range }: { name: string; range: string }) => `${name}, ${range}`,
  'readingReport.coerced': (
    { heading, count }: { heading: string; count: string },
    format: NumberFormat,
  ) =>
    `${heading}: ${count === '1' ? '1 text was read' : `${format.number(count)} texts were read`} as numbers`,
  'readingReport.coerced-cell': (
    { text, value }: { text: string; value: DecimalText },
    format: NumberFormat,
  ) => `“${text}” text → ${format.number(value)}`,
  'readingReport.more': ({ count }: { count: string }, format: NumberFormat) =>
    `Show ${format.number(count)} more`,
  'readingReport.other-problems': () => 'Also to look at',

  'readingReport.corrections': () => 'Your corrections',
  'readingReport.remembered': () =>
    'They are kept in the workbook and used the next time, by Recalculate too.',
  'readingReport.said-heading': (p: { heading: string; sheet: string; meaning: string }) =>
    `${p.heading} in the sheet “${p.sheet}” is read as ${p.meaning}.`,
  'readingReport.said-nothing': (p: { heading: string; sheet: string }) =>
    `${p.heading} in the sheet “${p.sheet}” is not used.`,
  'readingReport.said-no-table': (p: { name: string; range: string; sheet: string }) =>
    `${p.range} in the sheet “${p.sheet}” is not ${p.name}.`,
  'readingReport.take-back': () => 'Take back',
  'readingReport.take-back-of': ({ correction }: { correction: string }) =>
    `Take back: ${correction}`,
  'readingReport.saved': () =>
    'The correction is kept in the workbook, and the answer made with it.',
  'readingReport.taken-back': () =>
    'The correction is gone from the workbook, and the answer made without it.',

  'stale.input': ({ sheet }: { sheet: string }) =>
    `The input has changed since the sheet “${sheet}” was written.`,
  'stale.options': ({ sheet }: { sheet: string }) =>
    `The choices have changed since the sheet “${sheet}” was written.`,
  'stale.both': ({ sheet }: { sheet: string }) =>
    `The input and the choices have changed since the sheet “${sheet}” was written.`,
  'stale.inputOrOptions': ({ sheet }: { sheet: string }) =>
    `The input or the choices have changed since the sheet “${sheet}” was written.`,
  'stale.version': (p: { sheet: string; written: string; now: string }) =>
    `The sheet “${p.sheet}” was written with version ${p.written} of the model. Version ${p.now} may count in another way.`,
  'stale.formulas': () =>
    'The formulas in the sheet follow the input, but the sentences and the source line do not.',
  'stale.elsewhere': () =>
    'Something of your own is in the way in the sheet, so the new result goes to a new sheet.',
  'stale.recalculate': () => 'Recalculate',
};
