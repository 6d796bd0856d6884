import type { TemplateRows } from '../model';

/** The empty, guided workbook: a fixed amount, a share and a rest row to write over. */
export const allocationTemplate: readonly TemplateRows[] = [
  {
    table: 'allocation',
    headings: [
      ...['Behov', 'Förtydligande', 'Ansvarig verksamhet', 'Kst', 'Belopp', 'Tidigare beslut'],
    ],
    rows: [
      ['Exempel: språktolk', 'fast belopp', 'Primärvården', '2501', 250000, null],
      [
        'Exempel: samordning',
        'andel av hela beloppet',
        'Planeringsavdelningen',
        '7059',
        '25 %',
        null,
      ],
      ['Exempel: information', 'det som är kvar', 'Kommunikation', '7017', 'Rest', null],
    ],
  },
];
