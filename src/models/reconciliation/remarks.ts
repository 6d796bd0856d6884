import { message } from '../../messages/message';
import { addressText, rangeText, type CellAddress } from '../../tables/cell';
import { warning, type Finding } from '../../tables/finding';
import { periodKey } from '../../tables/parse/columnKind';
import type { Book, BookTable } from './book';

/** What is worth knowing of the tables themselves: words among numbers, missing years, tables twice. */
export function remarksOn(book: Book): readonly Finding[] {
  return [
    ...book.tables.flatMap(wordsAmongNumbers),
    ...book.tables.flatMap(missingYears),
    ...twoOfOneKind(book),
  ];
}

const wordsAmongNumbers = ({ figures }: BookTable): readonly Finding[] =>
  figures.unread.map(({ cell, text }) =>
    warning(message('reconciliation-text-among-numbers', { text, cell: addressText(cell) }), cell),
  );

/** A gap in the years of a table that follows balances from year to year. */
function missingYears({ name, figures, rows }: BookTable): readonly Finding[] {
  const isBalance = rows.some(({ concept }) => concept === 'assets' || concept === 'cashChange');
  const years = figures.columns.flatMap(({ year, cell }) =>
    year === undefined ? [] : [{ year, cell }],
  );
  if (!isBalance) return [];
  const known = new Set(years.map(({ year }) => year));
  return years.flatMap(({ year, cell }) => {
    const isGap = year > Math.min(...known) && !known.has(year - 1);
    if (!isGap) return [];
    const parameters = { year: String(year - 1), cell: addressText(cell), table: name };
    return [warning(message('reconciliation-year-missing', parameters), cell)];
  });
}

/** Two income statements for one year and kind: one of them is an older version. */
function twoOfOneKind({ tables }: Book): readonly Finding[] {
  const statements = tables.filter(({ rows }) =>
    (['netCost', 'result', 'depreciation'] as const).every((wanted) =>
      rows.some(({ concept }) => concept === wanted),
    ),
  );
  const first = new Map<string, BookTable>();
  return statements.flatMap((table): Finding[] => {
    const again = table.figures.columns.find(
      ({ period }) => period && first.has(periodKey(period)),
    );
    const earlier = again?.period && first.get(periodKey(again.period));
    for (const { period } of table.figures.columns) {
      if (period && !first.has(periodKey(period))) first.set(periodKey(period), table);
    }
    if (!again || !earlier) return [];
    const cell: CellAddress = again.cell;
    return [
      warning(
        message('reconciliation-two-tables', {
          column: again.heading,
          first: rangeText(earlier.figures.range),
          second: rangeText(table.figures.range),
        }),
        cell,
      ),
    ];
  });
}
