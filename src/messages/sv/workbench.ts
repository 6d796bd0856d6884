import type { NumberFormat } from '../language';

/** The workbench page. */
export const workbench = {
  'workbench.product': () => 'Regionkalkyl',
  'workbench.about': () => 'Arbetsbänk: kalkylblad och tilläggets fönster, utan Excel',
  'workbench.open': () => 'Öppna arbetsbok…',
  'workbench.openFile': () => 'Välj en arbetsbok (.xlsx) att öppna',
  'workbench.sample': () => 'Exempel',
  'workbench.chooseSample': () => 'Öppna exempel…',
  'workbench.sampleOneRegion': () => 'En region: välfärdsmiljarden 2020',
  'workbench.sampleAllRegions': () => 'Alla 21 regioner: räkneexempel 2020',
  'workbench.sampleAllocation': () => 'Intern fördelning 2020: 8 584 125 kr på behov',
  'workbench.sampleGrants': () => 'Riktade statsbidrag: två regioners register',
  'workbench.sampleFrames': () => 'Budgetramar 2019–2022: nämndernas ramar',
  'workbench.samplePlan': () => 'Regionplan 2020–2022: budgetens tabeller',
  'workbench.sampleCountyQuota': () => 'Länstal till kommuntal: Jämtlands län 2020',
  'workbench.download': () => 'Ladda ned .xlsx',
  'workbench.language': () => 'Språk',
  // A language is named in itself, so that those who need it find it.
  'workbench.swedish': () => 'Svenska',
  'workbench.english': () => 'English',
  'workbench.sheetArea': () => 'Kalkylblad',
  'workbench.pane': () => 'Regionkalkyls fönster',
  'workbench.resizePane': () => 'Fönstrets bredd',
  'workbench.drop': () => 'Släpp arbetsboken här för att öppna den',
  'workbench.loading': () => 'Läser arbetsboken …',
  'workbench.opened': (p: { name: string }) =>
    `${p.name} är öppen. Den förra arbetsboken finns kvar.`,
  'workbench.back': () => 'Tillbaka till den förra',
  'workbench.downloaded': (p: { name: string }) => `${p.name} är sparad bland dina hämtade filer.`,
  'workbench.dismiss': () => 'Stäng meddelandet',
  'workbench.sampleMissing': (p: { name: string }) =>
    `Exemplet ${p.name} gick inte att läsa. Ladda om sidan och försök igen.`,
  'workbench.cellsOf': (p: { sheet: string }) => `Celler i ${p.sheet}`,
  'workbench.gridKeys': () =>
    'Piltangenter flyttar, F2 redigerar, Esc följt av Tabb lämnar kalkylbladet.',
  'workbench.cellContent': (p: { cell: string }) => `Innehåll i ${p.cell}`,
  'workbench.selectAll': () => 'Markera allt',
  'workbench.formulaBar': () => 'Formelfält',
  'workbench.nameBox': () => 'Namnruta: markerat område',
  'workbench.sheets': () => 'Blad',
  'workbench.addSheet': () => 'Nytt blad',
  'workbench.renameSheet': () => 'Byt namn på bladet',
  'workbench.deleteSheet': () => 'Ta bort bladet',
  'workbench.zoom': () => 'Zoomning',
  'workbench.percent': (p: { percent: string }) => `${p.percent}\u00a0%`,
  'workbench.mean': (p: { value: string }, { number }: NumberFormat) => `Medel: ${number(p.value)}`,
  'workbench.count': (p: { count: string }, { number }: NumberFormat) =>
    `Antal: ${number(p.count)}`,
  'workbench.sum': (p: { value: string }, { number }: NumberFormat) => `Summa: ${number(p.value)}`,
};
