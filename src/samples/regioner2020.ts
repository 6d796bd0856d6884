import type { SheetContent, WorkbookContent } from '../workbook/xlsx/sheetContent';
import { commaSeparated } from './commaSeparated';
import { readMeSheet } from './readMeSheet';
import { numberCell, styled, type SheetCell } from './sheetRows';
import { tableSheet } from './tableSheet';

const title = 'Räkneexempel: välfärdsmiljarderna 2020 till regionerna';
const warning = 'Räkneexempel, inte det beslutade bidraget.';

/**
 * The sample of all 21 regions: two pots with the size of the welfare billions of 2020, shared by real
 * public numbers. A worked example: the refugee pot of the decision had another key.
 *
 * @param populations the text of assets/reference/regioner-folkmangd.csv
 * @param countyQuotas the text of assets/reference/lanstal.csv
 * @param pots the text of assets/reference/valfardsmiljarder-potter.csv
 */
export function regioner2020(
  populations: string,
  countyQuotas: string,
  pots: string,
): WorkbookContent {
  return {
    sheets: [itemsSheet(pots), regionsSheet(populations, countyQuotas), explanation],
    names: [],
  };
}

function itemsSheet(pots: string): SheetContent {
  const pot = commaSeparated(pots).find(({ year }) => year === '2020');
  if (!pot) throw new Error('No pots for 2020');
  return tableSheet(
    'Poster',
    { title, note: warning },
    ['Post', 'Belopp', 'Nyckel', 'Riket totalt'],
    [
      [
        'Flyktingvariabler',
        numberCell(pot.regions_refugee_kr!),
        'Länstal 2019 + Länstal 2020',
        null,
      ],
      ['Befolkning', numberCell(pot.regions_per_inv_kr!), 'Folkmängd', null],
    ],
    [22, 18, 32, 16],
  );
}

function regionsSheet(populations: string, countyQuotas: string): SheetContent {
  const quotas = new Map(commaSeparated(countyQuotas).map((row) => [row.kod, row]));
  const rows = commaSeparated(populations).map((row): readonly SheetCell[] => {
    const quota = quotas.get(row.kod);
    if (!quota) throw new Error(`No county quota for ${row.kod}`);
    return [
      row.kod!,
      row.region!,
      numberCell(quota.lanstal_2019!),
      numberCell(quota.lanstal_2020!),
      numberCell(row.folkmangd_2019_12_31!),
      styled(row.rangordnas!, { align: 'center' }),
    ];
  });
  return tableSheet(
    'Regioner',
    { title, note: `${warning} Länens länstal och folkmängd den 31 december 2019.` },
    ['Kod', 'Region', 'Länstal 2019', 'Länstal 2020', 'Folkmängd', 'Rangordnas'],
    rows,
    [7, 30, 14, 14, 14, 13],
  );
}

const explanation = readMeSheet('Läs mig', title, [
  {
    heading: 'Räkneexempel, inte det beslutade bidraget',
    paragraphs: [
      'Beloppen är regionernas del av välfärdsmiljarderna 2020 (600 miljoner kronor efter flyktingvariabler, 2 100 miljoner kronor efter befolkning). Fördelningen är däremot ett räkneexempel: det beslutade bidraget använde antal asylsökande och kommunmottagna per län, som inte ingår här. I stället används länstalen för 2019 och 2020, som är offentliga för alla län.',
      'Kör modellen Fördelning för att få belopp, kronor per invånare och rang för alla regioner. Ändra gärna ett belopp eller en nyckel på bladet Poster och räkna om.',
    ],
  },
  {
    heading: 'Publicerade uppgifter',
    paragraphs: [
      'Folkmängd: SCB, folkmängd i riket och länen den 31 december 2019; summan är rikets 10 327 589.',
      'Länstal 2019: SFS 2018:1592. Länstal 2020: SFS 2019:599. Båda är ändringar av förordningen (2016:40) om fördelning av anvisningar till kommuner. De gäller län; här står de på länets region.',
      'Belopp: 30 procent av de 7 miljarder kronor som fördelas per invånare och 20 procent av de 3 miljarder kronor som fördelas efter flyktingmottagande år 2020.',
    ],
  },
  {
    heading: 'Vårt',
    paragraphs: [
      'Nyckeln Länstal 2019 + Länstal 2020 är vald för exemplet. Region Gotland får sin del av posterna men rangordnas inte: Gotland är en kommun med regionens uppgifter, och rangen gäller de 20 andra.',
      'Kolumnen Utfall föregående år är inte med, eftersom exemplet inte har något föregående år att jämföra med.',
    ],
  },
]);
