import type { TemplateRows } from '../model';

/** The empty, guided workbook: two example boards to write over. */
export const framesTemplate: readonly TemplateRows[] = [
  {
    table: 'boards',
    headings: ['Nämnd', 'Förkortning', 'Index', 'Budget 2026 (mkr)', 'Budget 2027 (mkr)'],
    rows: [
      ['Regionstyrelsen', 'RS', 'LPIK inkl. läkemedel', 100, null],
      ['Hälso- och sjukvårdsnämnden', 'HSN', 'ingen', 200, null],
    ],
  },
  {
    table: 'changes',
    headings: [
      ...['Nämnd', 'Post', 'Belopp (mkr)', 'Från år', 'Till år', 'Typ', 'Motpart', 'Beslut'],
    ],
    rows: [
      ['RS', 'Exempel på tillfällig satsning', 4, 2027, 2027, 'inprioritering', null, null],
      ['RS', 'Exempel på omdisponering', 2.5, 2027, null, 'omdisponering', 'HSN', null],
      ['HSN', 'Exempel på omdisponering', -2.5, 2027, null, 'omdisponering', 'RS', null],
    ],
  },
  {
    table: 'indexes',
    headings: ['År', 'LPIK inkl. läkemedel (%)'],
    rows: [[2027, 2.5]],
  },
];
