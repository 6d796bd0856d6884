import type { RawCell } from '../../src/tables/cell';
import { refusesBadInput, type BadInput } from './badInputRun';

const headings: RawCell[] = ['Kod', 'Kommun', 'Folkmängd', 'Arbetslösa', 'Låst'];
const ragunda: RawCell[] = ['2303', 'Ragunda', 100, 10, null];
const bracke: RawCell[] = ['2305', 'Bräcke', 100, 20, null];
const people: RawCell[] = ['Folkmängd', 0.5, 'mer ger fler'];
const jobless: RawCell[] = ['Arbetslösa', 0.5, 'mer ger färre'];

const workbook = (
  municipalities: RawCell[][] = [ragunda, bracke],
  criteria: RawCell[][] = [people, jobless],
): BadInput['sheets'] => ({
  Kommuner: [headings, ...municipalities],
  Kriterier: [['Kriterium', 'Vikt', 'Riktning'], ...criteria],
});

const ten = ['total=10'];

refusesBadInput('quota', [
  {
    what: 'no total',
    sheets: workbook(),
    cell: null,
    sentence:
      'Länstalet saknas. Skriv det under Länstal (valet total), eller i bladet med etiketten Länstal i en cell och antalet personer i nästa, till exempel 86.',
  },
  {
    what: 'half a person to share',
    sheets: { ...workbook(), Tal: [['Länstal', 86.5]] },
    cell: 'Tal!B1',
    sentence: 'Länstalet är 86,5 (Tal!B1), men personer är hela. Skriv ett heltal.',
  },
  {
    what: 'two totals',
    sheets: { ...workbook(), Tal: [['Länstal', 86]], Annat: [['Länstal', 85]] },
    cell: 'Annat!B1',
    sentence:
      'Länstalet står med olika tal i Tal!B1 och Annat!B1. Rätta det ena, eller skriv det som gäller under Länstal (valet total).',
  },
  {
    what: 'no table of criteria',
    sheets: { Kommuner: workbook().Kommuner! },
    settings: ten,
    cell: null,
    sentence:
      'Tabellen Kriterier saknas: bara Kommuner (Kommuner!A1:E3) hittades. Lägg in en tabell med rubrikerna Kriterium, Vikt, Riktning, eller infoga mallen.',
  },
  {
    what: 'weights of 90 %',
    sheets: workbook([ragunda, bracke], [['Folkmängd', 0.4, 'mer ger fler'], jobless]),
    settings: ten,
    cell: 'Kriterier!B2',
    sentence: 'Vikterna (Kriterier!B2 och Kriterier!B3) är 90 % tillsammans. De ska vara 100 %.',
  },
  {
    what: 'a negative weight',
    sheets: workbook(
      [ragunda, bracke],
      [
        ['Folkmängd', '150 %', 'mer ger fler'],
        ['Arbetslösa', '-50 %', 'mer ger färre'],
      ],
    ),
    settings: ten,
    cell: 'Kriterier!B3',
    sentence:
      'Vikten för Arbetslösa (Kriterier!B3) är negativ. Skriv noll eller mer; för ett kriterium där mer ger färre ändras riktningen.',
  },
  {
    what: 'no weight',
    sheets: workbook([ragunda, bracke], [people, ['Arbetslösa', null, 'mer ger färre']]),
    settings: ten,
    cell: 'Kriterier!B3',
    sentence:
      'Vikt saknas för Arbetslösa (Kriterier!B3). Skriv vikten i procent, till exempel 40 %.',
  },
  {
    what: 'no direction',
    sheets: workbook([ragunda, bracke], [people, ['Arbetslösa', 0.5, null]]),
    settings: ten,
    cell: 'Kriterier!C3',
    sentence:
      'Riktning saknas för Arbetslösa (Kriterier!C3). Skriv mer ger fler eller mer ger färre.',
  },
  {
    what: 'a direction that says nothing',
    sheets: workbook([ragunda, bracke], [people, ['Arbetslösa', 0.5, 'uppåt']]),
    settings: ten,
    cell: 'Kriterier!C3',
    sentence:
      '”uppåt” (Kriterier!C3) är ingen riktning för Arbetslösa. Skriv mer ger fler eller mer ger färre.',
  },
  {
    what: 'a criterion that no column has',
    sheets: workbook([ragunda, bracke], [['Folkmänd', 0.5, 'mer ger fler'], jobless]),
    settings: ten,
    cell: 'Kriterier!A2',
    sentence:
      'Kriteriet ”Folkmänd” (Kriterier!A2) är ingen kolumn med tal i Kommuner. Menade du Folkmängd? Kolumnerna är: Folkmängd, Arbetslösa.',
  },
  {
    what: 'a criterion twice',
    sheets: workbook([ragunda, bracke], [people, people]),
    settings: ten,
    cell: 'Kriterier!A3',
    sentence:
      'Kriteriet Folkmängd står två gånger (Kriterier!A2 och Kriterier!A3). Ta bort den ena raden.',
  },
  {
    what: 'a zero where much gives few',
    sheets: workbook([ragunda, ['2305', 'Bräcke', 100, 0, null]]),
    settings: ten,
    cell: 'Kommuner!D3',
    sentence:
      'Arbetslösa är noll för Bräcke (Kommuner!D3), men när mer ger färre går noll inte att räkna med. Rätta talet eller välj ett annat kriterium.',
  },
  {
    what: 'a criterion of zeros',
    sheets: workbook([
      ['2303', 'Ragunda', 0, 10, null],
      ['2305', 'Bräcke', 0, 20, null],
    ]),
    settings: ten,
    cell: 'Kommuner!C1',
    sentence:
      'Folkmängd (Kommuner!C1) är noll för alla kommuner och ger ingen andel. Fyll i talen eller ta bort kriteriet.',
  },
  {
    what: 'a value missing',
    sheets: workbook([ragunda, ['2305', 'Bräcke', null, 20, null]]),
    settings: ten,
    cell: 'Kommuner!C3',
    sentence: 'Folkmängd saknas för Bräcke (Kommuner!C3). Fyll i den eller ta bort raden.',
  },
  {
    what: 'a negative value',
    sheets: workbook([ragunda, ['2305', 'Bräcke', -1, 20, null]]),
    settings: ten,
    cell: 'Kommuner!C3',
    sentence: 'Folkmängd i Kommuner!C3 är −1, men ett antal kan inte vara negativt. Rätta talet.',
  },
  {
    what: 'half a person locked',
    sheets: workbook([ragunda, ['2305', 'Bräcke', 100, 20, 2.5]]),
    settings: ten,
    cell: 'Kommuner!E3',
    sentence:
      'Det låsta talet för Bräcke är 2,5 (Kommuner!E3), men personer är hela. Skriv ett heltal eller lämna cellen tom.',
  },
  {
    what: 'a negative number locked',
    sheets: workbook([ragunda, ['2305', 'Bräcke', 100, 20, -2]]),
    settings: ten,
    cell: 'Kommuner!E3',
    sentence: 'Låst i Kommuner!E3 är −2, men ett antal kan inte vara negativt. Rätta talet.',
  },
  {
    what: 'more locked than there is',
    sheets: workbook([ragunda, ['2305', 'Bräcke', 100, 20, 11]]),
    settings: ten,
    cell: 'Kommuner!E3',
    sentence:
      'De låsta talen (Kommuner!E3) är 11 tillsammans, mer än länstalet 10. Sänk dem eller lås upp någon.',
  },
  {
    what: 'all locked and some left',
    sheets: workbook([
      ['2303', 'Ragunda', 100, 10, 4],
      ['2305', 'Bräcke', 100, 20, 5],
    ]),
    settings: ten,
    cell: 'Kommuner!E2',
    sentence:
      'Alla kommuner är låsta (Kommuner!E2 och Kommuner!E3) och har 9 tillsammans, färre än länstalet 10. Lås upp någon eller höj ett tal.',
  },
  {
    what: 'nothing for the others to share by',
    sheets: workbook(
      [
        ['2303', 'Ragunda', 100, 10, 4],
        ['2305', 'Bräcke', 0, 20, null],
      ],
      [['Folkmängd', 1, 'mer ger fler']],
    ),
    settings: ten,
    cell: 'Kommuner!E2',
    sentence:
      '6 är kvar efter de låsta talen (Kommuner!E2), men kriterierna ger de andra kommunerna ingenting. Lås upp någon eller ändra kriterierna.',
  },
  {
    what: 'a municipality twice',
    sheets: workbook([ragunda, bracke, ['', 'Ragunda kommun', 1, 1, null]]),
    settings: ten,
    cell: 'Kommuner!B4',
    sentence:
      'Ragunda kommun står två gånger (Kommuner!B2 och Kommuner!B4). Ta bort den ena raden.',
  },
  {
    what: 'a code of another municipality',
    sheets: workbook([ragunda, ['2309', 'Bräcke', 100, 20, null]]),
    settings: ten,
    cell: 'Kommuner!A3',
    sentence:
      'Koden 2309 (Kommuner!A3) är Krokom, men raden heter Bräcke. Rätta koden eller namnet.',
  },
  {
    what: 'no municipality',
    sheets: workbook([]),
    settings: ten,
    cell: 'Kommuner!A1',
    sentence:
      'Det finns ingen kommun i Kommuner!A1:E1. Skriv minst en rad med Kommun och tal för kriterierna.',
  },
  {
    what: 'no criterion',
    sheets: workbook([ragunda, bracke], []),
    settings: ten,
    cell: 'Kriterier!A1',
    sentence:
      'Det finns inget kriterium i Kriterier!A1:C1. Skriv minst en rad med Kriterium, Vikt och Riktning.',
  },
  {
    what: 'a total and no tables',
    sheets: { Tal: [['Länstal', 86]] },
    cell: null,
    sentence: 'Tabellerna Kommuner och Kriterier saknas. Lägg in dem eller infoga mallen.',
  },
]);
