import type { NumberFormat } from '../language';

/** What the writers say: plans, faults, files. */
export const writing = {
  'file-empty': () => 'Filen är tom; välj en Excelarbetsbok som är sparad som .xlsx.',
  'file-not-workbook': () =>
    'Filen är ingen Excelarbetsbok; välj en arbetsbok som är sparad som .xlsx.',
  'file-is-pdf': () =>
    'Filen är en PDF; lägg in tabellen i en Excelarbetsbok, spara den som .xlsx och välj den.',
  'file-is-text': () =>
    'Filen är en textfil, till exempel CSV; öppna den i Excel, spara den som .xlsx och välj den filen.',
  'file-has-password': () =>
    'Arbetsboken är skyddad med lösenord; öppna den i Excel, ta bort lösenordet under Arkiv, Info, Skydda arbetsbok och spara den igen.',
  'file-is-old-excel': () =>
    'Filen är i det äldre Excelformatet .xls; öppna den i Excel, spara den som .xlsx och välj den filen.',
  'file-is-binary-workbook': () =>
    'Filen är en binär Excelarbetsbok (.xlsb); öppna den i Excel, spara den som .xlsx och välj den filen.',
  'file-is-open-document': () =>
    'Filen är ett OpenDocument-kalkylblad (.ods); öppna den, spara den som .xlsx och välj den filen.',
  'file-damaged': () =>
    'Filen är skadad och kan inte läsas; öppna den i Excel, låt Excel reparera den och spara den igen.',
  'file-part-damaged': (p: { part: string }) =>
    `Filen är skadad: delen ${p.part} kan inte läsas; öppna den i Excel, låt Excel reparera den och spara den igen.`,
  'file-without-sheets': () =>
    'Arbetsboken har inga kalkylblad; lägg till ett blad med indata och spara den igen.',
  'file-too-large': (p: { megabytes: string; limit: string }, format: NumberFormat) =>
    `Arbetsboken är ${format.number(p.megabytes)} MB uppackad och gränsen är ${format.number(p.limit)} MB; spara bladen med indata i en egen, mindre arbetsbok.`,
  'file-sheet-too-spread': (
    p: { sheet: string; cells: string; limit: string },
    format: NumberFormat,
  ) =>
    `Värdena i bladet ${p.sheet} är spridda över ${format.number(p.cells)} celler och gränsen är ${format.number(p.limit)}; ta bort de värden som står långt från tabellerna.`,
  'file-sheet-name-refused': (p: { sheet: string }) =>
    `Ett blad kan inte heta "${p.sheet}"; välj ett namn på 1–31 tecken utan \\ / ? * [ ] : och utan apostrof först eller sist.`,
  'file-text-too-long': (
    p: { cell: string; length: string; limit: string },
    format: NumberFormat,
  ) =>
    `Texten som skulle skrivas i ${p.cell} har ${format.number(p.length)} tecken och en cell rymmer ${format.number(p.limit)}; korta texten i indata.`,
};
