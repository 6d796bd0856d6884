import { shiftDecimal } from '../tables/parse/decimalText';
import type { SheetContent, WorkbookContent } from '../workbook/xlsx/sheetContent';
import { readMeSheet } from './readMeSheet';
import {
  contentCells,
  noteStyle,
  numberCell,
  styled,
  titleStyle,
  wholeNumber,
  type SheetCell,
} from './sheetRows';

/** A printed paper as transcribed in assets/reference: every row with its printed number. */
export interface PrintedPaper {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly role: string;
    readonly values: readonly string[];
    readonly unit: string;
  }[];
}

/** A population pair that the paper does not print but that gives every krona that it does print. */
interface InferredPopulation {
  readonly county: string;
  readonly nation: string;
}

const region = 'Region Jämtland Härjedalen';
const printed = 'tryckt';
const inferred = 'härledd: återskapar de tryckta beloppen';
const ours = 'vår: förlagan gäller bara denna region';

/**
 * The sample of one region as a form, the way the official papers look: the final distribution of
 * 2020 and the first forecast, each on a sheet, and a sheet that says what is printed and what is not.
 */
export function valfardsmiljarden2020(
  final: PrintedPaper,
  forecast: PrintedPaper,
): WorkbookContent {
  return {
    sheets: [
      formSheet('Förslag 2020', final, { county: '131269', nation: '10311364' }),
      formSheet('Prognos 1 2020', forecast, { county: '131266', nation: '10311176' }),
      explanation,
    ],
    names: [],
  };
}

/** One official form on a sheet, every printed row in its order. */
export function formSheet(
  name: string,
  paper: PrintedPaper,
  population: InferredPopulation,
): SheetContent {
  const rows: (readonly SheetCell[])[] = [
    [styled(paper.title, titleStyle)],
    [],
    line('Region', styled(region, { align: 'right', bold: true }), ours),
    ...paper.rows.flatMap((row) => {
      const shown = line(row.label, valueCell(row), printed, emphasis(row.role));
      if (row.label === 'Totalt belopp enligt befolkningsfördelning') {
        return [
          shown,
          line('Länets befolkning', numberCell(population.county), inferred),
          line('Rikets befolkning', numberCell(population.nation), inferred),
        ];
      }
      return endsBlock(row) ? [shown, []] : [shown];
    }),
  ];
  return {
    name,
    cells: contentCells(rows),
    columnWidths: [46, 28, 40],
    gridlines: false,
    print: {
      landscape: false,
      repeatedRows: [0, 0],
      area: { top: 0, left: 0, rows: rows.length, columns: 3 },
    },
  };
}

function line(
  label: string,
  value: SheetCell,
  source: string,
  isStrong = false,
): readonly SheetCell[] {
  if (!isStrong) return [label, value, styled(source, sourceStyle)];
  const strong = { bold: true, borderTop: 'thin' } as const;
  const strongValue =
    value === null || typeof value === 'string'
      ? value
      : { value: value.value, style: { ...value.style, ...strong } };
  return [
    styled(label, strong),
    strongValue,
    styled(source, { ...sourceStyle, borderTop: 'thin' }),
  ];
}

const sourceStyle = { ...noteStyle, align: 'right' } as const;

const emphasis = (role: string): boolean => role === 'total' || role === 'subtotal';

/** The paper leaves a line blank after the counts and after each pot. */
const endsBlock = ({ label, role }: PrintedPaper['rows'][number]): boolean =>
  label === 'Summa' || role === 'subtotal';

function valueCell({ values: [value = ''], unit, label }: PrintedPaper['rows'][number]): SheetCell {
  if (unit === '%') return numberCell(shiftDecimal(value, -2), '0.00%');
  if (unit === 'rank') return numberCell(value, '0');
  if (value === '') throw new Error(`No printed value for ${label}`);
  return numberCell(value, wholeNumber);
}

const explanation = readMeSheet(
  'Läs mig',
  'Välfärdsmiljarden 2020 för Region Jämtland Härjedalen',
  [
    {
      heading: 'Vad arbetsboken visar',
      paragraphs: [
        'Två papper om samma statsbidrag: förslaget till fördelning (bladet Förslag 2020) och den första prognosen (bladet Prognos 1 2020). Kör modellen Fördelning för att räkna om båda och se varje steg.',
      ],
    },
    {
      heading: 'Tryckt',
      paragraphs: [
        'Rader märkta «tryckt» står som i ”Förslag fördelning av Välfärdsmiljard för flyktingmottagande 2020” och i ”Bilaga 5: Välfärdsmiljard, Jämtland PROGNOS 1 2020”, i samma ordning, med samma rubriker och siffror. De tryckta resultaten (belopp, kronor per invånare, rang, differens) är med för att modellen ska kunna jämföra sig med dem.',
        'Prognos 1 trycker differensen −85 023 fast de två tryckta beloppen skiljer 85 022 kr. Papperet drog ifrån oavrundade tal som det inte visar: det är avrundning, inte ett fel.',
      ],
    },
    {
      heading: 'Härlett',
      paragraphs: [
        'Papperen trycker befolkningsandelen bara som 1,27 %, för grovt att räkna med. Raderna Länets befolkning och Rikets befolkning är märkta «härledd»: de är ett par av tal som återskapar varje tryckt krona, 131 269 av 10 311 364 i förslaget och 131 266 av 10 311 176 i Prognos 1. Det är inte publicerad folkmängd.',
      ],
    },
    {
      heading: 'Vårt',
      paragraphs: [
        'Raden Region överst, märkningen i tredje kolumnen, talformaten och detta blad är tillagda. Rangen går inte att räkna ut ur en enda regions papper: för den behövs alla regioner.',
      ],
    },
    {
      heading: 'Källor',
      paragraphs: [
        'Pappren ovan, i Region Jämtland Härjedalens offentliga budgethandlingar för 2020. Bakgrund: regeringen.se, ”Fördelning av välfärdsmiljarderna utifrån flyktingmottagande” (september 2019), och skr.se, ”Välfärdsmiljarderna 2020” (20 december 2019).',
      ],
    },
  ],
);
