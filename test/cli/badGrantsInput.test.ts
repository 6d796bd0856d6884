import type { RawCell } from '../../src/tables/cell';
import { refusesBadInput, type BadInput } from './badInputRun';

const headings: RawCell[] = [
  ...['Bidrag', 'Nationellt belopp', 'Regionens belopp', 'Nyckel', 'I budget', 'Status'],
  ...['Sannolikhet', 'Prestationsdel', 'Rekvireras senast'],
];
const row = (change: Readonly<Record<number, RawCell>> = {}): RawCell[] =>
  ['A', 1000000, 100000, null, 0, 'beslutad', null, null, null].map(
    (cell, column) => change[column] ?? cell,
  );
const register = (...rows: RawCell[][]): BadInput['sheets'] => ({ Bidrag: [headings, ...rows] });
const withRecipients = (...rows: RawCell[][]): BadInput['sheets'] => ({
  ...register(row({ 7: 30000 })),
  Mottagare: [['Bidrag', 'Mottagare', 'Belopp', 'Andel', 'Andel av'], ...rows],
});

refusesBadInput('grants', [
  {
    what: 'an unknown status, with the nearest known one',
    sheets: register(row({ 5: 'beslutadd' })),
    cell: 'Bidrag!F2',
    sentence:
      'Status ”beslutadd” för A (Bidrag!F2) är inte känd. Menade du beslutad? Skriv prognos, beslutad, rekvirerad eller utbetald.',
  },
  {
    what: 'a probability over 100 %',
    sheets: register(row({ 6: '120 %' })),
    cell: 'Bidrag!G2',
    sentence: 'Sannolikheten för A (Bidrag!G2) är 120 %. Den ska vara mellan 0 och 100 %.',
  },
  {
    what: 'both an amount and a key',
    sheets: register(row({ 3: 'Folkmängd' })),
    cell: 'Bidrag!D2',
    sentence: 'A har både Regionens belopp (Bidrag!C2) och en nyckel (Bidrag!D2). Ta bort det ena.',
  },
  {
    what: 'neither an amount nor a key',
    sheets: register(row(), ['B', 1000000, null, null, 0, 'beslutad']),
    cell: 'Bidrag!C3',
    sentence:
      'B har varken Regionens belopp (Bidrag!C3) eller en nyckel, och ingen post i arbetsboken heter så. Fyll i beloppet, en nyckel eller ordet Okänt.',
  },
  {
    what: 'a date that is none',
    sheets: register(row({ 8: 'tredje kvartalet 2019' })),
    cell: 'Bidrag!I2',
    sentence:
      '”tredje kvartalet 2019” i Bidrag!I2 är inte en dag. Skriv ett datum under Rekvireras senast, till exempel 2026-12-31, eller lämna cellen tom.',
  },
  {
    what: 'the same grant twice',
    sheets: register(row(), row({ 0: 'a ' })),
    cell: 'Bidrag!A3',
    sentence:
      'a står två gånger i registret (Bidrag!A2 och Bidrag!A3). Slå ihop raderna eller ge dem olika namn.',
  },
  {
    what: 'a performance part larger than the grant',
    sheets: register(row({ 7: 100001 })),
    cell: 'Bidrag!H2',
    sentence:
      'Prestationsdelen för A (Bidrag!H2) är större än hela bidraget (Bidrag!C2) eller negativ. Rätta den.',
  },
  {
    what: 'shares over 100 %',
    sheets: withRecipients(
      ['A', 'Nämnd 1', null, '60 %', 'prestationsdelen'],
      ['A', 'Nämnd 2', null, '41 %', 'prestationsdelen'],
    ),
    cell: 'Mottagare!D2',
    sentence:
      'Andelarna av A (Mottagare!D2, Mottagare!D3) är 101 % av prestationsdelen tillsammans. De kan vara högst 100 %.',
  },
  {
    what: 'recipients who get more than there is',
    sheets: withRecipients(['A', 'Nämnd 1', 60000], ['A', 'Nämnd 2', 40001]),
    cell: 'Mottagare!C2',
    sentence:
      'Mottagarna av A (Mottagare!C2, Mottagare!C3) får 100 001 kr tillsammans, mer än de 100 000 kr som finns att fördela. Minska ett belopp.',
  },
  {
    what: 'two rests',
    sheets: withRecipients(['A', 'Nämnd 1', 'Rest'], ['A', 'Nämnd 2', 'Rest']),
    cell: 'Mottagare!C3',
    sentence: 'A har flera mottagare med Rest (Mottagare!C2, Mottagare!C3). Bara en kan få resten.',
  },
  {
    what: 'a recipient with both an amount and a share',
    sheets: withRecipients(['A', 'Nämnd 1', 10, '5 %']),
    cell: 'Mottagare!D2',
    sentence:
      'Nämnd 1 har både ett belopp (Mottagare!C2) och en andel (Mottagare!D2). Ta bort det ena.',
  },
  {
    what: 'a recipient with neither',
    sheets: withRecipients(['A', 'Nämnd 1', null, null]),
    cell: 'Mottagare!C2',
    sentence:
      'Nämnd 1 har varken belopp eller andel (Mottagare!C2). Skriv ett belopp, en andel eller ordet Rest.',
  },
  {
    what: 'a share of something unknown',
    sheets: withRecipients(['A', 'Nämnd 1', null, '5 %', 'prestationen']),
    cell: 'Mottagare!E2',
    sentence:
      '”prestationen” (Mottagare!E2) säger inte vad andelen är av. Menade du prestationsdelen? Skriv hela bidraget, kvar att fördela eller prestationsdelen.',
  },
]);
