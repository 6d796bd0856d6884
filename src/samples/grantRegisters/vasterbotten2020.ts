import vasterbotten from '../../../assets/reference/riktade-statsbidrag-vasterbotten-2020.json';
import type { SheetContent } from '../../workbook/xlsx/sheetContent';
import { numberCell } from '../sheetRows';
import { heading, mkr, note, sheet, title } from './registerSheet';

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

/** 327 mkr to Region Västerbotten, 230 of them in the budget: § 56 RS 463-2020. */
export function vasterbottenSheet(): SheetContent {
  const printed = (label: string): string => printedValue(vasterbotten, label);
  const grant = 'Riktade statsbidrag 2020';
  const national = `${printed('Riktade statsbidrag riket').replace('.', '')}00`;
  return sheet(
    'Västerbotten 2020',
    [
      title('Riktade statsbidrag 2020, Region Västerbotten'),
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
      title('Resterande att fördela'),
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
