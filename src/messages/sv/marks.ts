import type { NumberFormat } from '../language';

const cellsIn = (count: string, { number }: NumberFormat): string =>
  count === '1' ? '1 cell' : `${number(count)} celler`;

/** Marking cells in the user's own sheets. */
export const marks = {
  'marks.choice': () => 'Markera cellerna i bladen',
  'marks.more': ({ count }: { count: string }) =>
    `Och ${count} till för samma cell; se resultatet.`,
  'marks.plan': (p: { count: string; sheets: string; withNotes: boolean }, format: NumberFormat) =>
    `${cellsIn(p.count, format)} markeras med ${p.withNotes ? 'färg och anteckning' : 'färg'} i ${p.sheets}; värden och formler rörs inte.`,
  'marks.plan-none': () => 'Inget att markera.',
  'marks.plan-removed': ({ count }: { count: string }, format: NumberFormat) =>
    `${cellsIn(count, format)} som markerades förra gången återställs först.`,
  'marks.plan-first': ({ left }: { left: string }, format: NumberFormat) =>
    `De viktigaste markeras; ${cellsIn(left, format)} till står bara i resultatet.`,
  'marks.without-notes': () =>
    'Den här Excel kan inte skriva anteckningar från tillägg, så cellerna får bara färg.',
  'marks-protected': ({ sheet }: { sheet: string }) =>
    `Bladet ”${sheet}” är skyddat, så markeringar där kan inte ändras; ta bort skyddet under Granska › Ta bort bladets skydd, eller skriv utan att markera.`,
};
