import type { TemplateRows } from '../model';

/** The empty, guided workbook: two example pots and two example regions to write over. */
export const distributionTemplate: readonly TemplateRows[] = [
  {
    table: 'items',
    headings: ['Post', 'Belopp', 'Nyckel', 'Riket totalt'],
    rows: [
      ['Exempelpott efter folkmängd', 1000000, 'Folkmängd', null],
      ['Exempelpott efter antal', 500000, 'Antal', null],
    ],
  },
  {
    table: 'regions',
    headings: ['Kod', 'Region', 'Antal', 'Folkmängd', 'Utfall föregående år', 'Rangordnas'],
    rows: [
      ['23', 'Region Jämtland Härjedalen', 100, 1000, null, 'ja'],
      ['24', 'Region Västerbotten', 200, 2000, null, 'ja'],
    ],
  },
];
