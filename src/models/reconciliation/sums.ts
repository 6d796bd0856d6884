import { findSums, type SearchedNumber } from '../../core/reconciliation/sumSearch';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { Book, BookTable } from './book';
import type { LinearCheck } from './check';
import { evidenceOf } from './evidence';
import { isGeneric, labelKey } from './labels';

/** Every sum of lines against a total or subtotal in the tables, one check a column, and of columns. */
export function* sumChecks(book: Book): Work<LinearCheck[]> {
  const checks: LinearCheck[] = [];
  for (const table of book.tables) {
    yield;
    checks.push(...columnSums(book, table));
    // Percentages are no part of a sum of amounts, and no sum themselves but in a column of shares.
    const rows = table.rows.map((row) => ({
      kind: row.isPercent ? ('part' as const) : row.kind,
      numbers: row.numbers.map((number) => searched(book, table, number)),
    }));
    const unread = new Set(table.figures.unread.map(({ cell }) => `${cell.row} ${cell.column}`));
    for (const { total, parts } of yield* findSums(rows)) {
      const totalRow = table.rows[total]!;
      for (const [column, shown] of totalRow.numbers.entries()) {
        if (shown === undefined) continue;
        const terms = parts.flatMap(({ row, sign }) => {
          const number = table.rows[row]!.numbers[column];
          return number === undefined ? [] : [{ number, coefficient: BigInt(sign) }];
        });
        if (terms.length === 0) continue;
        const { cell } = table.figures.columns[column]!;
        const isRead = parts.every(
          ({ row }) => !unread.has(`${table.figures.rows[row]!.labelCell.row} ${cell.column}`),
        );
        checks.push({
          kind: 'sum',
          description: message('reconciliation.check.sum', {
            total: totalRow.label,
            first: table.rows[parts[0]!.row]!.label,
            last: table.rows[parts.at(-1)!.row]!.label,
            count: String(parts.length),
            isDifference: parts.some(({ sign }) => sign < 0),
          }),
          shown,
          // Words where a part belongs may be a number to those who wrote them.
          surety: isRead ? 'sure' : 'unsure',
          relation: { terms: [...terms, { number: shown, coefficient: -1n }] },
        });
      }
    }
  }
  return checks;
}

/**
 * Columns that say they are the sum of those before them: `Summa` after four quarters. Kept where at least
 * two rows hold and half of them.
 */
function columnSums(book: Book, table: BookTable): readonly LinearCheck[] {
  const { columns } = table.figures;
  let first = 0;
  return columns.flatMap(({ heading }, column) => {
    if (!isGeneric(labelKey(heading))) return [];
    const from = Array.from({ length: column - first }, (_, step) => first + step);
    first = column + 1;
    if (from.length < 2) return [];
    const found = table.rows.flatMap(({ numbers, label }): LinearCheck[] => {
      const shown = numbers[column];
      const terms = from.flatMap((each) => {
        const number = numbers[each];
        return number === undefined ? [] : [{ number, coefficient: 1n }];
      });
      if (shown === undefined || terms.length === 0) return [];
      return [
        {
          kind: 'sum',
          description: message('reconciliation.check.across', {
            label,
            first: columns[from[0]!]!.heading,
            last: columns[from.at(-1)!]!.heading,
          }),
          shown,
          surety: 'sure',
          relation: { terms: [...terms, { number: shown, coefficient: -1n }] },
        },
      ];
    });
    const { telling, held, tried } = evidenceOf(book, found);
    return telling > 1 && held * 2 >= tried ? found : [];
  });
}

/** Ticks are too many for a double; the numbers as printed are not, in one table's one unit. */
function searched(
  { numbers, quick }: Book,
  { figures }: BookTable,
  position: number | undefined,
): SearchedNumber | undefined {
  if (position === undefined) return undefined;
  const { unit, column } = numbers[position]!;
  const own = figures.columns[column]!.unit;
  const power = unit.kind === 'kr' ? unit.power : own.kind === 'kr' ? own.power : 0;
  const size = 10 ** (power + 8);
  return { value: quick.values[position]! / size, half: quick.halves[position]! / size };
}
