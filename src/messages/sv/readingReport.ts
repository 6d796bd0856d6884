import type { DecimalText } from '../../core/amount/exact';
import type { NumberFormat } from '../language';

/** What the column of a table of figures was taken for. */
export interface FigureColumnWords {
  readonly kind: 'actual' | 'budget' | 'forecast' | 'plan' | 'year' | 'none';
  readonly year: string;
  readonly unit: 'kr' | 'tkr' | 'mkr' | 'mdkr' | '%' | 'none';
}

/** The reading report in the pane, what the user corrects there, and results that are out of date. */
export const readingReport = {
  'readingReport.title': () => 'Läsrapport',
  'readingReport.open': () => 'Visa läsrapporten',
  'readingReport.back': ({ model }: { model: string }) => `Tillbaka till ${model}`,
  'readingReport.intro': () =>
    'Så här lästes arbetsboken. Tryck på en adress för att markera den i bladet, och välj något annat där en rubrik lästes fel.',
  'readingReport.nothing': () => 'Ingen tabell och inget formulär hittades.',
  'readingReport.transposed': () => 'rubrikerna står i en kolumn',
  'readingReport.area': ({ area }: { area: string }) => `avgränsad av området ${area}`,
  'readingReport.headings': () => 'Rubriker',
  'readingReport.figure-column': ({ kind, year, unit }: FigureColumnWords) =>
    `${kind === 'none' ? 'ingen period' : `${{ actual: 'utfall', budget: 'budget', forecast: 'prognos', plan: 'plan', year: 'år' }[kind]} ${year}`}, ${unit === 'none' ? 'enhet inte utskriven' : unit}`,
  'readingReport.fields': () => 'Ledtexter och värden',
  'readingReport.taken-for': ({ heading }: { heading: string }) => `${heading} läses som`,
  'readingReport.as-count': () => 'antal',
  'readingReport.as-nothing': () => 'används inte',
  'readingReport.how-exact': () => 'säker: det är rubriken',
  'readingReport.how-variant': () => 'troligen: en annan skrivning',
  'readingReport.how-open': () => 'egen kolumn',
  'readingReport.how-corrected': () => 'rättad av dig',
  'readingReport.how-unused': () => 'ingen tog den',
  'readingReport.label-known': () => 'säker: känd ledtext',
  'readingReport.label-open': () => 'eget antal',
  'readingReport.label-corrected': () => 'rättad av dig',
  'readingReport.label-unused': () => 'används inte',
  'readingReport.missed': () =>
    'Hittades inte. Står värdet vid någon av de här ledtexterna, så välj det där.',
  'readingReport.missing': () => 'saknas',
  'readingReport.refused': () => 'kan inte läsas',
  'readingReport.yes': () => 'ja',
  'readingReport.no': () => 'nej',
  'readingReport.not-a-table': () => 'Det här är ingen tabell',
  'readingReport.not-a-form': () => 'Det här är inget formulär',
  'readingReport.part': ({ name, range }: { name: string; range: string }) => `${name}, ${range}`,
  'readingReport.coerced': (
    { heading, count }: { heading: string; count: string },
    format: NumberFormat,
  ) =>
    `${heading}: ${count === '1' ? '1 text lästes' : `${format.number(count)} texter lästes`} som tal`,
  'readingReport.coerced-cell': (
    { text, value }: { text: string; value: DecimalText },
    format: NumberFormat,
  ) => `”${text}” text → ${format.number(value)}`,
  'readingReport.more': ({ count }: { count: string }, format: NumberFormat) =>
    `Visa ${format.number(count)} till`,
  'readingReport.other-problems': () => 'Övrigt att se över',

  'readingReport.corrections': () => 'Dina rättelser',
  'readingReport.remembered': () =>
    'De sparas i arbetsboken och används nästa gång, också av Räkna om.',
  'readingReport.said-heading': (p: { heading: string; sheet: string; meaning: string }) =>
    `${p.heading} på bladet ”${p.sheet}” läses som ${p.meaning}.`,
  'readingReport.said-nothing': (p: { heading: string; sheet: string }) =>
    `${p.heading} på bladet ”${p.sheet}” används inte.`,
  'readingReport.said-no-table': (p: { name: string; range: string; sheet: string }) =>
    `${p.range} på bladet ”${p.sheet}” är inte ${p.name}.`,
  'readingReport.take-back': () => 'Ta tillbaka',
  'readingReport.take-back-of': ({ correction }: { correction: string }) =>
    `Ta tillbaka: ${correction}`,
  'readingReport.saved': () => 'Rättelsen är sparad i arbetsboken, och svaret räknat med den.',
  'readingReport.taken-back': () =>
    'Rättelsen är borttagen ur arbetsboken, och svaret räknat utan den.',

  'stale.input': ({ sheet }: { sheet: string }) =>
    `Indata har ändrats sedan bladet ”${sheet}” skrevs.`,
  'stale.options': ({ sheet }: { sheet: string }) =>
    `Valen har ändrats sedan bladet ”${sheet}” skrevs.`,
  'stale.both': ({ sheet }: { sheet: string }) =>
    `Indata och valen har ändrats sedan bladet ”${sheet}” skrevs.`,
  'stale.inputOrOptions': ({ sheet }: { sheet: string }) =>
    `Indata eller valen har ändrats sedan bladet ”${sheet}” skrevs.`,
  'stale.version': (p: { sheet: string; written: string; now: string }) =>
    `Bladet ”${p.sheet}” skrevs med version ${p.written} av modellen. Version ${p.now} kan räkna på ett annat sätt.`,
  'stale.formulas': () =>
    'Formlerna i bladet följer indata, men meningarna och källraden gör det inte.',
  'stale.elsewhere': () =>
    'Något eget står i vägen på bladet, så det nya resultatet skrivs till ett nytt blad.',
  'stale.recalculate': () => 'Räkna om',
};
