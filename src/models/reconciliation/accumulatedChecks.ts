import { fraction, times, type Exact } from '../../core/amount/exact';
import { fitOf, percentChange, type Possible } from '../../core/reconciliation/growth';
import { judge } from '../../core/reconciliation/relation';
import { ofTicks } from '../../core/reconciliation/shownNumber';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { Book, BookTable } from './book';
import type { RatioCheck } from './check';
import { shownOf } from './evidence';

/**
 * The growth over several years (a column `2020-2022` beside the years' own) compounded again from the
 * years: three per cent twice are 6,09. Rates that were only added are told to be.
 */
export function* accumulatedChecks(book: Book): Work<RatioCheck[]> {
  const checks: RatioCheck[] = [];
  for (const table of book.tables) {
    yield;
    for (const { column, years } of spans(table)) {
      const found = table.rows.flatMap((row) => {
        const shown = row.numbers[column];
        const from = years.map((year) => row.numbers[year]);
        if (shown === undefined || !row.isPercent) return [];
        const numbers = from.flatMap((number) => number ?? []);
        if (numbers.length < from.length) return [];
        return [accumulated(book, row.label, shown, numbers)];
      });
      // Where neither reading fits any row, the column was something else.
      const isSpan = found.some(({ fit, isAdded }) => fit !== 'conflict' || isAdded);
      if (isSpan) checks.push(...found);
    }
  }
  return checks;
}

/** Columns that name a span of years, with the columns of those years. */
function spans({
  figures: { columns },
}: BookTable): readonly { readonly column: number; readonly years: readonly number[] }[] {
  return columns.flatMap(({ heading }, column) => {
    const [, first, last] = /((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)?\d\d)/.exec(heading) ?? [];
    if (first === undefined || last === undefined) return [];
    const from = Number(first);
    const to = Number(last.length === 2 ? first.slice(0, 2) + last : last);
    const years = Array.from({ length: Math.max(0, Math.min(50, to - from + 1)) }, (_, step) =>
      columns.findIndex(({ year }, index) => index !== column && year === from + step),
    );
    return years.length > 1 && !years.includes(-1) ? [{ column, years }] : [];
  });
}

function accumulated(
  book: Book,
  label: string,
  shown: number,
  from: readonly number[],
): RatioCheck & { readonly isAdded: boolean } {
  const factor = (pick: 'low' | 'high' | 'shown'): Exact =>
    from.reduce(
      (product: Exact, number) => {
        const { value, half } = book.numbers[number]!.shown;
        const rate = ofTicks(value + (pick === 'low' ? -half : pick === 'high' ? half : 0n), 0);
        const step = fraction(rate.numerator + 100n * rate.denominator, 100n * rate.denominator);
        return times(product, step as never);
      },
      fraction(1n, 1n),
    );
  const possible: Possible = percentChange({
    low: factor('low'),
    high: factor('high'),
    shown: factor('shown'),
  });
  const number = book.numbers[shown]!.shown;
  const fit = fitOf(number, possible);
  const terms = from.map((each) => ({ number: each, coefficient: 1n }));
  const sum = judge(shownOf(book), { terms: [...terms, { number: shown, coefficient: -1n }] });
  const isAdded = fit === 'conflict' && sum.fit !== 'conflict';
  return {
    kind: 'accumulated',
    description: message('reconciliation.check.accumulated', { label, isAdded }),
    shown,
    surety: 'sure',
    possible,
    from,
    fit,
    isAdded,
  };
}
