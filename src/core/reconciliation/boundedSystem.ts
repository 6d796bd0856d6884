import { add, compare, fraction, isZero, subtract, times, zero, type Exact } from '../amount/exact';
import type { Work } from '../work/work';

/** Closed bounds of one unknown, in whole numbers. */
export interface Bounds {
  readonly low: bigint;
  readonly high: bigint;
}

/** Unknowns times whole coefficients, added; a relation says that they sum to zero. */
export type Equation = readonly { readonly unknown: number; readonly coefficient: bigint }[];

/** Terms whose sum lies within bounds. */
export interface BoundedSum {
  readonly terms: Equation;
  readonly within: Bounds;
}

/**
 * Whether a system of bounded sums has a solution within the bounds of its unknowns, exactly. Undefined where
 * it has; else sums that cannot hold together.
 *
 * The simplex method for bounded unknowns of Dutertre and de Moura (*A Fast Linear-Arithmetic Solver for
 * DPLL(T)*, 2006): every sum is a slack with bounds; a slack outside its bounds is exchanged for an
 * unknown that has room. Where none has, the row says which sums conflict. Choosing the lowest position
 * each time (Bland's rule) makes it end.
 *
 * @param start where each unknown begins, within its bounds; the nearer a solution, the faster
 */
export function* conflictOf(
  bounds: readonly Bounds[],
  start: readonly bigint[],
  sums: readonly BoundedSum[],
): Work<readonly number[] | undefined> {
  const system = tableau(bounds, start, sums);
  for (;;) {
    yield;
    const violated = system.violated();
    if (violated === undefined) return undefined;
    const entering = system.roomFor(violated);
    if (entering === undefined) return system.slacksIn(violated);
    system.exchange(violated, entering);
  }
}

/** Unknowns and slacks in one numbering: slacks come after the unknowns. */
function tableau(bounds: readonly Bounds[], start: readonly bigint[], sums: readonly BoundedSum[]) {
  const unknowns = bounds.length;
  const whole = (number: bigint): Exact => ({ numerator: number, denominator: 1n });
  const all = [...bounds, ...sums.map(({ within }) => within)];
  const low = all.map((each) => whole(each.low));
  const high = all.map((each) => whole(each.high));
  /** By basic variable, what it is in terms of the others. */
  const rows = new Map<number, Map<number, Exact>>();
  /** By variable that is not basic, the rows that it stands in. */
  const users = new Map<number, Set<number>>();
  const values: Exact[] = start.map(whole);

  for (const [index, { terms }] of sums.entries()) {
    const row = new Map<number, Exact>();
    for (const { unknown, coefficient } of terms) {
      addTo(row, unknown, whole(coefficient));
    }
    const slack = unknowns + index;
    rows.set(slack, row);
    for (const variable of row.keys()) enter(variable, slack);
    values[slack] = valueOf(row);
  }

  function enter(variable: number, row: number): void {
    const known = users.get(variable);
    if (known) known.add(row);
    else users.set(variable, new Set([row]));
  }

  function valueOf(row: ReadonlyMap<number, Exact>): Exact {
    let sum: Exact = zero;
    for (const [variable, coefficient] of row)
      sum = add(sum, product(coefficient, values[variable]!));
    return sum;
  }

  return {
    /** The lowest basic variable outside its bounds. */
    violated(): number | undefined {
      let first: number | undefined;
      for (const basic of rows.keys()) {
        if (first !== undefined && basic > first) continue;
        if (isBelow(basic) || isAbove(basic)) first = basic;
      }
      return first;
    },
    /** The lowest other variable of its row that can move so that it comes nearer its bounds. */
    roomFor(basic: number): number | undefined {
      const rises = isBelow(basic);
      let first: number | undefined;
      for (const [variable, { numerator }] of rows.get(basic)!) {
        if (first !== undefined && variable > first) continue;
        const up = rises === numerator > 0n;
        const room = up
          ? compare(values[variable]!, high[variable]!) < 0
          : compare(values[variable]!, low[variable]!) > 0;
        if (room) first = variable;
      }
      return first;
    },
    /** The sums whose slacks stand in a row, the row's own too. */
    slacksIn(basic: number): readonly number[] {
      const all = [basic, ...rows.get(basic)!.keys()];
      return all
        .flatMap((variable) => (variable >= unknowns ? [variable - unknowns] : []))
        .sort((a, b) => a - b);
    },
    /** Puts a basic variable on the bound that it breaks and lets another be basic in its place. */
    exchange(leaving: number, entering: number): void {
      const row = rows.get(leaving)!;
      const pivot = row.get(entering)!;
      const target = isBelow(leaving) ? low[leaving]! : high[leaving]!;
      const step = quotient(subtract(target, values[leaving]!), pivot);
      for (const basic of users.get(entering)!) {
        const coefficient = rows.get(basic)!.get(entering)!;
        values[basic] = add(values[basic]!, product(coefficient, step));
      }
      values[leaving] = target;
      values[entering] = add(values[entering]!, step);

      // entering = (leaving − the rest of the row) / pivot
      const solved = new Map<number, Exact>([[leaving, quotient(one, pivot)]]);
      for (const [variable, coefficient] of row) {
        if (variable !== entering) {
          solved.set(variable, negated(quotient(coefficient, pivot)));
          users.get(variable)!.delete(leaving);
        }
      }
      rows.delete(leaving);
      const others = [...users.get(entering)!].filter((basic) => basic !== leaving);
      users.delete(entering);
      for (const basic of others) {
        const other = rows.get(basic)!;
        const coefficient = other.get(entering)!;
        other.delete(entering);
        for (const [variable, part] of solved) {
          addTo(other, variable, product(coefficient, part));
          if (other.has(variable)) enter(variable, basic);
          else users.get(variable)?.delete(basic);
        }
      }
      rows.set(entering, solved);
      for (const variable of solved.keys()) enter(variable, entering);
    },
  };

  function isBelow(variable: number): boolean {
    return compare(values[variable]!, low[variable]!) < 0;
  }

  function isAbove(variable: number): boolean {
    return compare(values[variable]!, high[variable]!) > 0;
  }
}

const one: Exact = { numerator: 1n, denominator: 1n };

/** Adds a coefficient to a row; a coefficient of zero stands in none. */
function addTo(row: Map<number, Exact>, variable: number, coefficient: Exact): void {
  const known = row.get(variable);
  const sum = known ? add(known, coefficient) : coefficient;
  if (isZero(sum)) row.delete(variable);
  else row.set(variable, sum);
}

const product = (a: Exact, b: Exact): Exact => times(a, b as never);
const quotient = (a: Exact, b: Exact): Exact =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);
const negated = (a: Exact): Exact => ({ numerator: -a.numerator, denominator: a.denominator });
