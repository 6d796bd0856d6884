import { jointConflicts } from '../../core/reconciliation/jointProof';
import { judge, type Fit, type Judged } from '../../core/reconciliation/relation';
import { each, type Work } from '../../core/work/work';
import { accumulatedChecks } from './accumulatedChecks';
import { balanceChecks } from './balances';
import type { Book } from './book';
import { isLinear, type Check, type LinearCheck, type Verdict } from './check';
import { duplicateChecks } from './duplicates';
import { equalityChecks } from './equalities';
import { shownOf } from './evidence';
import { growthChecks } from './growthChecks';
import { rollForwardChecks } from './rollForwards';
import { shareChecks } from './shareChecks';
import { sumChecks } from './sums';

/** A check with what came of it. */
export interface CheckResult {
  readonly check: Check;
  readonly verdict: Verdict;
  /** For sums of shown numbers: what they sum to and what rounding can explain, in ticks. */
  readonly judged?: Judged;
}

export interface Reconciled {
  readonly results: readonly CheckResult[];
  /** Checks that rounding explains one by one but not together: positions in `results`. */
  readonly conflicts: readonly (readonly number[])[];
}

const searches: readonly ((book: Book) => Work<readonly Check[]>)[] = [
  ...[sumChecks, balanceChecks, equalityChecks, duplicateChecks],
  ...[rollForwardChecks, growthChecks, accumulatedChecks, shareChecks],
];

/**
 * Finds everything that should fit among the numbers of a workbook, and judges it: alone, and whether what
 * rounding explains one by one can be rounding all together.
 */
export function* reconcile(book: Book): Work<Reconciled> {
  const found: Check[] = [];
  const of = searches.length + 1;
  for (const [done, search] of searches.entries()) {
    yield { stage: 'calculate', done, of };
    for (const check of yield* search(book)) found.push(check);
  }
  yield { stage: 'calculate', done: searches.length, of };
  const checks = yield* withoutRepeats(found);
  const results = yield* each(checks, (check): CheckResult => {
    if (!isLinear(check)) return { check, verdict: verdictOf(check.fit, check) };
    const judged = judge(shownOf(book), check.relation);
    const isUnsure = judged.fit === 'conflict' && mayBeOfRounded(book, check, judged);
    return { check, judged, verdict: isUnsure ? 'unclear' : verdictOf(judged.fit, check) };
  });
  const linear = results.flatMap(({ check, verdict }, index) =>
    isLinear(check) && (verdict === 'agrees' || verdict === 'rounding')
      ? [{ index, relation: check.relation }]
      : [],
  );
  const together = yield* jointConflicts(
    shownOf(book),
    linear.map(({ relation }) => relation),
  );
  const conflicts = together.map((set) => set.map((index) => linear[index]!.index));
  return { results, conflicts: conflicts.filter((set) => !isTold(results, set)) };
}

const verdicts: Readonly<Record<Fit, Verdict>> = {
  exact: 'agrees',
  rounding: 'rounding',
  conflict: 'deviates',
};

function verdictOf(fit: Fit, { surety }: Check): Verdict {
  return fit === 'conflict' && surety === 'unsure' ? 'unclear' : verdicts[fit];
}

/**
 * Whether a conflict only follows from a check that deviates alone: it has all of that check's numbers. The
 * error is told where it is; the roundings around it are still roundings.
 */
function isTold(results: readonly CheckResult[], set: readonly number[]): boolean {
  const numbersOf = ({ check }: CheckResult): readonly number[] =>
    isLinear(check) ? check.relation.terms.map(({ number }) => number) : [];
  const inSet = new Set(set.flatMap((index) => numbersOf(results[index]!)));
  return results.some(
    (result) =>
      result.verdict === 'deviates' &&
      isLinear(result.check) &&
      numbersOf(result).every((number) => inSet.has(number)),
  );
}

/**
 * A formula over rounded numbers is exact as it stands, and yet not the number that it stands for: a sum of
 * rounded parts beside the rounded sum elsewhere is no proof of an error.
 */
function mayBeOfRounded(book: Book, { kind, relation }: LinearCheck, judged: Judged): boolean {
  if (kind === 'sum') return false;
  const further = relation.terms.reduce((sum, { number, coefficient }) => {
    const { figure, table, column } = book.numbers[number]!;
    if (!figure.formula || figure.decimals !== undefined) return sum;
    const halves = book.tables[table]!.rows.map((row) => {
      const inColumn = row.numbers[column];
      return inColumn === undefined ? 0n : book.numbers[inColumn]!.shown.half;
    });
    const all = halves.reduce((whole, half) => whole + half, 0n);
    return sum + (coefficient < 0n ? -coefficient : coefficient) * all;
  }, 0n);
  const size = judged.difference < 0n ? -judged.difference : judged.difference;
  return further > 0n && size < judged.tolerance + further;
}

/** One and the same relation found in two ways is one check. */
function* withoutRepeats(checks: readonly Check[]): Work<readonly Check[]> {
  const seen = new Set<string>();
  const kept: Check[] = [];
  for (const check of checks) {
    yield;
    if (isLinear(check)) {
      const { terms } = check.relation;
      const key = terms.map(({ number, coefficient }) => `${number}*${coefficient}`).sort();
      if (seen.has(key.join(' '))) continue;
      seen.add(key.join(' '));
    }
    kept.push(check);
  }
  return kept;
}
