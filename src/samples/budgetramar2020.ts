import printedChanges from '../../assets/reference/ramforandringar.json';
import printedFrames from '../../assets/reference/tabell-08-budgetramar.json';
import type { SheetContent, WorkbookContent } from '../workbook/xlsx/sheetContent';
import { readMeSheet } from './readMeSheet';
import { numberCell, type SheetCell } from './sheetRows';
import { tableSheet } from './tableSheet';

type PrintedChange = (typeof printedChanges.rows)[number];

/**
 * The sample of the boards' frames 2019–2022 in Region Jämtland Härjedalen, with the printed changes. The
 * frames can not all be reproduced from the changes, and the model says what is unexplained.
 */
export function budgetramar2020(): WorkbookContent {
  return {
    sheets: [framesSheet(), changesSheet(), indexSheet(), explanation],
    names: [],
  };
}

const title = 'Budgetramar per nämnd 2019–2022, Region Jämtland Härjedalen';

/** Abbreviations as the changes use them, and what each board's frame is indexed by. */
const boards: ReadonlyMap<string, readonly [short: string, index: string]> = new Map([
  ['Regionstyrelsen', ['RS', 'LPIK inkl. läkemedel']],
  ['Hälso- och sjukvårdsnämnden', ['HSN', 'ingen']],
  ['Regionala utvecklingsnämnden', ['RUN', 'LPIK inkl. läkemedel']],
  [
    'Gemensam nämnd för samverkan inom drift och stöd, utveckling samt specialistfunktioner',
    ['GNDS', 'ingen'],
  ],
  [
    'Gemensam nämnd för sammanhållen upphandling, lagerhållning och distribution av sjukvårdsprodukter',
    ['GNU', 'ingen'],
  ],
  ['Revision', ['REV', 'ingen']],
  ['Patientnämnden', ['PN', 'ingen']],
  ['Förtroendevalda politiker', ['FP', 'ingen']],
]);

const oneDecimal = '#,##0.0';
const threeDecimals = '#,##0.0##';

function framesSheet(): SheetContent {
  const { columns, rows } = printedFrames;
  const line = ({ label, values }: (typeof rows)[number]): readonly SheetCell[] => {
    const [short = '', index = ''] = boards.get(label) ?? [];
    return [label, short, index, ...values.map((value) => mkr(value, oneDecimal))];
  };
  return tableSheet(
    'Ramar',
    { title, note: 'Tabell 8, tryckt. Förkortning och index är satta ur ramförändringarna.' },
    ['Nämnd', 'Förkortning', 'Index', ...columns.map(({ label }) => `${label} (mkr)`)],
    rows.map(line),
    [58, 13, 22, 14, 14, 14, 14],
  );
}

function changesSheet(): SheetContent {
  return tableSheet(
    'Ramförändringar',
    { title, note: 'Tryckta förändringar. En rad är härledd, se Läs mig.' },
    ['Nämnd', 'Post', 'Belopp (mkr)', 'Från år', 'Till år', 'Typ', 'Motpart', 'Beslut'],
    [inferred, ...printedChanges.rows.filter(isChange).map(changeLine)],
    [8, 56, 13, 9, 9, 28, 18, 28],
  );
}

/** 2 770,7 − 214 is the 2 556,7 that the paper counts the year 2020 from. */
const inferred: readonly SheetCell[] = [
  'HSN',
  'Budgetramökning 2019 (varav-rad i tabell 8, härledd som tillfällig)',
  numberCell('214', threeDecimals),
  numberCell('2019', '0'),
  numberCell('2019', '0'),
  'tillfällig',
  null,
  null,
];

/** Starting points and totals stand in the table of frames, and what is indexed beside them there. */
const isChange = ({ type }: PrintedChange): boolean =>
  !/utgångsläge|ram total|uppräkning/.test(type);

function changeLine(row: PrintedChange): readonly SheetCell[] {
  const from = Math.min(...row.years);
  const isTemporary = row.type.includes('tillfällig');
  const part = row.sign === 'of_which' ? 'varav' : row.type;
  const amount = row.values[0] ?? null;
  return [
    row.board,
    row.label,
    row.unit === 'tkr' ? `${amount} tkr` : mkr(amount, threeDecimals),
    numberCell(String(from), '0'),
    isTemporary ? numberCell(String(Math.max(...row.years)), '0') : null,
    part,
    row.counterparty === 'ej angiven' ? null : row.counterparty,
    row.reference.join(', ') || null,
  ];
}

function indexSheet(): SheetContent {
  const line = (year: string, percent: string, source: string): readonly SheetCell[] => [
    numberCell(year, '0'),
    numberCell(percent, '0.0'),
    source,
  ];
  return tableSheet(
    'Index',
    { title, note: '2020 är tryckt; 2021 och 2022 är härledda, se Läs mig.' },
    ['År', 'LPIK inkl. läkemedel (%)', 'Källa'],
    [line('2020', '2.5', 'tryckt'), line('2021', '2.5', 'härledd'), line('2022', '2.3', 'härledd')],
    [8, 24, 12],
  );
}

const mkr = (value: string | null, format: string): SheetCell =>
  value === null ? null : numberCell(value, format);

const explanation = readMeSheet('Läs mig', title, [
  {
    heading: 'Vad exemplet visar',
    paragraphs: [
      'Ramarna för 2020–2022 räknas fram ur 2019 års ramar, index och de förändringar som regionplanen redovisar, och hålls mot de tryckta ramarna. De går inte att återskapa helt: det som inte förklaras står i en egen kolumn och ett eget steg i bryggan.',
      'Kör modellen Budgetramar. Välj en nämnd för bryggan, till exempel HSN, och prova att låta varje år utgå från den tryckta ramen.',
    ],
  },
  {
    heading: 'Tryckta uppgifter',
    paragraphs: [
      'Ramar: tabell 8 i Regionplan och budget 2020–2022, i mkr. Ramförändringar: samma plans avsnitt om förändring av budgetramar; poster utan tryckt belopp står utan belopp. LPIK 2020: 2,5 procent enligt planens text.',
      'Raderna Varav och Utökat uppdrag är delar av andra rader och räknas inte en gång till.',
    ],
  },
  {
    heading: 'Härlett av oss',
    paragraphs: [
      'Hälso- och sjukvårdsnämndens ökning med 214 mkr år 2019 är satt som tillfällig: 2 770,7 − 214 är de 2 556,7 mkr som planen anger som utgångsläge för 2020.',
      'LPIK 2021 och 2022 är de ökningar som Regionala utvecklingsnämndens tryckta ramar visar (338,6 till 347,0 och 354,9). Vilket index varje nämnd har är tolkat ur ramförändringarna.',
      'Ett sista år är satt där planen kallar förändringen tillfällig; övriga förändringar är permanenta.',
    ],
  },
]);
