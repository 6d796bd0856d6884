import type { WorkbookContent } from '../workbook/xlsx/sheetContent';
import { chainSheet } from './grantRegisters/chain2020';
import { jamtlandSheet } from './grantRegisters/jamtland2019';
import { sickLeaveSheet } from './grantRegisters/sickLeave2019';
import { vasterbottenSheet } from './grantRegisters/vasterbotten2020';
import { readMeSheet } from './readMeSheet';
import { formSheet, type PrintedPaper } from './valfardsmiljarden2020';

/**
 * The sample of registers of earmarked grants: Västerbotten 2020, Jämtland 2019, the sick-leave grant of
 * 2019, and one grant of 2020 whose chain goes from the national pot to the cost centres.
 *
 * @param paper the official form of the distribution of 2020, which the chain begins with
 */
export function riktadeStatsbidrag(paper: PrintedPaper): WorkbookContent {
  return {
    sheets: [
      explanation,
      vasterbottenSheet(),
      jamtlandSheet(),
      sickLeaveSheet(),
      chainSheet(),
      formSheet('Förslag 2020', paper, { county: '131269', nation: '10311364' }),
    ],
    names: [],
  };
}

const explanation = readMeSheet('Läs mig', 'Riktade statsbidrag: fyra register', [
  {
    heading: 'Vad arbetsboken visar',
    paragraphs: [
      'Fyra register i samma arbetsbok, ett per blad. Modellen Riktade statsbidrag räknar dem var för sig och visar dem i samma tabeller, med registret i första kolumnen. Kör den till exempel med Räkna dagar från 2019-09-30 för att se kalendern så som den såg ut då.',
      'Västerbotten 2020: 327 mkr, varav 230 i budgeten, 97 kvar. Jämtland 2019: tretton bidrag. Sjukskrivning 2019: 14,75 mkr in, 13 mkr ut, 1,75 kvar. Kedjan 2020: från potten på 600 mkr i formuläret Förslag 2020 till regionens 8 584 125 kr, verksamheterna och deras kostnadsställen.',
    ],
  },
  {
    heading: 'Tryckt',
    paragraphs: [
      'Västerbotten: § 56 Fördelning av riktade statsbidrag 2020, RS 463-2020. Av det nationella står bara summan 12,5 miljarder i papperet. Jämtland: bilaga 5 Riktade statsbidrag. Sjukskrivning: tabell 18. Kedjan: intern fördelning av 8 584 125 kr och förslaget till fördelning av välfärdsmiljarden 2020.',
      'Det som papperen inte trycker saknas här också: Sällsynta diagnoser har bara ett nationellt belopp (Okänt), och I budget är bara ifyllt där papperet säger något. Tredje kvartalet 2019 är ingen dag och står därför bland villkoren.',
    ],
  },
  {
    heading: 'Härlett',
    paragraphs: [
      'Papperet från Västerbotten ger Hälso- och sjukvårdsnämnden 54,5 mkr i prestationsmedel och säger att 85 % är för produktionskostnader. Raden Rest är de återstående 15 % av prestationsdelen, 8,175 mkr, så att nämndens två rader tillsammans är de tryckta 54,5.',
      'Länets och rikets befolkning i Förslag 2020 återskapar de tryckta beloppen; se exemplet Välfärdsmiljarden 2020.',
    ],
  },
  {
    heading: 'Påhittat',
    paragraphs: [
      'Status: papperen säger inte om bidragen är beslutade. Här är alla beslutade utom Jämtlands kömiljard, som är en prognos med sannolikheten 50 %, för papperet skriver 4,1 mkr eller mer.',
    ],
  },
  {
    heading: 'Vårt',
    paragraphs: [
      'Rubrikerna, bladens ordning, noll i budget för Sjukskrivning och Kedjan, och att administrationen av försäkringsmedicinska utredningar (450 000 kr) betalas av den egna ersättningen på 750 000 kr. Kostnaderna i tabell 18 står där med minus, här utan.',
    ],
  },
]);
