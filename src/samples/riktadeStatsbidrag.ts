import jamtland from '../../assets/reference/bilaga-5-riktade-statsbidrag.json';
import internalAllocation from '../../assets/reference/intern-fordelning-2020.json';
import vasterbotten from '../../assets/reference/riktade-statsbidrag-vasterbotten-2020.json';
import sickLeave from '../../assets/reference/tabell-18-sjukskrivning.json';
import { serialOfDay } from '../tables/parse/writtenDate';
import type { SheetContent, WorkbookContent } from '../workbook/xlsx/sheetContent';
import { readMeSheet } from './readMeSheet';
import {
  contentCells,
  headingStyle,
  noteStyle,
  numberCell,
  styled,
  titleStyle,
  type SheetCell,
} from './sheetRows';
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

type Row = readonly SheetCell[];

const heading = (...texts: readonly string[]): Row =>
  texts.map((text) =>
    styled(
      text,
      /mkr|kr\)|budget|Sannolikhet/i.test(text)
        ? { ...headingStyle, align: 'right' }
        : headingStyle,
    ),
  );

const mkr = (value: string | null | undefined): SheetCell =>
  value === null || value === undefined ? null : numberCell(value, '#,##0.0##');
const kr = (value: string): SheetCell => numberCell(value);
const day = (iso: string): SheetCell => numberCell(String(serialOfDay(iso)), 'yyyy-mm-dd');
const note = (text: string): Row => [styled(text, noteStyle)];

function sheet(name: string, rows: readonly Row[], columnWidths: readonly number[]): SheetContent {
  return {
    name,
    cells: contentCells(rows),
    columnWidths,
    print: {
      landscape: true,
      repeatedRows: [0, 0],
      area: { top: 0, left: 0, rows: rows.length, columns: columnWidths.length },
    },
  };
}

const printedValue = (
  {
    rows,
  }: { readonly rows: readonly { readonly label: string; readonly values: readonly unknown[] }[] },
  label: string,
): string => {
  const row = rows.find((each) => each.label.startsWith(label));
  if (!row) throw new Error(`No printed row ${label}`);
  return String(row.values[0]);
};

function vasterbottenSheet(): SheetContent {
  const printed = (label: string): string => printedValue(vasterbotten, label);
  const grant = 'Riktade statsbidrag 2020';
  const national = `${printed('Riktade statsbidrag riket').replace('.', '')}00`;
  return sheet(
    'Västerbotten 2020',
    [
      [styled('Riktade statsbidrag 2020, Region Västerbotten', titleStyle)],
      note(
        'Belopp: tryckta, § 56 RS 463-2020. Status: påhittad. Rest: härledd, 15 % av prestationsdelen.',
      ),
      [],
      heading(
        ...['Bidrag', 'Nationellt belopp (mkr)', 'Regionens belopp (mkr)', 'I budget (mkr)'],
        ...['Status', 'Prestationsdel (mkr)', 'Beslut'],
      ),
      [
        grant,
        mkr(national),
        mkr(printed('Region Västerbotten totalt')),
        mkr(printed('Redan fördelat')),
        'beslutad',
        mkr(printed('Kömiljard prestation')),
        '§ 56 RS 463-2020',
      ],
      [],
      [],
      [styled('Resterande att fördela', titleStyle)],
      heading('Bidrag', 'Mottagare', 'Belopp (mkr)', 'Andel', 'Andel av'),
      [grant, 'Sjukskrivningsprocessen', mkr(printed('Sjukskrivningsprocessen'))],
      [grant, 'Psykisk hälsa, FOU-Välfärd', mkr(printed('Psykisk hälsa'))],
      [grant, 'Primärvård/beställare', mkr(printed('Primärvård/beställare'))],
      [
        ...[grant, 'Hälso- och sjukvårdsnämnden', null],
        numberCell('0.85', '0%'),
        'prestationsdelen',
      ],
      [grant, 'Hälso- och sjukvårdsnämnden', 'Rest'],
    ],
    [30, 30, 22, 16, 18, 20, 22],
  );
}

/** What the register of the paper says beside amounts, as the sheet has it; the status is ours. */
const jamtlandExtras: Readonly<
  Record<
    string,
    { readonly status?: string; readonly conditions?: string; readonly through?: string }
  >
> = {
  'Kömiljard - Tillgänglighetssatsning': {
    status: 'prognos',
    conditions:
      '4,1 mkr eller mer. Förbättrad andel väntande inom 90 dagar; nulägesrapport; väntetidsdatabasen alla månader',
  },
  Förlossningsmiljarden: {
    conditions: 'Kompetensförsörjning, bemanning 16,9 och primärvård 1,5 mkr',
    through: '2022',
  },
  'Psykisk hälsa': {
    conditions: 'Efter befolkningen 1 november 2018; utbetalas tredje kvartalet 2019',
  },
  'Standardiserade vårdförlopp – Jämlik och effektiv vård med god kvalitet': {
    conditions: 'Ettårig; inriktning 2019-2021',
    through: '2019',
  },
  'Välfärdsmiljard – flykting': {
    conditions: 'Inskrivna 31/8 2019 samt flyktingmottagande 2015-31/8 2019',
  },
};

const inFrames: Readonly<Record<string, string>> = { Förlossningsmiljarden: '1.8' };

function jamtlandSheet(): SheetContent {
  const grants = jamtland.rows.map(({ label, values: [own, national], ...row }): Row => {
    const extras = jamtlandExtras[label];
    const isInKronor = 'national_unit' in row;
    const inMillions = isInKronor && national ? String(Number(national) / 1e6) : national;
    return [
      label,
      mkr(inMillions),
      own === null || own === undefined ? 'Okänt' : mkr(own),
      mkr(inFrames[label]),
      extras?.status ?? 'beslutad',
      extras?.status === 'prognos' ? numberCell('0.5', '0%') : null,
      extras?.conditions ?? null,
      extras?.through === undefined ? null : numberCell(extras.through, '0'),
    ];
  });
  const parts = jamtland.rows.flatMap((row) =>
    row.label === 'Förutsättningar för vårdens medarbetare' && row.parts
      ? row.parts.map(([name, amount]): Row => [row.label, name!, mkr(amount)])
      : [],
  );
  const days = jamtland.rows.flatMap((row) =>
    (row.dates ?? []).flatMap(([what, written]): Row[] =>
      /^\d{4}-/.test(written!) ? [[row.label, what!, day(written!)]] : [],
    ),
  );
  return sheet(
    'Jämtland 2019',
    [
      [styled('Riktade statsbidrag 2019, Region Jämtland Härjedalen', titleStyle)],
      note('Belopp, villkor och datum: tryckta, bilaga 5. Status och sannolikhet: påhittade.'),
      [],
      heading(
        ...['Bidrag', 'Nationellt belopp (mkr)', 'Regionens belopp (mkr)', 'I budget (mkr)'],
        ...['Status', 'Sannolikhet', 'Villkor', 'Beslutat t.o.m.'],
      ),
      ...grants,
      [],
      [],
      [styled('Delar', titleStyle)],
      heading('Bidrag', 'Mottagare', 'Belopp (mkr)'),
      ...parts,
      [],
      [],
      [styled('Redovisningar och andra datum', titleStyle)],
      heading('Bidrag', 'Vad', 'Senast'),
      ...days,
    ],
    [44, 34, 22, 16, 14, 14, 60, 16],
  );
}

function sickLeaveSheet(): SheetContent {
  const [state, examinations] = sickLeave.rows.filter(
    ({ values: [value] }) => !value!.startsWith('-'),
  );
  const shortName: Readonly<Record<string, string>> = {
    [state!.label]: 'Sjukskrivningsprocessen',
    [examinations!.label]: 'Försäkringsmedicinska utredningar',
  };
  const costs = sickLeave.rows.filter(
    ({ role, values: [value] }) => role === 'line' && value!.startsWith('-'),
  );
  return sheet(
    'Sjukskrivning 2019',
    [
      [styled('Sjukskrivningsprocessen 2019, Region Jämtland Härjedalen', titleStyle)],
      note(
        'Belopp: tryckta, tabell 18. Status, noll i budget och vilken intäkt som betalar vad: våra.',
      ),
      [],
      heading('Bidrag', 'Regionens belopp (kr)', 'I budget (kr)', 'Status'),
      ...[state!, examinations!].map(({ label, values: [value] }): Row => [
        shortName[label]!,
        kr(value!),
        kr('0'),
        'beslutad',
      ]),
      [],
      [],
      [styled('Kostnader', titleStyle)],
      heading('Bidrag', 'Mottagare', 'Belopp (kr)'),
      ...costs.map(({ label, values: [value] }): Row => [
        shortName[label.startsWith('Administration') ? examinations!.label : state!.label]!,
        label,
        kr(value!.slice(1)),
      ]),
    ],
    [36, 56, 20, 14],
  );
}

function chainSheet(): SheetContent {
  const grant = 'Flyktingvariabler';
  const lines = internalAllocation.rows.filter(({ role }) => role === 'line');
  const total = internalAllocation.rows.find(({ role }) => role === 'total')!;
  return sheet(
    'Kedjan 2020',
    [
      [styled('Välfärdsmiljard 2020, flyktingvariabler, Region Jämtland Härjedalen', titleStyle)],
      note(
        'Belopp, ansvarig och Kst: tryckta. Noll i budget: vår. Potten står på bladet Förslag 2020.',
      ),
      [],
      heading(
        ...['Bidrag', 'Nationellt belopp (kr)', 'Regionens belopp (kr)', 'I budget (kr)', 'Status'],
      ),
      [grant, kr('600000000'), kr(total.values[0]!), kr('0'), 'beslutad'],
      [],
      [],
      [styled('Intern fördelning', titleStyle)],
      heading('Bidrag', 'Mottagare', 'Belopp (kr)', 'Kst'),
      ...lines.map(({ ansvarig, kst, values: [value] }): Row => [
        ...[grant, ansvarig!, kr(value!), kst!],
      ]),
    ],
    [24, 44, 22, 16, 14],
  );
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
