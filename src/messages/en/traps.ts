import type { traps as swedish } from '../sv/traps';

export const traps: typeof swedish = {
  'trap-range-short': (p) =>
    `The formula in ${p.cell} sums ${p.range} but not ${listed(p.cells)}, which seems to belong there. Extend the range in the formula if ${p.cells.length === 1 ? 'the cell' : 'the cells'} should count.`,
  'trap-total-short': (p) =>
    `The total under ${p.heading} in ${p.cell} is the sum of all rows but ${p.leftOut}. Include the row in the total, or remove it from the table.`,
  'trap-text-among-numbers': (p) =>
    `The column ${p.heading} mixes numbers with numbers that are text (${listed(p.cells)}). They count here, but Excel’s own sums skip them; turn the text into numbers.`,
  'trap-unit-jump': (p) =>
    `${p.heading} in ${listed(p.cells)} is about 1,000 times ${p.larger ? 'larger' : 'smaller'} than the other numbers of the column${p.comparedTo === null ? '' : ` in proportion to ${p.comparedTo}`}. Check that it is in the same unit as they are.`,
  'trap-formula-overwritten': (p) =>
    `${listed(p.cells)} holds a typed number where the cells above and below have a formula. Copy the formula there unless the number is meant to be an exception.`,
  'trap-circular': (p) =>
    p.cells.length === 1
      ? `The formula in ${p.cells[0]} counts its own cell (a circular reference), so its value cannot be trusted. Correct the range of the formula.`
      : `The formulas in ${listed(p.cells)} count each other in a circle, so their values cannot be trusted. Correct the one that points wrong.`,
  'trap-volatile': (p) =>
    `${listed(p.cells)} ${p.cells.length === 1 ? 'uses' : 'use'} ${listed(p.functions)} and ${p.cells.length === 1 ? 'changes' : 'change'} without anyone touching it. Type in the value if the result is to be calculated again the same way.`,
  'trap-untraceable': (p) =>
    `${listed(p.cells)} ${p.cells.length === 1 ? 'uses' : 'use'} ${listed(p.functions)}, so nobody can see which cells the value comes from. Refer to the cells directly, or check the value.`,
};

/** At most so many cells are named. */
const mostNamed = 4;

function listed(words: readonly string[]): string {
  const named = words.length > mostNamed ? words.slice(0, mostNamed - 1) : words;
  const last = words.length > named.length ? `${words.length - named.length} more` : undefined;
  const all = last === undefined ? named : [...named, last];
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
