import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { Book } from './book';
import type { LinearCheck } from './check';
import type { ColumnPair } from './columnPairs';
import { evidenceOf, withTrustedColumns, type Evidence } from './evidence';
import { isGeneric } from './labels';
import { likelyPairs, type Place } from './likelyPairs';

/** A guess that two numbers are the same, and the columns that it rests on where they may differ. */
export interface Guess {
  readonly check: LinearCheck;
  readonly columns?: string;
}

/**
 * Numbers that stand in several tables: rows of one label or one concept, in columns of one kind and
 * year, with the same or the opposite sign. A concept that is known must be nearly right; a label alone must
 * be right in half the columns, since two tables may well have a row *Övrigt* each; a word that most tables
 * use of something else must be right in all columns but one, with more digits than a chance has.
 */
export function* equalityChecks(book: Book): Work<LinearCheck[]> {
  const guesses: Guess[] = [];
  for (const places of sameThings(book).values()) {
    yield;
    const { pairs, common } = likelyPairs(book, places);
    const taken = new Map<Place, Set<number>>();
    for (const { earlier, later } of pairs) {
      let own = taken.get(later);
      if (!own) taken.set(later, (own = new Set()));
      guesses.push(...equalIn(book, earlier, later, common, own));
    }
  }
  guesses.push(...(yield* unnamedTotals(book)));
  return [...withTrustedColumns(book, guesses)];
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
  a: Place,
  b: Place,
  common: number,
  taken: Set<number>,
): readonly Guess[] {
  const free = book.columnPairs(a.table, b.table).filter((pair) => !taken.has(pair.b));
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
    (common > 0
      ? isAlmostAll(evidence) && unitsShown(book, b) >= common
      : (isKnown && (evidence.telling > 0 || evidence.near)) ||
        (evidence.telling > 1 && evidence.held * 2 >= evidence.tried));
  // Columns that may be others must show that they are the same before they are compared.
  const unsureOnly = guesses.filter(({ columns }) => columns !== undefined);
  const kept = isCredible ? guesses : isKnown ? unsureOnly : [];
  for (const { check, columns } of kept) {
    if (columns === undefined) taken.add(book.numbers[check.shown]!.column);
  }
  return kept;
}

/** Three columns at least where there are so many, and all but one. */
const isAlmostAll = ({ telling, held, tried }: Evidence): boolean =>
  telling > 0 && telling >= Math.min(3, tried) && held >= tried - 1;

/**
 * The largest number of a row in units of its last digit: so many rows of other things there must be for one
 * to be the same by chance.
 */
const unitsShown = ({ quick }: Book, { row }: Place): number =>
  row.numbers.reduce((most: number, number) => {
    if (number === undefined || quick.values[number] === 0) return most;
    return Math.max(most, Math.abs(quick.values[number]!) / (2 * quick.halves[number]!));
  }, 0);

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
function* unnamedTotals(book: Book): Work<Guess[]> {
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
        const sure = book.columnPairs(table, total.table).filter(({ surety }) => surety === 'sure');
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
