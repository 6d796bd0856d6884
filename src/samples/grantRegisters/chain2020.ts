import internalAllocation from '../../../assets/reference/intern-fordelning-2020.json';
import type { SheetContent } from '../../workbook/xlsx/sheetContent';
import { heading, kr, note, sheet, title, type Row } from './registerSheet';

/** One grant from the national pot to its cost centres. */
export function chainSheet(): SheetContent {
  const grant = 'Flyktingvariabler';
  const lines = internalAllocation.rows.filter(({ role }) => role === 'line');
  const total = internalAllocation.rows.find(({ role }) => role === 'total')!;
  return sheet(
    'Kedjan 2020',
    [
      title('Välfärdsmiljard 2020, flyktingvariabler, Region Jämtland Härjedalen'),
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
      title('Intern fördelning'),
      heading('Bidrag', 'Mottagare', 'Belopp (kr)', 'Kst'),
      ...lines.map(({ ansvarig, kst, values: [value] }): Row => [
        ...[grant, ansvarig!, kr(value!), kst!],
      ]),
    ],
    [24, 44, 22, 16, 14],
  );
}
