import type { RawCell } from '../../src/tables/cell';
import { refusesBadInput, type BadInput } from './badInputRun';

const headings: RawCell[] = ['Behov', 'Ansvarig', 'Kst', 'Belopp', 'Andel'];
const tolk: RawCell[] = ['Tolk', 'Hsn', '2501', 400, null];

const workbook = (...rows: RawCell[][]): BadInput['sheets'] => ({
  Beslut: [headings, tolk, ...rows],
});

const thousand = ['amount=1000'];

refusesBadInput('allocation', [
  {
    what: 'no table, only an amount',
    sheets: { Blad1: [['Belopp att fördela', 1000]] },
    cell: null,
    sentence:
      'Tabellen Intern fördelning saknas. Lägg in en tabell med rubrikerna Behov, Ansvarig verksamhet, Kst och Belopp, eller infoga mallen.',
  },
  {
    what: 'no amount to allocate',
    sheets: workbook(['Info', 'Hsn', '2501', 'Rest', null]),
    cell: null,
    sentence:
      'Beloppet att fördela saknas. Skriv det som valet Belopp att fördela (amount), eller i bladet med etiketten Belopp att fördela i en cell och beloppet i nästa.',
  },
  {
    what: 'two amounts to allocate',
    sheets: {
      ...workbook(['Info', 'Hsn', '2501', 'Rest', null]),
      Ett: [['Belopp att fördela', 1000]],
      Två: [['Mottaget belopp', 900]],
    },
    cell: 'Två!B1',
    sentence:
      'Beloppet att fördela står med olika tal i Ett!B1 och Två!B1. Rätta det ena, eller skriv det som gäller som valet Belopp att fördela (amount).',
  },
  {
    what: 'a negative amount',
    sheets: {
      ...workbook(['Info', 'Hsn', '2501', 'Rest', null]),
      Ett: [['Belopp att fördela', -1000]],
    },
    cell: 'Ett!B1',
    sentence:
      'Beloppet att fördela är −1 000 kr (Ett!B1), men det kan inte vara negativt. Rätta beloppet.',
  },
  {
    what: 'two rest rows',
    sheets: workbook(['Info', 'Hsn', '1', 'Rest', null], ['Stab', 'Hsn', '1', null, 'rest']),
    settings: thousand,
    cell: 'Beslut!E4',
    sentence:
      'Två rader tar resten (Beslut!D3 och Beslut!E4). Bara en rad kan göra det; skriv ett belopp eller en andel på den andra.',
  },
  {
    what: 'a negative rest',
    sheets: workbook(['Info', 'Hsn', '1', '70 %', null], ['Stab', 'Hsn', '1', 'Rest', null]),
    settings: thousand,
    cell: 'Beslut!D4',
    sentence:
      'Resten (Beslut!D4) blir −100 kr: de andra raderna är 1 100 kr, mer än beloppet 1 000 kr. Sänk dem eller höj beloppet.',
  },
  {
    what: 'shares over 100 %',
    sheets: {
      Beslut: [headings, ['A', 'Hsn', '1', '60 %', null], ['B', 'Hsn', '1', null, '41 %']],
    },
    settings: thousand,
    cell: 'Beslut!D2',
    sentence:
      'Andelarna (Beslut!D2 och Beslut!E3) är 101 % tillsammans, mer än hela beloppet. Sänk dem till högst 100 %.',
  },
  {
    what: 'fixed amounts and shares over the amount',
    sheets: workbook(['Info', 'Hsn', '1', '61 %', null]),
    settings: thousand,
    cell: 'Beslut!D3',
    sentence:
      'Raderna är 1 010 kr tillsammans, 10 kr mer än beloppet 1 000 kr (Beslut!D3). Sänk dem eller höj beloppet.',
  },
  {
    what: 'something left and no rest',
    sheets: {
      ...workbook(['Info', 'Hsn', '1', '50 %', null]),
      Ett: [['Belopp att fördela', 1000]],
    },
    cell: 'Ett!B1',
    sentence:
      '100 kr är inte fördelade: raderna är 900 kr av 1 000 kr (Ett!B1). Lägg till en rad med Rest, höj en rad eller rätta beloppet.',
  },
  {
    what: 'both amount and share',
    sheets: workbook(['Info', 'Hsn', '1', 600, 0.6]),
    settings: thousand,
    cell: 'Beslut!E3',
    sentence: 'Info har både belopp (Beslut!D3) och andel (Beslut!E3). Ta bort det ena.',
  },
  {
    what: 'neither amount nor share',
    sheets: workbook(['Info', 'Hsn', '1', null, null], ['Stab', 'Hsn', '1', 'Rest', null]),
    settings: thousand,
    cell: 'Beslut!D3',
    sentence:
      'Info har varken belopp eller andel (Beslut!D3). Skriv ett belopp, en andel eller Rest, eller ta bort raden.',
  },
  {
    what: 'a negative row',
    sheets: workbook(['Info', 'Hsn', '1', -50, null], ['Stab', 'Hsn', '1', 'Rest', null]),
    settings: thousand,
    cell: 'Beslut!D3',
    sentence:
      'Info är negativt (Beslut!D3). Skriv noll eller mer; det som dras av kan inte fördelas.',
  },
  {
    what: 'one krona or 100 %',
    sheets: workbook(['Info', 'Hsn', '1', 1, null], ['Stab', 'Hsn', '1', 'Rest', null]),
    settings: thousand,
    cell: 'Beslut!D3',
    sentence:
      'Talet 1 i Beslut!D3 kan vara kronor eller en andel (Excel sparar 100 % som 1). Skriv andelen som text under Belopp, till exempel ’100 %, eller i kolumnen Andel.',
  },
  {
    what: 'another word than Rest',
    sheets: workbook(['Info', 'Hsn', '1', 'Övrigt', null]),
    settings: thousand,
    cell: 'Beslut!D3',
    sentence:
      '”Övrigt” i Beslut!D3 är inte ett tal. Skriv ett tal under Belopp eller lämna cellen tom.',
  },
  {
    what: 'an Excel error value',
    sheets: workbook(['Info', 'Hsn', '1', { error: '#DIV/0!' }, null]),
    settings: thousand,
    cell: 'Beslut!D3',
    sentence: 'Belopp i Beslut!D3 har felvärdet #DIV/0!. Rätta formeln eller skriv värdet.',
  },
  {
    what: 'no needs',
    sheets: { Beslut: [headings] },
    settings: thousand,
    cell: 'Beslut!A1',
    sentence: 'Det finns inget behov i Beslut!A1:E1. Skriv minst en rad med Behov och Belopp.',
  },
]);
