import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { Book, BookRow, BookTable } from './book';
import type { LinearCheck } from './check';
import { columnPairs, type ColumnPair } from './columnPairs';
import { evidenceOf, withTrustedColumns } from './evidence';
import { isGeneric } from './labels';

interface Place {
  readonly table: BookTable;
  readonly row: BookRow;
}

/** A guess that two numbers are the same, and the columns that it rests on where they may differ. */
export interface Guess {
  readonly check: LinearCheck;
  readonly columns?: string;
}

/**
 * Numbers that stand in several tables: rows of one label or one concept, in columns of one kind and
 * year, with the same or the opposite sign. A concept that is known must be nearly right; a label alone must
 * be right in half the columns, since two tables may well have a row *Övrigt* each.
 */
export function* equalityChecks(book: Book): Work<LinearCheck[]> {
  const pairs = columnPairMemo(book);
  const guesses: Guess[] = [];
  for (const places of sameThings(book).values()) {
    yield;
    for (const [index, place] of places.entries()) {
      if (index === 0) continue;
      const taken = new Set<number>();
      for (const earlier of places.slice(0, index).slice(0, mostCompared)) {
        if (earlier.table === place.table) continue;
        const found = equalIn(book, pairs(earlier.table, place.table), earlier, place, taken);
        guesses.push(...found);
      }
    }
  }
  guesses.push(...(yield* unnamedTotals(book, pairs)));
  return [...withTrustedColumns(book, guesses)];
}

/** A row is compared with so many earlier ones of its label at most. */
const mostCompared = 8;

export type PairsOf = (a: BookTable, b: BookTable) => readonly ColumnPair[];

/** The pairs of columns of two tables, found once. */
export function columnPairMemo(book: Book): PairsOf {
  const known = new Map<number, readonly ColumnPair[]>();
  return (a, b) => {
    const key = a.index * book.tables.length + b.index;
    let pairs = known.get(key);
    if (!pairs) {
      pairs = columnPairs(a.figures, b.figures);
      known.set(key, pairs);
    }
    return pairs;
  };
}

/** The rows with numbers by concept, or by label where they have none. */
function sameThings(book: Book): ReadonlyMap<string, readonly Place[]> {
  const things = new Map<string, Place[]>();
  for (const table of book.tables) {
    for (const row of table.rows) {
      if (row.kind === 'heading' || row.kind === 'part' || row.isPercent) continue;
      const concept = row.concept === 'borrowingRoom' ? 'debtIncrease' : row.concept;
      if (!concept && (row.key === '' || isGeneric(row.key))) continue;
      const key = concept ? `concept ${concept}` : row.key;
      const known = things.get(key);
      if (known) known.push({ table, row });
      else things.set(key, [{ table, row }]);
    }
  }
  return things;
}

function equalIn(
  book: Book,
  pairs: readonly ColumnPair[],
  a: Place,
  b: Place,
  taken: Set<number>,
): readonly Guess[] {
  const free = pairs.filter((pair) => !taken.has(pair.b));
  const [same, opposite] = ([-1n, 1n] as const).map((sign) => guessesOf(book, free, a, b, sign));
  const [forSame, forOpposite] = [same!, opposite!].map((guesses) =>
    evidenceOf(
      book,
      guesses.map(({ check }) => check),
    ),
  );
  const isOpposite =
    forOpposite!.telling > forSame!.telling || (forOpposite!.near && !forSame!.near);
  const [guesses, evidence] = isOpposite ? [opposite!, forOpposite!] : [same!, forSame!];
  const isKnown = a.row.concept !== undefined;
  const isRoom = isOfRoom(a, b);
  const isCredible =
    isRoom ||
    (isKnown && (evidence.telling > 0 || evidence.near)) ||
    (evidence.telling > 1 && evidence.held * 2 >= evidence.tried);
  // Columns that may be others must show that they are the same before they are compared.
  const unsureOnly = guesses.filter(({ columns }) => columns !== undefined);
  const kept = isCredible ? guesses : isKnown ? unsureOnly : [];
  for (const { check, columns } of kept) {
    if (columns === undefined) taken.add(book.numbers[check.shown]!.column);
  }
  return kept;
}

/** Room to borrow is no loan taken: that they differ is a question, not an error. */
const isOfRoom = (a: Place, b: Place): boolean =>
  (a.row.concept === 'borrowingRoom') !== (b.row.concept === 'borrowingRoom');

function guessesOf(
  book: Book,
  pairs: readonly ColumnPair[],
  a: Place,
  b: Place,
  sign: 1n | -1n,
): Guess[] {
  return pairs.flatMap((pair): Guess[] => {
    const [first, second] = [a.row.numbers[pair.a], b.row.numbers[pair.b]];
    if (first === undefined || second === undefined) return [];
    if (book.numbers[first]!.unit.kind !== book.numbers[second]!.unit.kind) return [];
    const isRoom = isOfRoom(a, b);
    const check: LinearCheck = {
      kind: 'equal',
      description: message('reconciliation.check.equal', {
        label: b.row.label || a.row.label,
        other: a.row.label || b.row.label,
        table: a.table.name,
        isOpposite: sign > 0n,
      }),
      shown: second,
      surety: isRoom ? 'unsure' : 'sure',
      relation: {
        terms: [
          { number: first, coefficient: -sign },
          { number: second, coefficient: -1n },
        ],
      },
    };
    const columns = `${a.table.index}:${pair.a}=${b.table.index}:${pair.b}`;
    return [pair.surety === 'sure' ? { check } : { check, columns }];
  });
}

/**
 * A sum without words of its own (*4 562,9* below the last line) may be another table's named sum: where
 * three columns agree and all but one, it is.
 */
function* unnamedTotals(book: Book, pairs: PairsOf): Work<Guess[]> {
  const guesses: Guess[] = [];
  const totals = book.tables.flatMap((table) =>
    table.rows.flatMap((row) => (row.kind === 'total' ? [{ table, row }] : [])),
  );
  for (const table of book.tables) {
    for (const row of table.rows) {
      if (row.kind !== 'unnamed') continue;
      yield;
      for (const total of totals.slice(0, mostTotals)) {
        if (total.table === table) continue;
        const sure = pairs(table, total.table).filter(({ surety }) => surety === 'sure');
        const found = guessesOf(book, sure, { table, row }, total, -1n);
        const { telling, held, tried } = evidenceOf(
          book,
          found.map(({ check }) => check),
        );
        if (telling >= 3 && held >= tried - 1) guesses.push(...found);
      }
    }
  }
  return guesses;
}

/** No workbook of budget tables has more. */
const mostTotals = 400;
