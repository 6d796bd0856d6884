import sickLeave from '../../../assets/reference/tabell-18-sjukskrivning.json';
import type { SheetContent } from '../../workbook/xlsx/sheetContent';
import { heading, kr, note, sheet, title, type Row } from './registerSheet';

/** What the sick-leave grant pays for: tabell 18. */
export function sickLeaveSheet(): SheetContent {
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
      title('Sjukskrivningsprocessen 2019, Region Jämtland Härjedalen'),
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
      title('Kostnader'),
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
