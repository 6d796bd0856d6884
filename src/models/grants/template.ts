import type { TemplateRows } from '../model';

/** The empty, guided workbook: two example grants with their recipients, and the
 * distribution that gives one of them, to write over. */
export const grantsTemplate: readonly TemplateRows[] = [
  {
    table: 'grants',
    headings: [
      ...['Bidrag', 'Nationellt belopp', 'Regionens belopp', 'I budget', 'Status', 'Sannolikhet'],
      ...['Prestationsdel', 'Rekvireras senast', 'Redovisas senast', 'Villkor', 'Beslut'],
      'Beslutat t.o.m.',
    ],
    rows: [
      [
        ...['Exempelbidrag A', 1000000000, 10000000, 4000000, 'beslutad', null],
        ...[2000000, '2026-06-30', '2027-02-28', 'Rapportera varje månad', 'Regeringsbeslut'],
        '2027',
      ],
      [
        ...['Exempelbidrag B', null, 5000000, 0, 'prognos', '60 %'],
        ...[null, null, null, null, null, null],
      ],
    ],
  },
  {
    table: 'grantRecipients',
    headings: ['Bidrag', 'Mottagare', 'Belopp', 'Andel', 'Andel av', 'Kst'],
    rows: [
      ['Exempelbidrag A', 'Nämnd 1', 3000000, null, null, '1001'],
      ['Exempelbidrag A', 'Nämnd 2', null, '50 %', 'prestationsdelen', '1002'],
      ['Exempelbidrag A', 'Regionstyrelsen', 'Rest', null, null, '1003'],
    ],
  },
  {
    table: 'grantDeadlines',
    headings: ['Bidrag', 'Vad', 'Senast'],
    rows: [['Exempelbidrag A', 'Delrapport', '2026-10-15']],
  },
  {
    table: 'items',
    headings: ['Post', 'Belopp', 'Nyckel'],
    rows: [['Exempelbidrag A', 1000000000, 'Folkmängd']],
  },
  {
    table: 'regions',
    headings: ['Kod', 'Region', 'Folkmängd'],
    rows: [
      ['23', 'Region Jämtland Härjedalen', 1000],
      ['24', 'Region Västerbotten', 99000],
    ],
  },
];
