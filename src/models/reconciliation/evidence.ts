import { judge } from '../../core/reconciliation/relation';
import type { Book } from './book';
import type { LinearCheck } from './check';

/** How guesses of one kind do: how many there are, how many hold, and how many of those say something. */
export interface Evidence {
  readonly tried: number;
  readonly held: number;
  /** Those that hold between numbers that are not all zero. */
  readonly telling: number;
  /** Whether every guess is nearly right at least. */
  readonly near: boolean;
}

/** A wrong number is this near the right one; what is further away was another number. */
export const nearly = 0.03;

export function evidenceOf(book: Book, checks: readonly LinearCheck[]): Evidence {
  let held = 0;
  let telling = 0;
  let near = true;
  for (const { relation } of checks) {
    const { fit, difference } = judge(shownOf(book), relation);
    const largest = relation.terms.reduce((most, { number }) => {
      const size = Math.abs(Number(book.numbers[number]!.shown.value));
      return Math.max(most, size);
    }, 0);
    if (fit !== 'conflict') {
      held += 1;
      if (largest > 0) telling += 1;
    } else if (Math.abs(Number(difference)) > nearly * largest) near = false;
  }
  return { tried: checks.length, held, telling, near };
}

const known = new WeakMap<Book, readonly Book['numbers'][number]['shown'][]>();

/** The shown numbers of a book by position, as the arithmetic wants them. */
export function shownOf(book: Book): readonly Book['numbers'][number]['shown'][] {
  let shown = known.get(book);
  if (!shown) {
    shown = book.numbers.map((number) => number.shown);
    known.set(book, shown);
  }
  return shown;
}

/** Of guesses that rest on columns that may not be the same, those whose columns more often agree than not. */
export function withTrustedColumns(
  book: Book,
  guesses: readonly { readonly check: LinearCheck; readonly columns?: string }[],
): readonly LinearCheck[] {
  const byColumns = new Map<string, LinearCheck[]>();
  for (const { check, columns } of guesses) {
    if (columns === undefined) continue;
    const known = byColumns.get(columns);
    if (known) known.push(check);
    else byColumns.set(columns, [check]);
  }
  const trusted = new Set<string>();
  for (const [columns, checks] of byColumns) {
    const { telling, tried } = evidenceOf(book, checks);
    if (telling > 0 && telling * 2 > tried) trusted.add(columns);
  }
  return guesses.flatMap(({ check, columns }) =>
    columns === undefined || trusted.has(columns) ? [check] : [],
  );
}
