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
const withKey = (...regions: RawCell[][]): BadInput['sheets'] => ({
  ...register(row({ 2: '', 3: 'Folkmängd' })),
  Regioner: [['Kod', 'Region', 'Folkmängd'], ...regions],
});
const withDays = (...rows: RawCell[][]): BadInput['sheets'] => ({
  ...register(row()),
  Datum: [['Bidrag', 'Vad', 'Senast'], ...rows],
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
  {
    what: 'no grant in the register',
    sheets: { Bidrag: [headings] },
    cell: 'Bidrag!A1',
    sentence:
      'Det finns inget bidrag i Bidrag!A1:I1. Skriv minst en rad med Bidrag, Regionens belopp och Status.',
  },
  {
    what: 'recipients and no register',
    sheets: { Mottagare: withRecipients(['A', 'Nämnd 1', 5, null, null]).Mottagare! },
    cell: null,
    sentence:
      'Tabellen Bidrag saknas: bara Mottagare (Mottagare!A1:E2) hittades. Lägg in en tabell med rubrikerna Bidrag, Status, eller infoga mallen.',
  },
  {
    what: 'a key and no regions',
    sheets: register(row({ 2: '', 3: 'Folkmängd' })),
    cell: 'Bidrag!D2',
    sentence:
      'Nyckeln för A (Bidrag!D2) behöver tabellen Regioner, som inte finns i arbetsboken. Lägg in den, eller skriv Regionens belopp.',
  },
  {
    what: 'a key and one region only',
    sheets: withKey(['23', 'Region Jämtland Härjedalen', 131_269]),
    settings: ['ownRegion=23'],
    cell: 'Bidrag!D2',
    sentence:
      'Nyckeln för A (Bidrag!D2) behöver alla som delar på bidraget, men tabellen Regioner har bara en rad. Fyll på den, eller skriv Regionens belopp.',
  },
  {
    what: 'a key and no own region',
    sheets: withKey(
      ['23', 'Region Jämtland Härjedalen', 131_269],
      ['24', 'Region Västerbotten', 271_736],
    ),
    cell: 'Bidrag!D2',
    sentence:
      'Nyckeln för A (Bidrag!D2) ger alla regioners delar, men den egna regionen är inte vald eller finns inte i tabellen Regioner. Välj Egen region.',
  },
  {
    what: 'a recipient of a grant that two registers have',
    sheets: {
      Norr: [headings, row()],
      Söder: [headings, row()],
      Mottagare: [
        ['Bidrag', 'Mottagare', 'Belopp'],
        ['A', 'Nämnd 1', 5],
      ],
    },
    cell: 'Mottagare!A2',
    sentence:
      'Bidraget ”A” (Mottagare!A2) finns i flera register (Norr!A2, Söder!A2). Flytta raden till samma blad som sitt register, eller ge bidragen olika namn.',
  },
  {
    what: 'a recipient of nothing',
    sheets: withRecipients([null, 'Nämnd 1', 5, null, null]),
    cell: 'Mottagare!A2',
    sentence:
      'Bidrag saknas för mottagaren Nämnd 1 (Mottagare!A2). Skriv vilket bidrag raden gäller.',
  },
  {
    what: 'a part for nobody',
    sheets: withRecipients(['A', null, 5, null, null]),
    cell: 'Mottagare!B2',
    sentence: 'Mottagare saknas för en del av A (Mottagare!B2). Skriv vem som får den.',
  },
  {
    what: 'a negative share',
    sheets: withRecipients(['A', 'Nämnd 1', null, '-5 %', null]),
    cell: 'Mottagare!D2',
    sentence: 'Andelen av A till Nämnd 1 (Mottagare!D2) är negativ. Rätta den.',
  },
  {
    what: 'a share of a performance part that is not there',
    sheets: {
      ...register(row()),
      Mottagare: withRecipients(['A', 'Nämnd 1', null, '5 %', 'prestationsdelen']).Mottagare!,
    },
    cell: 'Mottagare!D2',
    sentence:
      'Nämnd 1 ska få en andel av prestationsdelen av A (Mottagare!D2), men registret har ingen Prestationsdel för bidraget. Fyll i den.',
  },
  {
    what: 'a share of what is left, of which nobody knows',
    sheets: {
      ...register(row({ 4: '-' })),
      Mottagare: withRecipients(['A', 'Nämnd 1', null, '5 %', 'kvar att fördela']).Mottagare!,
    },
    cell: 'Mottagare!D2',
    sentence:
      'Nämnd 1 ska få en andel av det som är kvar av A (Mottagare!D2), men I budget är inte ifyllt för bidraget. Skriv 0 om inget ligger i budgeten.',
  },
  {
    what: 'a day of nothing',
    sheets: withDays([null, 'redovisning', '2026-12-31']),
    cell: 'Datum!A2',
    sentence: 'Bidrag saknas för ”redovisning” (Datum!A2). Skriv vilket bidrag dagen gäller.',
  },
  {
    what: 'something to do on no day',
    sheets: withDays(['A', 'redovisning', null]),
    cell: 'Datum!C2',
    sentence:
      'Dag saknas för ”redovisning” (Datum!C2). Skriv ett datum, till exempel 2026-12-31, eller ta bort raden.',
  },
  {
    what: 'an amount that is no number',
    sheets: register(row({ 2: 'cirka tusen' })),
    cell: 'Bidrag!C2',
    sentence:
      '”cirka tusen” i Bidrag!C2 är inte ett tal. Skriv ett tal under Regionens belopp eller lämna cellen tom.',
  },
]);
