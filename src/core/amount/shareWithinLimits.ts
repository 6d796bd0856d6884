import { fraction, type Factor, type Kronor } from './exact';

/** What one recipient's amount may be; either side may be open. The lower is never above the upper. */
export interface AmountLimits {
  readonly lower?: Kronor;
  readonly upper?: Kronor;
}

/** Amounts that keep the limits, or why there are none. */
export type WithinLimits =
  | {
      readonly ok: true;
      /** One a recipient, exact; their sum is the total. */
      readonly amounts: readonly Kronor[];
      /** What the free ones got beyond their own amount, as a part of its size; negative where they gave. */
      readonly rate: Factor;
    }
  /** The lower limits take more than the total, or the upper ones let through less; `reachable` is their sum. */
  | { readonly ok: false; readonly code: 'tooMuch' | 'tooLittle'; readonly reachable: Kronor };

/**
 * Holds amounts inside limits without changing their total: who would fall outside stands at the limit,
 * and the excess or shortfall is shared among the others in proportion to the size of their amounts, until
 * nobody is outside. That is `clamp(a + r·|a|)` with the one rate r that gives the total, so the answer is
 * unique and does not depend on the order of the list. Nobody's amount changes sign but by its own limit,
 * and who had nothing gets nothing but a limit.
 *
 * The rate is found by walking along the rates at which someone meets or leaves a limit, in exact whole
 * numbers over one denominator: n log n.
 *
 * @param amounts of either sign
 * @param total to share, mostly the sum of the amounts
 * @example 60, 30 and 10 with at most 50 each: 50, 37.5 and 12.5; the rate is 0.25
 */
export function shareWithinLimits(
  amounts: readonly Kronor[],
  limits: readonly AmountLimits[],
  total: Kronor,
): WithinLimits {
  const divisor = commonDenominator([
    total,
    ...amounts,
    ...limits.flatMap(({ lower, upper }) => [...(lower ? [lower] : []), ...(upper ? [upper] : [])]),
  ]);
  const whole = ({ numerator, denominator }: Kronor): bigint => numerator * (divisor / denominator);
  const spans = amounts.map((amount, index) => spanOf(whole(amount), limits[index]!, whole));
  const found = rateOf(spans, whole(total));
  if ('code' in found) {
    return { ok: false, code: found.code, reachable: fraction(found.reachable, divisor) };
  }
  const { numerator, denominator } = found;
  const made = spans.map(({ amount, size, lower, upper }) => {
    const value = amount * denominator + size * numerator;
    const low = lower === undefined ? undefined : lower * denominator;
    const high = upper === undefined ? undefined : upper * denominator;
    const held = low !== undefined && value < low ? low : value;
    return high !== undefined && held > high ? high : held;
  });
  return {
    ok: true,
    amounts: made.map((value) => fraction(value, denominator * divisor)),
    rate: fraction(numerator, denominator),
  };
}

/** Where an amount can go as the rate grows, in whole numbers over the common denominator. */
interface Span {
  readonly amount: bigint;
  readonly size: bigint;
  readonly lower?: bigint;
  readonly upper?: bigint;
}

/** A positive amount has zero as its lower end and a negative one as its upper, unless a limit says else. */
function spanOf(
  amount: bigint,
  { lower, upper }: AmountLimits,
  whole: (amount: Kronor) => bigint,
): Span {
  const low = lower && whole(lower);
  const high = upper && whole(upper);
  const nothing = low !== undefined && low > 0n ? low : high !== undefined && high < 0n ? high : 0n;
  const size = amount < 0n ? -amount : amount;
  return {
    amount,
    size,
    ...(amount >= 0n ? { lower: nothing } : low !== undefined && { lower: low }),
    ...(amount <= 0n ? { upper: nothing } : high !== undefined && { upper: high }),
  };
}

/** A rate at which someone leaves the lower end or meets the upper, and what that does to the sum. */
interface Turn {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The rate as a double, right to 15 digits: enough to order all but rates that are nearly equal. */
  readonly near: number;
  readonly constant: bigint;
  readonly slope: bigint;
}

type Rate = Pick<Turn, 'numerator' | 'denominator'>;

/** The rate at which the spans come to the total. The sum is `constant + slope · rate` between two turns. */
function rateOf(
  spans: readonly Span[],
  total: bigint,
): Rate | { readonly code: 'tooMuch' | 'tooLittle'; readonly reachable: bigint } {
  const turns = spans.flatMap(turnsOf).sort(byRate);
  let constant = 0n;
  let slope = 0n;
  for (const { amount, size, lower } of spans) {
    constant += lower ?? amount;
    if (lower === undefined) slope += size;
  }
  if (slope === 0n && constant > total) return { code: 'tooMuch', reachable: constant };
  let passed: Rate = turns[0] ?? { numerator: 0n, denominator: 1n };
  for (const turn of turns) {
    const reached = constant * turn.denominator + slope * turn.numerator;
    if (reached >= total * turn.denominator) break;
    constant += turn.constant;
    slope += turn.slope;
    passed = turn;
  }
  if (slope > 0n) return { numerator: total - constant, denominator: slope };
  return constant < total ? { code: 'tooLittle', reachable: constant } : passed;
}

function turnsOf({ amount, size, lower, upper }: Span): Turn[] {
  if (size === 0n) return [];
  const turn = (end: bigint, constant: bigint, slope: bigint): Turn => ({
    numerator: end - amount,
    denominator: size,
    near: Number(end - amount) / Number(size),
    constant,
    slope,
  });
  return [
    ...(lower === undefined ? [] : [turn(lower, amount - lower, size)]),
    ...(upper === undefined ? [] : [turn(upper, upper - amount, -size)]),
  ];
}

function byRate(a: Turn, b: Turn): number {
  const apart = a.near - b.near;
  if (Math.abs(apart) > 1e-14 * Math.max(Math.abs(a.near), Math.abs(b.near))) return apart;
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function commonDenominator(values: readonly Kronor[]): bigint {
  return values.reduce((multiple, { denominator }) => {
    if (multiple % denominator === 0n) return multiple;
    let [x, y] = [multiple, denominator];
    while (y !== 0n) [x, y] = [y, x % y];
    return (multiple / x) * denominator;
  }, 1n);
}
