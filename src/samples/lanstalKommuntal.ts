import type { DecimalText } from '../core/amount/exact';
import type { SheetContent, WorkbookContent } from '../workbook/xlsx/sheetContent';
import { commaSeparated } from './commaSeparated';
import { readMeSheet } from './readMeSheet';
import { contentCells, noteStyle, numberCell, styled, titleStyle } from './sheetRows';
import { tableSheet } from './tableSheet';

const title = 'Länstal till kommuntal: Jämtlands län 2020';
const warning = 'Räkneexempel, inte länsstyrelsens beslut.';
const county = '23';

/** Numbers of nobody's, so that the example has a criterion where more gives fewer. */
const inventedReceived: Readonly<Record<string, DecimalText>> = {
  '2303': '48',
  '2305': '62',
  '2309': '75',
  '2313': '110',
  '2321': '58',
  '2326': '40',
  '2361': '85',
  '2380': '410',
};

/**
 * The sample of one county: its public number for 2020 shared between its eight municipalities by their
 * public population and a criterion with invented numbers.
 *
 * @param municipalities the text of assets/reference/kommuner-jamtland.csv
 * @param countyQuotas the text of assets/reference/lanstal.csv
 */
export function lanstalKommuntal(municipalities: string, countyQuotas: string): WorkbookContent {
  const quota = commaSeparated(countyQuotas).find(({ kod }) => kod === county);
  if (!quota) throw new Error(`No county quota for ${county}`);
  return {
    sheets: [
      tableSheet(
        'Kommuner',
        { title, note: `${warning} Folkmängden är offentlig, Tidigare mottagna är påhittade tal.` },
        ['Kod', 'Kommun', 'Folkmängd', 'Tidigare mottagna', 'Låst'],
        commaSeparated(municipalities).map((row) => [
          row.kod!,
          row.kommun!,
          numberCell(row.folkmangd_2020_12_31!),
          numberCell(inventedReceived[row.kod!]!),
          null,
        ]),
        [8, 24, 14, 20, 10],
      ),
      tableSheet(
        'Kriterier',
        { title: 'Vad länstalet fördelas efter', note: `${warning} Vikterna är våra.` },
        ['Kriterium', 'Vikt', 'Riktning'],
        [
          ['Folkmängd', numberCell('0.7', '0%'), 'mer ger fler'],
          ['Tidigare mottagna', numberCell('0.3', '0%'), 'mer ger färre'],
        ],
        [26, 10, 22],
      ),
      totalSheet(quota.lanstal_2020!, quota.lan!),
      explanation,
    ],
    names: [],
  };
}

function totalSheet(number: DecimalText, name: string): SheetContent {
  const rows = [
    [styled(`Länstal för ${name}`, titleStyle)],
    [],
    ['Länstal 2020', numberCell(number), styled('offentligt: SFS 2019:599', noteStyle)],
  ];
  return {
    name: 'Länstal',
    cells: contentCells(rows),
    columnWidths: [28, 12, 30],
    gridlines: false,
    print: {
      landscape: false,
      repeatedRows: [0, 0],
      area: { top: 0, left: 0, rows: rows.length, columns: 3 },
    },
  };
}

const explanation = readMeSheet('Läs mig', title, [
  {
    heading: 'Räkneexempel, inte länsstyrelsens beslut',
    paragraphs: [
      'Länsstyrelsen bestämmer hur länets tal fördelas på kommunerna. Här är det ett exempel på hur det kan räknas: två viktade kriterier, hela personer som tillsammans är länstalet. Kör modellen Länstal till kommuntal. Skriv ett tal i kolumnen Låst för att bestämma en kommuns tal för hand.',
    ],
  },
  {
    heading: 'Offentligt',
    paragraphs: [
      'Länstalet 2020, 86 för Jämtlands län: SFS 2019:599, ändring av förordningen (2016:40) om fördelning av anvisningar till kommuner.',
      'Folkmängden: SCB, kommunerna den 31 december 2020.',
    ],
  },
  {
    heading: 'Påhittat',
    paragraphs: [
      'Talen i kolumnen Tidigare mottagna och vikterna 70 och 30 procent är påhittade för exemplet. Använd dem inte.',
    ],
  },
]);
