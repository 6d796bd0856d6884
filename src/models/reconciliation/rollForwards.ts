import type { Term } from '../../core/reconciliation/relation';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { Book, BookTable } from './book';
import type { LinearCheck } from './check';
import type { Concept } from './concepts';
import type { Guess } from './equalities';
import { evidenceOf, withTrustedColumns } from './evidence';
import type { Place } from './likelyPairs';

/** How a balance comes from last year's: what it was, and what moved it. */
interface RollForward {
  readonly stock: Concept;
  /** Last year's balance where it stands in another row. */
  readonly opening: Concept;
  /** What raises it, and what lowers it whatever its sign. */
  readonly raises: readonly Concept[];
  readonly lowers: readonly Concept[];
  /** Whether what raises it is a size whatever its sign, or may itself be a fall. */
  readonly isSigned: boolean;
}

const rollForwards: readonly RollForward[] = [
  { stock: 'openingEquity', opening: 'closingEquity', raises: [], lowers: [], isSigned: true },
  { stock: 'cash', opening: 'cash', raises: ['cashChange'], lowers: [], isSigned: true },
  {
    stock: 'fixedAssets',
    opening: 'fixedAssets',
    raises: ['netInvestments'],
    lowers: ['depreciation'],
    isSigned: false,
  },
  {
    stock: 'provisions',
    opening: 'provisions',
    raises: ['provisionsChange'],
    lowers: [],
    isSigned: true,
  },
  {
    stock: 'longTermDebt',
    opening: 'longTermDebt',
    raises: ['debtIncrease'],
    lowers: ['debtDecrease'],
    isSigned: false,
  },
  {
    stock: 'placements',
    opening: 'placements',
    raises: ['placementsBought'],
    lowers: [],
    isSigned: false,
  },
];

/**
 * Balances against last year's and what moved them: equity, cash, fixed assets, provisions, long-term
 * debt and short-term investments. Known by their words and kept where half the years hold or all are near.
 */
export function* rollForwardChecks(book: Book): Work<LinearCheck[]> {
  const rows = rowsByConcept(book);
  const guesses: Guess[] = [];
  for (const rule of rollForwards) {
    for (const stock of rows.get(rule.stock) ?? []) {
      yield;
      const found = rolled(book, rows, rule, stock);
      const { telling, held, tried, near } = evidenceOf(
        book,
        found.map(({ check }) => check),
      );
      if (tried > 0 && ((telling > 0 && held * 2 >= tried) || (near && telling > 0))) {
        guesses.push(...found);
      }
    }
  }
  return [...withTrustedColumns(book, guesses)];
}

export function rowsByConcept(book: Book): ReadonlyMap<Concept, readonly Place[]> {
  const rows = new Map<Concept, Place[]>();
  for (const table of book.tables) {
    for (const row of table.rows) {
      if (!row.concept || row.kind === 'heading' || row.kind === 'part') continue;
      const known = rows.get(row.concept);
      if (known) known.push({ table, row });
      else rows.set(row.concept, [{ table, row }]);
    }
  }
  return rows;
}

function rolled(
  book: Book,
  rows: ReadonlyMap<Concept, readonly Place[]>,
  rule: RollForward,
  stock: Place,
): Guess[] {
  const opening = (rows.get(rule.opening) ?? []).find(({ table }) => table === stock.table);
  if (!opening) return [];
  const statement = rows.get('cashChange')?.[0]?.table;
  const flowRow = (concept: Concept): Place | undefined => {
    const places = (rows.get(concept) ?? []).filter(({ table }) => table !== stock.table);
    const sheet = statement?.figures.range.sheet;
    return (
      places.find(({ table }) => table === statement) ??
      places.find(({ table }) => table.figures.range.sheet === sheet) ??
      places[0]
    );
  };
  const flows = [
    ...rule.raises.map((concept) => ({ place: flowRow(concept), lowers: false })),
    ...rule.lowers.map((concept) => ({ place: flowRow(concept), lowers: true })),
  ];
  if (rule.raises.length > 0 && !flows[0]!.place) return [];
  return stock.row.numbers.flatMap((shown, column): Guess[] => {
    const before = columnBefore(stock.table, column);
    const from = before === undefined ? undefined : opening.row.numbers[before];
    if (shown === undefined || from === undefined) return [];
    const terms: Term[] = [{ number: from, coefficient: 1n }];
    const unsure: string[] = [];
    for (const { place, lowers } of flows) {
      if (!place) continue;
      const all = book.columnPairs(stock.table, place.table).filter(({ a }) => a === column);
      const pair = all.find(({ surety }) => surety === 'sure') ?? all[0];
      if (!pair) return [];
      if (pair.surety === 'unsure') {
        unsure.push(`${stock.table.index}:${column}=${place.table.index}:${pair.b}`);
      }
      const number = place.row.numbers[pair.b];
      if (number === undefined) continue;
      // A size that lowers takes away its size, and one that raises adds it, however it is signed.
      const isNegative = book.numbers[number]!.shown.value < 0n;
      const coefficient = rule.isSigned || isNegative === lowers ? 1n : -1n;
      terms.push({ number, coefficient });
    }
    const check: LinearCheck = {
      kind: 'rollForward',
      description: message('reconciliation.check.rollForward', {
        label: stock.row.label,
        opening: opening.row.label,
        flows: flows.flatMap(({ place }) => (place ? [place.row.label] : [])),
      }),
      shown,
      surety: 'sure',
      relation: { terms: [...terms, { number: shown, coefficient: -1n }] },
    };
    const [columns] = unsure;
    return [columns === undefined ? { check } : { check, columns }];
  });
}

/** The column of the year before, where the table has one such column; outturns before others. */
export function columnBefore({ figures }: BookTable, column: number): number | undefined {
  const { year } = figures.columns[column]!;
  if (year === undefined) return undefined;
  const before = figures.columns.flatMap((other, index) =>
    other.year === year - 1 ? [index] : [],
  );
  const ofKind = (kind: string): number | undefined =>
    before.find((index) => figures.columns[index]!.period?.kind === kind);
  return before.length < 2
    ? before[0]
    : (ofKind('actual') ?? ofKind('forecast') ?? ofKind('budget'));
}
