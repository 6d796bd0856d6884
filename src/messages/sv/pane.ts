import type { NumberFormat } from '../language';

/** The task pane. */
export const pane = {
  'pane.name': () => 'Regionkalkyl',
  'pane.models': () => 'Modeller',
  'pane.to-models': () => 'Till listan över modeller',
  'pane.menu': () => 'Fler val',
  'pane.language': () => 'Språk',
  'pane.read-again': () => 'Läs om arbetsboken',
  'pane.tables-found': ({ count }: { count: string }, format: NumberFormat) =>
    count === '1' ? '1 tabell hittad' : `${format.number(count)} tabeller hittade`,
  'pane.suits': () => 'Passar arbetsboken:',
  'pane.suits-too': () => 'Passar också:',
  'pane.suits-workbook': () => 'Passar arbetsboken',
  'pane.not-suiting': () =>
    'Arbetsboken har inte de tabeller som den här modellen behöver. Ett exempel eller en tom mall visar hur de ska se ut.',
  'pane.lacking': ({ count }: { count: string }, format: NumberFormat) =>
    `Vad som saknas (${format.number(count)})`,

  'pane.input': () => 'Indata',
  'pane.input-read': () => 'läst',
  'pane.input-rows': ({ rows }: { rows: string }, format: NumberFormat) =>
    rows === '1' ? '1 rad' : `${format.number(rows)} rader`,
  'pane.input-select': ({ name, range }: { name: string; range: string }) =>
    `Markera ${name} i bladet, ${range}`,
  'pane.cell-select': ({ cell }: { cell: string }) => `Markera cellen ${cell} i bladet`,
  'pane.error': () => 'Fel',
  'pane.warning': () => 'Varning',
  'pane.info': () => 'Upplysning',
  'pane.infos': ({ count }: { count: string }, format: NumberFormat) =>
    count === '1' ? '1 upplysning' : `${format.number(count)} upplysningar`,
  'pane.findings-all': ({ count }: { count: string }, format: NumberFormat) =>
    `Visa alla ${format.number(count)}`,

  'pane.options': () => 'Val',
  'pane.options-none': () => 'inget valt',
  'pane.recipient-none': () => 'Ingen vald',
  'pane.answer': () => 'Svar',

  'pane.chart': (
    p: { title: string; count: string; first: string; last: string },
    format: NumberFormat,
  ) => `${p.title}: ${format.number(p.count)} staplar, högst ${p.first}, lägst ${p.last}.`,
  'pane.chart-own': ({ place, bar }: { place: string; bar: string }) =>
    `Egen region: ${bar}, stapel ${place} från vänster.`,
  'pane.chart-steps': ({ title, steps }: { title: string; steps: string }) => `${title}: ${steps}.`,
  'pane.chart-bar': ({ label, value }: { label: string; value: string }) => `${label} ${value}`,
  'pane.own': () => 'egen region',

  'pane.plan-new': ({ sheet }: { sheet: string }) => `Skrivs till: nytt blad ”${sheet}”`,
  'pane.plan-own': ({ sheet }: { sheet: string }) =>
    `Skrivs till: bladet ”${sheet}”, över det tidigare resultatet`,
  'pane.plan-none': () => 'Inget skrivs förrän felen ovan är rättade.',
  'pane.write': () => 'Skriv till blad',
  'pane.write-as': () => 'Skriv som',
  'pane.write-as-values': () => 'värden',
  'pane.write-as-formulas': () => 'formler',
  'pane.preview': () => 'Förhandsgranska',
  'pane.preview-formulas': () => 'Peka på eller tryck på ett tal för att se formeln.',
  'pane.preview-rows': (p: { first: string; last: string; rows: string }, format: NumberFormat) =>
    `Rad ${format.number(p.first)}–${format.number(p.last)} av ${format.number(p.rows)}`,
  'pane.preview-earlier': () => 'Föregående',
  'pane.preview-later': () => 'Nästa',
  'pane.preview-last': () => 'Sista',
  'pane.recipient-open': () => 'Visa listan',
  'pane.recipient-more': ({ count }: { count: string }, format: NumberFormat) =>
    `och ${format.number(count)} till; skriv en del av namnet eller koden`,
  'pane.preview-of': ({ sheet }: { sheet: string }) => `Förhandsgranskning av bladet ”${sheet}”`,

  'pane.reading': () => 'Läser arbetsboken…',
  'pane.recognising': ({ done, of }: { done: string; of: string }) =>
    `Letar efter tabeller… ${done} av ${of}`,
  'pane.calculating': ({ done, of }: { done: string; of: string }) => `Räknar… ${done} av ${of}`,
  'pane.writing': () => 'Skriver till bladet…',
  'pane.inserting': () => 'Infogar blad…',
  'pane.cancel': () => 'Avbryt',
  'pane.cancelled': () => 'Avbrutet. Inget har ändrats.',
  'pane.written': ({ rows, sheet }: { rows: string; sheet: string }, format: NumberFormat) =>
    `Klart: ${rows === '1' ? '1 rad skriven' : `${format.number(rows)} rader skrivna`} till bladet ”${sheet}”.`,
  'pane.inserted': ({ sheets }: { sheets: string }) => `Klart: infogade ${sheets}.`,
  'pane.input-changed': () =>
    'Indata ändrades just före skrivningen; se över svaret och tryck på Skriv till blad igen.',

  'pane.empty': () =>
    'Arbetsboken är tom. Infoga ett exempel att prova med, eller en tom mall att fylla i.',
  'pane.nothing-found': () =>
    'Ingen tabell för modellen hittades. Ett exempel eller en tom mall visar hur den ska se ut.',
  'pane.no-model-found': () =>
    'Ingen modell känner igen tabellerna i arbetsboken. Välj en modell för att se vad den behöver.',
  'pane.insert-sample': () => 'Infoga exempel',
  'pane.insert-template': () => 'Infoga tom mall',

  'pane.paste': () => 'Klistra in från pdf',
  'pane.paste-intro': () =>
    'Kopiera tabellen i pdf:en och klistra in den här, en rad i taget som den står. Du ser hur den delas upp innan något skrivs.',
  'pane.paste-text': () => 'Text från pdf',
  'pane.paste-columns': () => 'Antal kolumner med tal',
  'pane.paste-columns-found': () => 'som texten visar',
  'pane.paste-write': () => 'Skriv till nytt blad',

  'pane.office-missing': () =>
    'Office.js kunde inte läsas in från Microsoft, så panelen når inte Excel. Kontrollera nätverket, eller be IT-avdelningen tillåta appsforoffice.microsoft.com, och öppna panelen igen.',
  'pane.office-silent': () =>
    'Excel svarar inte. Stäng panelen och öppna den igen; starta om Excel om det inte hjälper.',
  'pane.office-outside': () =>
    'Den här sidan är en panel i Excel och gör inget i en webbläsare. Öppna Regionkalkyl från fliken Start i Excel.',
  'pane.office-old': () =>
    'Den här versionen av Excel är för gammal. Regionkalkyl behöver Excel 2021, Microsoft 365 eller Excel på webben.',
  'pane.crashed': ({ reason }: { reason: string }) =>
    `Ett fel i Regionkalkyl stoppade panelen (${reason}). Arbetsboken är orörd; läs in panelen igen.`,
  'pane.reload': () => 'Läs in igen',
};
