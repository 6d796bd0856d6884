import type { Cells } from './fixtures';

/** The labels and numbers of the official paper for one region, final distribution 2020. */
export const finalPaper: Cells = [
  ['Förslag fördelning av Välfärdsmiljard för flyktingmottagande 2020'],
  [],
  ['Asylsökande', 257],
  ['Mottagna 2015-2019', 3935],
  ['Summa', 4192],
  [],
  ['Totalt belopp enligt flyktingvariabler', 600000000],
  ['Totalt antal "mottagna" i riket', 293006],
  ['Länets antal', 4192],
  ['Länets andel av riket', 0.0143],
  ['Belopp landstinget (flyktingvariabler)', 8584125],
  [],
  ['Totalt belopp enligt befolkningsfördelning', 2100000000],
  ['Länets andel av befolkningen', 0.0127],
  ['Belopp landstinget (befolkning)', 26734087],
  [],
  ['TOTALT BELOPP ÅR 2020', 35318211],
  ['BELOPP PER INVÅNARE', 269],
  ['RANG PER INVÅNARE', 11],
  [],
  ['BELOPP ENLIGT UTFALL 2019', 36171636],
  ['DIFFERENS 2020-2019', -853425],
];

/** What a reader makes of `finalPaper` that begins in A1. */
export const finalLines = [
  ['open:Asylsökande', '', '257', 'B3'],
  ['open:Mottagna 2015-2019', '', '3935', 'B4'],
  ['weightSum', '', '4192', 'B5'],
  ['potAmount', 'flyktingvariabler', '600000000', 'B7'],
  ['nationalWeight', '', '293006', 'B8'],
  ['regionWeight', '', '4192', 'B9'],
  ['share', '', '1.43', 'B10'],
  ['regionAmount', 'flyktingvariabler', '8584125', 'B11'],
  ['potAmount', 'befolkningsfördelning', '2100000000', 'B13'],
  ['share', '', '1.27', 'B14'],
  ['regionAmount', 'befolkning', '26734087', 'B15'],
  ['total', '2020', '35318211', 'B17'],
  ['perInhabitant', '', '269', 'B18'],
  ['rank', '', '11', 'B19'],
  ['previous', '2019', '36171636', 'B21'],
  ['difference', '2020-2019', '-853425', 'B22'],
];

/** Prognos 1 as it is pasted from the paper: no blank rows, numbers as text, typographic quotes. */
export const forecastPaper: Cells = [
  ['Bilaga 5: Välfärdsmiljard, Jämtland PROGNOS 1 2020'],
  ['Asylsökande', '746'],
  ['Mottagna 2015-2019', '3 890'],
  ['Summa', '4 636'],
  ['Totalt belopp enligt flyktingvariabler', '600 000 000'],
  ['Totalt antal ”mottagna” i riket', '297\u00a0413'],
  ['Länets antal', '4 636'],
  ['Länets andel av riket', '1,56 %'],
  ['Belopp regionen (flyktingvariabler)', '9 352 651'],
  ['Totalt belopp enligt befolkningsfördelning', '2,1 mdr'],
  ['Länets befolkning', '131 266'],
  ['Rikets befolkning', '10 311 176'],
  ['Länets andel av befolkningen', '1,27 %'],
  ['Belopp regionen (befolkning)', '26 733 963'],
  ['TOTALT BELOPP ÅR 2020', '36 086 614'],
  ['BELOPP PER INVÅNARE', '275'],
  ['RANG PER INVÅNARE', '7'],
  ['BELOPP ENLIGT UTFALL 2019', '36 171 636'],
  ['DIFFERENS 2020-2019', '-85 023'],
];

export const forecastValues = [
  ...['746', '3890', '4636', '600000000', '297413', '4636', '1.56', '9352651', '2100000000'],
  ...['131266', '10311176', '1.27', '26733963', '36086614', '275', '7', '36171636', '-85023'],
];
