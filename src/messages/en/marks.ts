import type { NumberFormat } from '../language';

const cellsIn = (count: string, { number }: NumberFormat): string =>
  count === '1' ? '1 cell' : `${number(count)} cells`;

/** Marking cells in the user's own sheets. */
export const marks = {
  'marks.choice': () => 'Mark the cells in the sheets',
  'marks.more': ({ count }: { count: string }) =>
    `And ${count} more for the same cell; see the result.`,
  'marks.plan': (p: { count: string; sheets: string; withNotes: boolean }, format: NumberFormat) =>
    `${cellsIn(p.count, format)} get ${p.withNotes ? 'a fill and a note' : 'a fill'} in ${p.sheets}; values and formulas are not touched.`,
  'marks.plan-none': () => 'Nothing to mark.',
  'marks.plan-removed': ({ count }: { count: string }, format: NumberFormat) =>
    `${cellsIn(count, format)} marked the last time are restored first.`,
  'marks.plan-first': ({ left }: { left: string }, format: NumberFormat) =>
    `The most important are marked; ${cellsIn(left, format)} more stand in the result only.`,
  'marks.without-notes': () =>
    'This Excel cannot write notes from add-ins, so the cells get a fill only.',
  'marks-protected': ({ sheet }: { sheet: string }) =>
    `The sheet “${sheet}” is protected, so marks there cannot be changed; remove the protection under Review › Unprotect Sheet, or write without marking.`,
};
