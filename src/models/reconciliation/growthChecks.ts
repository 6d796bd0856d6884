import {
  fitOf,
  growthFactor,
  percentChange,
  type Possible,
} from '../../core/reconciliation/growth';
import type { ShownNumber } from '../../core/reconciliation/shownNumber';
import { add, fraction, type Exact } from '../../core/amount/exact';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { Book, BookRow, BookTable } from './book';
import type { RatioCheck } from './check';
import { isGrowthLabel } from './labels';
import { columnBefore } from './rollForwards';

/** Rows whose growth a row of percentages may be: their numbers are added. */
interface Base {
  readonly table: BookTable;
  readonly rows: readonly BookRow[];
}

/**
 * Growth rates computed again: of the row above, or of costs by name (gross: costs and depreciation; net:
 * the net cost of operations), each against the year before. The row's own table goes before others: every
 * board may have a net cost. A row that is right as factors (1,009) but says per cent is told to be factors.
 */
export function* growthChecks(book: Book): Work<RatioCheck[]> {
  const checks: RatioCheck[] = [];
  const named = namedBases(book);
  for (const table of book.tables) {
    for (const [index, row] of table.rows.entries()) {
      const isRate = row.isPercent && row.kind !== 'heading' && isGrowthLabel(row.label);
      if (!isRate) continue;
      yield;
      for (const base of basesOf(named, table, index)) {
        yield;
        const found = ratesOf(book, table, row, base);
        if (!found) continue;
        checks.push(...found);
        break;
      }
    }
  }
  return checks;
}

type NamedBases = Readonly<Record<'gross' | 'net', readonly Base[]>>;

/** The tables that have a row for each of the names. */
function namedBases({ tables }: Book): NamedBases {
  const having = (...patterns: readonly RegExp[]): readonly Base[] =>
    tables.flatMap((table) => {
      const rows = patterns.flatMap(
        (pattern) =>
          table.rows.find(({ key, kind }) => kind !== 'heading' && pattern.test(key)) ?? [],
      );
      return rows.length === patterns.length ? [{ table, rows }] : [];
    });
  return {
    gross: having(/^(?:verksamhetens )?kostnader$/, /^avskrivningar/),
    net: having(/^(?:verksamhetens )?nettokostnad(?:er)?$/),
  };
}

function basesOf(named: NamedBases, own: BookTable, index: number): readonly Base[] {
  const label = own.rows[index]!.key;
  const bases = /bruttokostnad/.test(label)
    ? named.gross
    : /nettokostnad/.test(label)
      ? named.net
      : [];
  const nearness = ({ table }: Base): number =>
    table === own ? 0 : table.figures.range.sheet === own.figures.range.sheet ? 1 : 2;
  const above = own.rows
    .slice(0, index)
    .findLast(({ isPercent, kind }) => !isPercent && kind !== 'heading');
  return [
    ...[...bases].sort((a, b) => nearness(a) - nearness(b)),
    ...(above ? [{ table: own, rows: [above] }] : []),
  ];
}

interface Rate {
  readonly shown: number;
  readonly number: ShownNumber;
  readonly factor: Possible;
  readonly from: readonly number[];
}

/** The checks of a row of rates; undefined where the base explains none of them. */
function ratesOf(book: Book, table: BookTable, row: BookRow, base: Base): RatioCheck[] | undefined {
  const rates = row.numbers.flatMap((shown, column): Rate[] => {
    if (shown === undefined) return [];
    const place =
      base.table === table
        ? column
        : book
            .columnPairs(table, base.table)
            .find(({ a, surety }) => a === column && surety === 'sure')?.b;
    const before = place === undefined ? undefined : columnBefore(base.table, place);
    if (place === undefined || before === undefined) return [];
    const [earlier, later] = [sumIn(book, base, before), sumIn(book, base, place)];
    const factor = earlier && later ? growthFactor(earlier.sum, later.sum) : undefined;
    if (!factor) return [];
    const number = book.numbers[shown]!.shown;
    return [{ shown, number, factor, from: [...earlier!.numbers, ...later!.numbers] }];
  });
  if (rates.length === 0) return undefined;
  const isMost = (test: (rate: Rate) => boolean): boolean =>
    rates.filter(test).length * 2 >= rates.length;
  const names = base.rows.map(({ label }) => label);
  const asPercent = rates.map((rate) => ({
    ...rate,
    possible: percentChange(rate.factor),
    fit: fitOf(rate.number, percentChange(rate.factor)),
  }));
  const held = asPercent.filter(({ fit }) => fit !== 'conflict').length;
  const growth = {
    kind: 'growth',
    description: message('reconciliation.check.growth', { label: row.label, of: names }),
    surety: 'sure',
  } as const;
  if (held > 0 && held * 2 >= rates.length) {
    return asPercent.map(({ shown, possible, fit, from }) => ({
      ...growth,
      ...{ shown, possible, from, fit },
    }));
  }
  if (isMost(isFraction)) {
    return rates.map(({ shown, number, factor, from }) => {
      const possible = lessOne(factor);
      return { ...growth, shown, possible, from, fit: fitOf(number, possible), isPart: true };
    });
  }
  // A factor may stand a unit from where it rounds and still be meant as one.
  if (!isMost(isNearFactor)) return undefined;
  return asPercent.map(({ shown, possible, from, number, factor }) => ({
    kind: 'factor',
    description: message('reconciliation.check.factor', {
      label: row.label,
      of: names,
      isRounded: fitOf(number, factor) !== 'conflict',
    }),
    shown,
    surety: 'sure',
    possible,
    from,
    fit: 'conflict',
  }));
}

/** A cell shown as 2,3 % holds 0,023. */
const isFraction = ({ number, factor }: Rate): boolean =>
  number.value !== 0n && fitOf(number, lessOne(factor)) !== 'conflict';

const isNearFactor = ({ number, factor }: Rate): boolean =>
  fitOf({ value: number.value, half: 3n * number.half }, factor) !== 'conflict';

function lessOne({ low, high, shown }: Possible): Possible {
  const less = (value: Exact): Exact => add(value, fraction(-1n, 1n));
  return { low: less(low), high: less(high), shown: less(shown) };
}

function sumIn(
  book: Book,
  { rows }: Base,
  column: number,
): { readonly sum: ShownNumber; readonly numbers: readonly number[] } | undefined {
  const numbers = rows.flatMap((row) => row.numbers[column] ?? []);
  if (numbers.length < rows.length) return undefined;
  const sum = numbers.reduce(
    (whole, number) => {
      const { value, half } = book.numbers[number]!.shown;
      return { value: whole.value + value, half: whole.half + half };
    },
    { value: 0n, half: 0n },
  );
  return { sum, numbers };
}
