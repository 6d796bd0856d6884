import jamtland from '../../../assets/reference/bilaga-5-riktade-statsbidrag.json';
import type { SheetContent } from '../../workbook/xlsx/sheetContent';
import { numberCell } from '../sheetRows';
import { day, heading, mkr, note, sheet, title, type Row } from './registerSheet';

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

/** Thirteen grants to Region Jämtland Härjedalen: bilaga 5. */
export function jamtlandSheet(): SheetContent {
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
      title('Riktade statsbidrag 2019, Region Jämtland Härjedalen'),
      note('Belopp, villkor och datum: tryckta, bilaga 5. Status och sannolikhet: påhittade.'),
      [],
      heading(
        ...['Bidrag', 'Nationellt belopp (mkr)', 'Regionens belopp (mkr)', 'I budget (mkr)'],
        ...['Status', 'Sannolikhet', 'Villkor', 'Beslutat t.o.m.'],
      ),
      ...grants,
      [],
      [],
      title('Delar'),
      heading('Bidrag', 'Mottagare', 'Belopp (mkr)'),
      ...parts,
      [],
      [],
      title('Redovisningar och andra datum'),
      heading('Bidrag', 'Vad', 'Senast'),
      ...days,
    ],
    [44, 34, 22, 16, 14, 14, 60, 16],
  );
}
