import type { TemplateRows } from '../model';

/** The empty, guided workbook: example municipalities and criteria to write over. */
export const quotaTemplate: readonly TemplateRows[] = [
  {
    table: 'municipalities',
    headings: ['Kod', 'Kommun', 'Folkmängd', 'Tidigare mottagna', 'Låst'],
    rows: [
      ['2303', 'Ragunda', 5000, 40, null],
      ['2380', 'Östersund', 60000, 200, null],
    ],
  },
  {
    table: 'criteria',
    headings: ['Kriterium', 'Vikt', 'Riktning'],
    rows: [
      ['Folkmängd', '70 %', 'mer ger fler'],
      ['Tidigare mottagna', '30 %', 'mer ger färre'],
    ],
  },
];
