import { add, fraction, negate, subtract, type Exact } from '../../core/amount/exact';
import { ofTicks } from '../../core/reconciliation/shownNumber';
import { message, type Message } from '../../messages/message';
import { call, numberFormula, operation, type Formula } from '../../tables/formula';
import { preciseText } from '../../core/amount/decimalText';
import type { Book } from './book';
import { isLinear, type CheckKind, type LinearCheck, type RatioCheck, type Verdict } from './check';
import type { OwnRule, Side } from './ownRules';
import type { CheckResult } from './reconcile';
import { cellFormula, powerOf, weighedFormula, weighedSum, type Weighed } from './weighed';

/** A check as it is told: its numbers in the unit of the number shown, and how they are formulas. */
export interface ToldCheck {
  readonly kind: CheckKind;
  readonly description: Message;
  readonly verdict: Verdict;
  /** The position in the book of the number that is checked. */
  readonly at: number;
  /** Every number that takes part, the one checked last. */
  readonly numbers: readonly number[];
  readonly shown: Exact;
  readonly computed: Exact;
  readonly tolerance: Exact;
  /** Decimals that the computed number and the difference are told with, and the number shown. */
  readonly decimals: number;
  readonly shownDecimals: number;
  /** The numbers shown and computed as formulas: made when someone asks for them. */
  formulas(): { readonly shown: Formula; readonly computed: Formula };
}

/** Tells the result of a check that the model found. */
export function toldCheck(book: Book, { check, verdict, judged }: CheckResult): ToldCheck {
  const { kind, description, shown: at } = check;
  return isLinear(check)
    ? { kind, description, verdict, at, ...toldLinear(book, check, judged!.tolerance) }
    : { kind, description, verdict, at, ...toldRatio(book, check) };
}

type ToldNumbers = Omit<ToldCheck, 'kind' | 'description' | 'verdict' | 'at'>;

function toldLinear(book: Book, { relation, shown }: LinearCheck, tolerance: bigint): ToldNumbers {
  const power = powerOf(book, shown);
  const whole = relation.terms.find(({ number }) => number === shown)!.coefficient;
  const parts = relation.terms
    .filter(({ number }) => number !== shown)
    .map(({ number, coefficient }): Weighed => ({ number, factor: fraction(-coefficient, whole) }));
  const decimals = Math.max(
    decimalsOf(book, shown),
    ...parts.map(({ number }) => decimalsIn(book, number, power)),
  );
  const size = whole < 0n ? -whole : whole;
  const unrounded = ofTicks(tolerance, power);
  return {
    numbers: [...parts.map(({ number }) => number), shown],
    shown: ofTicks(book.numbers[shown]!.shown.value, power),
    computed: weighedSum(book, parts, power),
    tolerance: fraction(unrounded.numerator, unrounded.denominator * size),
    decimals: Math.min(decimals, mostDecimals),
    shownDecimals: decimalsOf(book, shown),
    formulas: () => ({
      shown: cellFormula(book, shown),
      computed: weighedFormula(book, parts, power),
    }),
  };
}

function toldRatio(book: Book, check: RatioCheck): ToldNumbers {
  const { kind, shown, possible, from } = check;
  const { value, half } = book.numbers[shown]!.shown;
  const width = subtract(possible.high, possible.low);
  return {
    numbers: [...from, shown],
    shown: ofTicks(value, 0),
    computed: possible.shown,
    tolerance: add(ofTicks(half, 0), fraction(width.numerator, width.denominator * 2n)),
    decimals: Math.min(decimalsOf(book, shown) + 1, mostDecimals),
    shownDecimals: decimalsOf(book, shown),
    formulas: () => ({
      shown: cellFormula(book, shown),
      computed: kind === 'accumulated' ? compounded(book, from) : grown(book, check),
    }),
  };
}

/** Nobody reads more decimals than this. */
const mostDecimals = 4;

const one = numberFormula('1');
const hundred = numberFormula('100');

function compounded(book: Book, rates: readonly number[]): Formula {
  const factors = rates.map((rate) =>
    operation(one, '+', operation(cellFormula(book, rate), '/', hundred)),
  );
  const product = factors.reduce((all, factor) => operation(all, '*', factor));
  return operation(operation(product, '-', one), '*', hundred);
}

/** The first half of the numbers is the year before, the second the year itself. */
function grown(book: Book, { kind, from, isPart }: RatioCheck): Formula {
  const half = from.length / 2;
  const sum = (numbers: readonly number[]): Formula =>
    weighedFormula(
      book,
      numbers.map((number) => ({ number, factor: fraction(1n, 1n) })),
      powerOf(book, from[0]!),
    );
  const ratio = operation(sum(from.slice(half)), '/', sum(from.slice(0, half)));
  const change = kind === 'share' ? ratio : operation(ratio, '-', one);
  return isPart ? change : operation(change, '*', hundred);
}

/** Tells a rule of the user's own, the left side as shown and the right as computed. */
export function toldRule(book: Book, rule: OwnRule): ToldCheck | undefined {
  const first = rule.left.parts[0] ?? rule.right.parts[0];
  if (!first) return undefined;
  const power = powerOf(book, first.number);
  const value = ({ parts, constant }: Side): Exact => add(weighedSum(book, parts, power), constant);
  const [shown, computed] = [value(rule.left), value(rule.right)];
  const reach = [...rule.left.parts, ...rule.right.parts].reduce(
    (sum: Exact, { number, factor }) => {
      const half = ofTicks(book.numbers[number]!.shown.half, power);
      const size = factor.numerator < 0n ? negate(factor) : factor;
      return add(
        sum,
        fraction(half.numerator * size.numerator, half.denominator * size.denominator),
      );
    },
    fraction(0n, 1n),
  );
  const difference = subtract(shown, computed);
  const tolerance = rule.tolerance ?? reach;
  const numbers = [...rule.right.parts, ...rule.left.parts].map(({ number }) => number);
  const decimals = Math.max(...numbers.map((each) => decimalsIn(book, each, power)));
  return {
    kind: 'own',
    description: message('reconciliation.check.own', { rule: rule.name }),
    verdict: verdictOf(difference, tolerance, rule.tolerance !== undefined),
    at: first.number,
    numbers,
    shown,
    computed,
    tolerance,
    decimals: Math.min(mostDecimals, decimals),
    shownDecimals: Math.min(mostDecimals, decimals),
    formulas: () => ({
      shown: sideFormula(book, rule.left, power),
      computed: sideFormula(book, rule.right, power),
    }),
  };
}

/** A tolerance that the user has given may be used up; what rounding can explain may not. */
function verdictOf(difference: Exact, tolerance: Exact, isGiven: boolean): Verdict {
  const size = difference.numerator < 0n ? negate(difference) : difference;
  if (size.numerator === 0n) return 'agrees';
  const over = size.numerator * tolerance.denominator - tolerance.numerator * size.denominator;
  if (isGiven) return over <= 0n ? 'agrees' : 'deviates';
  return over < 0n ? 'rounding' : 'deviates';
}

function sideFormula(book: Book, { parts, constant }: Side, power: number): Formula {
  if (parts.length === 0) return numberFormula(preciseText(constant));
  const sum = weighedFormula(book, parts, power);
  return constant.numerator === 0n
    ? sum
    : operation(sum, '+', numberFormula(preciseText(constant)));
}

/** A value of a told check rounded as it is told, so that Excel's last binary digits do not show. */
export const roundedFormula = (formula: Formula, decimals: number): Formula =>
  call('ROUND', formula, numberFormula(String(decimals)));

/** Decimals as shown; an exact number's own. */
function decimalsOf({ numbers }: Book, number: number): number {
  const { figure } = numbers[number]!;
  return figure.decimals ?? figure.value.split('.')[1]?.length ?? 0;
}

/** The same in another unit: 1 tkr is 0,001 mkr. */
const decimalsIn = (book: Book, number: number, power: number): number =>
  Math.max(0, decimalsOf(book, number) + power - powerOf(book, number));

/** Shown less computed. */
export const differenceOf = ({ shown, computed }: ToldCheck): Exact => subtract(shown, computed);
