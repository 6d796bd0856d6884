import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { Book, BookRow } from './book';
import type { LinearCheck } from './check';
import { evidenceOf } from './evidence';
import { isGeneric } from './labels';

/** Rows of one label twice in a table that are the same row printed again: then they must be the same. */
export function* duplicateChecks(book: Book): Work<LinearCheck[]> {
  const checks: LinearCheck[] = [];
  for (const { rows } of book.tables) {
    yield;
    const first = new Map<string, BookRow>();
    for (const row of rows) {
      if (row.key === '' || isGeneric(row.key) || row.kind === 'heading') continue;
      const earlier = first.get(row.key);
      if (!earlier) {
        first.set(row.key, row);
        continue;
      }
      const found = row.numbers.flatMap((shown, column): LinearCheck[] => {
        const number = earlier.numbers[column];
        if (shown === undefined || number === undefined) return [];
        return [
          {
            kind: 'duplicate',
            description: message('reconciliation.check.duplicate', { label: row.label }),
            shown,
            surety: 'sure',
            relation: {
              terms: [
                { number, coefficient: 1n },
                { number: shown, coefficient: -1n },
              ],
            },
          },
        ];
      });
      const { telling, held, tried } = evidenceOf(book, found);
      if (telling > 1 && held * 2 > tried) checks.push(...found);
    }
  }
  return checks;
}
