import { each, type Work } from '../work/work';
import { conflictOf, type Bounds } from './boundedSystem';
import { equationsBehind } from './joinedUnknowns';
import { reducedSystem, type LeftEquation, type Settled } from './reducedSystem';
import { judge, type Relation } from './relation';
import type { ShownNumber } from './shownNumber';

/**
 * Relations that rounding explains one by one but not together, since one number cannot round two ways:
 * each answer is a smallest set of positions that conflict. Empty where true numbers within half a unit of
 * all shown ones exist, which proves every difference to be rounding.
 *
 * Relations that conflict alone are left out, and after each conflict its widest relation, so that one
 * error does not hide another. The bounds are open: the ends, a tick away, are left out.
 *
 * @example [...] // three tables that show 10,0 + 10,0 = 20,1; the same 10,0 twice; and 2 · 10,0 = 19,9
 */
export function* jointConflicts(
  numbers: readonly ShownNumber[],
  relations: readonly Relation[],
): Work<readonly (readonly number[])[]> {
  const judged = yield* each(relations, (relation) => judge(numbers, relation));
  const possible = relations.flatMap((_, index) =>
    judged[index]!.fit === 'conflict' ? [] : [index],
  );
  const conflicts: (readonly number[])[] = [];
  for (const component of yield* components(relations, possible, numbers.length)) {
    yield;
    // The shown numbers themselves are true numbers that fit.
    if (component.every((index) => judged[index]!.fit === 'exact')) continue;
    let left = component;
    for (;;) {
      const some = yield* conflictAmong(numbers, relations, left);
      if (!some) break;
      const found = yield* smallest(numbers, relations, some);
      conflicts.push(found);
      const widest = found.reduce((most, index) =>
        strain(judged[index]!) >= strain(judged[most]!) ? index : most,
      );
      left = left.filter((index) => index !== widest);
    }
  }
  return conflicts;
}

/** Relations that share numbers, directly or through others, together. */
function* components(
  relations: readonly Relation[],
  among: readonly number[],
  count: number,
): Work<readonly (readonly number[])[]> {
  const leaders = Int32Array.from({ length: count }, (_, number) => number);
  const find = (number: number): number => {
    let top = number;
    while (leaders[top] !== top) top = leaders[top] = leaders[leaders[top]!]!;
    return top;
  };
  for (const index of among) {
    yield;
    const { terms } = relations[index]!;
    for (const { number } of terms) leaders[find(number)] = find(terms[0]!.number);
  }
  const byLeader = new Map<number, number[]>();
  for (const index of among) {
    yield;
    const [first] = relations[index]!.terms;
    if (!first) continue;
    const top = find(first.number);
    const known = byLeader.get(top);
    if (known) known.push(index);
    else byLeader.set(top, [index]);
  }
  return [...byLeader.values()];
}

/** How much of what rounding allows a difference uses. */
const strain = ({ difference, tolerance }: { difference: bigint; tolerance: bigint }): number =>
  tolerance === 0n ? 0 : Math.abs(Number(difference)) / Number(tolerance);

/** Leaves out, one by one, what the others conflict without. */
function* smallest(
  numbers: readonly ShownNumber[],
  relations: readonly Relation[],
  conflict: readonly number[],
): Work<readonly number[]> {
  let needed = conflict;
  for (const index of conflict) {
    if (!needed.includes(index)) continue;
    const others = needed.filter((other) => other !== index);
    needed = (yield* conflictAmong(numbers, relations, others)) ?? needed;
  }
  return needed;
}

function* conflictAmong(
  numbers: readonly ShownNumber[],
  relations: readonly Relation[],
  among: readonly number[],
): Work<readonly number[] | undefined> {
  const place = new Map<number, number>();
  const equations = among.map((index) =>
    relations[index]!.terms.map(({ number, coefficient }) => {
      const unknown = place.get(number) ?? place.size;
      place.set(number, unknown);
      return { unknown, coefficient };
    }),
  );
  const shown = [...place.keys()].map((number) => numbers[number]!);
  const reduced = yield* reducedSystem(shown.map(rangeOf), equations);
  const conflict =
    'conflict' in reduced
      ? reduced.conflict
      : yield* conflictLeft(
          shown.map(({ value }) => value),
          reduced,
        );
  return conflict?.map((index) => among[index]!);
}

/** The true numbers that a shown one may stand for. */
function rangeOf({ value, half }: ShownNumber): Bounds {
  const reach = half > 0n ? half - 1n : 0n;
  return { low: value - reach, high: value + reach };
}

/** What conflicts among the equations that bounds alone do not settle. */
function* conflictLeft(
  values: readonly bigint[],
  { left, bounds }: Settled,
): Work<readonly number[] | undefined> {
  const used = usedUnknowns(left);
  const place = new Map(used.map((unknown, index) => [unknown, index]));
  const within = used.map(bounds);
  const conflict = yield* conflictOf(
    within,
    used.map((unknown, index) => nearest(values[unknown]!, within[index]!)),
    left.map((equation) => ({
      within: equation.within,
      terms: equation.terms.map(({ unknown, coefficient }) => ({
        unknown: place.get(unknown)!,
        coefficient,
      })),
    })),
  );
  return conflict && equationsBehind(conflict.map((index) => left[index]!.reason));
}

const nearest = (value: bigint, { low, high }: Bounds): bigint =>
  value < low ? low : value > high ? high : value;

/** The unknowns in use, those of few equations first: they have little to disturb when they move. */
function usedUnknowns(left: readonly LeftEquation[]): readonly number[] {
  const uses = new Map<number, number>();
  for (const { terms } of left) {
    for (const { unknown } of terms) uses.set(unknown, (uses.get(unknown) ?? 0) + 1);
  }
  return [...uses.keys()].sort((a, b) => uses.get(a)! - uses.get(b)! || a - b);
}
