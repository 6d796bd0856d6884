import type { NumberFormat } from '../language';

/** What a write changes, taking it back, and waiting for Excel. */
export const changes = {
  'changes.undo': () => 'Ångra',
  'changes.undo-of': ({ sheets }: { sheets: string }) =>
    `Ångra skrivningen till bladet ”${sheets}”`,
  'changes.last-written': ({ sheets }: { sheets: string }) => `Senast skrivet: bladet ”${sheets}”.`,
  'changes.undoing': () => 'Ångrar skrivningen…',
  'changes.undone': ({ sheets }: { sheets: string }) =>
    `Ångrat: skrivningen till bladet ”${sheets}” är borta och allt är som före den.`,
  'changes.waiting': () =>
    'Väntar på cellen som redigeras; avsluta med Retur eller Esc, så fortsätter det av sig självt.',
  'changes.on-blank': (p: { range: string; cells: string }, format: NumberFormat) =>
    `${p.range}, ${format.number(p.cells)} celler.`,
  'changes.over': (
    p: { range: string; cells: string; changed: string; same: string; added: string },
    format: NumberFormat,
  ) =>
    `${p.range}, ${format.number(p.cells)} celler: ${format.number(p.changed)} ändras, ` +
    `${format.number(p.added)} blir nya och ${format.number(p.same)} är som förut.`,
  'changes.not-restored': () =>
    'Ångra tar tillbaka cellerna som de står, utom när tecken i en och samma cell ser olika ut: då får hela cellen ett utseende.',
  'changes.chart-redrawn': () =>
    'Diagrammet ritas om: har du själv ändrat något i det går ändringen förlorad, också med Ångra.',
  'changes.log': () => 'För logg på ett eget blad',
  'changes.log-title': () => 'Regionkalkyl logg',
  'changes.log-time': () => 'Tid',
  'changes.log-model': () => 'Modell',
  'changes.log-version': () => 'Version',
  'changes.log-fingerprint': () => 'Kontrollsumma',
  'changes.log-ranges': () => 'Skrivna områden',
  'changes.stands-now': ({ text }: { text: string }) => `Står där nu: ${text}`,
  'changes.stands-nothing': () => 'Står där nu: ingenting',
};
