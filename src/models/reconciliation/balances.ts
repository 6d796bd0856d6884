import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { Book } from './book';
import type { LinearCheck } from './check';
import type { Concept } from './concepts';
import { evidenceOf } from './evidence';
import { rowsByConcept } from './rollForwards';

/** Payroll tax on pensions, per ten thousand (lagen 1991:687 om särskild löneskatt på pensionskostnader). */
const pensionTax = 2426n;

const taxed: readonly (readonly [Concept, Concept])[] = [
  ['pensionProvision', 'pensionProvisionTax'],
  ['pensionLiability', 'pensionLiabilityTax'],
];

/**
 * Assets against equity and liabilities, the result against what finances the frames, and the payroll tax on
 * pensions, in each column of a table.
 */
export function* balanceChecks(book: Book): Work<LinearCheck[]> {
  const rows = rowsByConcept(book);
  const checks: LinearCheck[] = [];
  for (const assets of rows.get('assets') ?? []) {
    yield;
    const other = rows.get('equityAndLiabilities')?.find(({ table }) => table === assets.table);
    if (!other) continue;
    checks.push(
      ...inEachColumn(assets.row.numbers, other.row.numbers, 1n, 1n).map(
        ({ shown, terms }): LinearCheck => ({
          kind: 'balance',
          description: message('reconciliation.check.balance', {
            assets: assets.row.label,
            other: other.row.label,
          }),
          shown,
          surety: 'sure',
          relation: { terms },
        }),
      ),
    );
  }
  checks.push(...resultChecks(book, rows));
  for (const [base, tax] of taxed) {
    for (const from of rows.get(base) ?? []) {
      yield;
      const to = rows.get(tax)?.find(({ table }) => table === from.table);
      if (!to) continue;
      const found = inEachColumn(from.row.numbers, to.row.numbers, pensionTax, 10_000n).map(
        ({ shown, terms }): LinearCheck => ({
          kind: 'rate',
          description: message('reconciliation.check.rate', {
            label: to.row.label,
            base: from.row.label,
            rate: '24.26',
          }),
          shown,
          surety: 'sure',
          relation: { terms },
        }),
      );
      const { telling, held, tried } = evidenceOf(book, found);
      if (telling > 0 && held * 2 >= tried) checks.push(...found);
    }
  }
  return checks;
}

/**
 * The result of a table that shows the financing but not the cost: the financing less the frames (or the
 * net cost) that stand on the same sheet under the same headings.
 */
function resultChecks(book: Book, rows: ReturnType<typeof rowsByConcept>): readonly LinearCheck[] {
  return (rows.get('financing') ?? []).flatMap((financing) => {
    const { table } = financing;
    const result = rows.get('result')?.find((each) => each.table === table);
    const cost = rows
      .get('netCost')
      ?.find((each) => each.table.figures.range.sheet === table.figures.range.sheet);
    if (!result || !cost || cost.table === table) return [];
    const pairs = book.columnPairs(table, cost.table);
    const found = result.row.numbers.flatMap((shown, column): LinearCheck[] => {
      const pair = pairs.find(({ a, surety }) => a === column && surety === 'sure');
      const from = financing.row.numbers[column];
      const less = pair && cost.row.numbers[pair.b];
      if (shown === undefined || from === undefined || less === undefined) return [];
      const isCost = book.numbers[less]!.shown.value > 0n;
      return [
        {
          kind: 'result',
          description: message('reconciliation.check.result', {
            result: result.row.label,
            financing: financing.row.label,
            cost: cost.row.label,
          }),
          shown,
          surety: 'sure',
          relation: {
            terms: [
              { number: from, coefficient: 1n },
              { number: less, coefficient: isCost ? -1n : 1n },
              { number: shown, coefficient: -1n },
            ],
          },
        },
      ];
    });
    const { telling, held, tried } = evidenceOf(book, found);
    return telling > 0 && held * 2 >= tried ? found : [];
  });
}

function inEachColumn(
  from: readonly (number | undefined)[],
  to: readonly (number | undefined)[],
  part: bigint,
  whole: bigint,
): readonly { readonly shown: number; readonly terms: LinearCheck['relation']['terms'] }[] {
  return to.flatMap((shown, column) => {
    const base = from[column];
    if (shown === undefined || base === undefined) return [];
    const terms = [
      { number: base, coefficient: part },
      { number: shown, coefficient: -whole },
    ];
    return [{ shown, terms }];
  });
}
