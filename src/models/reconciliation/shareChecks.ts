import { fraction, type Exact } from '../../core/amount/exact';
import { fitOf, growthFactor, type Possible } from '../../core/reconciliation/growth';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { Book, BookTable } from './book';
import type { RatioCheck } from './check';

/**
 * Shares computed again: a column that says *Andel* or % is each row's part of the last total, of the column
 * before it. Kept where most rows hold, two at least.
 */
export function* shareChecks(book: Book): Work<RatioCheck[]> {
  const checks: RatioCheck[] = [];
  for (const table of book.tables) {
    yield;
    for (const [column, { heading }] of table.figures.columns.entries()) {
      if (column === 0 || !/\bandel|%/i.test(heading)) continue;
      const found = sharesIn(book, table, column);
      const held = found.filter(({ fit }) => fit !== 'conflict').length;
      if (held > 1 && held * 3 >= found.length * 2) checks.push(...found);
    }
  }
  return checks;
}

function sharesIn(book: Book, table: BookTable, column: number): readonly RatioCheck[] {
  const total = table.rows.findLast(
    ({ kind, numbers }) =>
      (kind === 'total' || kind === 'unnamed') && numbers[column - 1] !== undefined,
  )?.numbers[column - 1];
  if (total === undefined) return [];
  return table.rows.flatMap(({ label, numbers }): RatioCheck[] => {
    const [part, shown] = [numbers[column - 1], numbers[column]];
    if (part === undefined || shown === undefined || part === total) return [];
    // A share is a ratio as a growth factor is.
    const ratio = growthFactor(book.numbers[total]!.shown, book.numbers[part]!.shown);
    if (!ratio) return [];
    const { shown: number } = book.numbers[shown]!;
    const asPercent = hundredfold(ratio);
    const isPart = fitOf(number, ratio) !== 'conflict' && fitOf(number, asPercent) === 'conflict';
    const possible = isPart ? ratio : asPercent;
    return [
      {
        kind: 'share',
        description: message('reconciliation.check.share', { label }),
        shown,
        surety: 'sure',
        possible,
        from: [total, part],
        fit: fitOf(number, possible),
        ...(isPart && { isPart }),
      },
    ];
  });
}

function hundredfold({ low, high, shown }: Possible): Possible {
  const times = (value: Exact): Exact => fraction(value.numerator * 100n, value.denominator);
  return { low: times(low), high: times(high), shown: times(shown) };
}
