import type { NumberFormat } from '../language';

/** What a write changes, taking it back, and waiting for Excel. */
export const changes = {
  'changes.undo': () => 'Undo',
  'changes.undo-of': ({ sheets }: { sheets: string }) =>
    `Undo the writing to the sheet “${sheets}”`,
  'changes.last-written': ({ sheets }: { sheets: string }) =>
    `Last written: the sheet “${sheets}”.`,
  'changes.undoing': () => 'Undoing the writing…',
  'changes.undone': ({ sheets }: { sheets: string }) =>
    `Undone: the writing to the sheet “${sheets}” is gone and everything is as before it.`,
  'changes.waiting': () =>
    'Waiting for the cell that is being edited; finish with Enter or Esc and it goes on by itself.',
  'changes.on-blank': (p: { range: string; cells: string }, format: NumberFormat) =>
    `${p.range}, ${format.number(p.cells)} cells.`,
  'changes.over': (
    p: { range: string; cells: string; changed: string; same: string; added: string },
    format: NumberFormat,
  ) =>
    `${p.range}, ${format.number(p.cells)} cells: ${format.number(p.changed)} change, ` +
    `${format.number(p.added)} are new and ${format.number(p.same)} are as before.`,
  'changes.not-restored': () =>
    'Undo gives the cells back as they stand, except where the characters of one cell look different: then the whole cell gets one look.',
  'changes.chart-redrawn': () =>
    'The chart is drawn anew: anything that you have changed in it is lost, with Undo too.',
  'changes.log': () => 'Keep a log on a sheet of its own',
  'changes.log-title': () => 'Regionkalkyl log',
  'changes.log-time': () => 'Time',
  'changes.log-model': () => 'Model',
  'changes.log-version': () => 'Version',
  'changes.log-fingerprint': () => 'Checksum',
  'changes.log-ranges': () => 'Ranges written',
  'changes.stands-now': ({ text }: { text: string }) => `Stands there now: ${text}`,
  'changes.stands-nothing': () => 'Stands there now: nothing',
};
