import BigNumber from 'bignumber.js';
import Big from 'big.js';
import currency from 'currency.js';
import { Decimal } from 'decimal.js';
import { allocate, dinero, toSnapshot } from 'dinero.js';
import {
  allocate as allocateBig,
  dinero as dineroBig,
  toSnapshot as snapshotBig,
} from 'dinero.js/bigint';
import { byRemainder, type Oracle } from './oracles';
import { ownMethods } from './ownMethods';

/** A whole total to share, and whole weights to share it by. */
export interface Case {
  readonly total: number;
  readonly weights: readonly number[];
}

/**
 * One way to share. `prepare` turns the case into the library's own numbers before the clock starts;
 * `run` gives the parts in the library's own numbers; `parts` makes them comparable afterwards.
 */
export interface Contender {
  readonly name: string;
  readonly note?: string;
  /** The right answers by the method that it uses or should have used. */
  readonly oracle: Oracle;
  prepare(case_: Case): { run(): unknown; parts(): readonly bigint[] };
}

/** A contender from two functions over its own number type. */
function contender<Input, Result>(
  name: string,
  prepare: (case_: Case) => Input,
  run: (input: Input) => Result,
  parts: (result: Result) => readonly bigint[],
  note?: string,
  oracle = byRemainder,
): Contender {
  return {
    name,
    oracle,
    ...(note !== undefined && { note }),
    prepare(case_) {
      const input = prepare(case_);
      return { run: () => run(input), parts: () => parts(run(input)) };
    },
  };
}

const whole = { code: 'SEK', base: 10, exponent: 0 } as const;
const wholeBig = { code: 'SEK', base: 10n, exponent: 0n } as const;
const fromNumbers = (values: readonly number[]) => values.map((value) => BigInt(Math.round(value)));

Decimal.set({ precision: 40 });
BigNumber.config({ DECIMAL_PLACES: 40 });
Big.DP = 0;
Big.RM = Big.roundDown;

/** Ours first, method by method, then dinero.js, which the ratios are against. */
export async function contenders(): Promise<readonly Contender[]> {
  const hamilton = await quietly(async () => (await import('apportionment')).hamilton);
  await import('largest-remainder-round');
  return [
    ...ownMethods.map(({ name, oracle, share }) =>
      contender(
        `regionkalkyl, ${name}`,
        ({ total, weights }) => ({ total: BigInt(total), weights: weights.map(BigInt) }),
        ({ total, weights }) => share(total, weights),
        ({ parts }) => parts,
        undefined,
        oracle,
      ),
    ),
    contender(
      'dinero.js',
      ({ total, weights }) => ({ money: dinero({ amount: total, currency: whole }), weights }),
      ({ money, weights }) => allocate(money, weights),
      (shares) => shares.map((share) => BigInt(toSnapshot(share).amount)),
      'left-over units by order',
    ),
    contender(
      'dinero.js/bigint',
      ({ total, weights }) => ({
        money: dineroBig({ amount: BigInt(total), currency: wholeBig }),
        weights: weights.map(BigInt),
      }),
      ({ money, weights }) => allocateBig(money, weights),
      (shares) => shares.map((share) => snapshotBig(share).amount),
      'left-over units by order',
    ),
    contender(
      'decimal.js',
      ({ total, weights }) => ({
        total: new Decimal(total),
        weights: weights.map((w) => new Decimal(w)),
      }),
      ({ total, weights }) => hamiltonDecimal(total, weights),
      (parts) => parts.map((part) => BigInt(part.toFixed())),
    ),
    contender(
      'bignumber.js',
      ({ total, weights }) => ({
        total: new BigNumber(total),
        weights: weights.map((w) => new BigNumber(w)),
      }),
      ({ total, weights }) => hamiltonBigNumber(total, weights),
      (parts) => parts.map((part) => BigInt(part.toFixed())),
    ),
    contender(
      'big.js',
      ({ total, weights }) => ({ total: new Big(total), weights: weights.map((w) => new Big(w)) }),
      ({ total, weights }) => hamiltonBig(total, weights),
      (parts) => parts.map((part) => BigInt(part.toFixed())),
    ),
    contender(
      'apportionment',
      ({ total, weights }) => ({ total, weights: [...weights] }),
      ({ total, weights }) => hamilton(weights, total),
      ({ apportionment }) => fromNumbers(apportionment),
      'doubles',
    ),
    contender(
      'largest-remainder-round',
      ({ total, weights }) => ({ total, weights: weights as unknown as Spreadable }),
      ({ total, weights }) => weights.spread(total),
      fromNumbers,
      'doubles, remainders of 4 decimals',
    ),
    contender(
      'currency.js',
      ({ total, weights }) => ({ money: currency(total, { precision: 0 }), count: weights.length }),
      ({ money, count }) => money.distribute(count),
      (shares) => fromNumbers(shares.map(({ value }) => value)),
      'equal split only: no weights',
    ),
    contender('plain doubles', (case_) => case_, hamiltonDoubles, fromNumbers, 'divides first'),
  ];
}

interface Spreadable {
  spread(total: number): number[];
}

/** Largest remainder as one would write it with decimal.js, comparing whole remainders. */
function hamiltonDecimal(total: Decimal, weights: readonly Decimal[]): Decimal[] {
  const divisor = weights.reduce((sum, weight) => sum.plus(weight), new Decimal(0));
  const products = weights.map((weight) => total.times(weight));
  const parts = products.map((product) => product.divToInt(divisor));
  const remainders = products.map((product, index) => product.minus(parts[index]!.times(divisor)));
  const left = parts.reduce((rest, part) => rest.minus(part), total).toNumber();
  for (const index of largest(remainders, (a, b) => b.cmp(a), left))
    parts[index] = parts[index]!.plus(1);
  return parts;
}

function hamiltonBigNumber(total: BigNumber, weights: readonly BigNumber[]): BigNumber[] {
  const divisor = weights.reduce((sum, weight) => sum.plus(weight), new BigNumber(0));
  const products = weights.map((weight) => total.times(weight));
  const parts = products.map((product) => product.idiv(divisor));
  const remainders = products.map((product, index) => product.minus(parts[index]!.times(divisor)));
  const left = parts.reduce((rest, part) => rest.minus(part), total).toNumber();
  const order = largest(remainders, (a, b) => b.comparedTo(a) ?? 0, left);
  for (const index of order) parts[index] = parts[index]!.plus(1);
  return parts;
}

function hamiltonBig(total: Big, weights: readonly Big[]): Big[] {
  const divisor = weights.reduce((sum, weight) => sum.plus(weight), new Big(0));
  const products = weights.map((weight) => total.times(weight));
  const parts = products.map((product) => product.div(divisor));
  const remainders = products.map((product, index) => product.minus(parts[index]!.times(divisor)));
  const left = parts.reduce((rest, part) => rest.minus(part), total).toNumber();
  for (const index of largest(remainders, (a, b) => b.cmp(a), left))
    parts[index] = parts[index]!.plus(1);
  return parts;
}

/** What a spreadsheet formula or a quick script does: divide, cut, sort the fractions. */
function hamiltonDoubles({ total, weights }: Case): number[] {
  const divisor = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => (weight / divisor) * total);
  const parts = shares.map(Math.floor);
  const remainders = shares.map((share, index) => share - parts[index]!);
  const left = parts.reduce((rest, part) => rest - part, total);
  for (const index of largest(remainders, (a, b) => b - a, left)) parts[index]! += 1;
  return parts;
}

function largest<T>(
  values: readonly T[],
  descending: (a: T, b: T) => number,
  count: number,
): number[] {
  const order = values.map((_, index) => index);
  order.sort((a, b) => descending(values[a]!, values[b]!) || a - b);
  return order.slice(0, count);
}

/** The npm `apportionment` prints to the console when it is loaded. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await load();
  } finally {
    console.log = log;
  }
}
