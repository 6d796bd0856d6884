import { compare, negate, type Exact } from '../../core/amount/exact';
import { message, type Message } from '../../messages/message';
import type { Book } from './book';
import type { ListedCheck } from './checksTable';
import { differenceOf } from './told';

/** Where a break that goes on year after year begins. */
export interface Origin {
  /** The check of the balance that breaks. */
  readonly check: ListedCheck;
  /** The balance of a row that does not follow from the year before, where one has the same difference. */
  readonly row?: ListedCheck;
  readonly explanation: Message;
  readonly year: string;
  readonly isFirst: boolean;
}

/**
 * A balance that breaks in every later year breaks first in one, and there one row does not follow from the
 * year before: the roll-forward with the same difference. Later years with the same difference carry it on.
 */
export function originsOf(book: Book, checks: readonly ListedCheck[]): readonly Origin[] {
  const heading = ({ at }: ListedCheck): string => {
    const { table, column } = book.numbers[at]!;
    return book.tables[table]!.figures.columns[column]!.heading;
  };
  const label = ({ at }: ListedCheck): string => {
    const { table, row } = book.numbers[at]!;
    return book.tables[table]!.rows[row]!.label;
  };
  const balances = checks
    .filter(({ kind }) => kind === 'balance')
    .sort((a, b) => columnOf(book, a) - columnOf(book, b));
  const tables = [...new Set(balances.map(({ at }) => book.numbers[at]!.table))];
  return tables.flatMap((table) => {
    let before: { readonly difference: Exact; readonly year: string } | undefined;
    return balances
      .filter(({ at }) => book.numbers[at]!.table === table)
      .flatMap((check): Origin[] => {
        if (check.verdict !== 'deviates') {
          before = undefined;
          return [];
        }
        const difference = differenceOf(check);
        const year = heading(check);
        if (before && compare(before.difference, difference) === 0) {
          const explanation = message('reconciliation.origin.carried', {
            year: before.year,
            balance: label(check),
          });
          return [{ check, explanation, year, isFirst: false }];
        }
        const column = columnOf(book, check);
        const row = checks.find(
          (each) =>
            each.kind === 'rollForward' &&
            each.verdict === 'deviates' &&
            book.numbers[each.at]!.table === table &&
            columnOf(book, each) === column &&
            isSameSize(differenceOf(each), difference),
        );
        before ??= { difference, year };
        before = {
          difference,
          year: compare(before.difference, difference) === 0 ? before.year : year,
        };
        const balance = label(check);
        const explanation = row
          ? message('reconciliation.origin.row', { year, label: label(row), balance })
          : message('reconciliation.origin.unknown', { year, balance });
        return [{ check, ...(row && { row }), explanation, year, isFirst: true }];
      });
  });
}

const columnOf = ({ numbers }: Book, { at }: ListedCheck): number => numbers[at]!.column;

/** Assets too small or liabilities too large make the same break. */
const isSameSize = (a: Exact, b: Exact): boolean =>
  compare(a, b) === 0 || compare(negate(a), b) === 0;
